import { describe, expect, it } from 'vitest';
import { type Affect, feltUnits } from '../../src/face/affect.ts';
import { CONTROL, leak, leaking, masked } from '../../src/face/mask.ts';
import type { Unit } from '../../src/face/units.ts';

const at = (over: Partial<Affect>): Affect => ({ valence: 0, arousal: 0.3, reach: 0, tension: 0.15, numb: 0, ...over });
const JOY = at({ valence: 0.95, arousal: 0.85, reach: 0.8, tension: 0 });
const SAD = at({ valence: -0.85, arousal: 0.2, reach: -0.1, tension: 0.2 });
const FEAR = at({ valence: -0.8, arousal: 0.95, reach: -0.6, tension: 0.45 });
const ANGER = at({ valence: -0.8, arousal: 0.85, reach: 0.5, tension: 0.95 });

/** Units that move more than a trace. */
const moving = (affect: Affect): number[] =>
  Object.entries(feltUnits(affect))
    .filter(([, v]) => v > 0.3)
    .map(([k]) => Number(k));

describe('what is felt', () => {
  it.each([
    ['joy', JOY, [6, 12, 25], [1, 4, 15]],
    ['sadness', SAD, [1, 4, 15], [12, 5, 25]],
    ['fear', FEAR, [1, 2, 4, 5, 20, 25], [12, 15]],
    ['anger', ANGER, [4, 7, 23], [1, 12, 15]]
  ])('[FA10] %s shows its prototype', (_, affect, shown, absent) => {
    const units = moving(affect);
    for (const unit of shown) expect(units, `unit ${unit}`).toContain(unit);
    for (const unit of absent) expect(units, `unit ${unit}`).not.toContain(unit);
  });

  it('[FA11] numbness takes the tone out of everything but the lids', () => {
    for (const affect of [JOY, SAD, FEAR, ANGER])
      for (const [unit, v] of Object.entries(feltUnits({ ...affect, numb: 1 })))
        expect(v, `unit ${unit}`).toBeLessThan(unit === '43' ? 0.35 : 0.2);
  });
});

describe('the mask', () => {
  const share = (unit: Unit, mask: number): number =>
    (masked(feltUnits(SAD), mask, 0)[unit] ?? 0) / (feltUnits(SAD)[unit] ?? 1);

  it('[FA12] hides the mouth more than the brow', () => {
    for (const mask of [0.3, 0.6, 0.9]) expect(share(15, mask)).toBeLessThan(share(1, mask));
  });

  it('[FA13] over sadness shows a smile without the cheek', () => {
    const worn = masked(feltUnits(SAD), 0.9, 0.3);
    expect(worn[12]).toBeGreaterThan(0.3);
    expect(worn[6] ?? 0).toBeLessThan(0.1);
    expect(worn[1]).toBeGreaterThan(0.3);
  });

  it('[FA14] lets the cheek through more than anything else', () => {
    const least = Math.min(...Object.values(CONTROL));
    expect(CONTROL[6]).toBe(least);
  });

  it('[FA15] leaks for a fifth of a second, and the smile gives way meanwhile', () => {
    expect(leak(0)).toBe(0);
    expect(leak(0.1)).toBe(1);
    expect(leak(0.2)).toBe(1);
    expect(leak(0.33)).toBe(0);
    const felt = feltUnits(SAD);
    const worn = masked(felt, 0.9, 0.3);
    const slip = leaking(worn, felt, 1);
    expect(slip[15]).toBe(felt[15]);
    expect(slip[12]).toBeLessThan((worn[12] ?? 0) * 0.5);
    expect(leaking(worn, felt, 0)).toBe(worn);
  });
});
