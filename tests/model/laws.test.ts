/** The laws of what lands, over all states and strategies: L1 to L15 of MODEL.md. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPRAISAL_IDS, type Appraisal, APPRAISALS, type AppraisalRow } from '../../src/model/appraisals.ts';
import { settle, takeBreak } from '../../src/model/body.ts';
import { type Dyad, heat, type Side } from '../../src/model/dyad.ts';
import type { Clause } from '../../src/model/hearing.ts';
import { arrive, land } from '../../src/model/land.ts';
import { bilinear, round3 } from '../../src/model/number.ts';
import { HOT, type Person, QUANTITIES, type Quantity, TRUST_SPAN } from '../../src/model/person.ts';
import { PLAIN } from '../../src/model/power.ts';
import { type Marks, stepRepair } from '../../src/model/repair.ts';
import { anyClause, anyDyad, landedWhole, lineOf, moveOf, only, pair, strength } from './people.ts';

const RUNS = { numRuns: 250 };
const law = <T>(property: fc.IProperty<T>): void => fc.assert(property, RUNS);

/** Rounding of one stored quantity, there and back. */
const GRAIN = 0.001 + 1e-9;

const gainOf = (id: Appraisal, { way }: Dyad): number => bilinear(APPRAISALS[id].lands, way.reach, way.guard);
const rowOf = (id: Appraisal): AppraisalRow => APPRAISALS[id];
const idsWhere = (test: (row: AppraisalRow) => unknown): Appraisal[] => APPRAISAL_IDS.filter((id) => test(rowOf(id)));

const bounds = (dyad: Dyad, quantity: Quantity): [number, number] =>
  quantity === 'trust'
    ? [round3(Math.max(0, dyad.start.trust - TRUST_SPAN)), round3(Math.min(1, dyad.start.trust + TRUST_SPAN))]
    : [0, 1];

/** Never above, and strictly below where neither is at a bound. */
function below(low: Dyad, high: Dyad, quantity: Quantity, strictly = true): void {
  const [a, b] = [low.other[quantity], high.other[quantity]];
  expect(a, quantity).toBeLessThanOrEqual(b);
  const edge = bounds(low, quantity);
  if (strictly && !edge.includes(a) && !edge.includes(b)) expect(a, quantity).toBeLessThan(b);
}

const withOther = (dyad: Dyad, change: Partial<Person>): Dyad => ({ ...dyad, other: { ...dyad.other, ...change } });

/** The same state with the greater of arousal and shutdown brought down to `to`. */
const cooled = (dyad: Dyad, to: number): Dyad =>
  withOther(dyad, { arousal: Math.min(dyad.other.arousal, to), shutdown: Math.min(dyad.other.shutdown, to) });

const hotDyad = anyDyad.filter((d) => heat(d.other) > HOT);
const change = (before: Dyad, after: Dyad, q: Quantity): number => after.other[q] - before.other[q];

/** A repair has been owned on the matter, so that a reason for it is an account and no defence. */
const afterOwning = (dyad: Dyad): Dyad => ({ ...dyad, told: { 'owns:': 1 } });

interface Step {
  readonly by: Side;
  readonly clauses: Clause[];
  readonly marks: Marks;
  readonly body: 'none' | 'settle' | 'break';
}
const flag = fc.constantFrom(true, undefined);
const anyMarks = fc
  .record({
    tears: fc.constantFrom('confrontation', 'withdrawal', undefined, undefined),
    softens: flag,
    saysIt: flag,
    receives: flag,
    notices: flag,
    addresses: flag,
    pauses: fc.constantFrom('named', 'unnamed', undefined, undefined, undefined),
    returns: flag,
    learned: fc.constantFrom('a', 'b', undefined),
    strain: fc.constantFrom('second', undefined, undefined)
  })
  .map((m) => Object.fromEntries(Object.entries(m).filter(([, v]) => v !== undefined)) as Marks);
const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    by: fc.constantFrom<Side>('player', 'other'),
    clauses: fc.array(anyClause, { maxLength: 3 }),
    marks: anyMarks,
    body: fc.constantFrom('none', 'settle', 'break')
  }),
  { maxLength: 20 }
);

const take = (dyad: Dyad, { by, clauses, marks, body }: Step): Dyad => {
  if (by === 'other') {
    const after = land(dyad, clauses, 'other');
    return stepRepair({ before: dyad, after, by, clauses, marks });
  }
  const moved = moveOf(dyad, clauses, marks);
  return body === 'settle' ? settle(moved) : body === 'break' ? takeBreak(moved) : moved;
};

const lived = (dyad: Dyad, steps: readonly Step[]): Dyad[] => {
  const all = [dyad];
  for (const step of steps) all.push(take(all.at(-1)!, step));
  return all;
};

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('Whatever is said', () => {
  it('[L1] leaves every quantity in its range, in whole thousandths', () => {
    law(
      fc.property(anyDyad, anySteps, (start, steps) => {
        for (const dyad of lived(start, steps)) {
          const values = [
            ...QUANTITIES.flatMap((q) => [dyad.player[q], dyad.other[q]]),
            ...Object.values(dyad.alliance ?? {}),
            dyad.way.reach,
            dyad.way.guard
          ] as number[];
          for (const v of values) {
            expect(v).toBeGreaterThanOrEqual(0);
            expect(v).toBeLessThanOrEqual(1);
            expect(v).toBe(round3(v));
          }
        }
      })
    );
  });

  it('[L2] gives equal runs for equal beginnings and moves, and changes nothing that was', () => {
    law(
      fc.property(anyDyad, anySteps, (start, steps) => {
        const once = lived(frozen(start), frozen(steps));
        expect(lived(structuredClone(start), structuredClone(steps))).toEqual(once);
      })
    );
  });

  it('[L14] moves trust by at most 0.15 in one scene', () => {
    law(
      fc.property(anyDyad, anySteps, (start, steps) => {
        for (const { player, other } of lived(start, steps)) {
          expect(Math.abs(other.trust - start.start.trust)).toBeLessThanOrEqual(TRUST_SPAN + 1e-9);
          expect(Math.abs(player.trust - start.start.playerTrust)).toBeLessThanOrEqual(TRUST_SPAN + 1e-9);
        }
      })
    );
  });

  it('[L14] pays trust out for a promise kept; one broken costs more than a kept one gives', () => {
    law(
      fc.property(anyDyad, (dyad) => {
        const kept = landedWhole(dyad, only('returned', 1));
        const broken = landedWhole(dyad, only('returned', -1));
        below(dyad, kept, 'trust');
        below(broken, dyad, 'trust');
        const [low, high] = bounds(dyad, 'trust');
        if (broken.other.trust > low! && kept.other.trust < high!)
          expect(-change(dyad, broken, 'trust')).toBeGreaterThan(change(dyad, kept, 'trust') * 1.1);
      })
    );
  });
});

describe('Owning and validating', () => {
  const either = fc.constantFrom<Appraisal>('owns', 'validates');

  it('[L3] the first time, alone and fitting, never lower trust', () => {
    law(
      fc.property(anyDyad, either, strength, fc.constantFrom(true, undefined), (dyad, id, by, fits) => {
        const after = landedWhole(dyad, only(id, by, fits === undefined ? {} : { fits }));
        expect(after.other.trust).toBeGreaterThanOrEqual(dyad.other.trust);
      })
    );
  });

  it('[L4] the second time with nothing new are worth half', () => {
    law(
      fc.property(anyDyad, either, strength, (dyad, id, by) => {
        const calm = cooled(dyad, 0.6);
        const first = landedWhole(calm, only(id, by));
        const second = landedWhole({ ...calm, told: { [`${id}:`]: 1 } }, only(id, by));
        for (const q of ['openness', 'trust', 'recognition'] as const) {
          const edge = bounds(calm, q);
          if (edge.includes(first.other[q])) continue;
          expect(Math.abs(change(calm, second, q) - change(calm, first, q) / 2), q).toBeLessThanOrEqual(GRAIN);
        }
        below(second, first, 'recognition');
      })
    );
  });

  it('[L4] from the third time land below the second, and somewhere lower trust', () => {
    let lowered = 0;
    law(
      fc.property(anyDyad, either, strength, (dyad, id, by) => {
        const second = landedWhole({ ...dyad, told: { [`${id}:`]: 1 } }, only(id, by));
        const third = landedWhole({ ...dyad, told: { [`${id}:`]: 2 } }, only(id, by));
        below(third, second, 'trust');
        below(third, second, 'openness', false);
        if (third.other.trust < dyad.other.trust) lowered++;
      })
    );
    expect(lowered).toBeGreaterThan(0);
  });

  it('[L4] are counted by matter: the same words on another matter are whole', () => {
    law(
      fc.property(anyDyad, either, strength, (dyad, id, by) => {
        const told = { ...dyad, told: { [`${id}:late`]: 2 } };
        const about = (d: Dyad, matter: string): Person => landedWhole(d, only(id, by, { matter })).other;
        expect(about(told, 'dinner')).toEqual(about(dyad, 'dinner'));
      })
    );
  });

  it('[L5] validating a feeling the other does not have, or as a performance, lowers openness', () => {
    const missing = fc.oneof(
      strength.map((by) => only('validates', by, { fits: false })),
      fc.tuple(strength, strength).map(([validates, performs]) => ({ is: { validates, performs } }))
    );
    law(fc.property(anyDyad, missing, (dyad, clause) => below(landedWhole(dyad, clause), dyad, 'openness')));
  });

  it('[L5] builds nothing in therapy where it misses', () => {
    law(
      fc.property(anyDyad, strength, (dyad, by) => {
        const room = { ...dyad, alliance: { bond: 0.5, goal: 0.5, task: 0.5 } };
        const after = landedWhole(room, only('validates', by, { fits: false }));
        for (const pull of ['bond', 'goal', 'task'] as const) expect(after.alliance![pull]).toBeLessThanOrEqual(0.5);
      })
    );
  });

  it('[L11] a full apology counts more once the other has had a turn to say how it was', () => {
    const full = fc.integer({ min: 70, max: 100 }).map((n) => n / 100);
    law(
      fc.property(anyDyad, full, (dyad, by) => {
        const before = landedWhole({ ...dyad, heardOut: false }, only('owns', by));
        const after = landedWhole({ ...dyad, heardOut: true }, only('owns', by));
        for (const q of ['openness', 'trust', 'recognition'] as const) below(before, after, q);
      })
    );
  });

  it('[L11] half an apology counts the same before and after it', () => {
    const half = fc.integer({ min: 1, max: 69 }).map((n) => n / 100);
    law(
      fc.property(anyDyad, half, (dyad, by) => {
        const [a, b] = [false, true].map((heardOut) => landedWhole({ ...dyad, heardOut }, only('owns', by)).other);
        expect(a).toEqual(b);
      })
    );
  });

  it('[L7] an apology that is cancelled lands below the same apology, in one clause or in two', () => {
    law(
      fc.property(anyDyad, either, strength, strength, fc.boolean(), (dyad, id, by, but, apart) => {
        const plain = landedWhole(dyad, only(id, by));
        const cancelled = apart
          ? landedWhole(dyad, only(id, by), only('cancels', but))
          : landedWhole(dyad, { is: { [id]: by, cancels: but } });
        for (const q of ['openness', 'trust', 'recognition'] as const) below(cancelled, plain, q);
      })
    );
  });
});

describe('What backfires', () => {
  it('[L4] does so each time it is said: only what lands wears', () => {
    const guarding = pair({ way: 'guarding' });
    const once = land(guarding, [only('invites', 0.8)], 'player');
    const twice = land(once, [only('invites', 0.8)], 'player');
    const fall = (a: Dyad, b: Dyad): number => a.other.openness - b.other.openness;
    expect(fall(guarding, once)).toBeGreaterThan(0);
    expect(fall(once, twice)).toBeGreaterThanOrEqual(fall(guarding, once) - GRAIN);
  });
});

describe('Timing', () => {
  const TIMED = idsWhere((r) => r.timed);
  const KEEPS = idsWhere((r) => r.late);
  const FEELING = idsWhere((r) => r.feeling);

  it('[L8] is for requests, patterns, accounts and advice', () => {
    expect(TIMED.filter((id) => id !== 'defends').sort()).toEqual([
      'accounts',
      'explains-pattern',
      'fixes',
      'requests'
    ]);
  });

  it('[L8] each lands below the same state cooled to 0.4 while the other is heated or gone', () => {
    law(
      fc.property(hotDyad, fc.constantFrom(...TIMED), strength, (dyad, id, by) => {
        const hot = landedWhole(afterOwning(dyad), only(id, by));
        const cool = landedWhole(afterOwning(cooled(dyad, 0.4)), only(id, by));
        below(hot, cool, 'openness');
        below(hot, cool, 'recognition', id !== 'defends');
        below(hot, cool, 'trust', false);
      })
    );
  });

  it('[L9] is not for owning, validating, listening, reassuring, lightening, tending and limits', () => {
    expect([...KEEPS].sort()).toEqual(
      ['lightens', 'limits', 'listens', 'owns', 'reassures', 'tends', 'validates'].sort()
    );
  });

  it('[L9] these keep their worth in the heat', () => {
    law(
      fc.property(hotDyad, fc.constantFrom(...KEEPS), strength, (dyad, id, by) => {
        const warm = cooled(dyad, 0.55);
        const hot = landedWhole(dyad, only(id, by));
        const whole = landedWhole(warm, only(id, by));
        for (const q of ['trust', 'recognition'] as const) {
          if (bounds(dyad, q).some((edge) => edge === hot.other[q] || edge === whole.other[q])) continue;
          expect(Math.abs(hot.other[q] - whole.other[q]), q).toBeLessThanOrEqual(GRAIN);
        }
        // the second half finds the other a little more open than the first did
        expect(hot.other.openness).toBeLessThanOrEqual(whole.other.openness + GRAIN);
        expect(hot.other.openness).toBeGreaterThanOrEqual(whole.other.openness - 0.012);
      })
    );
  });

  it('[L9] it holds for the player, too: half of what reaches somebody heated is on its way to them', () => {
    const hot = pair({ player: { arousal: 0.7, openness: 0.4 } });
    const now = land(hot, [only('validates', 0.8)], 'other');
    expect(now.late.map(({ to, due }) => ({ to, due }))).toEqual([{ to: 'player', due: hot.turn + 1 }]);
    const later = arrive({ ...now, turn: hot.turn + 1 });
    expect(later.player.openness).toBeGreaterThan(now.player.openness);
    expect(later.other).toEqual(now.other);
  });

  it('[L9] half of it arrives one or two turns late, and the whole at once when there is no heat', () => {
    law(
      fc.property(anyDyad, fc.constantFrom(...KEEPS), strength, (dyad, id, by) => {
        const now = land(dyad, [only(id, by)], 'player');
        const splits = heat(dyad.other) > HOT && gainOf(id, dyad) > 0;
        expect(now.late).toHaveLength(splits ? 1 : 0);
        if (!splits) return;
        const { due, effect } = now.late[0]!;
        expect([1, 2]).toContain(due - dyad.turn);
        const rest = arrive({ ...now, turn: due });
        expect(arrive({ ...now, turn: due - 1 }).other).toEqual(now.other);
        expect(rest.late).toEqual([]);
        if (bounds(dyad, 'trust').includes(rest.other.trust)) return;
        expect(Math.abs(change(dyad, now, 'trust') - (effect.trust ?? 0))).toBeLessThanOrEqual(GRAIN / 2 + 1e-9);
        expect(Math.abs(change(dyad, now, 'trust') - change(now, rest, 'trust'))).toBeLessThanOrEqual(GRAIN);
      })
    );
  });

  it('[L10] a repair of feeling counts 1.25 until the arousal passes 0.5', () => {
    law(
      fc.property(anyDyad, fc.constantFrom(...FEELING), strength, (dyad, id, by) => {
        const calm = cooled(dyad, 0.6);
        const early = withOther(calm, { arousal: 0.5 });
        const late = withOther(calm, { arousal: 0.501 });
        const [a, b] = [landedWhole(early, only(id, by)), landedWhole(late, only(id, by))];
        const times = gainOf(id, dyad) > 0 ? 1.25 : 1;
        for (const q of ['openness', 'trust', 'recognition'] as const) {
          if (bounds(dyad, q).includes(a.other[q])) continue;
          expect(Math.abs(change(early, a, q) - times * change(late, b, q)), q).toBeLessThanOrEqual(GRAIN * 1.25);
        }
      })
    );
  });

  it('[L10] is strictly more for owning and validating', () => {
    law(
      fc.property(anyDyad, fc.constantFrom<Appraisal>('owns', 'validates'), strength, (dyad, id, by) => {
        const calm = cooled(dyad, 0.6);
        const at = (arousal: number): Dyad => landedWhole(withOther(calm, { arousal }), only(id, by));
        below(at(0.501), at(0.5), 'recognition');
        below(at(0.501), at(0.5), 'openness', false);
      })
    );
  });
});

describe('Going against, and giving in', () => {
  it('[L6] contempt raises nothing between two people', () => {
    law(
      fc.property(anyDyad, strength, fc.constantFrom<Side>('player', 'other'), (dyad, by, side) => {
        const after = land(dyad, [only('contempt', by)], side);
        for (const q of ['openness', 'trust', 'recognition', 'expectation'] as const) {
          expect(after.player[q], q).toBeLessThanOrEqual(dyad.player[q]);
          expect(after.other[q], q).toBeLessThanOrEqual(dyad.other[q]);
        }
        for (const pull of ['bond', 'goal', 'task'] as const)
          if (dyad.alliance) expect(after.alliance![pull]).toBeLessThanOrEqual(dyad.alliance[pull]);
        if (side === 'player') below(after, dyad, 'openness');
      })
    );
  });

  it('[L12] appeasing calms the other and lowers one’s own recognition', () => {
    law(
      fc.property(anyDyad, strength, (dyad, by) => {
        const after = landedWhole(dyad, only('appeases', by));
        below(after, dyad, 'arousal');
        expect(after.player.recognition).toBeLessThanOrEqual(dyad.player.recognition);
        if (after.player.recognition > 0) expect(after.player.recognition).toBeLessThan(dyad.player.recognition);
      })
    );
  });

  it('[L13] a complaint said openly raises openness while it lowers trust', () => {
    law(
      fc.property(anyDyad, (dyad) => {
        const after = lineOf(dyad, { saysIt: true });
        below(dyad, after, 'openness');
        below(after, dyad, 'trust');
      })
    );
  });
});

describe('Expectation', () => {
  const RECOVERS = idsWhere((r) => r.group === 'toward' || r.group === 'receiving').filter(
    (id) => (rowOf(id).on.recognition ?? 0) >= 0.05
  );

  it('scales every recovery: who expects more of coming back takes more of it in', () => {
    law(
      fc.property(anyDyad, fc.constantFrom(...RECOVERS), strength, (dyad, id, by) => {
        fc.pre(gainOf(id, dyad) > 0.2 && !rowOf(id).timed);
        const at = (expectation: number): Dyad => landedWhole(withOther(dyad, { expectation }), only(id, by));
        below(at(0.2), at(0.8), 'recognition', by * gainOf(id, dyad) > 0.15);
        below(at(0.2), at(0.8), 'openness', false);
      })
    );
  });
});

describe('The client’s chair', () => {
  const harmed = (harmBy: Dyad['harmBy'], therapy: boolean): Dyad => pair({ harmBy, therapy });

  it('[L15] heats and raises the one who says it plainly more than anybody else who says the same', () => {
    law(
      fc.property(fc.constantFrom(...PLAIN), strength, (id, by) => {
        const after = land(harmed('other', true), [only(id, by)], 'player').player;
        for (const elsewhere of [harmed('other', false), harmed('player', true)]) {
          const there = land(elsewhere, [only(id, by)], 'player').player;
          expect(after.recognition).toBeGreaterThanOrEqual(there.recognition);
          expect(after.arousal).toBeGreaterThanOrEqual(there.arousal);
          if (by >= 0.1) expect(after.recognition + after.arousal).toBeGreaterThan(there.recognition + there.arousal);
        }
      })
    );
  });
});
