/**
 * How a clause lands: appraisals in, two changed people out.
 *
 * Pure. The laws this must obey are numbered L1 to L14 in MODEL.md and held as
 * property tests. It knows nothing of beats, replies or ratings.
 */
import { pulled } from './alliance.ts';
import { APPRAISALS, type Appraisal, type AppraisalRow, type Appraised, type Effect } from './appraisals.ts';
import { type Dyad, heat, type Late, type Runs, type Side } from './dyad.ts';
import { bilinear, clamp, round3 } from './number.ts';
import { type Person, type Strategy, settledPerson } from './person.ts';

/** One clause as the model needs it. */
export interface Clause {
  readonly is: Appraised;
  /** What it is about: stands on owns, validates, accounts, promises; repetition is counted by it. */
  readonly matter?: string;
  /** For `validates`: whether the other has the feeling it names. Absent: it names what is plain to see. */
  readonly fits?: boolean;
}

// All chosen; the law each serves stands in MODEL.md.
export const HOT = 0.6;
const EARLY = 0.5;
const EARLY_WORTH = 1.25;
export const FULL_APOLOGY = 0.7;
const HEARD_OUT_WORTH = 1.3;
const TIMED_WHEN_HOT = 0.3;
const TIMED_STING: Effect = { openness: -0.05, arousal: 0.03, recognition: -0.02 };
const ADVICE_WHEN_HOT = 1.6;
const UNFIT: Effect = { openness: -0.06, recognition: -0.05, arousal: 0.03 };
const WORN: Effect = { trust: -0.02, openness: -0.02 };
const MET_PATTERN: Effect = { openness: 0.03, recognition: 0.02 };
/** Openness gained is the less the more there is: nobody opens all the way in one evening. */
const FULL = 1.25;
const BODY_GAIN = 1.4;
const BROKEN_RETURN = 1.8;
const NO_STRATEGY: Strategy = { reach: 0, guard: 0 };

type Sum = { -readonly [K in keyof Required<Effect>]: number };
const zero = (): Sum => ({ arousal: 0, openness: 0, trust: 0, recognition: 0, shutdown: 0 });

function add(sum: Sum, effect: Effect, by: number): void {
  if (effect.arousal) sum.arousal += effect.arousal * by;
  if (effect.openness) sum.openness += effect.openness * by;
  if (effect.trust) sum.trust += effect.trust * by;
  if (effect.recognition) sum.recognition += effect.recognition * by;
  if (effect.shutdown) sum.shutdown += effect.shutdown * by;
}

/** What wears when it is said again on the same matter with nothing new. */
export const REPEATABLE: ReadonlySet<Appraisal> = new Set([
  'owns',
  'validates',
  'accounts',
  'promises',
  'reassures',
  'values'
]);

/** The key under which a clause's appraisal is remembered. */
export const toldKey = (id: Appraisal, matter: string | undefined): string => `${id}:${matter ?? ''}`;

/** `accounts` counts as `defends` until something on that matter has been owned. */
export function asHeard(clause: Clause, told: Dyad['told']): Appraised {
  const given = clause.is.accounts;
  if (given === undefined || told[toldKey('owns', clause.matter)] || (clause.is.owns ?? 0) > 0) return clause.is;
  const { accounts: _accounts, ...rest } = clause.is;
  return { ...rest, defends: Math.max(given, rest.defends ?? 0) };
}

/** What has been told once a clause has been heard. */
function toldAfter(told: Dyad['told'], heard: Appraised, matter: string | undefined): Dyad['told'] {
  let after = told;
  for (const key in heard) {
    const id = key as Appraisal;
    if (REPEATABLE.has(id)) after = { ...after, [toldKey(id, matter)]: timesTold(after, id, matter) + 1 };
  }
  return after;
}

/** The player's clauses as they are heard, in order: what the first of them owns, the second may account for. */
export function hearing(clauses: readonly Clause[], told: Dyad['told']): readonly Clause[] {
  let at = told;
  return clauses.map((clause) => {
    const is = asHeard(clause, at);
    at = toldAfter(at, is, clause.matter);
    return is === clause.is ? clause : { ...clause, is };
  });
}

const RUN_FROM = 2;
const RUN_STEP = 0.5;
const KINDS = { apology: ['owns', 'validates'], counsel: ['validates', 'wonders', 'invites', 'names'] } as const;
const OF_A_KIND = 0.3;

const isOf = (is: Appraised, kind: keyof typeof KINDS): boolean => KINDS[kind].some((id) => (is[id] ?? 0) >= OF_A_KIND);

/** The runs after a move. Doing anything else, or nothing, breaks a run. */
export const runsAfter = (runs: Runs, clauses: readonly Clause[]): Runs => ({
  apology: clauses.some((c) => isOf(c.is, 'apology')) ? runs.apology + 1 : 0,
  counsel: clauses.some((c) => isOf(c.is, 'counsel')) ? runs.counsel + 1 : 0
});

/** The clauses as this listener hears them when the same kind of move came each turn before: the words without the person. */
export function withFormula(clauses: readonly Clause[], { runs }: Dyad): readonly Clause[] {
  return clauses.map((c) => {
    const run = Math.max(isOf(c.is, 'apology') ? runs.apology : 0, isOf(c.is, 'counsel') ? runs.counsel : 0);
    return run < RUN_FROM ? c : { ...c, is: { ...c.is, formula: clamp((run - RUN_FROM + 1) * RUN_STEP) } };
  });
}

/** How often this appraisal has already been said on this matter. */
export const timesTold = (told: Dyad['told'], id: Appraisal, matter: string | undefined): number =>
  told[toldKey(id, matter)] ?? 0;

/** Worth of the n-th saying of the same thing: whole, half, then nothing but wear. */
const worthAfter = (times: number): number => (times === 0 ? 1 : times === 1 ? 0.5 : 0.15);

/** What a move comes to: now, late, and to the one who makes it. */
interface Landing {
  readonly now: Sum;
  readonly later: Sum;
  readonly doing: Sum;
}

interface Ground {
  readonly way: Strategy;
  readonly hot: boolean;
  readonly early: boolean;
  readonly heardOut: boolean;
  readonly met: boolean;
  readonly hope: number;
}

const groundOf = (dyad: Dyad, receiver: Side): Ground => {
  const person = dyad[receiver];
  return {
    way: receiver === 'other' ? dyad.way : NO_STRATEGY,
    hot: heat(person) > HOT,
    early: person.arousal <= EARLY,
    heardOut: dyad.heardOut,
    met: dyad.gates.acknowledge && dyad.gates.validate,
    hope: 0.75 + 0.5 * person.expectation
  };
};

/** What of one appraisal arrives now; what of it arrives late goes into `later`. */
function weigh(
  id: Appraisal,
  row: AppraisalRow,
  strength: number,
  clause: Clause,
  heard: Appraised,
  told: Dyad['told'],
  ground: Ground,
  { now, later }: Landing
): void {
  let gain = bilinear(row.lands, ground.way.reach, ground.way.guard);
  if (id === 'gives-room' && gain < 0.7 && (heard.promises ?? 0) > 0) gain = 0.7; // a break with a named return is bearable
  if (id === 'returned' && strength < 0) return add(now, row.on, strength * BROKEN_RETURN * gain);
  if (row.group === 'against' || row.group === 'modifier') {
    if (id === 'explains-pattern' && ground.met && !ground.hot) return add(now, MET_PATTERN, strength);
    return add(now, row.on, strength * gain * (row.timed && ground.hot ? ADVICE_WHEN_HOT : 1));
  }
  if (id === 'validates' && (clause.fits === false || (heard.performs ?? 0) > 0)) return add(now, UNFIT, strength);
  const times = REPEATABLE.has(id) ? timesTold(told, id, clause.matter) : 0;
  let worth = strength * gain * worthAfter(times);
  if (gain > 0) {
    worth *=
      ground.hope * (1 - 0.8 * (heard.performs ?? 0)) * (1 - 0.9 * (heard.formula ?? 0)) * (1 - (heard.cancels ?? 0));
    if (row.feeling && ground.early) worth *= EARLY_WORTH;
    if (id === 'owns' && strength >= FULL_APOLOGY && ground.heardOut) worth *= HEARD_OUT_WORTH;
  }
  if (times >= 2) add(now, WORN, strength);
  if (row.timed && ground.hot) {
    add(now, row.on, worth * TIMED_WHEN_HOT);
    return add(now, TIMED_STING, strength);
  }
  if (row.late && ground.hot && worth > 0) {
    add(now, row.on, worth / 2);
    return add(later, row.on, worth / 2);
  }
  add(now, row.on, worth);
}

function moved(person: Person, sum: Sum, gain: number, trustStart: number): Person {
  return settledPerson(
    {
      arousal: person.arousal + sum.arousal * gain,
      openness: person.openness + (sum.openness > 0 ? sum.openness * (FULL - person.openness) : sum.openness),
      trust: person.trust + sum.trust,
      recognition: person.recognition + sum.recognition,
      shutdown: person.shutdown + sum.shutdown,
      mask: person.mask,
      expectation: person.expectation
    },
    trustStart
  );
}

/**
 * How a landing leaves the other. Guarded people go numb under attack: arousal that
 * would rise above 0.55 turns, in part, into shutdown. What shows drifts, a quarter
 * of the way, to where guard, defence and reach put it.
 */
function received(before: Person, after: Person, { reach, guard }: Strategy): Person {
  const rise = Math.max(0, after.arousal - Math.max(before.arousal, 0.55));
  const target = clamp(0.2 + 0.4 * guard - 0.15 * reach + 0.3 * (0.5 - after.openness), 0.05, 0.9);
  return {
    ...after,
    shutdown: round3(clamp(after.shutdown + rise * guard * 0.8)),
    mask: round3(clamp(after.mask + 0.25 * (target - after.mask)))
  };
}

/** A steady partner buffers: strategy softens where a landing opens, hardens where it shuts; at most 0.25 from its start. */
function drifted(dyad: Dyad, opened: number): Strategy {
  const step = opened >= 0.05 ? -0.02 : opened <= -0.05 ? 0.02 : 0;
  if (step === 0) return dyad.way;
  const { reach, guard } = dyad.start.way;
  return {
    reach: round3(clamp(dyad.way.reach + step, Math.max(0, reach - 0.25), Math.min(1, reach + 0.1))),
    guard: round3(clamp(dyad.way.guard + step, Math.max(0, guard - 0.25), Math.min(1, guard + 0.1)))
  };
}

const isEmpty = (sum: Sum): boolean =>
  sum.arousal === 0 && sum.openness === 0 && sum.trust === 0 && sum.recognition === 0 && sum.shutdown === 0;

/** Adds one clause to a landing; returns what has been told after it. */
function landClause(
  clause: Clause,
  told: Dyad['told'],
  ground: Ground,
  landing: Landing,
  byPlayer: boolean
): Dyad['told'] {
  const heard = byPlayer ? asHeard(clause, told) : clause.is;
  for (const key in heard) {
    const id = key as Appraisal;
    const strength = heard[id] as number;
    if (!(strength >= -1 && strength <= 1))
      throw new RangeError(`land: strength of ${id} must be -1..1, got ${strength}`);
    const row: AppraisalRow = APPRAISALS[id];
    weigh(id, row, strength, clause, heard, told, ground, landing);
    if (row.by) add(landing.doing, row.by, strength);
  }
  return byPlayer ? toldAfter(told, heard, clause.matter) : told;
}

/**
 * Clauses land in order, on the ground of the moment before them.
 *
 * @param by - whose they are; the other side receives them
 * @throws RangeError for a strength outside −1..1
 */
export function land(dyad: Dyad, clauses: readonly Clause[], by: Side): Dyad {
  const byPlayer = by === 'player';
  const ground = groundOf(dyad, byPlayer ? 'other' : 'player');
  const landing: Landing = { now: zero(), later: zero(), doing: zero() };
  let { told } = dyad;
  for (const clause of clauses) told = landClause(clause, told, ground, landing, byPlayer);
  const { now, later, doing } = landing;
  const { start } = dyad;
  if (!byPlayer)
    return {
      ...dyad,
      player: moved(dyad.player, now, BODY_GAIN, start.playerTrust),
      other: moved(dyad.other, doing, 1, start.trust)
    };
  const other = received(dyad.other, moved(dyad.other, now, 1, start.trust), dyad.way);
  const late: readonly Late[] = isEmpty(later)
    ? dyad.late
    : [...dyad.late, { due: dyad.turn + (heat(dyad.other) > 0.8 ? 2 : 1), effect: later }];
  const next = {
    ...dyad,
    player: moved(dyad.player, doing, BODY_GAIN, start.playerTrust),
    other,
    late,
    told,
    way: drifted(dyad, other.openness - dyad.other.openness)
  };
  if (!dyad.alliance) return next;
  return {
    ...next,
    alliance: hearing(clauses, dyad.told).reduce((a, c) => pulled(a, c.is, ground.hope), dyad.alliance)
  };
}

/** Halves that were on their way land when their turn comes. */
export function arrive(dyad: Dyad): Dyad {
  if (dyad.late.length === 0 || !dyad.late.some((l) => l.due <= dyad.turn)) return dyad;
  const sum = zero();
  for (const l of dyad.late) if (l.due <= dyad.turn) add(sum, l.effect, 1);
  return {
    ...dyad,
    other: moved(dyad.other, sum, 1, dyad.start.trust),
    late: dyad.late.filter((l) => l.due > dyad.turn)
  };
}
