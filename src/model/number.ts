/**
 * Numbers that come out equal on every machine, and chance that never shifts.
 *
 * Uses + − × ÷ and Math.abs, min, max, floor, round, trunc, sqrt, imul only: the
 * last bit of exp, log, pow and sin differs between engines. Refuses streams of
 * random numbers: a draw is a hash of the seed and a name, so that a new draw
 * leaves all others as they were.
 */

/** `value` kept within `low`..`high` (0..1 unless told). */
export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));

/** `value` rounded to 1/1000, the resolution of every stored quantity; never −0. */
export const round3 = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The point `t` (0..1) of the way from `a` to `b`. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** A value at each corner of the unit square (reach, guard): (0,0), (1,0), (0,1), (1,1). */
export type Corners = readonly [steady: number, reaching: number, guarding: number, torn: number];

/** Bilinear interpolation between four corner values. @param x, y - 0..1 */
export const bilinear = (corners: Corners, x: number, y: number): number =>
  lerp(lerp(corners[0], corners[1], x), lerp(corners[2], corners[3], x), y);

/**
 * The draw called `name` under `seed`: a number in 0 (included) to 1 (excluded).
 *
 * FNV-1a over the name, then the finaliser of MurmurHash3 (both in the public domain).
 *
 * @param seed - any integer; @throws RangeError when it is not a safe integer
 */
export function draw(seed: number, name: string): number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`draw: seed must be a safe integer, got ${seed}`);
  let hash = 0x811c9dc5 ^ (seed | 0) ^ Math.imul(Math.trunc(seed / 0x1_0000_0000), 0x9e3779b1);
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** The items in the order the draw gives them; equal seed and name, equal order. */
export const shuffled = <T>(seed: number, name: string, items: readonly T[], idOf: (item: T) => string): T[] =>
  [...items]
    .map((item) => ({ item, at: draw(seed, `${name}/${idOf(item)}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
