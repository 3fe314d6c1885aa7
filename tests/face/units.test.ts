import { describe, expect, it } from 'vitest';
import { amount, mapped, sided, strongest, uneven, UNITS, unitOf } from '../../src/face/units.ts';

describe('action units', () => {
  it('[FA1] a one-sided amount and the two-sided one combine by the greater', () => {
    const both = sided({ 12: 0.6, '12R': 0.2, '14L': 0.5 });
    expect(both[12]).toEqual([0.6, 0.6]);
    expect(both[14]).toEqual([0.5, 0]);
    expect(amount(both, 14)).toBe(0.25);
    expect(amount(both, 14, -1)).toBe(0.5);
  });

  it('[FA2] every unit is there, within 0..1, whatever came in', () => {
    const both = sided({ 4: 7, '1L': -3 });
    expect(Object.keys(both)).toHaveLength(UNITS.length);
    for (const unit of UNITS) for (const side of both[unit]) expect(side).toBeGreaterThanOrEqual(0);
    expect(both[4]).toEqual([1, 1]);
  });

  it('[FA3] a face is uneven by a few per cent, more when posed, and its lids never', () => {
    const both = sided({ 12: 0.6, 1: 0.6, 43: 0.7 });
    for (let seed = 0; seed < 50; seed++) {
      const felt = uneven(both, seed, 0);
      const posed = uneven(both, seed, 1);
      const ratio = (pair: readonly [number, number]): number => pair[1] / pair[0];
      expect(Math.abs(ratio(felt[12]) - 1)).toBeLessThan(0.07);
      expect(Math.abs(ratio(posed[12]) - 1)).toBeLessThan(0.2);
      expect(ratio(posed[43])).toBe(1);
    }
  });

  it('[FA4] sets meet unit by unit in the greater, and stay within 0..1', () => {
    expect(strongest({ 1: 0.2, 4: 0.5 }, { 1: 0.4, '4L': 0.1 })).toEqual({ 1: 0.4, 4: 0.5, '4L': 0.1 });
    expect(mapped({ '12L': 0.5 }, (v, unit) => v + unit)).toEqual({ '12L': 1 });
    expect(unitOf('14R')).toBe(14);
  });
});
