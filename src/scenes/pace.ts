/**
 * When the next picture is due: quickly while something moves, slowly while there is only
 * life, at the next blink after a long wait, never when nothing may move.
 *
 * Pure. Refuses to draw, and keeps no time of its own.
 */

export interface Pulse {
  /** Milliseconds since the player last did anything. */
  readonly idle: number;
  /** A face, a light or a mouth is on its way. */
  readonly moving: boolean;
  /** A blink is under way. */
  readonly blinking: boolean;
  /** Milliseconds until the first blink that is at least `DOZING` away. */
  readonly untilBlink: number;
  /** Reduced motion: faces still change, nothing lives. */
  readonly still: boolean;
  /** Nobody is in sight: there is no face to blink. */
  readonly alone: boolean;
  /** The scene is paused, or its page is hidden. */
  readonly stopped: boolean;
}

/** Chosen, engine.md of the design: milliseconds between pictures while something moves: 30 a second. */
export const MOVING = 33;
/** Chosen: while the player reads. Breath and sway move less than a pixel from one to the next; blinks are drawn in full. */
export const LIVING = 160;
/** Chosen: after so long without a touch, only blinks are drawn. */
export const DOZES = 20_000;
/** Chosen: at most one blink in this many milliseconds wakes a stage that dozes. */
export const DOZING = 4_000;

/** Chosen: milliseconds into a blink at which the lids have visibly begun to close. */
const BEGUN = 30;

/** Milliseconds until the next picture; undefined: none until something happens. */
export function nextPicture(pulse: Pulse): number | undefined {
  const { idle, moving, blinking, untilBlink, still, alone, stopped } = pulse;
  if (stopped) return undefined;
  if (moving) return MOVING;
  if (still) return undefined;
  if (idle < DOZES) return blinking ? MOVING : LIVING;
  if (alone) return undefined;
  return blinking ? MOVING : Math.max(DOZING, untilBlink + BEGUN);
}
