/**
 * A session as in a laboratory: play, still face, reunion; and what was seen in it, step by step.
 *
 * Refuses to judge: measure.ts counts, targets.ts says what was asked.
 */
import { atFirst, cared, type Caregiver } from './caregiver.ts';
import {
  type Act,
  type Attention,
  type BidKind,
  type Comfort,
  type Doing,
  type Infant,
  type Phase,
  rested,
  stepsOf,
  type Temperament,
  valenceOf
} from './infant.ts';
import { stepped } from './step.ts';
import { KINDS, temperamentOf } from './temperament.ts';

export const EPISODES = ['play', 'stillFace', 'reunion'] as const;
export type Episode = (typeof EPISODES)[number];

/** Measured (ahn-2023), seconds: the usual length of each episode now. */
export const LAB: Readonly<Record<Episode, number>> = { play: 120, stillFace: 120, reunion: 120 };

/** Chosen, seconds: whoever comes back begins with a smile. */
const COMES_BACK = 2;

/** What was seen in one step. */
export interface Moment {
  readonly episode: Episode;
  readonly phase: Phase;
  readonly attention: Attention;
  readonly act: Act;
  readonly comfort: Comfort | undefined;
  readonly distancing: boolean;
  readonly autonomic: boolean;
  readonly bid: BidKind | undefined;
  /** −1..1. */
  readonly valence: number;
}

export interface Track {
  readonly seed: number;
  readonly temperament: Temperament;
  readonly moments: readonly Moment[];
}

/** The episode a step is in, and undefined after the last. */
export function episodeAt(step: number, lasts: Readonly<Record<Episode, number>>): Episode | undefined {
  let end = 0;
  for (const episode of EPISODES) {
    end += stepsOf(lasts[episode]);
    if (step < end) return episode;
  }
  return undefined;
}

/** What was seen of an infant while the caregiver did this. */
export const seen = (infant: Infant, act: Act, episode: Episode): Moment => ({
  episode,
  phase: infant.phase,
  attention: infant.attention,
  act,
  comfort: infant.comfort,
  distancing: infant.distancing,
  autonomic: infant.autonomic === infant.step,
  bid: infant.bid?.at === infant.step ? infant.bid.kind : undefined,
  valence: valenceOf(infant)
});

/** The infant a seed gives, at the beginning of play. */
export function infantOf(seed: number, temperament = temperamentOf(seed)): Infant {
  const { strain, expectation } = KINDS[temperament];
  return { ...rested(expectation), strain };
}

/** One simulated session. @param see - shown the infant of every step, for who draws it */
export function session(
  caregiver: Caregiver,
  seed: number,
  lasts: Readonly<Record<Episode, number>> = LAB,
  temperament: Temperament = temperamentOf(seed),
  see: (infant: Infant) => void = () => {}
): Track {
  const kind = KINDS[temperament];
  let infant = infantOf(seed, temperament);
  let caring = atFirst;
  const moments: Moment[] = [];
  for (;;) {
    const episode = episodeAt(infant.step, lasts);
    if (!episode) return { seed, temperament, moments };
    const began = infant.step - (moments.length > 0 && moments[moments.length - 1]!.episode === episode ? 1 : 0);
    if (episode === 'stillFace' && caring.doing.act !== 'blank')
      caring = { doing: { act: 'blank', since: began }, until: 0 };
    else if (episode === 'reunion' && caring.doing.act === 'blank')
      caring = { ...atFirst, doing: { act: 'smile', since: infant.step }, until: infant.step + stepsOf(COMES_BACK) };
    const doing: Doing = caring.doing;
    moments.push(seen(infant, doing.act, episode));
    see(infant);
    const next = stepped(infant, doing, kind, seed);
    if (episode !== 'stillFace') caring = cared(caring, infant, next, caregiver, seed);
    infant = next;
  }
}

/** Seeds of as many sessions under one seed. */
export const seedsOf = (seed: number, sessions: number): number[] =>
  Array.from({ length: sessions }, (_, i) => (Math.imul(seed, 0x2545f491) ^ Math.imul(i + 1, 0x9e3779b1)) >>> 0);
