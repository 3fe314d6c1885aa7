import { describe, expect, it } from 'vitest';
import { connectionOf, eased, type Light, lightOf, sameLight } from '../../src/scenes/light.ts';
import { CLOSED, OPEN, person, steps } from '../face/people.ts';

const YOU = person({ arousal: 0.4 });
const KEYS = ['warm', 'glow', 'veil', 'edge', 'narrow'] as const;
const light = (openness: number, softer = false): Light => lightOf(person({ openness }), YOU, softer);

const rises = (values: readonly number[]): boolean => values.every((v, i) => i === 0 || v >= values[i - 1]!);

describe('the light', () => {
  it('[SC10] warms and clears as the other opens, and never turns back', () => {
    const all = steps(41).map((openness) => light(openness));
    expect(rises(all.map((l) => l.warm))).toBe(true);
    expect(rises(all.map((l) => l.glow))).toBe(true);
    expect(rises(all.map((l) => -l.veil))).toBe(true);
    expect(rises(all.map((l) => -l.edge))).toBe(true);
    expect(all.at(-1)!.warm - all[0]!.warm).toBeGreaterThan(0.5);
  });

  it('[SC11] follows recognition on both sides, and calm', () => {
    const met = (a: Parameters<typeof person>[0], b: Parameters<typeof person>[0] = {}) =>
      connectionOf(person(a), person(b));
    expect(rises(steps(21).map((recognition) => met({ recognition }, { recognition: 0.9 })))).toBe(true);
    expect(met({ recognition: 0.9 }, { recognition: 0.2 })).toBeLessThan(
      met({ recognition: 0.9 }, { recognition: 0.9 })
    );
    expect(rises(steps(21).map((arousal) => -met({ arousal })))).toBe(true);
  });

  it('[SC12] stays within what leaves a face readable', () => {
    for (const other of [OPEN, CLOSED])
      for (const arousal of steps(21))
        for (const softer of [true, false]) {
          const at = lightOf(other, person({ arousal }), softer);
          for (const key of KEYS) {
            expect(at[key]).toBeGreaterThanOrEqual(0);
            expect(at[key]).toBeLessThanOrEqual(1);
          }
          expect(at.veil).toBeLessThanOrEqual(0.14);
          expect(at.glow).toBeGreaterThanOrEqual(0.3);
        }
  });

  it('[SC13] narrows when the player floods, and not when softer is asked for', () => {
    const narrow = (arousal: number, softer: boolean) => lightOf(CLOSED, person({ arousal }), softer).narrow;
    expect(rises(steps(21).map((arousal) => narrow(arousal, false)))).toBe(true);
    expect(narrow(0.4, false)).toBeLessThan(0.31);
    expect(narrow(0.95, false)).toBeGreaterThan(0.8);
    expect(steps(21).map((arousal) => narrow(arousal, true))).toEqual(steps(21).map(() => 0));
  });

  it('[SC19] is a little narrower when torn, and wide when met', () => {
    const all = steps(21).map((openness) => light(openness).narrow);
    expect(rises(all.map((v) => -v))).toBe(true);
    expect(all[0]).toBeGreaterThan(0.2);
    expect(all.at(-1)).toBeLessThan(0.1);
  });

  it('[SC14] does not darken when softer is asked for', () => {
    const flooded = person({ arousal: 1 });
    expect(lightOf(CLOSED, flooded, true)).toMatchObject({ veil: 0, narrow: 0 });
    expect(lightOf(CLOSED, flooded, true).edge).toBe(lightOf(OPEN, YOU, true).edge);
  });
});

describe('light on its way', () => {
  const run = (seconds: number): Light[] => {
    const goal = light(1);
    const out = [light(0)];
    for (let t = 0; t < seconds; t += 0.033) out.push(eased(out.at(-1)!, goal, 0.033));
    return out;
  };

  it('[SC15] goes all the way without turning or overshooting', () => {
    const way = run(4);
    expect(rises(way.map((l) => l.warm))).toBe(true);
    expect(Math.max(...way.map((l) => l.warm))).toBeLessThanOrEqual(light(1).warm);
    expect(sameLight(way.at(-1)!, light(1))).toBe(true);
  });

  it('[SC16] is most of the way there after 1.2 s, and not before half a second', () => {
    const share = (seconds: number) => {
      const from = light(0).warm;
      return (run(seconds).at(-1)!.warm - from) / (light(1).warm - from);
    };
    expect(share(1.2)).toBeGreaterThan(0.85);
    expect(share(0.3)).toBeLessThan(0.6);
  });

  it('[SC17] is there at once where nothing may drift', () => {
    expect(eased(light(0), light(1), undefined)).toEqual(light(1));
  });

  it('[SC18] comes to the same place by many small steps or few large ones', () => {
    const goal = light(1);
    let fine = light(0);
    for (let i = 0; i < 20; i++) fine = eased(fine, goal, 0.01);
    let coarse = light(0);
    for (let i = 0; i < 2; i++) coarse = eased(coarse, goal, 0.1);
    for (const key of KEYS) expect(fine[key]).toBeCloseTo(coarse[key], 6);
  });
});
