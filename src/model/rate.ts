/**
 * The rating of one move: what each clause showed, at the opportunities of its beat.
 *
 * Reads only the moment before the move, frozen. Strong from 0.6, weak above 0;
 * capped by one step by a shut gate, by timing, or by a fault in the same move.
 * Where nothing calls for a skill, leaving it out is never `none`.
 */
import { APPRAISALS, type Appraisal, SHOWN_BY, type Skill, SPOILED_BY } from './appraisals.ts';
import { type Dyad, type Gate, type Gates, gatesBind, heat } from './dyad.ts';
import { afterClause, bothOpen, GATED, opened } from './gates.ts';
import { type Clause, hearing, REPEATABLE, timesTold } from './hearing.ts';
import { EARLY, FULL_APOLOGY } from './land.ts';
import { bilinear } from './number.ts';
import { HOT } from './person.ts';
import { type Reason, reason } from './reasons.ts';

export type Level = 'strong' | 'weak' | 'none';

/** What one move showed of one skill. */
export interface Judgement {
  readonly skill: Skill;
  readonly level: Level;
  /** Whether the beat called for this skill. Only there can the level be `none`. */
  readonly called: boolean;
  /** Index of the clause the level comes from; absent for `none` and for staying. */
  readonly clause?: number;
  /** The moment's part of the reason: gate, timing, fault, repetition, or that it landed. */
  readonly moment: Reason;
}

/** A clause that went away or against. */
export interface Fault {
  readonly appraisal: Appraisal;
  readonly clause: number;
}

/** A rated move. */
export interface Rating {
  readonly judgements: readonly Judgement[];
  readonly faults: readonly Fault[];
  /** The best level at the opportunities of the beat; undefined where the beat had none. */
  readonly overall: Level | undefined;
}

/** What is being rated, beside its clauses. */
export interface RatedMove {
  readonly kind: 'say' | 'stay' | 'settle' | 'step-back';
  readonly clauses: readonly Clause[];
  readonly opens?: Gate;
  readonly callsFor: readonly Skill[];
}

/** Chosen, strength: from here a skill was shown so that the other cannot miss it. */
const STRONG = 0.6;

const down = (level: Level): Level => (level === 'strong' ? 'weak' : level);
const levelOf = (strength: number): Level => (strength >= STRONG ? 'strong' : strength > 0 ? 'weak' : 'none');
/** Chosen, rank: order only. */
const RANK: Readonly<Record<Level, number>> = { none: 0, weak: 1, strong: 2 };
export const better = (a: Level, b: Level): Level => (RANK[a] >= RANK[b] ? a : b);

/** Gate open before each clause: the moment's, then whatever the clauses before it opened. */
function gatesAlong(before: Gates, clauses: readonly Clause[], opens: Gate | undefined): Gates[] {
  let gates = opens ? opened(before, opens) : before;
  return clauses.map((clause) => {
    const here = afterClause(gates, clause); // one clause may own, validate and then ask
    gates = here;
    return here;
  });
}

const isCounterComplaint = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ is }) => (is.blames ?? 0) > 0 || (is.counters ?? 0) > 0 || (is.judges ?? 0) > 0);

interface Found {
  readonly level: Level;
  readonly clause: number;
  readonly moment: Reason;
}

function judgeClause(
  skill: Exclude<Skill, 'stay'>,
  index: number,
  move: RatedMove,
  dyad: Dyad,
  gates: Gates,
  faults: ReadonlySet<Appraisal>
): Found | undefined {
  const clause = move.clauses[index]!;
  let found: Found | undefined;
  for (const id of SHOWN_BY[skill]) {
    const strength = clause.is[id] ?? 0;
    if (strength <= 0) continue;
    const here = judgeAppraisal(id, strength, skill, index, move, dyad, gates, faults);
    if (!found || RANK[here.level] > RANK[found.level]) found = here;
  }
  return found;
}

function judgeAppraisal(
  id: Appraisal,
  strength: number,
  skill: Skill,
  index: number,
  move: RatedMove,
  dyad: Dyad,
  gates: Gates,
  faults: ReadonlySet<Appraisal>
): Found {
  const clause = move.clauses[index]!;
  const level = levelOf(strength);
  const at = (capped: Level, moment: Reason): Found => ({ level: capped, clause: index, moment });
  if (id === 'validates' && clause.fits === false) return at('none', reason('unfit'));
  const binds = gatesBind(dyad);
  const therapy = dyad.alliance !== undefined;
  const gated = GATED.includes(id) || (id === 'discloses' && isCounterComplaint(move.clauses));
  if (binds && gated && !gates.acknowledge)
    return at(down(level), reason('gate-acknowledge', { heat: heat(dyad.other) }, therapy));
  if (binds && gated && !gates.validate)
    return at(down(level), reason('gate-validate', { heat: heat(dyad.other) }, therapy));
  const hot = heat(dyad.other) > HOT;
  if (timed(id) && hot) return at(down(level), reason('too-hot', { heat: heat(dyad.other) }, therapy));
  const spoiler = SPOILED_BY[skill].find((fault) => faults.has(fault));
  if (spoiler) return at(down(level), reason('spoiled', { fault: spoiler }));
  if (REPEATABLE.has(id) && timesTold(dyad.told, id, clause.matter) > 0) return at(down(level), reason('said-before'));
  if (late(id) && hot) return at(level, reason('arrives-late', { heat: heat(dyad.other) }));
  if (id === 'owns' && dyad.heardOut && strength >= FULL_APOLOGY) return at(level, reason('after-hearing'));
  if (feeling(id) && dyad.other.arousal <= EARLY && carries(id, dyad))
    return at(level, reason('early', { heat: heat(dyad.other) }));
  return at(level, reason('landed', { openness: dyad.other.openness }));
}

const row = (id: Appraisal): { timed?: true; late?: true; feeling?: true } => APPRAISALS[id];
const timed = (id: Appraisal): boolean => row(id).timed === true;
const late = (id: Appraisal): boolean => row(id).late === true;
const feeling = (id: Appraisal): boolean => row(id).feeling === true;

/** Whether it opens somebody like the other at all: told feelings shut the guarded. */
const carries = (id: Appraisal, { way }: Dyad): boolean => bilinear(APPRAISALS[id].lands, way.reach, way.guard) > 0;

const FLED: readonly Appraisal[] = [
  'fixes',
  'appeases',
  'minimises',
  'goes-silent',
  'counters',
  'contempt',
  'pressures',
  'over-promises',
  'defends'
];

/** Whether a move keeps the tension open: not fleeing, not fixing, not giving in. */
export function stays(move: RatedMove, faults: ReadonlySet<Appraisal>): boolean {
  return move.kind !== 'step-back' && !FLED.some((id) => faults.has(id));
}

function judgeStay(move: RatedMove, faults: ReadonlySet<Appraisal>): Judgement {
  const kept = stays(move, faults);
  const waited =
    move.kind === 'stay' || move.clauses.some(({ is }) => Math.max(is.waits ?? 0, is.listens ?? 0) >= STRONG);
  const level: Level = !kept ? 'none' : waited ? 'strong' : 'weak';
  return { skill: 'stay', level, called: true, moment: reason(kept ? 'stayed' : 'left-it') };
}

/** Whether the other has been met, and is calm enough: from here a pattern can be of use (eubanks-burckell-goldfried-2018). */
const met = (dyad: Dyad): boolean => (!gatesBind(dyad) || bothOpen(dyad.gates)) && heat(dyad.other) <= HOT;

/** Rates one move at the moment before it. */
export function rate(move: RatedMove, before: Dyad): Rating {
  const heard = hearing(move.clauses, before.told);
  const rated: RatedMove = { ...move, clauses: heard };
  const faults: Fault[] = [];
  heard.forEach(({ is }, clause) => {
    for (const key in is) {
      const id = key as Appraisal;
      const { group } = APPRAISALS[id];
      if (id === 'explains-pattern' && met(before)) continue;
      if ((group === 'against' || group === 'modifier') && (is[id] ?? 0) > 0) faults.push({ appraisal: id, clause });
    }
  });
  const faultIds = new Set(faults.map((f) => f.appraisal));
  const gates = gatesAlong(before.gates, heard, move.opens);
  const judgements: Judgement[] = [];
  for (const skill of Object.keys(SHOWN_BY) as Exclude<Skill, 'stay'>[]) {
    const called = move.callsFor.includes(skill);
    let best: Found | undefined;
    heard.forEach((_, i) => {
      const found = judgeClause(skill, i, rated, before, gates[i]!, faultIds);
      if (found && (!best || RANK[found.level] > RANK[best.level])) best = found;
    });
    if (best)
      judgements.push({
        skill,
        called,
        level: (best as Found).level,
        clause: (best as Found).clause,
        moment: (best as Found).moment
      });
    else if (called) judgements.push({ skill, called, level: 'none', moment: reason('missing') });
  }
  if (move.callsFor.includes('stay')) judgements.push(judgeStay(rated, faultIds));
  const atCall = judgements.filter((j) => j.called);
  const overall = atCall.length === 0 ? undefined : atCall.reduce<Level>((best, j) => better(best, j.level), 'none');
  return { judgements, faults, overall };
}
