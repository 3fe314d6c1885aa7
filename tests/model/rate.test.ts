/** The rating of a move: opportunities, gates, timing, faults, and one step at most. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Appraisal, type Skill, SKILLS } from '../../src/model/appraisals.ts';
import { type Dyad, GATES, type HarmBy } from '../../src/model/dyad.ts';
import { GATED } from '../../src/model/gates.ts';
import type { Clause } from '../../src/model/hearing.ts';
import { type Judgement, type Level, rate, type RatedMove } from '../../src/model/rate.ts';
import { REASON_CODES, REASON_SOURCES } from '../../src/model/reasons.ts';
import { anyClause, anyDyad, only, pair, strength } from './people.ts';

const RUNS = { numRuns: 250 };
const OPEN = { acknowledge: true, validate: true };
const SHUT = { acknowledge: false, validate: false };
const LEVELS: readonly Level[] = ['none', 'weak', 'strong'];

const move = (clauses: readonly Clause[], callsFor: readonly Skill[] = SKILLS): RatedMove => ({
  kind: 'say',
  clauses,
  callsFor
});
const judged = (clauses: readonly Clause[], dyad: Dyad, skill: Skill): Judgement | undefined =>
  rate(move(clauses), dyad).judgements.find((j) => j.skill === skill);
const calm = (more: Partial<Dyad> = {}, harmBy: HarmBy = 'player'): Dyad => ({ ...pair({ harmBy }), ...more });
const steps = (from: Level, to: Level): number => LEVELS.indexOf(from) - LEVELS.indexOf(to);
const isGate = (j: Judgement | undefined): boolean => j?.moment.code.startsWith('gate-') === true;

const ASKS = only('requests', 0.8);
const OWNS = only('owns', 0.7);
const VALIDATES = only('validates', 0.7);

describe('A level', () => {
  it('is strong from 0.6, weak above 0, and none only where the beat called for it', () => {
    const at = (by: number) => judged([only('names', by)], calm(), 'describe')?.level;
    expect([at(0.6), at(0.59), at(0.01)]).toEqual(['strong', 'weak', 'weak']);
    expect(judged([{ is: {} }], calm(), 'describe')).toMatchObject({ level: 'none', moment: { code: 'missing' } });
    expect(rate(move([{ is: {} }], []), calm())).toEqual({ judgements: [], faults: [], overall: undefined });
  });

  it('of a skill that nothing called for is shown beside, and is never none for being left out', () => {
    fc.assert(
      fc.property(anyDyad, fc.array(anyClause, { maxLength: 3 }), (dyad, clauses) => {
        for (const j of rate(move(clauses, []), dyad).judgements) {
          expect(j.called).toBe(false);
          if (j.level === 'none') expect(j.moment.code).toBe('unfit');
        }
      }),
      RUNS
    );
  });

  it('over the whole move is the best of its opportunities', () => {
    expect(rate(move([OWNS], ['own', 'listen']), calm()).overall).toBe('strong');
    expect(rate(move([OWNS], ['listen']), calm()).overall).toBe('none');
  });

  it('comes with a code that has a sentence and a source, for each judgement in every state', () => {
    fc.assert(
      fc.property(anyDyad, fc.array(anyClause, { maxLength: 3 }), (dyad, clauses) => {
        for (const { moment } of rate(move(clauses), dyad).judgements) {
          expect(REASON_CODES).toContain(moment.code);
          expect(['chosen', ...REASON_SOURCES]).toContain(moment.source);
        }
      }),
      RUNS
    );
  });
});

describe('A shut gate', () => {
  it('caps a request, and what makes it worth it, by one step', () => {
    for (const [clause, skill] of [
      [ASKS, 'assert'],
      [only('values', 0.8), 'reinforce'],
      [only('thanks', 0.8), 'reinforce']
    ] as const) {
      expect(judged([clause], calm({ gates: SHUT }), skill)).toMatchObject({
        level: 'weak',
        moment: { code: 'gate-acknowledge' }
      });
      expect(judged([clause], calm({ gates: { ...SHUT, acknowledge: true } }), skill)).toMatchObject({
        level: 'weak',
        moment: { code: 'gate-validate' }
      });
      expect(judged([clause], calm({ gates: OPEN }), skill)?.level).toBe('strong');
    }
  });

  it('caps one’s own feeling only where it answers a complaint with a complaint', () => {
    const feeling = only('discloses', 0.8);
    expect(isGate(judged([feeling], calm({ gates: SHUT }), 'express'))).toBe(false);
    expect(isGate(judged([feeling, only('counters', 0.4)], calm({ gates: SHUT }), 'express'))).toBe(true);
  });

  it('never caps naming, a limit, or any skill that a no or a break shows', () => {
    const free: Appraisal[] = ['names', 'limits', 'declines', 'gives-room', 'promises', 'owns', 'validates', 'listens'];
    expect(free.filter((id) => GATED.includes(id))).toEqual([]);
    fc.assert(
      fc.property(anyDyad, fc.constantFrom(...free), strength, (dyad, id, by) => {
        for (const j of rate(move([only(id, by), only('promises', 0.5)], []), { ...dyad, gates: SHUT }).judgements)
          expect(isGate(j)).toBe(false);
      }),
      RUNS
    );
  });

  it('lowers no level by more than one step, alone or with the heat and a fault beside it', () => {
    fc.assert(
      fc.property(anyDyad, fc.array(anyClause, { minLength: 1, maxLength: 3 }), (dyad, clauses) => {
        for (const j of rate(move(clauses, []), dyad).judgements) {
          if (j.moment.code === 'unfit') continue;
          const most = Math.max(...Object.values(skillStrengths(clauses, j.skill)));
          expect(steps(most >= 0.6 ? 'strong' : 'weak', j.level), j.skill).toBeLessThanOrEqual(1);
        }
      }),
      RUNS
    );
  });

  it('lowers nothing from the hurt chair', () => {
    fc.assert(
      fc.property(anyDyad, fc.array(anyClause, { maxLength: 3 }), (dyad, clauses) => {
        const hurt: Dyad = { ...dyad, harmBy: 'other' };
        const [shut, open] = [SHUT, OPEN].map((gates) => rate(move(clauses), { ...hurt, gates }));
        expect(shut).toEqual(open);
      }),
      RUNS
    );
  });

  it('binds both where both did harm', () => {
    expect(isGate(judged([ASKS], calm({ gates: SHUT }, 'both'), 'assert'))).toBe(true);
  });

  it('never caps one move that owns, validates and then asks', () => {
    const half = fc.integer({ min: 25, max: 100 }).map((n) => n / 100);
    fc.assert(
      fc.property(anyDyad, half, half, strength, fc.boolean(), (dyad, owns, validates, requests, one) => {
        const clauses = one
          ? [{ is: { owns, validates, requests } }]
          : [only('owns', owns), only('validates', validates), only('requests', requests)];
        const shut = judged(clauses, { ...dyad, gates: SHUT }, 'assert');
        expect(isGate(shut)).toBe(false);
        expect(shut).toEqual(judged(clauses, { ...dyad, gates: OPEN }, 'assert'));
      }),
      RUNS
    );
  });

  it('caps the same three the other way round', () => {
    expect(isGate(judged([ASKS, OWNS, VALIDATES], calm({ gates: SHUT }), 'assert'))).toBe(true);
  });

  it('is opened by an act that the author marks, and shut again by a but', () => {
    const opens = { ...move([VALIDATES, ASKS]), opens: GATES[0] };
    const asked = rate(opens, calm({ gates: SHUT })).judgements.find((j) => j.skill === 'assert');
    expect(asked?.level).toBe('strong');
    expect(isGate(judged([OWNS, VALIDATES, only('cancels', 0.3), ASKS], calm({ gates: SHUT }), 'assert'))).toBe(true);
  });

  it('rests on the expert consensus in therapy, and on our choice elsewhere', () => {
    const source = (therapy: boolean) => judged([ASKS], { ...pair({ therapy }), gates: SHUT }, 'assert')?.moment.source;
    expect(source(true)).toBe('eubanks-burckell-goldfried-2018');
    expect(source(false)).toBe('chosen');
  });
});

/** The strengths with which clauses show a skill. */
function skillStrengths(clauses: readonly Clause[], skill: Skill): number[] {
  const shows: Partial<Record<Skill, Appraisal[]>> = {
    describe: ['names'],
    express: ['discloses'],
    assert: ['requests', 'limits'],
    reinforce: ['values', 'thanks'],
    own: ['owns'],
    validate: ['validates'],
    listen: ['listens', 'invites']
  };
  return clauses.flatMap(({ is }) => (shows[skill] ?? []).map((id) => is[id] ?? 0));
}

describe('The moment’s reason', () => {
  const hot = (more: Partial<Dyad> = {}): Dyad => ({ ...pair({ other: { arousal: 0.8 } }), gates: OPEN, ...more });

  it('differs for one reply in two states', () => {
    const codes = [
      judged([ASKS], calm({ gates: SHUT }), 'assert'),
      judged([ASKS], calm({ gates: OPEN }), 'assert'),
      judged([ASKS], hot(), 'assert')
    ].map((j) => j?.moment.code);
    expect(codes).toEqual(['gate-acknowledge', 'landed', 'too-hot']);
  });

  it('of owning tells the early, the late, the second and the heard-out apart', () => {
    const code = (dyad: Dyad) => judged([only('owns', 0.8)], dyad, 'own')?.moment.code;
    const warm = { ...pair({ other: { arousal: 0.55 } }), gates: OPEN };
    expect(code(calm())).toBe('early');
    expect(code(hot())).toBe('arrives-late');
    expect(code({ ...warm, told: { 'owns:': 1 } })).toBe('said-before');
    expect(code({ ...warm, heardOut: true })).toBe('after-hearing');
    expect(code(warm)).toBe('landed');
  });

  it('says that hearing came first only of an apology full enough to count more for it', () => {
    const warm = { ...pair({ other: { arousal: 0.55 } }), heardOut: true };
    expect(judged([only('owns', 0.69)], warm, 'own')?.moment.code).toBe('landed');
    expect(judged([only('owns', 0.7)], warm, 'own')?.moment.code).toBe('after-hearing');
  });

  it('names the fault that took it down, and a feeling that was not there', () => {
    expect(judged([OWNS, only('cancels', 0.4)], calm(), 'own')).toMatchObject({
      level: 'weak',
      moment: { code: 'spoiled', values: { fault: 'cancels' } }
    });
    expect(judged([only('validates', 0.9, { fits: false })], calm(), 'validate')).toMatchObject({
      level: 'none',
      moment: { code: 'unfit' }
    });
  });

  it('hears a reason as an account when an earlier clause of the same move owned it', () => {
    const about = { matter: 'late' };
    const faults = (...clauses: Clause[]) => rate(move(clauses), calm()).faults.map((f) => f.appraisal);
    const account = only('accounts', 0.5, about);
    expect(faults(only('owns', 0.7, about), account)).toEqual([]);
    expect(faults(account, only('owns', 0.7, about))).toEqual(['defends']);
    expect(faults(account)).toEqual(['defends']);
  });
});

describe('Staying', () => {
  const stay = (kind: RatedMove['kind'], clause: Clause = { is: {} }) =>
    rate({ kind, clauses: [clause], callsFor: ['stay'] }, calm()).judgements.find((j) => j.skill === 'stay');

  it('is strong in a silence or in listening, weak in words that keep it open, none in leaving or fixing', () => {
    expect(stay('stay')).toMatchObject({ level: 'strong', moment: { code: 'stayed' } });
    expect(stay('say', only('listens', 0.6))?.level).toBe('strong');
    expect(stay('say', OWNS)?.level).toBe('weak');
    for (const id of ['fixes', 'appeases', 'minimises', 'contempt'] as const)
      expect(stay('say', only(id, 0.4))).toMatchObject({ level: 'none', moment: { code: 'left-it' } });
    expect(stay('step-back')?.level).toBe('none');
  });
});
