/** Everything of a player's own that is kept, list by list; settings are not in it. */
import type { Entry } from './journal.ts';
import type { Kept, Line } from './records.ts';

export interface Everything {
  readonly runs: readonly Kept[];
  readonly lines: readonly Line[];
  readonly journal: readonly Entry[];
}

/** Its lists, before their records are read. */
export type Lists = { readonly [name in keyof Everything]: readonly unknown[] };

export const countOf = ({ runs, lines, journal }: Lists): number => runs.length + lines.length + journal.length;

/** The newer of two states of a record; of two as new, the first. */
export const newer = <T extends { readonly updatedAt: string }>(one: T, other: T): T =>
  other.updatedAt > one.updatedAt ? other : one;
