/**
 * Small sums of sound, out of + − × ÷ and square roots only, so that every machine renders the same bits.
 *
 * Times in seconds, frequencies in hertz, samples −1..1. Refuses a stream of chance: noise is hashed by index.
 */
import { hash } from '../../src/face/number.ts';

/** Samples a second: all that is here lies below 12 kHz. */
export const RATE = 24_000;
export type Samples = Float64Array;

export const silence = (seconds: number): Samples => new Float64Array(Math.round(seconds * RATE));
export const at = (seconds: number): number => Math.round(seconds * RATE);

const PI = Math.PI; // a constant: the same bits everywhere

/** sin(2π turns), by a polynomial; wrong by less than 1e-7. */
export function sine(turns: number): number {
  let x = turns - Math.floor(turns + 0.5); // −0.5..0.5
  if (x > 0.25) x = 0.5 - x;
  else if (x < -0.25) x = -0.5 - x;
  const a = 2 * PI * x;
  const q = a * a;
  return a * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * (1 - q / 110)))));
}
const cosine = (turns: number): number => sine(turns + 0.25);

/** White noise, −1..1. */
export const noise = (i: number, seed: number): number => hash(i, seed) * 2 - 1;

/** Slow noise: a new value `rate` times a second, smoothly. */
export function drift(i: number, rate: number, seed: number): number {
  const t = (i / RATE) * rate;
  const k = Math.floor(t);
  const f = t - k;
  const s = f * f * (3 - 2 * f);
  return noise(k, seed) * (1 - s) + noise(k + 1, seed) * s;
}

/** Up over `attack`, down over the last `release`, of `length`; eased. */
export function swell(t: number, length: number, attack: number, release: number): number {
  const up = Math.min(1, Math.max(0, t / attack));
  const down = Math.min(1, Math.max(0, (length - t) / release));
  const ease = (v: number): number => v * v * (3 - 2 * v);
  return ease(up) * ease(down);
}

/** What falls by half every `half` seconds, `t` seconds on. */
export function fading(t: number, half: number): number {
  // 2^(−t/half) by halving whole halves and a rational bridge between
  let v = 1;
  let left = t / half;
  while (left >= 1) {
    v /= 2;
    left -= 1;
  }
  return (v * (1 - left / 2 + (left * left) / 12)) / (1 + left / 5.4 + (left * left) / 80);
}

/** A filter with a memory: give it sample after sample. */
export type Filter = (x: number) => number;

export function lowpass(frequency: number): Filter {
  const k = 1 - 1 / (1 + (2 * PI * frequency) / RATE);
  let y = 0;
  return (x) => (y += k * (x - y));
}

export function highpass(frequency: number): Filter {
  const low = lowpass(frequency);
  return (x) => x - low(x);
}

/** A resonance (state variable): `width` is its bandwidth. */
export function resonance(frequency: number, width: number): (x: number, frequency?: number) => number {
  let [low, band] = [0, 0];
  let tuned = frequency;
  let f = 2 * sine(Math.min(0.16, frequency / RATE / 2));
  const damp = width / frequency;
  return (x, now = frequency) => {
    if (now !== tuned) {
      tuned = now;
      f = 2 * sine(Math.min(0.16, now / RATE / 2));
    }
    low += f * band;
    const high = x - low - damp * band;
    band += f * high;
    return band * damp;
  };
}

/** Adds `part` from `seconds` on; what goes beyond the end comes in at the beginning, so that a loop has no end. */
export function mixRound(into: Samples, part: Samples, seconds: number, gain = 1): void {
  const from = at(seconds);
  for (let i = 0; i < part.length; i++) into[(from + i) % into.length]! += part[i]! * gain;
}

/** A loop of noise without a seam: its end is faded into its beginning with equal power. */
export function looped(make: (i: number) => number, seconds: number, join = 0.6): Samples {
  const [length, over] = [at(seconds), at(join)];
  const long = new Float64Array(length + over);
  for (let i = 0; i < long.length; i++) long[i] = make(i);
  const out = long.slice(0, length);
  for (let i = 0; i < over; i++) {
    const t = i / over;
    out[i] = long[i]! * sine(t / 4) + long[length + i]! * cosine(t / 4);
  }
  return out;
}

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

function filtered(samples: Samples, { b, a }: Biquad): Samples {
  const out = new Float64Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i]!;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

/** The head's shelf and the low cut of ITU-R BS.1770, made for this rate from their analogue form. */
function kWeighted(samples: Samples): Samples {
  const tan = (turns: number): number => sine(turns) / cosine(turns);
  const shelf = (): Biquad => {
    const k = tan(1681.9744509555319 / RATE / 2);
    const [q, vh, vb] = [0.7071752369554196, 1.5848647011308556, 1.2587209302325579];
    const a0 = 1 + k / q + k * k;
    return {
      b: [(vh + (vb * k) / q + k * k) / a0, (2 * (k * k - vh)) / a0, (vh - (vb * k) / q + k * k) / a0],
      a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
    };
  };
  const cut = (): Biquad => {
    const k = tan(38.13547087602444 / RATE / 2);
    const q = 0.5003270373238773;
    const a0 = 1 + k / q + k * k;
    return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
  };
  return filtered(filtered(samples, shelf()), cut());
}

/** Mean power after the weighting, over what is not silence (blocks of 0.1 s within 20 dB of the loudest). */
export function power(samples: Samples): number {
  const weighted = kWeighted(samples);
  const size = at(0.1);
  const blocks: number[] = [];
  for (let i = 0; i < weighted.length; i += size) {
    const end = Math.min(weighted.length, i + size);
    let sum = 0;
    for (let j = i; j < end; j++) sum += weighted[j]! * weighted[j]!;
    blocks.push(sum / (end - i));
  }
  const loudest = Math.max(...blocks, 1e-12);
  const heard = blocks.filter((b) => b > loudest / 100);
  return heard.reduce((a, b) => a + b, 0) / heard.length;
}

/** The same sound at this power, and never above `peak`. */
export function levelled(samples: Samples, target: number, peak = 0.8): Samples {
  let most = 1e-9;
  for (const v of samples) most = Math.max(most, Math.abs(v));
  const gain = Math.min(Math.sqrt(target / power(samples)), peak / most);
  return samples.map((v) => v * gain);
}
