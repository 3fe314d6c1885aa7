/**
 * How a clause is heard before it lands: as an account or a defence, as new or as said
 * again, as this person or as a formula. Refuses to move anybody.
 */
import type { Appraisal, Appraised } from './appraisals.ts';
import type { Dyad, Runs } from './dyad.ts';
import { clamp } from './number.ts';

/** One clause as the model needs it. */
export interface Clause {
  readonly is: Appraised;
  /** What it is about: stands on owns, validates, accounts, promises; repetition is counted by it. */
  readonly matter?: string;
  /** For `validates`: whether the other has the feeling it names. Absent: it names what is plain to see. */
  readonly fits?: boolean;
}

/** What wears when it is said again on the same matter with nothing new. */
export const REPEATABLE: ReadonlySet<Appraisal> = new Set([
  'owns',
  'validates',
  'accounts',
  'promises',
  'reassures',
  'values'
]);

/** The key under which a clause's appraisal is remembered. */
export const toldKey = (id: Appraisal, matter: string | undefined): string => `${id}:${matter ?? ''}`;

/** `accounts` counts as `defends` until something on that matter has been owned. */
export function asHeard(clause: Clause, told: Dyad['told']): Appraised {
  const given = clause.is.accounts;
  if (given === undefined || told[toldKey('owns', clause.matter)] || (clause.is.owns ?? 0) > 0) return clause.is;
  const { accounts: _accounts, ...rest } = clause.is;
  return { ...rest, defends: Math.max(given, rest.defends ?? 0) };
}

/** What has been told once a clause has been heard. */
export function toldAfter(told: Dyad['told'], heard: Appraised, matter: string | undefined): Dyad['told'] {
  let after = told;
  for (const key in heard) {
    const id = key as Appraisal;
    if (REPEATABLE.has(id)) after = { ...after, [toldKey(id, matter)]: timesTold(after, id, matter) + 1 };
  }
  return after;
}

/** The player's clauses as they are heard, in order: what the first of them owns, the second may account for. */
export function hearing(clauses: readonly Clause[], told: Dyad['told']): readonly Clause[] {
  let at = told;
  return clauses.map((clause) => {
    const is = asHeard(clause, at);
    at = toldAfter(at, is, clause.matter);
    return is === clause.is ? clause : { ...clause, is };
  });
}

/** Chosen, moves running: the third of a kind, whatever the matter, begins to sound like a formula. */
const RUN_FROM = 2;

/** Chosen, strength of `formula` a move: half at the third, whole from the fourth. */
const RUN_STEP = 0.5;

const KINDS = { apology: ['owns', 'validates'], counsel: ['validates', 'wonders', 'invites', 'names'] } as const;

/** Chosen, strength: a trace of an apology does not make a move one. */
const OF_A_KIND = 0.3;

const isOf = (is: Appraised, kind: keyof typeof KINDS): boolean => KINDS[kind].some((id) => (is[id] ?? 0) >= OF_A_KIND);

/** The runs after a move. Doing anything else, or nothing, breaks a run. */
export const runsAfter = (runs: Runs, clauses: readonly Clause[]): Runs => ({
  apology: clauses.some((c) => isOf(c.is, 'apology')) ? runs.apology + 1 : 0,
  counsel: clauses.some((c) => isOf(c.is, 'counsel')) ? runs.counsel + 1 : 0
});

/**
 * The clauses as this listener hears them when the same kind of move came each turn before: the words without the person.
 *
 * A move in which the player tells something of their own, as `OF_A_KIND` or more of `discloses`, has the person in it.
 */
export function withFormula(clauses: readonly Clause[], { runs }: Dyad): readonly Clause[] {
  if (clauses.some((c) => (c.is.discloses ?? 0) >= OF_A_KIND)) return clauses;
  return clauses.map((c) => {
    const run = Math.max(isOf(c.is, 'apology') ? runs.apology : 0, isOf(c.is, 'counsel') ? runs.counsel : 0);
    return run < RUN_FROM ? c : { ...c, is: { ...c.is, formula: clamp((run - RUN_FROM + 1) * RUN_STEP) } };
  });
}

/** How often this appraisal has already been said on this matter. */
export const timesTold = (told: Dyad['told'], id: Appraisal, matter: string | undefined): number =>
  told[toldKey(id, matter)] ?? 0;

/** Chosen, times before: from the third saying of the same thing on, it wears. */
export const WORN_FROM = 2;

/** Chosen, share of the first saying: half for the second, and from the third hardly anything but wear. */
const SAID_AGAIN = [1, 0.5, 0.15] as const;

/** Worth of a saying of the same thing that was said so many times before. */
export const worthAfter = (times: number): number => SAID_AGAIN[Math.min(times, WORN_FROM)] ?? 0;
