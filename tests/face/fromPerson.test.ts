import { describe, expect, it } from 'vitest';
import { type Look, lookOf } from '../../src/face/fromPerson.ts';
import { UNITS, type Unit } from '../../src/face/units.ts';
import type { Person } from '../../src/model/person.ts';
import { FACES } from '../../src/scenario/pack.ts';
import { CLOSED, OPEN, person, steps } from './people.ts';

const unit = (look: Look, id: Unit): number => look.units[id] ?? 0;

type Dial = 'openness' | 'arousal' | 'mask';
const DIALS: readonly Dial[] = ['openness', 'arousal', 'mask'];

/** Every line of the grid along one quantity: the other two, trust and recognition held. */
function lines(dial: Dial): Person[][] {
  const [a, b] = DIALS.filter((d) => d !== dial) as [Dial, Dial];
  return steps(5).flatMap((u) =>
    steps(5).flatMap((v) =>
      [0.35, 0.65].map((r) => steps(9).map((w) => person({ [a]: u, [b]: v, [dial]: w, trust: r, recognition: r })))
    )
  );
}

/** The unit's smallest and largest step along all lines, and the mean way from end to end. */
function course(dial: Dial, id: Unit): { least: number; most: number; way: number } {
  const values = lines(dial).map((line) => line.map((p) => unit(lookOf(p), id)));
  const rises = values.flatMap((line) => line.slice(1).map((v, i) => v - line[i]!));
  const way = values.reduce((sum, line) => sum + line[line.length - 1]! - line[0]!, 0) / values.length;
  return { least: Math.min(...rises), most: Math.max(...rises), way };
}

describe('a look from a person', () => {
  it.each(DIALS)('[FA20] %s moves at least three units, each one way only', (dial) => {
    const moved = UNITS.filter((id) => {
      const { least, most, way } = course(dial, id);
      return Math.abs(way) > 0.05 && (least > -1e-9 || most < 1e-9);
    });
    expect(moved.length, `units ${moved.join(', ')}`).toBeGreaterThanOrEqual(3);
  });

  it('[FA21] openness unpresses the mouth and opens the eyes; arousal flares; a mask stills the brow', () => {
    expect(course('openness', 24).most).toBeLessThan(1e-9);
    expect(course('openness', 31).most).toBeLessThan(1e-9);
    expect(course('openness', 43).most).toBeLessThan(1e-9);
    expect(course('arousal', 38).least).toBeGreaterThan(-1e-9);
    expect(course('arousal', 7).least).toBeGreaterThan(-1e-9);
    expect(course('mask', 4).most).toBeLessThan(1e-9);
    expect(course('mask', 1).most).toBeLessThan(1e-9);
  });

  it('[FA22] shows its person under every hint: an open one and a closed one differ', () => {
    for (const hint of FACES) {
      const [a, b] = [lookOf(OPEN, hint), lookOf(CLOSED, hint)];
      const apart = UNITS.reduce((sum, id) => sum + Math.abs(unit(a, id) - unit(b, id)), 0);
      expect(apart, hint).toBeGreaterThan(0.4);
    }
  });

  it('[FA23] keeps a hint a tint: no hint moves every unit the model shows', () => {
    for (const hint of FACES)
      for (const p of [OPEN, CLOSED]) {
        const [plain, tinted] = [lookOf(p), lookOf(p, hint)];
        const shown = UNITS.filter((id) => unit(plain, id) > 0.2);
        const gone = shown.filter((id) => unit(tinted, id) < 0.02);
        expect(gone, hint).toEqual([]);
      }
  });

  it('[FA24] sheds tears only where the line asks for them', () => {
    for (const p of [OPEN, CLOSED, person({ arousal: 1, openness: 0 })]) {
      expect(lookOf(p).tears).toBe(0);
      for (const hint of FACES) expect(lookOf(p, hint).tears > 0, hint).toBe(hint === 'near-tears');
    }
  });

  it('[FA25] shut is neutral with pressed lips, lids a bit low, and eyes elsewhere', () => {
    for (const p of [OPEN, CLOSED, person()]) {
      const look = lookOf(p, 'shut');
      expect(unit(look, 24)).toBeGreaterThan(0.6);
      expect(unit(look, 43)).toBeGreaterThan(0.2);
      expect(unit(look, 43)).toBeLessThan(0.5);
      for (const quiet of [1, 12, 15, 25] as const) expect(unit(look, quiet), `unit ${quiet}`).toBeLessThan(0.2);
      expect(Math.hypot(...look.gaze)).toBeGreaterThan(0.4);
    }
  });

  it('[FA26] a polite smile leaves the cheek alone; a smile reaches it as far as the person is open', () => {
    expect(unit(lookOf(OPEN, 'polite'), 12)).toBeGreaterThan(0.45);
    expect(unit(lookOf(OPEN, 'polite'), 6)).toBeLessThan(0.15);
    expect(unit(lookOf(OPEN, 'smile'), 6)).toBeGreaterThan(0.5);
    expect(unit(lookOf(CLOSED, 'smile'), 6)).toBeLessThan(0.2);
  });

  it('[FA27] numb is neutral with less tone', () => {
    const look = lookOf(person({ shutdown: 1, arousal: 0.7, openness: 0.2 }));
    for (const id of UNITS) expect(unit(look, id), `unit ${id}`).toBeLessThan(id === 43 ? 0.4 : 0.2);
    expect(look.pallor).toBeGreaterThan(0.5);
    expect(look.pupil).toBeLessThan(0.3);
  });

  it('[FA28] turns to either side alike', () => {
    const [right, left] = [lookOf(CLOSED, 'away', 1), lookOf(CLOSED, 'away', -1)];
    expect(left.yaw).toBeCloseTo(-right.yaw);
    expect(left.gaze[0]).toBeCloseTo(-right.gaze[0]);
    expect(left.units).toEqual(right.units);
  });
});
