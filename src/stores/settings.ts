/**
 * Settings: a small store kept in this browser, read with suspicion.
 *
 * What does not parse, or was written by a newer Mend, is copied aside before anything
 * is written, and play goes on with the defaults. Refuses to know what a setting does.
 */
import { createJSONStorage, persist } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OnTrouble } from './trouble.ts';

/** Every setting, in plain values. */
export interface Settings {
  readonly textSize: 100 | 125 | 150 | 175 | 200;
  readonly font: 'atkinson' | 'system';
  readonly spacing: 'normal' | 'wide';
  readonly motion: 'system' | 'reduced' | 'full';
  readonly theme: 'system' | 'light' | 'dark';
  readonly softer: boolean;
  readonly textOnly: boolean;
  readonly sayFace: boolean;
  readonly numbers: boolean;
  readonly classWords: boolean;
  /** null: not chosen yet. */
  readonly settling: 'breathe' | 'feet' | 'room' | null;
  /** The answer to the shared-phone question; null: not asked yet. */
  readonly keep: 'keep' | 'until-close' | 'ask' | null;
}

export const DEFAULTS: Settings = {
  textSize: 100,
  font: 'atkinson',
  spacing: 'normal',
  motion: 'system',
  theme: 'system',
  softer: false,
  textOnly: false,
  sayFace: false,
  numbers: true,
  classWords: false,
  settling: null,
  keep: null
};

export interface SettingsState extends Settings {
  readonly set: (patch: Partial<Settings>) => void;
  readonly reset: () => void;
}
export type SettingsStore = StoreApi<SettingsState>;

/** As much of a Storage as this needs. */
export type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const NAME = 'mend.settings';
/** Entry n turns a version-n save into version n + 1. Append; never edit one that has shipped. */
const MIGRATIONS: readonly ((save: Record<string, unknown>) => Record<string, unknown>)[] = [];
const VERSION = MIGRATIONS.length;

const pick = (state: Settings): Settings =>
  Object.fromEntries(Object.keys(DEFAULTS).map((k) => [k, state[k as keyof Settings]])) as unknown as Settings;

/** Reads a saved value: the settings in it, or nothing when it is not a save of ours. */
export type ReadSaved = (state: unknown) => Partial<Settings> | undefined;

/** Why a saved text cannot be used as it is; undefined when it can. */
function unusable(text: string, read: ReadSaved): 'storage-future' | 'storage-broken' | undefined {
  try {
    const { version, state } = JSON.parse(text) as { version?: unknown; state?: unknown };
    if (typeof version === 'number' && version > VERSION) return 'storage-future';
    return typeof version === 'number' && read(state) ? undefined : 'storage-broken';
  } catch {
    return 'storage-broken';
  }
}

/** A box that never throws: what cannot be kept is held in memory, and told once. */
function safeBox(open: () => Box, onTrouble: OnTrouble): Box {
  const memory = new Map<string, string>();
  let box: Box | undefined;
  const off = (error: unknown): void => {
    box = undefined;
    onTrouble(error instanceof Error && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-off');
  };
  try {
    box = open();
    box.getItem(NAME);
  } catch (error) {
    off(error);
  }
  const attempt = <T>(what: (b: Box) => T, otherwise: () => T): T => {
    if (!box) return otherwise();
    try {
      return what(box);
    } catch (error) {
      off(error);
      return otherwise();
    }
  };
  return {
    getItem: (key) =>
      attempt(
        (b) => b.getItem(key),
        () => memory.get(key) ?? null
      ),
    setItem: (key, value) => {
      memory.set(key, value);
      attempt(
        (b) => b.setItem(key, value),
        () => undefined
      );
    },
    removeItem: (key) => {
      memory.delete(key);
      attempt(
        (b) => b.removeItem(key),
        () => undefined
      );
    }
  };
}

interface Options {
  /** Gives the browser's storage; may throw where it is refused. */
  readonly open: () => Box;
  readonly onTrouble: OnTrouble;
  /** An ISO date, for the name of what is put aside. */
  readonly now: () => string;
  /** Needed only where something is stored: a first visit does not fetch it. */
  readonly read: ReadSaved;
}

/** Whether settings have been kept here before. */
export function hasSettings(open: () => Box): boolean {
  try {
    return open().getItem(NAME) !== null;
  } catch {
    return false;
  }
}

export function createSettings({ open, onTrouble, now, read }: Options): SettingsStore {
  const box = safeBox(open, onTrouble);
  const text = box.getItem(NAME);
  const trouble = text === null ? undefined : unusable(text, read);
  if (trouble) {
    box.setItem(`${NAME}.broken.${now()}`, text!);
    box.removeItem(NAME);
    onTrouble(trouble);
  }
  return createStore<SettingsState>()(
    persist<SettingsState, [], [], Settings>(
      (set) => ({ ...DEFAULTS, set: (patch) => set(patch), reset: () => set(DEFAULTS) }),
      {
        name: NAME,
        version: VERSION,
        storage: createJSONStorage(() => box),
        partialize: pick,
        migrate: (saved, from) =>
          MIGRATIONS.slice(from).reduce(
            (save, up) => up(save),
            saved as Record<string, unknown>
          ) as unknown as Settings,
        merge: (saved, current) => ({ ...current, ...(saved === undefined ? {} : read(saved)) })
      }
    )
  );
}
