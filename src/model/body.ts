/**
 * The player's body: it writes the words.
 *
 * A reply has up to three sayings; the button always shows the words this body
 * would say now. Settling costs a turn that the other person sees.
 */
import type { Dyad } from './dyad.ts';
import { clamp, round3 } from './number.ts';

export const SAYINGS = ['calm', 'tight', 'flooded'] as const;
export type Saying = (typeof SAYINGS)[number];

/** Chosen, 0..1 of the player's arousal: tight well before the words are lost, so that there is time to settle. */
export const TIGHT_FROM = 0.45;

/** Chosen, 0..1 of the player's arousal: the flooded words come where conditions begin to call the player flooded. */
export const FLOODED_FROM = 0.7;

/** Chosen, taken off arousal: one settling brings a tight body back to calm words, a flooded one to tight words. */
const SETTLES = 0.24;

/** Chosen, taken off arousal: a break of minutes does more than a breath. */
const BREAK_SETTLES = 0.35;

/** Chosen, share of what is taken off one's own arousal: settling brings one back from going numb, too, more slowly. */
const THAWS = 1 / 3;

/** Chosen, share of the player's break: time apart settles the other as well, but it was not theirs. */
const BREAK_FOR_OTHER = 0.25;

/** Chosen, taken off the other's shutdown: with nobody across the table one comes back a little. */
const BREAK_THAWS = 0.05;

/** Chosen, times before: silence, or settling, is read as going away from its third time on. */
export const WEARS_FROM = 2;

/** Chosen, strength of `goes-silent`: how much of a wall that third silence is; it costs, and does not yet tear. */
export const WALL = 0.4;

/** Chosen, share: of the leaving in a break with a return, so much is left when the body had no words. */
export const NEEDED_BREAK = 0.3;

/** Chosen, strength of `goes-silent`: a break taken by a body that was not tight is heard as leaving. */
export const NEEDLESS_BREAK = 0.6;

/** Which words come out at this arousal (0..1). */
export const sayingAt = (arousal: number): Saying =>
  arousal >= FLOODED_FROM ? 'flooded' : arousal >= TIGHT_FROM ? 'tight' : 'calm';

const calmed = (dyad: Dyad, by: number): Dyad => ({
  ...dyad,
  player: {
    ...dyad.player,
    arousal: round3(clamp(dyad.player.arousal - by)),
    shutdown: round3(clamp(dyad.player.shutdown - by * THAWS))
  }
});

/** The player breathes, feels their feet, looks round the room. How it is read is another matter. */
export const settle = (dyad: Dyad): Dyad => calmed(dyad, SETTLES);

/** Time apart settles both. */
export function takeBreak(dyad: Dyad): Dyad {
  const d = calmed(dyad, BREAK_SETTLES);
  const { other } = d;
  return {
    ...d,
    other: {
      ...other,
      arousal: round3(clamp(other.arousal - BREAK_SETTLES * BREAK_FOR_OTHER)),
      shutdown: round3(clamp(other.shutdown - BREAK_THAWS))
    }
  };
}
