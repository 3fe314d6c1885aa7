/** The bounds of a scenario: no habit pays, somebody decent does well with each listener, and no beat is a quiz. */
import { expect } from 'vitest';
import type { Balance } from '../../src/scenario/compile/balance.ts';
import { BOTS } from '../../src/scenario/compile/bots.ts';

const shareOf = ({ bots }: Balance, name: string): number => {
  const rows = bots.filter((r) => r.name === name);
  return rows.reduce((n, r) => n + r.goodShare, 0) / rows.length;
};

export function expectNoHabitPays(sheet: Balance): void {
  expect(shareOf(sheet, 'random')).toBeLessThanOrEqual(0.25);
  for (const name of BOTS.filter((b) => !['random', 'decent', 'best'].includes(b)))
    expect([name, shareOf(sheet, name) <= 0.35]).toEqual([name, true]);
  expect(shareOf(sheet, 'decent')).toBeGreaterThanOrEqual(0.5);
  for (const row of sheet.bots.filter((r) => r.name === 'decent')) expect(row.goodShare).toBeGreaterThanOrEqual(0.35);
  expect(shareOf(sheet, 'best')).toBeGreaterThanOrEqual(0.95);
  expect(sheet.quizShare).toBeLessThanOrEqual(0.25);
  for (const w of Object.values(sheet.ways)) expect(w).toBeLessThanOrEqual(0.4);
  for (const p of ['reaching', 'guarding', 'torn'] as const) expect(sheet.differs[p].length).toBeGreaterThan(0);
}
