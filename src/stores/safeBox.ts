/**
 * A browser's storage that never throws: what cannot be kept is held in memory, and
 * why is told once.
 */
import { type OnTrouble, troubleOf } from './trouble.ts';

/** As much of a Storage as this needs. */
export type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface SafeBox {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  /** As `setItem`, but where there is no room nothing is changed, anywhere. @returns whether it was set */
  trySet(name: string, value: string): boolean;
  removeItem(name: string): void;
  /** Whether the storage itself is still written to. */
  kept(): boolean;
  /** From here on nothing there is read or written: memory only. What stands there is left as it is. */
  leave(): void;
  /** Removes everything whose name begins so, from the storage too where it had been left. */
  forget(prefix: string): void;
}

/** @param open - gives the storage; may throw where it is refused */
export function safeBox(open: () => Box, onTrouble: OnTrouble): SafeBox {
  const memory = new Map<string, string>();
  let box: Box | undefined;
  const attempt = <T>(what: (b: Box) => T): T | undefined => {
    if (!box) return undefined;
    try {
      return what(box);
    } catch (error) {
      box = undefined;
      onTrouble(troubleOf(error));
      return undefined;
    }
  };
  try {
    box = open();
  } catch (error) {
    onTrouble(troubleOf(error));
  }
  return {
    getItem: (name) => attempt((b) => b.getItem(name)) ?? memory.get(name) ?? null,
    setItem(name, value) {
      memory.set(name, value);
      attempt((b) => b.setItem(name, value));
    },
    trySet(name, value) {
      try {
        box?.setItem(name, value);
      } catch {
        return false;
      }
      memory.set(name, value);
      return true;
    },
    removeItem(name) {
      memory.delete(name);
      attempt((b) => b.removeItem(name));
    },
    kept: () => box !== undefined,
    leave() {
      box = undefined;
    },
    forget(prefix) {
      for (const name of memory.keys()) if (name.startsWith(prefix)) memory.delete(name);
      try {
        const whole = open();
        for (const name of namesOf(whole)) if (name.startsWith(prefix)) whole.removeItem(name);
      } catch {
        // refused: nothing of ours is there
      }
    }
  };
}

const namesOf = (box: Box): string[] =>
  Array.from({ length: box.length }, (_, i) => box.key(i)).filter((name) => name !== null);
