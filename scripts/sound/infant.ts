/**
 * The baby's voice: pulses of the glottis through three formants, with breath and roughness.
 *
 * Pitch of crying: about 500 Hz, rising and falling (measured in newborns: Michelsson et al. 2002, 496 ± 95 Hz; ours is
 * older, so this is chosen). Nobody has listened for us yet.
 */
import { drift, noise, RATE, resonance, type Samples, silence, sine, swell } from './dsp.ts';

export interface Voice {
  readonly seconds: number;
  /** Hertz, and formants, by the share of the time gone. */
  readonly pitch: (t: number) => number;
  readonly formants: (t: number) => readonly [number, number, number];
  /** 0..1: air in it, a second pitch below it, and unevenness from pulse to pulse. */
  readonly breath: number;
  readonly below: number;
  readonly rough: number;
  readonly attack: number;
  readonly release: number;
  readonly seed: number;
}

const square = (v: number): number => v * v;

/** One breath's worth of voice. */
export function voiced(v: Voice): Samples {
  const out = silence(v.seconds);
  const [one, two, three] = [resonance(800, 130), resonance(1800, 190), resonance(3400, 320)];
  let phase = 0;
  let pulse = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / out.length;
    const f0 = v.pitch(t) * (1 + 0.012 * drift(i, 6, v.seed) + 0.05 * v.rough * noise(pulse, v.seed + 1));
    phase += f0 / RATE;
    if (phase >= 1) {
      phase -= 1;
      pulse++;
    }
    // open for six tenths of the time, closing faster than opening
    const open = phase < 0.4 ? square(sine(phase / 1.6)) : phase < 0.6 ? 1 - square((phase - 0.4) / 0.2) : 0;
    const uneven = 1 - v.below * (pulse % 2) - v.rough * 0.5 * Math.abs(noise(pulse, v.seed + 2));
    const air = noise(i, v.seed + 3) * v.breath * (0.4 + 0.6 * open);
    const source = (open - 0.36) * uneven + air;
    const [f1, f2, f3] = v.formants(t);
    const sound = one(source, f1) * 1.1 + two(source, f2) * 0.7 + three(source, f3) * 0.35;
    out[i] = sound * swell(t * v.seconds, v.seconds, v.attack, v.release);
  }
  return out;
}

const arch = (t: number): number => 4 * t * (1 - t);
const line = (from: number, to: number, t: number): number => from + (to - from) * t;

function joined(parts: readonly (readonly [from: number, part: Samples])[], seconds: number): Samples {
  const out = silence(seconds);
  for (const [from, part] of parts) {
    const start = Math.round(from * RATE);
    for (let i = 0; i < part.length && start + i < out.length; i++) out[start + i]! += part[i]!;
  }
  return out;
}

/** A long vowel that rises and falls. */
export const coo = (): Samples =>
  voiced({
    seconds: 1.5,
    pitch: (t) => 310 + 170 * arch(Math.min(1, t * 0.9 + 0.05)),
    formants: (t) => [line(480, 880, arch(t)), line(1500, 2300, t), 3600],
    breath: 0.09,
    below: 0,
    rough: 0.03,
    attack: 0.12,
    release: 0.45,
    seed: 11
  });

/** Four short bursts of a laugh, each a little lower. */
export const laugh = (): Samples =>
  joined(
    [0, 0.3, 0.58, 0.88].map((from, i) => [
      from,
      voiced({
        seconds: 0.24,
        pitch: (t) => 430 - 25 * i + 120 * arch(t),
        formants: () => [900, 2000, 3500],
        breath: 0.22,
        below: 0,
        rough: 0.06,
        attack: 0.03,
        release: 0.12,
        seed: 20 + i
      })
    ]),
    1.3
  );

/** Complaining: short, low, rough. */
export const fuss = (): Samples =>
  joined(
    (
      [
        [0, 0.42, 375],
        [0.58, 0.5, 410],
        [1.25, 0.36, 365]
      ] as const
    ).map(([from, seconds, pitch], i) => [
      from,
      voiced({
        seconds,
        pitch: (t) => pitch + 45 * arch(t),
        formants: (t) => [line(700, 950, t), 1700, 3200],
        breath: 0.08,
        below: 0.28,
        rough: 0.3,
        attack: 0.05,
        release: 0.16,
        seed: 30 + i
      })
    ]),
    1.8
  );

/** Two wails with a gasp between. */
export const cry = (): Samples =>
  joined(
    [
      [
        0,
        voiced({
          seconds: 1.1,
          pitch: (t) => 430 + 110 * arch(t),
          formants: (t) => [line(950, 1200, arch(t)), 1750, 3100],
          breath: 0.06,
          below: 0.08,
          rough: 0.18,
          attack: 0.07,
          release: 0.22,
          seed: 41
        })
      ],
      [
        1.22,
        voiced({
          seconds: 0.28,
          pitch: () => 330,
          formants: () => [700, 1900, 3300],
          breath: 0.9,
          below: 0,
          rough: 0.1,
          attack: 0.08,
          release: 0.1,
          seed: 42
        }).map((v) => v * 0.35)
      ],
      [
        1.6,
        voiced({
          seconds: 1.25,
          pitch: (t) => 440 + 125 * arch(t),
          formants: (t) => [line(1000, 1250, arch(t)), 1800, 3150],
          breath: 0.06,
          below: 0.1,
          rough: 0.24,
          attack: 0.06,
          release: 0.3,
          seed: 43
        })
      ]
    ],
    3
  );

/** One. */
export const hiccup = (): Samples =>
  voiced({
    seconds: 0.16,
    pitch: (t) => line(300, 520, t),
    formants: () => [650, 1900, 3300],
    breath: 0.25,
    below: 0,
    rough: 0.05,
    attack: 0.015,
    release: 0.05,
    seed: 51
  });
