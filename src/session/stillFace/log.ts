/**
 * A still-face session as what the player did and when: enough to play it again, short
 * enough to be an address.
 *
 * Foreign input when read: what does not parse is nothing.
 */
import { ACTS, type Act } from '../../model/infant/infant.ts';

export const WAYS = ['home', 'lab', 'watch', 'read'] as const;
export type Way = (typeof WAYS)[number];

/** From this step on the caregiver does this; `blank` is the still face, and whatever follows it the coming back. */
export interface Entry {
  readonly at: number;
  readonly act: Act;
}

export interface Log {
  readonly way: Way;
  /** A whole number from 0, below 2^32. */
  readonly seed: number;
  readonly entries: readonly Entry[];
  /** Steps played. */
  readonly end: number;
}

/** A capital for each act, in the order of ACTS; the last one ends. */
const LETTERS = 'WSVTINRLBZ';
const END = LETTERS[LETTERS.length - 1]!;
/** Chosen: an hour, and more acts than anybody could do in it. */
const MOST_STEPS = 72_000;
const MOST_ENTRIES = 20_000;

/** Way, seed, then for each act the steps since the one before, in base 36, and its letter. */
export function textOf({ way, seed, entries, end }: Log): string {
  let before = 0;
  const acts = [...entries.map(({ at, act }) => [at, LETTERS[ACTS.indexOf(act)]!] as const), [end, END] as const];
  const parts = acts.map(([at, letter]) => {
    const gone = at - before;
    before = at;
    return `${gone.toString(36)}${letter}`;
  });
  return `${way}.${seed.toString(36)}.${parts.join('')}`;
}

/** The log a text stands for, or undefined. */
export function logOf(text: string): Log | undefined {
  const [way, seedText = '', acts = '', ...more] = text.split('.');
  if (!(WAYS as readonly (string | undefined)[]).includes(way) || more.length > 0) return undefined;
  if (!/^[0-9a-z]{1,7}$/.test(seedText) || !/^(?:[0-9a-z]{1,5}[A-Z])+$/.test(acts)) return undefined;
  const seed = Number.parseInt(seedText, 36);
  const entries: Entry[] = [];
  let at = 0;
  const parts = [...acts.matchAll(/([0-9a-z]+)([A-Z])/g)];
  for (const [i, [, gone = '', letter = '']] of parts.entries()) {
    at += Number.parseInt(gone, 36);
    const last = i === parts.length - 1;
    if ((letter === END) !== last || at > MOST_STEPS || i > MOST_ENTRIES || seed >= 0x1_0000_0000) return undefined;
    const act = ACTS[LETTERS.indexOf(letter)];
    if (!last && !act) return undefined;
    if (act) entries.push({ at, act });
  }
  return { way: way as Way, seed, entries, end: at };
}
