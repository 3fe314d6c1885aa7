/**
 * Any two people at any moment, for properties; and turns as the rules of the model take them.
 *
 * Values are whole thousandths, as every stored quantity is. Refuses scenarios: no beats, no prose.
 */
import * as fc from 'fast-check';
import { APPRAISAL_IDS, type Appraisal, type Appraised } from '../../src/model/appraisals.ts';
import { changeOf, type Dyad, type HarmBy, startDyad } from '../../src/model/dyad.ts';
import type { Clause } from '../../src/model/hearing.ts';
import { arrive, land } from '../../src/model/land.ts';
import { type Person, type Preset, PRESETS, type Strategy, TRUST_SPAN } from '../../src/model/person.ts';
import { type Marks, stepRepair } from '../../src/model/repair.ts';

const thousandth = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

/** Strong enough for its effect to be seen in thousandths. */
export const strength = fc.integer({ min: 20, max: 100 }).map((n) => n / 100);

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  arousal: thousandth,
  openness: thousandth,
  trust: thousandth,
  recognition: thousandth,
  shutdown: thousandth,
  mask: thousandth,
  expectation: thousandth
});

export const anyWay: fc.Arbitrary<Strategy> = fc.record({ reach: thousandth, guard: thousandth });

export const EVEN: Person = {
  arousal: 0.4,
  openness: 0.5,
  trust: 0.5,
  recognition: 0.5,
  shutdown: 0.1,
  mask: 0.3,
  expectation: 0.5
};

interface Given {
  readonly player?: Partial<Person>;
  readonly other?: Partial<Person>;
  readonly way?: Preset | Strategy;
  readonly harmBy?: HarmBy;
  readonly therapy?: boolean;
}

/** Two even people, but for what is given. */
export function pair({ player, other, way = 'steady', harmBy = 'player', therapy = false }: Given = {}): Dyad {
  const alliance = therapy ? { bond: 0.5, goal: 0.5, task: 0.5 } : undefined;
  const strategy = typeof way === 'string' ? PRESETS[way] : way;
  const begin = (p: Partial<Person> = {}) => ({ values: { ...EVEN, ...p }, spread: 0 });
  return startDyad(begin(player), begin(other), strategy, harmBy, { corner: 0 }, alliance);
}

/** A trust from which this one can have been reached: at most the span away. */
const startOf = (trust: number, at: number): number =>
  Math.round(Math.min(1, Math.max(0, trust + (at * 2 - 1) * TRUST_SPAN)) * 1000) / 1000;

/** Any state: any two people, any strategy, anything heard out or not, in life and in therapy. */
export const anyDyad: fc.Arbitrary<Dyad> = fc
  .record({
    player: anyPerson,
    other: anyPerson,
    way: anyWay,
    trustAt: thousandth,
    ownAt: thousandth,
    heardOut: fc.boolean(),
    acknowledge: fc.boolean(),
    validate: fc.boolean(),
    therapy: fc.boolean(),
    harmBy: fc.constantFrom<HarmBy>('player', 'other', 'both')
  })
  .map(({ player, other, way, trustAt, ownAt, heardOut, acknowledge, validate, therapy, harmBy }) => ({
    ...pair({ player, other, way, therapy, harmBy }),
    start: { trust: startOf(other.trust, trustAt), playerTrust: startOf(player.trust, ownAt), way },
    heardOut,
    gates: { acknowledge, validate }
  }));

export const anyAppraised: fc.Arbitrary<Appraised> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...APPRAISAL_IDS), strength), {
    maxLength: 4,
    selector: ([id]: [Appraisal, number]) => id
  })
  .map((pairs) => Object.fromEntries(pairs) as Appraised);

export const anyClause: fc.Arbitrary<Clause> = fc.record(
  { is: anyAppraised, matter: fc.constantFrom('late', 'dinner'), fits: fc.boolean() },
  { requiredKeys: ['is'] }
);

/** One landing and all of it that comes late. */
export function landedWhole(dyad: Dyad, ...clauses: readonly Clause[]): Dyad {
  const after = land(dyad, clauses, 'player');
  return arrive({ ...after, turn: after.turn + 2 });
}

export const only = (id: Appraisal, by: number, rest: Omit<Clause, 'is'> = {}): Clause => ({
  is: { [id]: by },
  ...rest
});

/** The player's move: it lands, and the repair takes its step. */
export function moveOf(before: Dyad, clauses: readonly Clause[], marks: Marks = {}): Dyad {
  const begun = arrive({ ...before, turn: before.turn + 1, opened: before.other.openness });
  const dyad = land(begun, clauses, 'player');
  const after: Dyad = { ...dyad, recent: [before.recent[1], changeOf(before.other, dyad.other)] };
  return stepRepair({ before, after, by: 'player', clauses, marks });
}

/** A line of the other's: it lands on the player, and the repair takes its step. */
export function lineOf(before: Dyad, marks: Marks, is: Appraised = {}): Dyad {
  const clauses = Object.keys(is).length > 0 ? [{ is }] : [];
  const after = land(before, clauses, 'other');
  return stepRepair({ before, after, by: 'other', clauses, marks });
}
