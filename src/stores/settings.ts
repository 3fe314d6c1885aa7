/**
 * Settings: a small store kept in this browser, read with suspicion.
 *
 * What does not parse, or was written by a newer Mend, is copied aside before anything
 * is written, and play goes on with the defaults. Refuses to know what a setting does.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Box, type SafeBox, safeBox } from './safeBox.ts';
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
  /** Whether anything sounds at all; nothing is fetched before. */
  readonly sound: boolean;
  /** 0..100 each. */
  readonly music: number;
  readonly room: number;
  readonly voices: number;
  readonly small: number;
  /** Sounds are said in words, too. */
  readonly captions: boolean;
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
  sound: false,
  music: 60,
  room: 60,
  voices: 60,
  small: 60,
  captions: true,
  settling: null,
  keep: null
};

export interface SettingsState extends Settings {
  readonly set: (patch: Partial<Settings>) => void;
  /** Back to the defaults, and nothing of the old ones kept anywhere. */
  readonly reset: () => void;
}
export type SettingsStore = StoreApi<SettingsState>;

export const NAME = 'mend.settings';
/** Entry n turns a version-n save into version n + 1. Append; never edit one that has shipped. */
const MIGRATIONS: readonly ((save: Record<string, unknown>) => Record<string, unknown>)[] = [];
const VERSION = MIGRATIONS.length;

const pick = (state: Settings): Settings =>
  Object.fromEntries(Object.keys(DEFAULTS).map((k) => [k, state[k as keyof Settings]])) as unknown as Settings;

/** Reads a saved value: the settings in it, or nothing when it is not a save of ours. */
export type ReadSaved = (state: unknown) => Partial<Settings> | undefined;

type Fault = 'storage-future' | 'storage-broken' | 'in-part';

const migrated = (state: unknown, from: number): unknown =>
  MIGRATIONS.slice(from).reduce((save, up) => up(save), state as Record<string, unknown>);

/** What is wrong with a saved text; undefined when it can be used as it is. */
function faultOf(text: string, read: ReadSaved): Fault | undefined {
  try {
    const { version, state } = JSON.parse(text) as { version?: unknown; state?: unknown };
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return 'storage-broken';
    if (version > VERSION) return 'storage-future';
    const save = migrated(state, version);
    const found = read(save);
    if (!found) return 'storage-broken';
    const known = Object.keys(DEFAULTS).filter((key) => Object.hasOwn(save as object, key));
    return known.every((key) => Object.hasOwn(found, key)) ? undefined : 'in-part';
  } catch {
    return 'storage-broken';
  }
}

/** The settings in a text that can be used, as they are called now. */
function settingsIn(text: string, read: ReadSaved): Partial<Settings> | undefined {
  const { state, version } = JSON.parse(text) as { state: unknown; version: number };
  return read(migrated(state, version));
}

/**
 * Makes way for new settings without losing the old text: what a newer Mend wrote is
 * left alone and memory used instead; what cannot be read is copied aside first.
 */
function makeWay(box: SafeBox, text: string, fault: Fault, now: () => string, onTrouble: OnTrouble): void {
  if (fault === 'storage-future') {
    box.leave();
    onTrouble('storage-future');
    return;
  }
  box.setItem(`${NAME}.broken.${now()}`, text);
  if (!box.kept()) return; // not copied, so not touched; why has been told
  if (fault === 'storage-broken') box.removeItem(NAME);
  onTrouble('storage-broken');
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
  const fault = text === null ? undefined : faultOf(text, read);
  if (text !== null && fault) makeWay(box, text, fault, now, onTrouble);
  const kept = text === null || (fault && fault !== 'in-part') ? undefined : settingsIn(text, read);
  const store = createStore<SettingsState>()((set) => ({
    ...DEFAULTS,
    ...kept,
    set: (patch) => set(patch),
    reset() {
      set(DEFAULTS);
      box.forget(NAME);
    }
  }));
  const keep = (): void => box.setItem(NAME, JSON.stringify({ state: pick(store.getState()), version: VERSION }));
  store.subscribe(keep);
  return store;
}
