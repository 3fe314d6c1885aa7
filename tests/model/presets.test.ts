/** One and the same repair, and how it lands with four people: the table is printed for whoever reads the test's output. */
import { describe, expect, it } from 'vitest';
import type { Appraised } from '../../src/model/appraisals.ts';
import { type Preset, PRESET_NAMES } from '../../src/model/person.ts';
import { landedWhole, pair } from './people.ts';

const MOVES = {
  'owns it': { owns: 0.7 },
  'lets their side make sense': { validates: 0.7 },
  'wonders aloud': { wonders: 0.7 },
  'invites to say more': { invites: 0.7 },
  'tells the own feeling': { discloses: 0.7 },
  'says: I am staying': { reassures: 0.7 },
  'gives room, no return named': { 'gives-room': 0.7 },
  'gives room, names the return': { 'gives-room': 0.7, promises: 0.5 },
  'makes it lighter': { lightens: 0.7 },
  'an act of care': { tends: 0.7 },
  'solves it first': { fixes: 0.7 },
  'asks and asks': { probes: 0.7 },
  'warmth out of measure': { 'floods-other': 0.7 }
} as const satisfies Record<string, Appraised>;
type Said = keyof typeof MOVES;

/** What the move does to the other's openness, in hundredths, on the same even evening. */
const opens = (said: Said, way: Preset): number => {
  const before = pair({ way });
  return Math.round((landedWhole(before, { is: MOVES[said] }).other.openness - before.other.openness) * 1000) / 10;
};

const row = (said: Said): Record<Preset, number> =>
  Object.fromEntries(PRESET_NAMES.map((way) => [way, opens(said, way)])) as Record<Preset, number>;

const table = Object.fromEntries((Object.keys(MOVES) as Said[]).map((said) => [said, row(said)])) as Record<
  Said,
  Record<Preset, number>
>;

const printed = (): string =>
  [
    'What one move does to the openness of the other, in hundredths:',
    ['', ...PRESET_NAMES].map((cell, i) => (i === 0 ? cell.padEnd(30) : cell.padStart(10))).join(''),
    ...(Object.keys(MOVES) as Said[]).map((said) =>
      [said.padEnd(30), ...PRESET_NAMES.map((way) => table[said][way].toFixed(1).padStart(10))].join('')
    )
  ].join('\n');

describe('The same repair', () => {
  it('lands differently with each of the four', () => {
    console.log(printed());
    for (const said of Object.keys(MOVES) as Said[])
      if (said !== 'owns it') expect(new Set(Object.values(table[said])).size, said).toBeGreaterThan(2);
  });

  it('of feeling and exploring, here and now, lands with the steady', () => {
    for (const said of ['wonders aloud', 'invites to say more'] as const)
      for (const way of ['reaching', 'guarding', 'torn'] as const)
        expect(table[said].steady, said).toBeGreaterThan(table[said][way]);
  });

  it('lands with the reaching when staying is made plain, and backfires as distance or a quick fix', () => {
    for (const way of ['steady', 'guarding', 'torn'] as const) {
      expect(table['says: I am staying'].reaching).toBeGreaterThan(table['says: I am staying'][way]);
      expect(table['solves it first'].reaching).toBeLessThan(table['solves it first'][way]);
    }
    expect(table['gives room, no return named'].reaching).toBeLessThan(0);
    expect(table['gives room, names the return'].reaching).toBeGreaterThan(0);
  });

  it('lands with the guarding as lightness, room and an act, and backfires as chasing or high feeling', () => {
    for (const way of ['steady', 'reaching', 'torn'] as const) {
      for (const said of ['makes it lighter', 'gives room, no return named', 'an act of care'] as const)
        expect(table[said].guarding, said).toBeGreaterThan(table[said][way]);
      expect(table['asks and asks'].guarding).toBeLessThan(table['asks and asks'][way]);
    }
    for (const said of ['tells the own feeling', 'invites to say more'] as const)
      expect(table[said].guarding, said).toBeLessThan(0);
  });

  it('backfires with the torn as sudden warmth, more than with anybody', () => {
    for (const way of ['steady', 'reaching', 'guarding'] as const)
      expect(table['warmth out of measure'].torn).toBeLessThan(table['warmth out of measure'][way]);
    expect(table['gives room, names the return'].torn).toBeGreaterThan(0);
  });

  it('of owning opens all four', () => {
    for (const way of PRESET_NAMES) expect(table['owns it'][way]).toBeGreaterThan(0);
  });
});
