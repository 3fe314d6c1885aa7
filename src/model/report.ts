/**
 * What happened between two people, move by move, with a reason and a source for
 * each judgement. Codes and values only; sentences are made in `words/`.
 */
import type { Alliance } from './alliance.ts';
import type { Appraisal, Appraised, Skill } from './appraisals.ts';
import { SKILLS } from './appraisals.ts';
import type { Saying } from './body.ts';
import { type Dyad, type Gate, GATES, heat, type Phase, type Rupture } from './dyad.ts';
import { type Closing, isGood, type Outcome, outcomeOf } from './outcome.ts';
import { round3 } from './number.ts';
import { HOT, QUANTITIES, type Quantity } from './person.ts';
import type { Judgement, Level } from './rate.ts';
import type { Reason } from './reasons.ts';
import type { OwnMarks, TurnRecord } from './record.ts';
import { type Step, stepsOf } from './steps.ts';

export interface Curve {
  readonly start: number;
  readonly lowest: number;
  readonly end: number;
}

export interface MoveReport {
  readonly turn: number;
  readonly beat: string;
  readonly reply: string;
  readonly saying?: Saying;
  readonly parts?: readonly string[];
  /** Present when the repair was in the player's own words. */
  readonly own?: OwnMarks;
  readonly appraisals: readonly Appraised[];
  readonly ratings: readonly { readonly skill: Skill; readonly level: Level; readonly called: boolean }[];
  readonly overall?: Level;
  readonly faults: readonly { readonly appraisal: Appraisal; readonly clause: number }[];
  readonly reasons: readonly (Reason & { readonly skill: Skill; readonly clause?: number })[];
  readonly sources: readonly string[];
  readonly phase: Phase;
  /** Both people after this turn: what the curve draws. */
  readonly player: Readonly<Record<Quantity, number>>;
  readonly other: Readonly<Record<Quantity, number>>;
  /** Only in therapy: how this turn moved bond, goal and task, −1..1 each. */
  readonly alliance?: Alliance;
}

export interface SkillReport {
  readonly opportunities: number;
  readonly strong: readonly number[];
  readonly weak: readonly number[];
  readonly none: readonly number[];
  /** Turns on which the skill was shown though nothing called for it. */
  readonly beside: readonly number[];
}

export interface Timed {
  readonly turn: number;
  readonly appraisal: Appraisal;
  readonly heat: number;
  readonly inTime: boolean;
}

type Both<T> = { readonly player: T; readonly other: T };

export interface Report {
  readonly outcome: Outcome;
  readonly good: boolean;
  readonly turns: number;
  readonly ruptures: readonly Rupture[];
  readonly skills: Readonly<Record<Skill, SkillReport>>;
  /** The turn after which a gate stood open for the rupture that was then current; null: never. */
  readonly gates: Readonly<Record<Gate, number | null>>;
  readonly steps: readonly Step[];
  readonly timing: { readonly moves: readonly Timed[]; readonly inTime: number; readonly early: number };
  readonly recognition: Both<Curve>;
  readonly openness: Both<Curve>;
  readonly trust: Both<Curve>;
  readonly expectation: Both<Curve>;
  /** Only in therapy. */
  readonly alliance?: Readonly<Record<keyof Alliance, Curve>>;
  readonly guesses: readonly { readonly turn: number; readonly said: string; readonly felt: string }[];
  readonly learned: Dyad['learned'];
  readonly strains: { readonly first: number | null; readonly second: number | null };
  readonly moves: readonly MoveReport[];
}

/** Everything a report is made from. */
export interface Lived {
  readonly start: Dyad;
  readonly end: Dyad;
  readonly turns: readonly TurnRecord[];
  readonly therapy: boolean;
  readonly closing?: Closing;
  readonly stopped?: boolean;
  readonly good: readonly Outcome[];
}

const DONT_KNOW = 'dont-know';
const TIMED: readonly Appraisal[] = ['requests', 'accounts', 'explains-pattern', 'fixes'];

function curveOf({ start, turns, end }: Lived, value: (dyad: Dyad) => number): Curve {
  const values = turns.flatMap((t) => [value(t.landed), value(t.after)]);
  return { start: value(start), lowest: Math.min(value(start), ...values), end: value(end) };
}

const both = (lived: Lived, quantity: Quantity): Both<Curve> => ({
  player: curveOf(lived, (dyad) => dyad.player[quantity]),
  other: curveOf(lived, (dyad) => dyad.other[quantity])
});

const PULLED = ['bond', 'goal', 'task'] as const satisfies readonly (keyof Alliance)[];

const allianceOf = (lived: Lived): Report['alliance'] =>
  lived.start.alliance &&
  (Object.fromEntries(PULLED.map((k) => [k, curveOf(lived, (dyad) => dyad.alliance?.[k] ?? 0)])) as Record<
    keyof Alliance,
    Curve
  >);

/** How a turn moved the alliance: the reply, and in the client's chair the therapist's answer with it. */
function pulledBy({ before, after }: TurnRecord): Alliance | undefined {
  const [a, b] = [before.alliance, after.alliance];
  return a && b && (Object.fromEntries(PULLED.map((k) => [k, round3(b[k] - a[k])])) as unknown as Alliance);
}

function skillReport(turns: readonly TurnRecord[], skill: Skill): SkillReport {
  const at = (test: (j: Judgement) => boolean): number[] =>
    turns.filter((t) => t.rating.judgements.some((j) => j.skill === skill && test(j))).map((t) => t.turn);
  return {
    opportunities: at((j) => j.called).length,
    strong: at((j) => j.called && j.level === 'strong'),
    weak: at((j) => j.called && j.level === 'weak'),
    none: at((j) => j.called && j.level === 'none'),
    beside: at((j) => !j.called && j.level !== 'none')
  };
}

function timingOf(turns: readonly TurnRecord[]): Report['timing'] {
  const moves = turns.flatMap(({ turn, appraisals, before }) =>
    TIMED.filter((id) => appraisals.some((is) => (is[id] ?? 0) > 0)).map((appraisal) => ({
      turn,
      appraisal,
      heat: heat(before.other),
      inTime: heat(before.other) <= HOT
    }))
  );
  const inTime = moves.filter((m) => m.inTime).length;
  return { moves, inTime, early: moves.length - inTime };
}

function gateTurn(turns: readonly TurnRecord[], gate: Gate): number | null {
  const found = turns.find((t) => t.landed.gates[gate] && !t.before.gates[gate]);
  return found ? found.turn : null;
}

const people = (dyad: Dyad, side: 'player' | 'other'): Record<Quantity, number> =>
  Object.fromEntries(QUANTITIES.map((q) => [q, dyad[side][q]])) as Record<Quantity, number>;

function moveReport(t: TurnRecord): MoveReport {
  const alliance = pulledBy(t);
  const reasons = t.rating.judgements.map((j) => ({
    ...j.moment,
    skill: j.skill,
    ...(j.clause !== undefined && { clause: j.clause })
  }));
  return {
    turn: t.turn,
    beat: t.beat,
    reply: t.reply,
    ...(t.saying && { saying: t.saying }),
    ...(t.parts && { parts: t.parts }),
    ...(t.own && { own: t.own }),
    appraisals: t.appraisals,
    ratings: t.rating.judgements.map(({ skill, level, called }) => ({ skill, level, called })),
    ...(t.rating.overall && { overall: t.rating.overall }),
    faults: t.rating.faults,
    reasons,
    sources: [...new Set(reasons.map((r) => r.source))],
    phase: t.after.phase,
    player: people(t.after, 'player'),
    other: people(t.after, 'other'),
    ...(alliance && { alliance })
  };
}

/** The end of a run, with what the player noticed by a guess: the machine is not told of guesses. */
function guessedAt({ turns, end }: Lived): Dyad {
  const guesses = turns.filter((t) => t.guess && t.guess.said !== DONT_KNOW).map((t) => t.turn);
  const noticed = (r: Rupture): number | undefined => r.noticed ?? guesses.find((turn) => turn > r.begun);
  const ruptures = end.ruptures.map((r) => {
    const turn = noticed(r);
    return turn === undefined || turn === r.noticed ? r : { ...r, noticed: turn };
  });
  return { ...end, ruptures };
}

/** The report of a run, finished or stopped. */
export function reportOf(lived: Lived): Report {
  const { turns } = lived;
  const end = guessedAt(lived);
  const outcome = lived.stopped ? 'stopped' : outcomeOf(end, lived.closing);
  const alliance = allianceOf(lived);
  return {
    outcome,
    good: isGood(outcome, end, lived.good),
    turns: end.turn,
    ruptures: end.ruptures,
    skills: Object.fromEntries(SKILLS.map((s) => [s, skillReport(turns, s)])) as Record<Skill, SkillReport>,
    gates: Object.fromEntries(GATES.map((g) => [g, gateTurn(turns, g)])) as Record<Gate, number | null>,
    steps: stepsOf(turns, end, lived.therapy),
    timing: timingOf(turns),
    recognition: both(lived, 'recognition'),
    openness: both(lived, 'openness'),
    trust: both(lived, 'trust'),
    expectation: both(lived, 'expectation'),
    ...(alliance && { alliance }),
    guesses: turns.filter((t) => t.guess).map((t) => ({ turn: t.turn, ...t.guess! })),
    learned: end.learned,
    strains: { first: end.first?.cost ?? null, second: end.second?.cost ?? null },
    moves: turns.map(moveReport)
  };
}
