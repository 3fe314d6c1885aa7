/** What can go wrong with keeping things, as codes: the page has the words. */
export type Trouble = 'storage-off' | 'storage-full' | 'storage-future' | 'storage-broken';
export type OnTrouble = (code: Trouble) => void;

/** Which trouble an exception of a storage is. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  return name === 'VersionError' ? 'storage-future' : 'storage-off';
}
