/** What can go wrong with keeping things, as codes: the page has the words. */
export type Trouble = 'storage-off' | 'storage-full' | 'storage-future' | 'storage-broken';
export type OnTrouble = (code: Trouble) => void;

/** Which trouble an exception of a storage is. Storages throw a DOMException, or in old browsers an Error of their own. */
export function troubleOf(error: unknown): Trouble {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'storage-full';
  return name === 'VersionError' ? 'storage-future' : 'storage-off';
}

/** Tells each trouble once. */
export function onceEach(onTrouble: OnTrouble): OnTrouble {
  const told = new Set<Trouble>();
  return (code) => {
    if (!told.has(code)) onTrouble(code);
    told.add(code);
  };
}
