/**
 * Hands the player a file: by the share sheet where a page added to a phone's home
 * screen cannot download, else as a download. Nothing leaves the device by itself.
 */
export async function saveFile(name: string, text: string, type = 'application/json'): Promise<void> {
  const file = new File([text], name, { type });
  const standalone = matchMedia('(display-mode: standalone)').matches;
  if (standalone && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return; // the player thought better of it
    }
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}
