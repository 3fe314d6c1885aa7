/** Rooms, music, the body, and small things. */
import {
  at,
  drift,
  fading,
  highpass,
  looped,
  lowpass,
  mixRound,
  noise,
  RATE,
  resonance,
  type Samples,
  silence,
  sine,
  swell
} from './dsp.ts';

/** A struck thing: partials (hertz, loudness, seconds to half). */
function struck(seconds: number, partials: readonly (readonly [number, number, number])[], attack: number): Samples {
  const out = silence(seconds);
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE;
    let v = 0;
    for (const [f, loud, half] of partials) v += sine(t * f) * loud * fading(t, half);
    out[i] = v * Math.min(1, t / attack) * swell(t, seconds, 0.0001, Math.min(0.05, seconds / 4));
  }
  return out;
}

/** The kitchen: a refrigerator two walls away, and the air. */
export const kitchen = (): Samples => {
  const air = lowpass(420);
  return looped((i) => {
    const t = i / RATE;
    const hum = sine(t * 50) * 0.5 + sine(t * 100) * 0.34 + sine(t * 150) * 0.12;
    return hum * (0.13 + 0.02 * drift(i, 0.4, 1)) + air(noise(i, 2)) * 0.5;
  }, 8);
};

/** Rain on a pane, near and far. */
export const rain = (): Samples => {
  const [far, near, cut] = [lowpass(2600), resonance(3800, 3000), highpass(500)];
  return looped((i) => {
    const drop = noise(i, 7) > 0.9985 ? 6 : 0;
    return cut(far(noise(i, 5)) * (0.5 + 0.14 * drift(i, 0.7, 6))) + near(drop) * 0.7;
  }, 8);
};

/** A stairwell, or a dark hall: hardly more than air. */
export const hall = (): Samples => {
  const [air, low] = [lowpass(160), lowpass(900)];
  return looped((i) => air(noise(i, 9)) * (1.6 + 0.4 * drift(i, 0.3, 10)) + low(noise(i, 11)) * 0.09, 8);
};

/** A quiet room with a clock. */
export const consulting = (): Samples => {
  const air = lowpass(520);
  const base = looped((i) => air(noise(i, 13)) * 0.5, 8);
  const tick = struck(
    0.06,
    [
      [2300, 0.5, 0.006],
      [1250, 0.6, 0.009]
    ],
    0.0008
  );
  for (let s = 0; s < 8; s++) mixRound(base, tick, s + 0.2, s % 2 ? 0.05 : 0.07);
  return base;
};

/** By day, with a window open a hand's breadth: leaves, and a bird somewhere. */
export const nursery = (): Samples => {
  const [air, cut] = [lowpass(1500), highpass(260)];
  const base = looped((i) => cut(air(noise(i, 15))) * (0.4 + 0.16 * drift(i, 0.5, 16)), 8);
  const chirp = silence(0.18).map((_, i) => {
    const t = i / RATE;
    return sine(t * (3300 + 2600 * t)) * swell(t, 0.18, 0.03, 0.1);
  });
  for (const [s, gain] of [
    [1.1, 0.05],
    [1.4, 0.07],
    [5.2, 0.05],
    [5.45, 0.04],
    [5.8, 0.05]
  ] as const)
    mixRound(base, chirp, s, gain);
  return base;
};

/** A felt piano's note. */
function note(frequency: number, loud: number, seconds: number): Samples {
  const partials = [1, 2, 3, 4, 5, 6].map(
    (n) => [frequency * n * (1 + 0.0004 * n * n), loud / (n * n * 0.9 + 0.3), 1.1 / (0.6 + 0.5 * n)] as const
  );
  const out = struck(seconds, partials, 0.012);
  const felt = lowpass(700);
  for (let i = 0; i < at(0.05); i++) out[i]! += felt(noise(i, 21)) * loud * 0.25 * fading(i / RATE, 0.012);
  return out;
}

/** Both stems have the same four roots, 3.5 s each: they can be faded into each other anywhere. */
const BAR = 3.5;
export const MUSIC_SECONDS = 4 * BAR;
const ROOTS = [174.61, 164.81, 146.83, 130.81] as const;
/** Steps above each root, by semitones. */
const OPEN = [
  [0, 12, 16, 23, 26],
  [0, 12, 15, 22],
  [0, 12, 15, 22, 26],
  [0, 12, 14, 19, 24]
] as const;
const TENSE = [
  [0, 12, 13, 18],
  [0, 11, 12, 18],
  [0, 12, 13, 20],
  [0, 11, 13, 18]
] as const;
/** Ratios of the equal-tempered steps up to two octaves and two. */
const SEMITONE = 1.0594630943592953;
const ratio = (steps: number): number => Array.from({ length: steps }).reduce<number>((r) => r * SEMITONE, 1);

function stem(chords: readonly (readonly number[])[], loud: number, spread: number): Samples {
  const out = silence(MUSIC_SECONDS);
  chords.forEach((steps, bar) => {
    steps.forEach((step, i) => {
      const late = bar * BAR + 0.06 + i * spread;
      mixRound(out, note(ROOTS[bar]! * ratio(step), loud / (1 + i * 0.35), 5.5), late);
    });
  });
  return out;
}

export const musicOpen = (): Samples => stem(OPEN, 0.5, 0.42);

/** The same, drawn together to half steps, with a low pulse. */
export const musicTense = (): Samples => {
  const out = stem(TENSE, 0.34, 0.26);
  const pulse = struck(
    1.2,
    [
      [65.4, 0.5, 0.16],
      [98, 0.12, 0.1]
    ],
    0.03
  );
  for (let s = 0; s < MUSIC_SECONDS; s += BAR / 2) mixRound(out, pulse, s, 0.8);
  return out;
};

/** Two thumps, as one hears one's own. */
export const heart = (): Samples => {
  const out = silence(0.84);
  mixRound(
    out,
    struck(
      0.22,
      [
        [58, 0.9, 0.03],
        [88, 0.35, 0.02]
      ],
      0.012
    ),
    0
  );
  mixRound(
    out,
    struck(
      0.2,
      [
        [66, 0.6, 0.025],
        [104, 0.25, 0.018]
      ],
      0.01
    ),
    0.27
  );
  return out;
};

/** In and out, a little too fast. */
export const breath = (): Samples => {
  const out = silence(2.6);
  const [inward, outward] = [resonance(1500, 1500), resonance(850, 1000)];
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE;
    const v = noise(i, 31);
    out[i] =
      inward(v) * swell(t, 1.05, 0.5, 0.3) * (t < 1.05 ? 1 : 0) +
      outward(v) * (t > 1.2 ? swell(t - 1.2, 1.3, 0.25, 0.8) : 0) * 0.9;
  }
  return out;
};

export const choose = (): Samples =>
  struck(
    0.11,
    [
      [640, 0.5, 0.012],
      [1180, 0.25, 0.007],
      [310, 0.4, 0.018]
    ],
    0.002
  );

export const page = (): Samples => {
  const [cut, high] = [highpass(900), resonance(3200, 2800)];
  const out = silence(0.36);
  return out.map((_, i) => {
    const t = i / RATE;
    return (cut(noise(i, 35)) * 0.5 + high(noise(i, 36))) * swell(t, 0.36, 0.2, 0.12) * (0.7 + 0.3 * drift(i, 40, 37));
  });
};

/** Set down on wood. */
export const cup = (): Samples => {
  const out = struck(
    0.5,
    [
      [1730, 0.4, 0.05],
      [2890, 0.3, 0.035],
      [4320, 0.14, 0.02]
    ],
    0.001
  );
  mixRound(
    out,
    struck(
      0.2,
      [
        [190, 0.7, 0.02],
        [420, 0.3, 0.012]
      ],
      0.002
    ),
    0
  );
  return out;
};
