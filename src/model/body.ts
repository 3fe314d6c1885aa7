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

// Chosen: tight well before the words are lost; flooded where conditions call the player flooded.
const TIGHT_FROM = 0.45;
const FLOODED_FROM = 0.7;

/** Chosen: one settling brings a tight body back to calm words, a flooded one to tight words. */
const SETTLES = 0.24;

/** Chosen: a break of minutes does more than a breath (direction: physiological soothing, V2 in evidence). */
const BREAK_SETTLES = 0.35;

/** Chosen: silence, or settling, is read as going away from its third time on, at this strength of `goes-silent`. */
export const WEARS_FROM = 2;
export const WALL = 0.4;

/** Chosen: a break taken by a body that was not tight is heard as leaving, at this strength of `goes-silent`. */
export const NEEDLESS_BREAK = 0.6;

/** Which words come out at this arousal (0..1). */
export const sayingAt = (arousal: number): Saying =>
  arousal >= FLOODED_FROM ? 'flooded' : arousal >= TIGHT_FROM ? 'tight' : 'calm';

const calmed = (dyad: Dyad, by: number): Dyad => ({
  ...dyad,
  player: {
    ...dyad.player,
    arousal: round3(clamp(dyad.player.arousal - by)),
    shutdown: round3(clamp(dyad.player.shutdown - by / 3))
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
      arousal: round3(clamp(other.arousal - BREAK_SETTLES * 0.25)),
      shutdown: round3(clamp(other.shutdown - 0.05))
    }
  };
}
