/** `mend simulate infant`: figures, intervals, orders, and what is said to wrong usage. */
import { describe, expect, it } from 'vitest';
import { EPISODES } from '../../src/model/infant/session.ts';
import { PHASES } from '../../src/model/infant/infant.ts';
import type { Summary } from '../../src/model/infant/summary.ts';
import type { Target } from '../../src/model/infant/targets.ts';
import { run } from './command.ts';

const FEW = ['--sessions', '12'];

describe('mend simulate infant', () => {
  it('[MS1] answers one JSON value with every figure and every target', async () => {
    const { out, status } = await run('simulate', 'infant', '--caregiver', 'good-enough', ...FEW, '--json');
    const found = JSON.parse(out) as Summary & { targets: Target[] };
    expect(found).toMatchObject({ caregiver: 'good-enough', sessions: 12, seed: 1 });
    for (const episode of EPISODES) {
      expect(Object.keys(found.phases[episode].share)).toEqual([...PHASES]);
      expect(found.phases[episode]).toMatchObject({ gaze: expect.any(Number), selfComfort: expect.any(Number) });
    }
    expect(Object.keys(found.changesPerMinute)).toEqual(['mean', 'sd', 'p10', 'p90']);
    expect(found.targets.length).toBeGreaterThan(15);
    expect(status).toBe(found.targets.every(({ ok }) => ok) ? 0 : 1);
  });

  it('[MS2] is the same for the same seed, and another for another', async () => {
    const of = async (seed: string): Promise<string> =>
      (await run('simulate', 'infant', ...FEW, '--seed', seed, '--json')).out;
    expect(await of('4')).toBe(await of('4'));
    expect(await of('4')).not.toBe(await of('5'));
  });

  it('[MS3] writes intervals as a table that annotation tools read', async () => {
    const { out } = await run('simulate', 'infant', '--sessions', '2', '--events');
    const [head, ...rows] = out.trim().split('\n');
    expect(head).toBe('session,temperament,lane,onset,offset,code');
    for (const row of rows) {
      const [, , , onset, offset] = row.split(',');
      expect(Number(onset)).toBeLessThanOrEqual(Number(offset));
    }
    expect(rows.some((row) => row.startsWith('2,'))).toBe(true);
  });

  it('[MS4] tells people what it found, target by target', async () => {
    const { out } = await run('simulate', 'infant', ...FEW);
    expect(out).toContain('still-face effect: gaze');
    expect(out).toContain('matched in play');
    expect((await run('simulate', 'infant', '--caregiver', 'chasing', ...FEW)).out).not.toContain('target');
  });

  it('[MS5] compares all caregivers on request', async () => {
    const { out } = await run('simulate', 'infant', '--caregiver', 'all', ...FEW, '--json');
    const { caregivers } = JSON.parse(out) as { caregivers: { caregiver: string }[] };
    expect(caregivers).toHaveLength(5);
  });

  it.each([
    ['simulate'],
    ['simulate', 'adult'],
    ['simulate', 'infant', '--caregiver', 'perfect'],
    ['simulate', 'infant', '--sessions', '0'],
    ['simulate', 'infant', '--seed', 'x'],
    ['simulate', 'infant', '--json', '--events']
  ])('[MS6] refuses wrong usage: %s %s %s %s', async (...args) => {
    const { status, err } = await run(...args.filter((a): a is string => a !== undefined));
    expect(status).toBe(2);
    expect(err).toContain('Usage: mend simulate infant');
  });
});
