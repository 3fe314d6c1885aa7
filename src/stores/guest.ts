/**
 * Where a guest's things are: in memory until the page is closed. Nothing of the
 * browser's own storage is read or written, so what others keep there stays as it is.
 */
import type { Box } from './safeBox.ts';
import type { Shelf } from './shelf.ts';

/** A storage that is gone with the page. */
export function memoryBox(): Box {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (i) => [...items.keys()][i] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name)
  };
}

/** A shelf with nothing on it, and nowhere to put anything. */
const noShelf: Shelf = {
  get: () => Promise.resolve(undefined),
  all: () => Promise.resolve([]),
  put: () => Promise.resolve(false),
  putAll: () => Promise.resolve('no-shelf'),
  lasts: () => false,
  remove: () => Promise.resolve(),
  setAside: () => Promise.resolve(),
  clear: () => Promise.resolve(true)
};

/** How what is kept is opened for a guest: in one storage, which *delete everything* finds again. */
export function asGuest() {
  const box = memoryBox();
  return { tab: () => box, shelf: noShelf, always: 'guest' } as const;
}
