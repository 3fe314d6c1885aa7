/** Text as it reads without colours. */

// oxlint-disable-next-line no-control-regex -- colours are control characters
const COLOURS = /\u001B\[[0-9;?]*[A-Za-z]/g;

export const plain = (text: string): string => text.replace(COLOURS, '').trim();
