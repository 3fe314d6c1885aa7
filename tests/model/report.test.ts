/** The report: what happened, move by move, with a code and a source for each judgement. */
import * as fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Appraised } from '../../src/model/appraisals.ts';
import { SAYINGS } from '../../src/model/body.ts';
import type { Dyad } from '../../src/model/dyad.ts';
import { FELT, feltOf, seenOf } from '../../src/model/felt.ts';
import { TRUST_SPAN } from '../../src/model/person.ts';
import { rate } from '../../src/model/rate.ts';
import { REASON_CODES } from '../../src/model/reasons.ts';
import type { TurnRecord } from '../../src/model/record.ts';
import { type Lived, type Report, reportOf } from '../../src/model/report.ts';
import { STEP_IDS, stepsOf } from '../../src/model/steps.ts';
import { reportOfSession } from '../../src/session/replay.ts';
import { aRun, lateAgain } from '../session/lateAgain.ts';
import { anyPerson, lineOf, moveOf, pair } from './people.ts';

const SOURCES = path.resolve(import.meta.dirname, '../../scenarios/sources.yaml');
const sources = new Set(Object.keys(parse(fs.readFileSync(SOURCES, 'utf8')) as object));

/** Turns as they were lived: each a move and, where there is one, the line that answers it. */
function livedTurns(start: Dyad, turns: readonly Told[]): { turns: TurnRecord[]; end: Dyad } {
  let dyad = start;
  const records = turns.map(({ is, line, guess }, i): TurnRecord => {
    const before = dyad;
    const clauses = [{ is }];
    const landed = moveOf(before, clauses);
    dyad = line ? lineOf(landed, line) : landed;
    const rating = rate({ kind: 'say', clauses, callsFor: ['own', 'stay'] }, before);
    return {
      turn: i + 1,
      beat: 'yard',
      reply: `reply-${i + 1}`,
      kind: 'say',
      saying: SAYINGS[0],
      appraisals: [is],
      rating,
      before,
      landed,
      after: dyad,
      ...(guess !== undefined && { guess: { said: guess, felt: 'hurt' } })
    };
  });
  return { turns: records, end: dyad };
}

interface Told {
  readonly is: Appraised;
  readonly line?: Parameters<typeof lineOf>[1];
  readonly guess?: string;
}

const start = pair({ player: { recognition: 0.6 }, other: { recognition: 0.6 } });
const told = (turns: readonly Told[], more: Partial<Lived> = {}): Report => {
  const { turns: records, end } = livedTurns(start, turns);
  return reportOf({ start, end, turns: records, therapy: false, good: ['mended'], ...more });
};

const MENDING: readonly Told[] = [
  { is: { hints: 0.5 }, line: { tears: 'withdrawal' } },
  { is: { wonders: 0.6 } },
  { is: { owns: 0.7, validates: 0.6 }, line: { saysIt: true } },
  { is: { requests: 0.6 } }
];

describe('A report', () => {
  it('tells a rupture from its beginning to its mending', () => {
    const report = told(MENDING);
    expect(report.ruptures).toEqual([
      { kind: 'withdrawal', begun: 1, noticed: 2, addressed: 3, received: 3, mended: 4 }
    ]);
    expect(report).toMatchObject({ outcome: 'mended', good: true, turns: 4 });
  });

  it('counts skills at their opportunities by turn, and beside them where nothing called', () => {
    const { skills } = told(MENDING);
    expect(skills.own).toMatchObject({ opportunities: 4, strong: [3], none: [1, 2, 4] });
    expect(skills.validate).toMatchObject({ opportunities: 0, beside: [3] });
  });

  it('says on which turn each step was taken, the first time and after the tear', () => {
    expect(told(MENDING).steps).toEqual([
      { step: 'recognise', turn: 2 },
      { step: 'stay-present', turn: 2 },
      { step: 'invite-reflection', turn: 2 },
      { step: 'validate', turn: 3 },
      { step: 'offer-repair', turn: 3 },
      { step: 'common-ground', turn: 4 }
    ]);
    const nothing = told([{ is: { validates: 0.7, owns: 0.7 } }]);
    expect(nothing.steps.every((s) => s.turn === null)).toBe(true);
  });

  it('asks for no common ground in therapy', () => {
    const { turns, end } = livedTurns(start, MENDING);
    expect(stepsOf(turns, end, true).map((s) => s.step)).toEqual(STEP_IDS.filter((s) => s !== 'common-ground'));
  });

  it('takes a guess for noticing, and not knowing for none', () => {
    const tear: Told = { is: { hints: 0.5 }, line: { tears: 'withdrawal' } };
    const guessed = told([tear, { is: {}, guess: 'lonely' }]);
    expect(guessed).toMatchObject({ outcome: 'seen-open', ruptures: [{ begun: 1, noticed: 2 }] });
    expect(guessed.steps[0]).toEqual({ step: 'recognise', turn: 2 });
    expect(told([tear, { is: {}, guess: 'dont-know' }]).outcome).toBe('torn-unseen');
    expect(told([{ ...tear, guess: 'lonely' }, { is: {} }]).outcome).toBe('torn-unseen');
  });

  it('shows each guess beside what was felt, and scores none', () => {
    const [wrong, right] = ['lonely', 'hurt'].map((guess) => told([{ is: {}, guess }]));
    expect(wrong!.guesses).toEqual([{ turn: 1, said: 'lonely', felt: 'hurt' }]);
    expect({ ...wrong, guesses: [] }).toEqual({ ...right, guesses: [] });
  });

  it('lists requests and reasons with the heat they came into', () => {
    const hot: Dyad = { ...start, other: { ...start.other, arousal: 0.8 } };
    const { turns, end } = livedTurns(hot, [{ is: { requests: 0.5 } }]);
    const { timing } = reportOf({ start: hot, end, turns, therapy: false, good: [] });
    expect(timing).toEqual({
      moves: [{ turn: 1, appraisal: 'requests', heat: 0.8, inTime: false }],
      inTime: 0,
      early: 1
    });
  });

  it('of a run that was stopped has no outcome but that', () => {
    expect(told(MENDING, { stopped: true })).toMatchObject({ outcome: 'stopped', good: false });
  });
});

describe('Reports of whole runs', () => {
  const { play } = lateAgain();
  const reports = Array.from({ length: 60 }, (_, seed) => reportOfSession(aRun(play, seed)));

  it('give each judgement a code and a source', () => {
    let judgements = 0;
    for (const move of reports.flatMap((r) => r.moves))
      for (const { code, source } of move.reasons) {
        judgements++;
        expect(REASON_CODES).toContain(code);
        expect(source === 'chosen' || sources.has(source), source).toBe(true);
        expect(move.sources).toContain(source);
      }
    expect(judgements).toBeGreaterThan(100);
  });

  it('give one reply two different reasons of the moment in two states', () => {
    const codes = new Map<string, Set<string>>();
    for (const { reply, reasons } of reports.flatMap((r) => r.moves))
      for (const { skill, code } of reasons) {
        const key = `${reply}/${skill}`;
        codes.set(key, (codes.get(key) ?? new Set()).add(code));
      }
    expect([...codes.values()].filter((set) => set.size > 1).length).toBeGreaterThan(3);
  });

  it('keep trust within its span of one evening', () => {
    for (const { trust } of reports)
      for (const { start: from, lowest, end } of [trust.player, trust.other]) {
        expect(from - lowest).toBeLessThanOrEqual(TRUST_SPAN + 1e-9);
        expect(Math.abs(end - from)).toBeLessThanOrEqual(TRUST_SPAN + 1e-9);
      }
  });

  it('never put a curve’s lowest above its start or its end', () => {
    for (const r of reports)
      for (const curve of [r.trust, r.openness, r.recognition, r.expectation].flatMap((c) => [c.player, c.other])) {
        expect(curve.lowest).toBeLessThanOrEqual(curve.start);
        expect(curve.lowest).toBeLessThanOrEqual(curve.end);
      }
  });
});

describe('What is felt', () => {
  it('has a code and a size for any person, and each code is some person’s', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyPerson, (person) => {
        const { code, size } = feltOf(person);
        met.add(code);
        expect(size).toBeGreaterThanOrEqual(0);
        expect(size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 }
    );
    expect([...met].sort()).toEqual([...FELT].sort());
  });

  it('is not seen from across when less than a quarter of it shows', () => {
    expect(seenOf({ code: 'hurt', size: 0.8 }, 0.9)).toBeUndefined();
    expect(seenOf({ code: 'hurt', size: 0.5 }, 0.5)).toBe(0.25);
    expect(seenOf({ code: 'hurt', size: 0.5 }, 0.51)).toBeUndefined();
  });
});
