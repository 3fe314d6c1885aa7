/**
 * The rooms of the house and what each may import: the one place that says so.
 *
 * A room is the longest entry of ROOMS that a file's path begins with. Refuses
 * exceptions: an edge that is right goes into the table, any other goes.
 */

/** `only: 'types'`: nothing that is still there when the types are gone. */
interface Grant {
  readonly room: string;
  readonly only?: 'types';
  /** The one file of that room; without it, all of them. */
  readonly file?: string;
}

interface Room {
  readonly rooms: readonly Grant[];
  /** Packages by name; `node:` stands for what comes with Node. */
  readonly npm: readonly string[];
}

const all = (...rooms: readonly string[]): readonly Grant[] => rooms.map((room) => ({ room }));
const types = (...rooms: readonly string[]): readonly Grant[] =>
  rooms.map((room) => ({ room, only: 'types' as const }));

export const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: [], npm: [] },
  scenario: { rooms: types('model'), npm: [] },
  'scenario/play': { rooms: all('model', 'scenario'), npm: ['xstate'] },
  'scenario/compile': { rooms: all('model', 'scenario', 'scenario/play'), npm: ['zod', 'yaml', 'xstate', 'syllable'] },
  words: { rooms: types('model'), npm: [] },
  language: { rooms: [{ room: 'model', file: 'src/model/appraisals.ts' }], npm: [] },
  session: { rooms: all('scenario/play', 'language', 'model'), npm: ['xstate'] },
  stores: { rooms: [...all('model'), ...types('session')], npm: ['zustand', 'zod/mini', 'idb'] },
  face: { rooms: types('model'), npm: [] },
  scenes: { rooms: all('session', 'model', 'face', 'assets'), npm: ['phaser'] },
  audio: { rooms: all('session', 'model', 'assets'), npm: ['howler'] },
  ui: {
    rooms: [
      ...all('session', 'stores', 'model', 'words', 'language', 'face', 'assets'),
      ...types('scenario', 'scenario/play', 'scenario/compile')
    ],
    npm: ['preact', 'd3-shape', 'd3-scale', '@fontsource-variable/']
  },
  classroom: { rooms: all('session', 'stores', 'model'), npm: ['fflate'] },
  cli: {
    rooms: all('scenario', 'scenario/play', 'scenario/compile', 'session', 'words', 'language', 'model'),
    npm: ['node:']
  },
  worker: { rooms: [], npm: [] },
  main: {
    rooms: all(
      'model',
      'scenario',
      'scenario/play',
      'words',
      'language',
      'session',
      'stores',
      'face',
      'scenes',
      'audio',
      'ui',
      'classroom',
      'assets'
    ),
    npm: ['preact', 'virtual:cards', 'virtual:scenarios']
  }
};

/** Files of types that every room may import, as types. */
export const OPEN_TYPES: readonly string[] = ['src/scenario/pack.ts', 'src/session/run.ts', 'src/session/ports.ts'];

/** Rooms in which nothing is left to chance or to the clock. */
export const NO_CHANCE = ['model', 'scenario', 'scenario/play', 'scenario/compile', 'session', 'face'];

/** Rooms whose numbers must be equal on every machine. */
export const PLAIN_NUMBERS = ['model', 'scenario/play', 'session'];

/** Members of Math that give the same bits everywhere. */
export const EXACT = ['abs', 'min', 'max', 'floor', 'round', 'trunc', 'sqrt', 'imul'];

/** Lines. */
export const LONGEST = 300;

/** The room a file is in, by its path from the root with forward slashes, or undefined. */
export function roomOf(file: string): string | undefined {
  if (file.startsWith('assets/')) return 'assets';
  if (file === 'src/main.ts') return 'main';
  const folder = /^src\/(.+)\/[^/]+$/.exec(file)?.[1];
  if (folder === undefined) return undefined;
  const names = Object.keys(ROOMS).filter((room) => folder === room || folder.startsWith(`${room}/`));
  return names.sort((a, b) => b.length - a.length)[0];
}
