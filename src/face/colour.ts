/** Colours as `#rrggbb`, mixed in the plain way of the palette: what is mixed is paint on one picture. */
import { clamp, lerp } from './number.ts';

/** `#rrggbb`. */
export type Colour = `#${string}`;

type Channels = readonly [red: number, green: number, blue: number];

/** Channels 0..255. @throws RangeError when it is not six hex digits */
export function channels(colour: Colour): Channels {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`channels: #rrggbb expected, got "${colour}"`);
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

const two = (v: number): string =>
  Math.round(clamp(v, 0, 255))
    .toString(16)
    .padStart(2, '0');

/** The colour `t` (0..1) of the way from `a` to `b`. */
export function mix(a: Colour, b: Colour, t: number): Colour {
  const [r, g, h] = channels(a);
  const [u, v, w] = channels(b);
  return `#${two(lerp(r, u, t))}${two(lerp(g, v, t))}${two(lerp(h, w, t))}`;
}

/** A grey as light as `colour`, a trace warmer than plain grey so that skin does not look cold. */
export function greyOf(colour: Colour): Colour {
  const [r, g, b] = channels(colour);
  const light = 0.3 * r + 0.59 * g + 0.11 * b;
  return `#${two(light * 1.03 + 3)}${two(light + 2)}${two(light * 0.97 + 2)}`;
}
