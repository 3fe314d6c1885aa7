/**
 * Hands the player a file: by the share sheet where a page added to a phone's home
 * screen cannot download, else as a download. Nothing leaves the device by itself.
 */

/** ms. Chosen: an old Safari begins to read the file long after the click. */
const READ_BY_THEN = 60_000;

export const fileOf = (name: string, text: string, type: string): File => new File([text], name, { type });

/** Whether this browser has a share sheet that takes such a file. */
export const canShare = (file: File): boolean => 'canShare' in navigator && navigator.canShare({ files: [file] });

/** How it ended with the share sheet: `failed` where it did not open, or could not take the file. */
export async function shareFile(file: File): Promise<'shared' | 'called-off' | 'failed'> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    // the player thought better of it
    return error instanceof DOMException && error.name === 'AbortError' ? 'called-off' : 'failed';
  }
}

/** @returns whether the player has it: in the share sheet they may think better of it */
export async function saveFile(name: string, text: string, type = 'application/json'): Promise<boolean> {
  const file = fileOf(name, text, type);
  const standalone = matchMedia('(display-mode: standalone)').matches;
  if (standalone && canShare(file)) {
    const how = await shareFile(file);
    if (how !== 'failed') return how === 'shared';
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY_THEN);
  return true;
}
