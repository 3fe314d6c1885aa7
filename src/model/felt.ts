/**
 * What a person is mostly feeling, as a code and a size, and what of it could be seen.
 *
 * A reading of the model's own quantities for the other chair; thresholds chosen so
 * that each code is met in an ordinary run.
 */
import { type Person, shown } from './person.ts';

export const FELT = ['far-away', 'heated', 'hurt', 'coming-nearer', 'waiting'] as const;
export type FeltCode = (typeof FELT)[number];

export interface Felt {
  readonly code: FeltCode;
  /** 0 hardly, 1 altogether. */
  readonly size: number;
}

export function feltOf({ arousal, openness, shutdown }: Person): Felt {
  if (shutdown >= 0.5) return { code: 'far-away', size: shutdown };
  if (arousal >= 0.55) return { code: 'heated', size: arousal };
  if (openness < 0.4) return { code: 'hurt', size: 1 - openness };
  if (openness > 0.6) return { code: 'coming-nearer', size: openness };
  return { code: 'waiting', size: 0.5 };
}

/** Below this nothing can be seen from across. */
const SEEN_FROM = 0.25;

/** What reaches the eye of the one across; undefined: nothing. @param mask - 0 all shown, 1 all kept in */
export function seenOf(felt: Felt, mask: number): number | undefined {
  const size = shown(felt.size, mask);
  return size < SEEN_FROM ? undefined : size;
}
