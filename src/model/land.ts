/**
 * How a clause lands: appraisals in, two changed people out.
 *
 * Pure. The laws this must obey are numbered L1 to L14 in MODEL.md and held as
 * property tests. How a clause is heard is hearing.ts's. Refuses beats, replies and ratings.
 */
import { type Alliance, pulled } from './alliance.ts';
import { APPRAISALS, type Appraisal, type AppraisalRow, type Appraised, type Effect } from './appraisals.ts';
import { clientsChair, type Dyad, heat, type Late, type Side } from './dyad.ts';
import { bothOpen } from './gates.ts';
import { asHeard, type Clause, hearing, REPEATABLE, timesTold, toldAfter, WORN_FROM, worthAfter } from './hearing.ts';
import { bilinear, clamp, round3 } from './number.ts';
import { HOT, type Person, type Strategy, settledPerson } from './person.ts';
import { fromBelow } from './power.ts';

/** Chosen (direction: gottman-driver-tabares-2015), 0..1 of arousal: until here a repair of feeling is early (L10). */
export const EARLY = 0.5;

/** Chosen (direction: gottman-driver-tabares-2015), factor: early repairs of feeling carry further; a quarter is felt and decides nothing (L10). */
const EARLY_WORTH = 1.25;

/** Chosen, strength of `owns`: from here it is a full apology (L11). */
export const FULL_APOLOGY = 0.7;

/** Chosen (direction: frantz-bennigson-2005), factor: a full apology counts more once the other has had their say (L11). */
const HEARD_OUT_WORTH = 1.3;

/** Chosen, factor: of a request or a reason made in the heat a third gets in (L8). */
const TIMED_WHEN_HOT = 0.3;

/** Chosen, change of the other by strength 1: and it stings (L8). */
const TIMED_STING: Effect = { openness: -0.05, arousal: 0.03, recognition: -0.02 };

/** Chosen (direction: eubanks-burckell-goldfried-2018), factor: advice and patterns hurt more in the heat (L8). */
const ADVICE_WHEN_HOT = 1.6;

/** Chosen, change of the other by strength 1: being told a feeling one does not have shuts a little (L5). */
const UNFIT: Effect = { openness: -0.06, recognition: -0.05, arousal: 0.03 };

/** Chosen, change of the other by strength 1: what is said a third time with nothing new wears (L4). */
const WORN: Effect = { trust: -0.02, openness: -0.02 };

/** Chosen (direction: eubanks-burckell-goldfried-2018), change of the other by strength 1: a pattern is useful once both gates are open and nobody is hot. */
const MET_PATTERN: Effect = { openness: 0.03, recognition: 0.02 };

/** Chosen, factor on openness gained, less the openness there is: nobody opens all the way in one evening. */
const FULL = 1.25;

/** Chosen, factor on the player's arousal: so that a hard line is felt in the words of the next reply. */
const BODY_GAIN = 1.4;

/** Chosen, factor on a return that is broken: it costs more than a kept one gives, so a broken return is worse than none (L14). */
const BROKEN_RETURN = 1.8;

/** Chosen, 0..1 of arousal or shutdown: above it the late half takes two turns (L9). */
const VERY_HOT = 0.8;

/** Chosen, factor of recovery without expectation, and what full expectation adds: even expectation leaves it whole. */
const HOPE = { least: 0.75, more: 0.5 } as const;

/** Chosen, factor: a break with a named return is bearable to somebody for whom one without is abandonment. */
const BEARABLE = 0.7;

/** Chosen, share lost by strength 1: the words without the person, and the third of a kind running, leave little. */
const HOLLOW = { performs: 0.8, formula: 0.9 } as const;

/** Chosen, 0..1 of arousal: somebody guarded lets no attack heat them beyond this; the rest turns to going numb. */
const NUMB_FROM = 0.55;

/** Chosen, share by guard 1: how much of that rise becomes shutdown. */
const NUMBS = 0.8;

/** Chosen, 0..1 of mask: where what shows drifts to: up with guard and with being shut, down with reach. */
const MASK = { base: 0.2, guard: 0.4, reach: -0.15, shut: 0.3, evenOpenness: 0.5, least: 0.05, most: 0.9 } as const;

/** Chosen, share of the way: a face changes over several turns. */
const MASK_DRIFT = 0.25;

/** Chosen (direction: simpson-overall-2014), change of openness, and the step of reach and guard it makes: being met softens a little, being shut out hardens as much. */
const BUFFER = { from: 0.05, step: 0.02 } as const;

/** Chosen, 0..1 of reach and guard: a good evening softens by a quarter at most; a bad one hardens less. */
const WAY_SPAN = { softer: 0.25, harder: 0.1 } as const;

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
    met: bothOpen(dyad.gates),
    hope: HOPE.least + HOPE.more * person.expectation
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
  if (id === 'gives-room' && (heard.promises ?? 0) > 0) gain = Math.max(gain, BEARABLE);
  if (id === 'returned' && strength < 0) return add(now, row.on, strength * BROKEN_RETURN * gain);
  if (row.group === 'against' || row.group === 'modifier') {
    if (id === 'explains-pattern' && ground.met && !ground.hot) return add(now, MET_PATTERN, strength);
    return add(now, row.on, strength * gain * (row.timed && ground.hot ? ADVICE_WHEN_HOT : 1));
  }
  if (id === 'validates' && (clause.fits === false || (heard.performs ?? 0) > 0)) return add(now, UNFIT, strength);
  const times = REPEATABLE.has(id) ? timesTold(told, id, clause.matter) : 0;
  let worth = strength * gain * (gain > 0 ? worthAfter(times) : 1); // what backfires does so each time
  if (gain > 0) {
    worth *=
      ground.hope *
      (1 - HOLLOW.performs * (heard.performs ?? 0)) *
      (1 - HOLLOW.formula * (heard.formula ?? 0)) *
      (1 - (heard.cancels ?? 0));
    if (row.feeling && ground.early) worth *= EARLY_WORTH;
    if (id === 'owns' && strength >= FULL_APOLOGY && ground.heardOut) worth *= HEARD_OUT_WORTH;
  }
  if (times >= WORN_FROM) add(now, WORN, strength);
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
  const rise = Math.max(0, after.arousal - Math.max(before.arousal, NUMB_FROM));
  const shut = MASK.evenOpenness - after.openness;
  const target = clamp(MASK.base + MASK.guard * guard + MASK.reach * reach + MASK.shut * shut, MASK.least, MASK.most);
  return {
    ...after,
    shutdown: round3(clamp(after.shutdown + rise * guard * NUMBS)),
    mask: round3(clamp(after.mask + MASK_DRIFT * (target - after.mask)))
  };
}

const within = (value: number, start: number): number =>
  round3(clamp(value, Math.max(0, start - WAY_SPAN.softer), Math.min(1, start + WAY_SPAN.harder)));

/** A steady partner buffers: strategy softens where a landing opens, hardens where it shuts; at most 0.25 from its start. */
function drifted(dyad: Dyad, opened: number): Strategy {
  const step = opened >= BUFFER.from ? -BUFFER.step : opened <= -BUFFER.from ? BUFFER.step : 0;
  if (step === 0) return dyad.way;
  const { reach, guard } = dyad.start.way;
  return {
    reach: within(dyad.way.reach + step, reach),
    guard: within(dyad.way.guard + step, guard)
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
  const late = withLater(dyad, later, byPlayer ? 'other' : 'player');
  if (!byPlayer)
    return {
      ...dyad,
      player: moved(dyad.player, now, BODY_GAIN, start.playerTrust),
      other: moved(dyad.other, doing, 1, start.trust),
      late,
      ...(dyad.alliance && clientsChair(dyad) && { alliance: allied(dyad.alliance, clauses, ground.hope) })
    };
  const below = fromBelow(dyad, clauses);
  if (below) add(doing, below, 1);
  const other = received(dyad.other, moved(dyad.other, now, 1, start.trust), dyad.way);
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
    alliance: allied(dyad.alliance, hearing(clauses, dyad.told), ground.hope)
  };
}

/** The alliance is the client's: in the client's chair the therapist's lines move it as well. */
const allied = (alliance: Alliance, clauses: readonly Clause[], hope: number): Alliance =>
  clauses.reduce((a, clause) => pulled(a, clause, hope), alliance);

/** What of a landing is still on its way to whom it reaches, after what already was. */
function withLater(dyad: Dyad, effect: Sum, to: Side): readonly Late[] {
  if (isEmpty(effect)) return dyad.late;
  return [...dyad.late, { to, due: dyad.turn + (heat(dyad[to]) > VERY_HOT ? 2 : 1), effect }];
}

/** Halves that were on their way land when their turn comes. */
export function arrive(dyad: Dyad): Dyad {
  if (!dyad.late.some((l) => l.due <= dyad.turn)) return dyad;
  const due: Readonly<Record<Side, Sum>> = { player: zero(), other: zero() };
  for (const l of dyad.late) if (l.due <= dyad.turn) add(due[l.to], l.effect, 1);
  return {
    ...dyad,
    player: isEmpty(due.player) ? dyad.player : moved(dyad.player, due.player, BODY_GAIN, dyad.start.playerTrust),
    other: isEmpty(due.other) ? dyad.other : moved(dyad.other, due.other, 1, dyad.start.trust),
    late: dyad.late.filter((l) => l.due > dyad.turn)
  };
}
