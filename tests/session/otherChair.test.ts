/** The other chair: the run again, from across the table. */
import { describe, expect, it } from 'vitest';
import { type ChairChoice, chairTable, openingOf, SHOW, turnsOf } from '../../src/session/otherChair.ts';
import { reportOfSession } from '../../src/session/replay.ts';
import { aRun, lateAgain } from './lateAgain.ts';

const { play: pack, reasons } = lateAgain();
const session = aRun(pack, 6);
const turns = turnsOf(session);
const all = (choice: ChairChoice): ChairChoice[] => turns.map(() => choice);

describe('The other chair', () => {
  it('brings each of your lines back as you said it, with the lines that answered', () => {
    expect(turns.map((t) => t.said)).toEqual(
      session.transcript.filter((t, i, told) => t.turn > (told[i - 1]?.turn ?? 0))
    );
    expect([...openingOf(session), ...turns.flatMap((t) => [t.said, ...t.lines])]).toEqual(session.transcript);
  });

  it('has no way to branch and rates nothing: the same turns whatever is shown', () => {
    const open = chairTable(turns, all({ show: 'show', look: 'up' }));
    const shut = chairTable(turns, all({ show: 'swallow', look: 'down' }));
    expect(open.map((r) => [r.turn, r.felt, r.saidNext])).toEqual(shut.map((r) => [r.turn, r.felt, r.saidNext]));
    expect(turnsOf(session)).toEqual(turns);
  });

  it('lets be seen what was felt less what was kept in, and nothing below a quarter', () => {
    for (const show of ['show', 'half', 'swallow'] as const)
      for (const row of chairTable(turns, all({ show, look: 'up' }))) {
        const size = row.felt.size * (1 - SHOW[show]);
        if (size < 0.25) expect(row.seen).toBeNull();
        else expect(row.seen).toBeCloseTo(size, 2);
      }
    expect(chairTable(turns, all({ show: 'swallow', look: 'up' })).every((r) => r.seen === null)).toBe(true);
    expect(chairTable(turns, all({ show: 'show', look: 'up' })).some((r) => r.seen !== null)).toBe(true);
  });

  it('ends with what your earlier self said next, and nothing after the last turn', () => {
    const rows = chairTable(turns, all({ show: 'half', look: 'down' }));
    expect(rows).toHaveLength(reportOfSession(session).turns);
    expect(rows.slice(0, -1).map((r) => r.saidNext)).toEqual(turns.slice(1).map((t) => t.said));
    expect(rows.at(-1)!.saidNext).toBeNull();
  });

  it('refuses a table with a choice too few', () => {
    expect(() => chairTable(turns, [])).toThrow(RangeError);
  });

  it('finds an inside to read in an ordinary run', () => {
    const inside = turns.flatMap((t) => t.lines).filter((l) => reasons.inside[l.id] !== undefined);
    expect(inside.length).toBeGreaterThan(2);
  });
});
