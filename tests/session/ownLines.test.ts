/** One's own strongest lines of a run: one's own, said, and few. */
import { describe, expect, it } from 'vitest';
import { ownLines } from '../../src/session/ownLines.ts';
import { resultOf } from '../../src/session/replay.ts';
import type { RunResult } from '../../src/session/run.ts';
import { aRun, lateAgain } from './lateAgain.ts';

const results = Array.from({ length: 40 }, (_, i) => resultOf(aRun(lateAgain().play, i + 1)));

describe('Own lines of a run', () => {
  it('are what the player said with a reply, at most three, each once, without marks', () => {
    for (const result of results) {
      const lines = ownLines(result);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) {
        expect(line).not.toMatch(/^“|”$/);
        const told = result.transcript.filter((t) => t.text.replace(/^“|”$/g, '') === line);
        expect(told.some((t) => t.who === 'you' && !t.act)).toBe(true);
      }
    }
    expect(results.some((r) => ownLines(r).length === 3)).toBe(true);
  });

  it('begin with the one that came across most, and leave out what did not', () => {
    const [first] = results;
    const moves = first!.report.moves.slice(0, 3).map((m, i) => ({
      ...m,
      turn: i + 1,
      reply: `reply-${i}`,
      ratings: (
        [
          [['own', 'weak']],
          [['own', 'none']],
          [
            ['own', 'strong'],
            ['validate', 'weak']
          ]
        ] as const
      )[i]!.map(([skill, level]) => ({ skill, level, called: true }))
    }));
    const said = (turn: number, text: string, more = {}) => ({
      who: 'you',
      text,
      turn,
      id: `reply-${turn - 1}`,
      ...more
    });
    const result: RunResult = {
      report: { ...first!.report, moves },
      transcript: [said(1, 'I said eight.'), said(2, 'You always.'), said(3, '“You waited.”')]
    };
    expect(ownLines(result)).toEqual(['You waited.', 'I said eight.']);
    const silent = {
      ...result,
      transcript: [said(3, 'You stay.', { act: true }), said(1, 'Sam said this.', { who: 'sam' })]
    };
    expect(ownLines(silent)).toEqual([]);
  });
});
