/**
 * What a person is mostly feeling, as a code and a size, and what of it could be seen.
 *
 * A reading of the model's own quantities for the other chair.
 */
import { type Person, shown } from './person.ts';

export const FELT = ['far-away', 'heated', 'hurt', 'coming-nearer', 'waiting'] as const;
export type FeltCode = (typeof FELT)[number];

export interface Felt {
  readonly code: FeltCode;
  /** 0 hardly, 1 altogether. */
  readonly size: number;
}

/** Chosen, 0..1 of shutdown, arousal, openness, openness: so that each of the five is met in an ordinary run. */
const FELT_AT = { farAway: 0.5, heated: 0.55, hurtBelow: 0.4, nearerAbove: 0.6 } as const;

/** Chosen, 0..1: waiting is neither a little nor much. */
const WAITING_SIZE = 0.5;

/** What this person mostly feels now: going numb before heat, heat before hurt. */
export function feltOf({ arousal, openness, shutdown }: Person): Felt {
  if (shutdown >= FELT_AT.farAway) return { code: 'far-away', size: shutdown };
  if (arousal >= FELT_AT.heated) return { code: 'heated', size: arousal };
  if (openness < FELT_AT.hurtBelow) return { code: 'hurt', size: 1 - openness };
  if (openness > FELT_AT.nearerAbove) return { code: 'coming-nearer', size: openness };
  return { code: 'waiting', size: WAITING_SIZE };
}

/** Chosen, 0..1 of what shows: below this nothing can be seen from across. */
const SEEN_FROM = 0.25;

/** What reaches the eye of the one across; undefined: nothing. @param mask - 0 all shown, 1 all kept in */
export function seenOf(felt: Felt, mask: number): number | undefined {
  const size = shown(felt.size, mask);
  return size < SEEN_FROM ? undefined : size;
}
