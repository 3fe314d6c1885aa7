/** One turn as it was lived: the unit of the log that reports are made from. */
import type { Appraisal, Appraised } from './appraisals.ts';
import type { Saying } from './body.ts';
import type { Dyad } from './dyad.ts';
import type { Rating } from './rate.ts';

/** What the player made of the reading of their own words. */
export interface OwnMarks {
  /** Said to be meant, and not read. */
  readonly added: readonly Appraisal[];
  /** Read, and not meant. */
  readonly removed: readonly Appraisal[];
  /** How many of the clauses were heard before the other cut in. */
  readonly heard: number;
}

/** One turn as it was lived. */
export interface TurnRecord {
  readonly turn: number;
  readonly beat: string;
  readonly reply: string;
  readonly kind: 'say' | 'stay' | 'settle' | 'step-back';
  readonly saying?: Saying;
  readonly parts?: readonly string[];
  /** Of a repair in the player's own words: which marks are the player's, beside those the rules had read. */
  readonly own?: OwnMarks;
  readonly appraisals: readonly Appraised[];
  readonly rating: Rating;
  /** Before the move, after it landed, and after the other answered. */
  readonly before: Dyad;
  readonly landed: Dyad;
  readonly after: Dyad;
  readonly guess?: { readonly said: string; readonly felt: string };
}
