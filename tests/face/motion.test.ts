import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/face/fromPerson.ts';
import { blink, blinkCurve, nextBlink, saccade, sway } from '../../src/face/life.ts';
import { atRest, faceAt, faceOf, type Motion, settled, step } from '../../src/face/motion.ts';
import { speaking } from '../../src/face/speech.ts';
import { follow } from '../../src/face/spring.ts';
import { amount } from '../../src/face/units.ts';
import { CLOSED, OPEN, person, steps } from './people.ts';

const times = (seconds: number, dt: number): number[] => steps(Math.round(seconds / dt) + 1).map((t) => t * seconds);

describe('springs', () => {
  it('[FA30] arrive, and never overshoot from rest', () => {
    let x = { at: 0, speed: 0 };
    for (let i = 0; i < 120; i++) {
      x = follow(x, 0.7, 0.16, 1 / 60);
      expect(x.at).toBeLessThanOrEqual(0.7 + 1e-9);
    }
    expect(x.at).toBeCloseTo(0.7, 3);
  });

  it('[FA31] one long step ends where many short ones do', () => {
    const long = follow({ at: 0.2, speed: 1 }, 0.9, 0.3, 0.5);
    let short = { at: 0.2, speed: 1 };
    for (let i = 0; i < 100; i++) short = follow(short, 0.9, 0.3, 0.005);
    expect(short.at).toBeCloseTo(long.at, 9);
    expect(short.speed).toBeCloseTo(long.speed, 9);
  });

  it('[FA32] stay near their range when the aim turns back and forth', () => {
    let x = { at: 0, speed: 0 };
    for (let i = 0; i < 600; i++) {
      x = follow(x, i % 9 < 4 ? 1 : 0, i % 9 < 4 ? 0.16 : 0.4, 1 / 30);
      expect(x.at).toBeGreaterThan(-0.1);
      expect(x.at).toBeLessThan(1.1);
    }
  });

  it('[FA33] refuse time that runs backwards', () => {
    expect(() => follow({ at: 0, speed: 0 }, 1, 0.1, -1)).toThrow(/^follow: dt/);
  });
});

describe('small life', () => {
  const count = (arousal: number): number => {
    let [blinks, shut] = [0, false];
    for (const t of times(240, 0.01)) {
      const now = blink(t, 5, arousal) > 0.5;
      if (now && !shut) blinks++;
      shut = now;
    }
    return blinks / 4;
  };

  it('[FA34] blinks happen, stay within 0..1, and come oftener with arousal', () => {
    const all = times(30, 0.01).map((t) => blink(t, 3, 0.4));
    expect(Math.max(...all)).toBe(1);
    expect(Math.min(...all)).toBe(0);
    expect(blinkCurve(0.1)).toBe(1);
    expect(count(0)).toBeGreaterThan(12);
    expect(count(1)).toBeGreaterThan(count(0) + 3);
    expect(count(1)).toBeLessThan(30);
  });

  it('[FA35] tells when the next blink begins', () => {
    for (const t of [0, 1.3, 17, 333.3]) {
      const at = nextBlink(t, 9, 0.8);
      expect(at).toBeGreaterThan(t);
      expect(at - t).toBeLessThan(8.1);
      expect(blink(at + 0.1, 9, 0.8)).toBe(1);
    }
  });

  it('[FA36] small looks and sway stay small, and are the same for the same seed', () => {
    for (const t of times(30, 0.013)) {
      expect(Math.hypot(...saccade(t, 4, 1))).toBeLessThan(0.13);
      for (const degrees of sway(t, 4)) expect(Math.abs(degrees)).toBeLessThanOrEqual(1.6);
    }
    expect(saccade(7.7, 4, 0.5)).toEqual(saccade(7.7, 4, 0.5));
    expect(saccade(7.7, 4, 0.5)).not.toEqual(saccade(7.7, 5, 0.5));
  });

  it('[FA37] lips move with the words and rest without them', () => {
    expect(speaking(1, 2, 0)).toEqual({});
    const jaw = times(4, 0.02).map((t) => speaking(t, 2, 1)[26] ?? 0);
    expect(Math.max(...jaw)).toBeGreaterThan(0.2);
    expect(Math.min(...jaw)).toBeLessThan(0.02);
  });
});

describe('a face in motion', () => {
  const run = (from: Motion, to: ReturnType<typeof lookOf>, seconds: number): Motion => {
    let motion = from;
    for (let i = 0; i < Math.round(seconds * 60); i++) motion = step(motion, to, 1 / 60);
    return motion;
  };
  const [before, after] = [lookOf(OPEN, 'soft'), lookOf(CLOSED, 'shut')];

  it('[FA38] goes from one look to the next and comes to rest there', () => {
    const start = settled(before);
    expect(atRest(start, before)).toBe(true);
    expect(atRest(start, after)).toBe(false);
    const end = run(start, after, 8);
    expect(atRest(end, after)).toBe(true);
    const still = { seed: 1, still: true };
    expect(faceAt(end, after, still).yaw).toBeCloseTo(after.yaw, 1);
  });

  it('[FA39] the eyes leave before the head turns', () => {
    const away = lookOf(CLOSED, 'away');
    const face = faceAt(run(settled(before), away, 0.2), away, { seed: 1, still: true });
    expect(face.gaze[0] / away.gaze[0]).toBeGreaterThan(0.8);
    expect(face.yaw / away.yaw).toBeLessThan(0.5);
  });

  it('[FA40] lets a masked jolt slip for a moment', () => {
    const calm = lookOf(person({ openness: 0.6, mask: 0.85, arousal: 0.3 }));
    const hit = lookOf(person({ openness: 0.25, mask: 0.85, arousal: 0.6 }));
    const start = step(settled(calm), hit, 1 / 60);
    expect(start.leaked).toBeDefined();
    const brow = (seconds: number): number =>
      amount(faceAt(run(start, hit, seconds), hit, { seed: 1, still: true }).units, 4);
    expect(brow(0.2)).toBeGreaterThan(brow(1.5) + 0.04);
    expect(step(settled(calm), calm, 1 / 60).leaked).toBeUndefined();
  });

  it('[FA41] equal steps give equal faces', () => {
    const life = { seed: 7, speaking: 0.5 };
    const face = () => faceAt(run(settled(before), after, 1.7), after, life);
    expect(face()).toEqual(face());
  });

  it('[FA42] held still, only the blink is left of small life', () => {
    const motion = settled(before, 0.9);
    const face = faceAt(motion, before, { seed: 2, still: true });
    expect(face.yaw).toBe(before.yaw);
    expect([face.breath, face.tension, face.time]).toEqual([0, 0, 0]);
    expect(faceOf(before).units[12][0]).toBe(before.units[12]);
  });
});
