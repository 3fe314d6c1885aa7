/**
 * Small sums for drawing: ranges, blends, and chance that is hashed by index.
 *
 * Refuses a stream of random numbers: a strand, a dot or a blink asks for its own
 * number by name, so that nothing shimmers from frame to frame.
 */

/** `value` kept within `low`..`high` (0..1 unless told). */
export const clamp = (value: number, low = 0, high = 1): number => (value < low ? low : value > high ? high : value);

/** The point `t` (0..1, beyond it goes on) of the way from `a` to `b`. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** 0 at or below `low`, 1 at or above `high`, eased between (Hermite). `low` may be above `high`. */
export function smooth(low: number, high: number, value: number): number {
  const t = clamp((value - low) / (high - low));
  return t * t * (3 - 2 * t);
}

/** A bell of height 1 at `centre`; 0.37 at `width` from it. */
export const bell = (value: number, centre: number, width: number): number => {
  const d = (value - centre) / width;
  return Math.exp(-d * d);
};

/** A number in 0 (included) to 1 (excluded) that belongs to `index`, a whole number, under `seed`. */
export function hash(index: number, seed = 0): number {
  let h = Math.imul((index | 0) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul((seed | 0) + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 0x1_0000_0000;
}

/** Smooth noise, −1..1, one new value a unit of `at`. */
export function noise(at: number, seed = 0): number {
  const i = Math.floor(at);
  const f = at - i;
  return lerp(hash(i, seed), hash(i + 1, seed), f * f * (3 - 2 * f)) * 2 - 1;
}
