/**
 * One sentence, four listeners: the same repair, landed on four people who differ only in
 * how they are with closeness this evening. No turn is taken and nothing is rated.
 */
import { startDyad } from '../model/dyad.ts';
import type { Clause } from '../model/hearing.ts';
import { land } from '../model/land.ts';
import { round3 } from '../model/number.ts';
import { sayingsOf, type Written } from '../scenario/play/written.ts';
import { type Person, type Preset, PRESETS } from '../model/person.ts';

/** Chosen: somebody who was let down two days ago and is neither hot nor far away, so that what differs is who listens. */
const LET_DOWN: Person = {
  arousal: 0.45,
  openness: 0.42,
  trust: 0.5,
  recognition: 0.42,
  shutdown: 0.2,
  mask: 0.4,
  expectation: 0.5
};

/** Chosen: and somebody at the door who is calm enough to say what they mean. */
const AT_THE_DOOR: Person = { ...LET_DOWN, arousal: 0.35, openness: 0.55, recognition: 0.5, shutdown: 0.1 };

export interface Listened {
  readonly before: Person;
  readonly after: Person;
  /** Change of openness, −1..1. */
  readonly opened: number;
}

/** Whether it opened them, shut them, or did neither to speak of. */
export type Tone = 'opens' | 'holds' | 'shuts';

/** Chosen, change of openness: from here an opening shows; a shutting shows sooner. */
const SHOWS = { opens: 0.03, shuts: -0.01 } as const;

/** What was written as clauses, all about one matter: what is owned of it can be accounted for. */
export const clausesAbout = (matter: string, written: Written): readonly Clause[] =>
  sayingsOf(written, {}).map(({ clause }) => ({ is: clause.is, matter }));

/** How a repair lands on one listener, who has already said how it was. */
export function heardBy(clauses: readonly Clause[], preset: Preset): Listened {
  const values = { values: LET_DOWN, spread: 0 };
  const dyad = startDyad({ values: AT_THE_DOOR, spread: 0 }, values, PRESETS[preset], 'player', { corner: 0 });
  const after = land({ ...dyad, heardOut: true }, clauses, 'player').other;
  return { before: dyad.other, after, opened: round3(after.openness - dyad.other.openness) };
}

export const toneOf = ({ opened }: Pick<Listened, 'opened'>): Tone =>
  opened >= SHOWS.opens ? 'opens' : opened <= SHOWS.shuts ? 'shuts' : 'holds';
