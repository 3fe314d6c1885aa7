/** What was done over runs: counted as each run's own report tells it, in order, and never from a chair where nothing is rated. */
import { describe, expect, it } from 'vitest';
import { SKILLS } from '../../src/model/appraisals.ts';
import { bySkill, CAME, calledFor, type DatedRun, overRuns, type RunDone } from '../../src/session/overRuns.ts';
import { newRun, withMoves } from '../../src/session/replay.ts';
import { Session } from '../../src/session/session.ts';
import { anyMove, inputOf, lateAgain, walked } from './lateAgain.ts';

const { play: pack } = lateAgain();
const ALL = { rated: () => true, home: true };
const CLASS = { rated: () => true, home: false };

/** A run a seed draws, begun on a day. @param most - left after so many moves */
function run(seed: number, day: number, most?: number): DatedRun {
  const session = walked(new Session(pack, inputOf(seed)), most);
  return {
    run: withMoves(newRun(`r-${seed}`, pack, session.input, session), session),
    startedAt: `2026-03-${String(day).padStart(2, '0')}T20:00:00.000Z`
  };
}

const MANY = Array.from({ length: 40 }, (_, i) => run(i + 1, (i % 28) + 1));
const reportOf = ({ id }: RunDone) => MANY.find((k) => k.run.id === id)!.run.result.report;

describe('Runs over time', () => {
  it('stand in order of the day they were begun, numbered from 1, with how they ended', () => {
    const done = overRuns([run(1, 9), run(2, 3), run(3, 5)], ALL);
    expect(done.map((r) => [r.number, r.id])).toEqual([
      [1, 'r-2'],
      [2, 'r-3'],
      [3, 'r-1']
    ]);
    for (const r of done) expect(r).toMatchObject({ scenario: 'late-again', outcome: reportOf(r).outcome });
  });

  it('count each skill as the report of each run does', () => {
    const done = overRuns(MANY, CLASS);
    for (const { skill, runs } of bySkill(done)) {
      for (const r of done) {
        const { strong, weak, none, opportunities } = reportOf(r).skills[skill];
        const found = runs.find((s) => s.id === r.id);
        if (opportunities === 0) expect(found).toBeUndefined();
        else {
          expect(found!.shown).toEqual({
            strong: strong.length,
            late: 0,
            weak: weak.length,
            none: none.length,
            'left-out': 0
          });
          expect(calledFor(found!.shown)).toBe(opportunities);
        }
      }
    }
    expect(done.some((r) => SKILLS.some((s) => (r.skills?.[s]?.strong ?? 0) > 0))).toBe(true);
  });

  it('tell apart at home what arrived later and what was left out, and lose nothing by it', () => {
    const atHome = overRuns(MANY, ALL);
    const inClass = overRuns(MANY, CLASS);
    const seen = new Set<string>();
    for (const [i, r] of atHome.entries())
      for (const skill of SKILLS) {
        const [here, there] = [r.skills?.[skill], inClass[i]!.skills?.[skill]];
        if (!here || !there) {
          expect(here).toBe(there);
          continue;
        }
        for (const came of CAME) if (here[came] > 0) seen.add(came);
        expect(here.none + here['left-out']).toBe(there.none);
        expect(here.strong + here.late + here.weak).toBe(there.strong + there.weak);
      }
    expect([...seen].sort()).toEqual([...CAME].sort());
  });

  it('tell a run that was left as left, and count only what was done till then', () => {
    const whole = run(5, 1);
    const left = run(5, 1, 3);
    const [done] = overRuns([left], ALL);
    expect(done).toMatchObject({ outcome: 'stopped', turns: 3 });
    const times = (r: RunDone): number => Object.values(r.skills ?? {}).reduce((n, s) => n + calledFor(s), 0);
    const called = left.run.result.report.moves.flatMap((m) => m.ratings.filter((x) => x.called));
    expect(times(done!)).toBe(called.length);
    expect(times(done!)).toBeLessThan(times(overRuns([whole], ALL)[0]!));
  });

  it('leave out a run in which nothing was done', () => {
    expect(overRuns([run(5, 1, 0)], ALL)).toEqual([]);
  });

  it('have no word on what came of it where nothing is rated, and are counted with the others', () => {
    const client = { ...run(6, 2), run: { ...run(6, 2).run, scenario: 'from-the-clients-chair' } };
    const done = overRuns([run(5, 1), client, run(7, 3)], { ...ALL, rated: (id) => id === 'late-again' });
    expect(done.map((r) => [r.number, r.skills !== undefined])).toEqual([
      [1, true],
      [2, false],
      [3, true]
    ]);
    for (const { runs } of bySkill(done)) expect(runs.map((r) => r.number)).not.toContain(2);
  });

  it('carry how tense the player was where they said so, 0 as well', () => {
    const done = overRuns([{ ...run(5, 1), before: 0, after: 10 }, { ...run(6, 2), after: 3 }, run(7, 3)], ALL);
    expect(done.map(({ before, after }) => [before, after])).toEqual([
      [0, 10],
      [undefined, 3],
      [undefined, undefined]
    ]);
    expect(Object.keys(done[2]!)).not.toContain('before');
  });

  it('count a rewound run as it was played last', () => {
    const kept = run(5, 1);
    const session = new Session(pack, inputOf(5));
    while (!session.over) session.move(anyMove(session, 'otherwise'));
    const again = { ...kept.run, branches: [...kept.run.branches, { id: 'b2', moves: [] }] };
    const [done] = overRuns([{ ...kept, run: withMoves(again, session) }], CLASS);
    for (const skill of SKILLS) {
      const { opportunities } = withMoves(again, session).result.report.skills[skill];
      expect(done!.skills?.[skill] ? calledFor(done!.skills[skill]) : 0).toBe(opportunities);
    }
  });

  it('change nothing of what they are given', () => {
    const kept = Object.freeze([run(2, 9), run(1, 3)]) as readonly DatedRun[];
    const text = JSON.stringify(kept);
    overRuns(kept, ALL);
    expect(JSON.stringify(kept)).toBe(text);
  });
});
