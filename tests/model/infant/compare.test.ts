/** Five caregivers and three kinds of child: ordered as the design asks, printed, with how far apart. */
import { describe, expect, it } from 'vitest';
import { CAREGIVERS } from '../../../src/model/infant/caregiver.ts';
import { cohensD, comparison } from '../../../src/model/infant/compare.ts';

/** Chosen: as few as show the orders with room to spare; `mend simulate infant --caregiver all` runs 200. */
const SESSIONS = 60;

describe('five caregivers', () => {
  const result = comparison(SESSIONS, 2);

  it.each(result.targets)('[IN30] $name ($target)', ({ ok, value }) => {
    expect(ok, value).toBe(true);
  });

  it('[IN31] are all compared', () => {
    expect(result.caregivers.map(({ caregiver }) => caregiver)).toEqual([...CAREGIVERS]);
    expect(result.caregivers.find(({ caregiver }) => caregiver === 'good-enough')!.d).toBe(0);
  });

  it('[IN32] are measured by a d that is the difference over the spread', () => {
    expect(cohensD([0, 2], [2, 4])).toBeCloseTo(2 / Math.sqrt(2), 9);
    expect(cohensD([1, 1], [1, 1])).toBe(0);
  });
});
