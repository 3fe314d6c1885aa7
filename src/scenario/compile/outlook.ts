/** What exploration knows of one move from one state. */
import type { Move } from '../play/offer.ts';

/**
 * The outlook of one move. Mended or deepened stands before the other good
 * outcomes, good before not good, then the move that opens the other more, then
 * fewer turns: by turns alone the best of players would hurry everyone to bed.
 */
export interface Best {
  readonly move: Move;
  readonly good: boolean;
  readonly mends: boolean;
  /** Turns to that outcome. */
  readonly turns: number;
  /** How this turn moves the other's openness. */
  readonly gain: number;
}
