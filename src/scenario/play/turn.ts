/**
 * One turn, as plain functions: the machine, the command, the bots and the
 * exploration all call these. The order of things is engine.md's, told in SPEC.md.
 */
import type { Appraised, Skill } from '../../model/appraisals.ts';
import { NEEDED_BREAK, NEEDLESS_BREAK, sayingAt, settle, takeBreak, WALL, WEARS_FROM } from '../../model/body.ts';
import { changeOf, type Dyad, type Gates } from '../../model/dyad.ts';
import { afterClause, ANSWER_OPENS, opened } from '../../model/gates.ts';
import { heardOf } from '../../model/cutIn.ts';
import { type Clause, runsAfter, withFormula } from '../../model/hearing.ts';
import { arrive, land } from '../../model/land.ts';
import { round3 } from '../../model/number.ts';
import { type Landed, type Marks, stepRepair } from '../../model/repair.ts';
import type { Beat, Deeds, Line, PackClause, Part, PlayPack, StandingId, Then } from '../pack.ts';
import { answersNow } from './answers.ts';
import { firstHolding, holds } from './condition.ts';
import type { Heard, Moment } from './moment.ts';
import { beatOf, COMPOSE, type Move, sayingOf, STANDING, standingBlocked, standingOf } from './offer.ts';
import { partsOf, type Saying, sayingsOf, WRITTEN } from './written.ts';

/** What a move comes to at a moment: its clauses, deeds and answers. */
export interface Meant {
  readonly kind: 'say' | 'stay' | 'settle' | 'step-back';
  readonly clauses: readonly Clause[];
  readonly deeds: Deeds;
  readonly answers: readonly Then[];
  readonly callsFor: readonly Skill[];
  readonly saying?: 'calm' | 'tight' | 'flooded';
  /** Ids of the parts a composed or written repair comes to, as far as it was heard. */
  readonly parts?: readonly string[];
  /** Of a written one, how many of its clauses were heard. */
  readonly heard?: number;
}

const NONE: readonly Skill[] = [];
const NOTHING: readonly ('settle' | 'step-back')[] = [];
const isStanding = (id: string): id is StandingId => (STANDING as readonly string[]).includes(id);

function fits(pack: PlayPack, moment: Moment, beat: Beat, feeling: string): boolean {
  return (
    moment.feels.includes(feeling) ||
    beat.feels?.includes(feeling) === true ||
    pack.truths.some((t) => t.id === moment.truth && t.feels.includes(feeling))
  );
}

const clauseOf = (pack: PlayPack, moment: Moment, beat: Beat, { is, matter, feeling }: PackClause): Clause => ({
  is,
  ...(matter !== undefined && { matter }),
  ...(feeling !== undefined && { fits: fits(pack, moment, beat, feeling) })
});

/** A composed or written repair, as far as the other lets it be said: how many of its clauses are heard. @throws RangeError for a part that is none of this beat's */
export function sayingsNow(
  pack: PlayPack,
  moment: Moment,
  move: Move
): { readonly said: readonly Saying[]; readonly cut: boolean; readonly heard: number } {
  const beat = beatOf(pack, moment);
  const all = move.written ? sayingsOf(move.written, beat) : composed(beat, moment, move.parts ?? []);
  const said = all.slice(
    0,
    heardOf(
      all.map((s) => s.clause),
      moment.dyad.other
    )
  );
  return { said, cut: said.length < all.length, heard: said.reduce((sum, s) => sum + s.count, 0) };
}

function composed(beat: Beat, moment: Moment, ids: readonly string[]): readonly Saying[] {
  const parts = partsOf(beat);
  return ids.map((id) => {
    const part = parts.find((p) => p.id === id);
    if (!part) throw new RangeError(`meant: no part "${id}" at ${moment.beat}`);
    return { clause: part, part, count: 1 };
  });
}

function deedsOf(parts: readonly Part[]): Deeds {
  const learned = parts.find((p) => p.learned)?.learned;
  return {
    ...(learned !== undefined && { learned }),
    ...(parts.some((p) => p.pauses) && { pauses: 'named' })
  };
}

/** Reads a move against the moment before it. @throws RangeError for a move that is not offered here */
export function meant(pack: PlayPack, moment: Moment, move: Move): Meant {
  const beat = beatOf(pack, moment);
  const callsFor = beat.callsFor ?? NONE;
  const clauses = (list: readonly PackClause[]): Clause[] => list.map((c) => clauseOf(pack, moment, beat, c));
  if (isStanding(move.id)) {
    if (standingBlocked(beat, moment, move.id))
      throw new RangeError(`meant: "${move.id}" is out of reach at ${moment.beat}`);
    const standing = standingOf(pack, beat, move.id);
    const stay = move.id === 'stay' ? callsFor : NONE;
    return {
      kind: move.id,
      clauses: [{ is: asSeen(standing.is, move.id, moment) }],
      deeds: standing,
      answers: answersNow(standing, moment.said.filter((id) => id === move.id).length),
      callsFor: stay
    };
  }
  if (move.id === COMPOSE && beat.compose) {
    const { said, heard } = sayingsNow(pack, moment, move);
    const parts = said.flatMap((s) => s.part ?? []);
    return {
      kind: 'say',
      clauses: withFormula(clauses(said.map((s) => s.clause)), moment.dyad),
      deeds: deedsOf(parts),
      answers: beat.compose.answers,
      callsFor,
      parts: [...new Set(parts.map((p) => p.id))],
      heard
    };
  }
  const reply = beat.replies.find((r) => r.id === move.id);
  if (!reply || !holds(reply.when, moment)) throw new RangeError(`meant: no reply "${move.id}" at ${moment.beat}`);
  const { saying, clauses: said } = sayingOf(reply, moment.dyad.player.arousal);
  return {
    kind: 'say',
    clauses: withFormula(clauses(said), moment.dyad),
    deeds: reply,
    answers: reply.answers,
    callsFor,
    saying
  };
}

const also = (is: Appraised, silence: number): Appraised => ({
  ...is,
  'goes-silent': Math.max(is['goes-silent'] ?? 0, silence)
});

/** A break that the body did not need is a leaving; one taken when the words had gone is hardly one. */
function breakAs(is: Appraised, arousal: number): Appraised {
  const saying = sayingAt(arousal);
  if (saying === 'calm') return also(is, NEEDLESS_BREAK);
  const away = is['goes-silent'];
  return saying === 'flooded' && away !== undefined ? { ...is, 'goes-silent': round3(away * NEEDED_BREAK) } : is;
}

/** The third silence, or the third settling, is a wall. */
function asSeen(is: Appraised, id: StandingId, { said, dyad }: Moment): Appraised {
  if (id === 'step-back') return breakAs(is, dyad.player.arousal);
  return said.filter((s) => s === id).length < WEARS_FROM ? is : also(is, WALL);
}

/** A kept or broken promise lands as an event of its own. */
const RETURNED: Clause = { is: { returned: 1 } };
const BROKEN: Clause = { is: { returned: -1 } };

const bodyOf = (dyad: Dyad, kind: Meant['kind']): Dyad =>
  kind === 'settle' ? settle(dyad) : kind === 'step-back' ? takeBreak(dyad) : dyad;

function landAll(before: Dyad, { clauses, deeds, kind }: Meant): Dyad {
  const begun = arrive({
    ...before,
    turn: before.turn + 1,
    opened: before.other.openness,
    runs: runsAfter(before.runs, clauses)
  });
  const all = deeds.keeps ? [...clauses, RETURNED] : deeds.breaks ? [...clauses, BROKEN] : clauses;
  const dyad = bodyOf(land(begun, all, 'player'), kind);
  let gates: Gates = deeds.opens ? opened(dyad.gates, deeds.opens) : dyad.gates;
  for (const clause of clauses) gates = afterClause(gates, clause);
  const change = changeOf(before.other, dyad.other);
  if (change.openness >= ANSWER_OPENS) gates = BOTH_OPEN;
  return { ...dyad, gates, recent: [before.recent[1], change] };
}

const BOTH_OPEN: Gates = { acknowledge: true, validate: true };

const marksOf = (deeds: Deeds): Marks => ({
  ...(deeds.notices && { notices: true }),
  ...(deeds.addresses && { addresses: true }),
  ...(deeds.learned !== undefined && { learned: deeds.learned }),
  ...(deeds.pauses !== undefined && { pauses: deeds.pauses })
});

const NO_LINES: readonly Heard[] = [];
const NO_CLAUSES: readonly Clause[] = [];

/** Step 3: the move lands. The story has not moved yet. */
export function landMove(moment: Moment, move: Move, what: Meant): Moment {
  return {
    ...moment,
    dyad: landAll(moment.dyad, what),
    said: [...moment.said, move.id, ...(move.written ? [WRITTEN] : []), ...(what.parts ?? [])],
    here: {
      stayed: moment.here.stayed || what.kind === 'stay',
      settled: moment.here.settled || what.kind === 'settle'
    },
    wentBack: moment.wentBack || what.kind === 'step-back',
    feels: [],
    heard: NO_LINES,
    chosen: undefined
  };
}

/** What the repair region is told of a landed move. */
export const landedByMove = (before: Moment, landed: Moment, what: Meant): Landed => ({
  before: before.dyad,
  after: landed.dyad,
  by: 'player',
  clauses: what.clauses,
  marks: marksOf(what.deeds)
});

/** Step 4, first event: the repair region takes its one step on the move that landed. */
export function repaired(moment: Moment, landed: Landed): Moment {
  const dyad = stepRepair(landed);
  return { ...moment, dyad, landed: dyad };
}

/** Step 4, second event: the answer is chosen, by the dyad as it stands now. */
export function chooseThen(moment: Moment, what: Meant): Moment {
  return { ...moment, chosen: firstHolding(what.answers, moment) };
}

/** The story enters the chosen beat, or stays; its lines wait to be heard. */
export function enter(pack: PlayPack, moment: Moment): Moment {
  const { chosen } = moment;
  const to = chosen?.to;
  const lines = chosen?.lines ?? [];
  if (to === undefined && chosen) return { ...moment, queue: lines };
  const id = to ?? moment.beat;
  const beat = pack.beats[id];
  if (!beat) throw new Error(`enter: no beat "${id}" in ${pack.id}`);
  const { brings = NOTHING, takes = NOTHING } = beat;
  const has = (move: 'settle' | 'step-back', now: boolean): boolean =>
    (now || brings.includes(move)) && !takes.includes(move);
  return {
    ...moment,
    beat: id,
    here: { stayed: false, settled: false },
    brought: { settle: has('settle', moment.brought.settle), stepBack: has('step-back', moment.brought.stepBack) },
    queue: [...lines, ...beat.lines]
  };
}

/** The words of a line at this moment: by state and history first, then by strategy. */
export function wordsOf(line: Line, moment: Moment): string {
  if (line.variants) for (const v of line.variants) if (holds(v.when, moment)) return v.text;
  return line.by?.[moment.preset] ?? line.text;
}

/** A line as it lands on the player, before the repair region has moved. */
function landLine(pack: PlayPack, { beat, dyad }: Moment, line: Line): Landed {
  const clauses: readonly Clause[] = line.does ? [{ is: line.does }] : NO_CLAUSES;
  let after = line.does ? land(dyad, clauses, 'other') : dyad;
  if (!after.heardOut && (line.who === pack.other.id || line.who === 'phone') && saysHow(line))
    after = { ...after, heardOut: true };
  return { before: dyad, after, by: 'other', clauses, marks: pack.beats[beat]!.ends ? { ...line, ends: true } : line };
}

/** Lines in which the other says how it was. */
const saysHow = ({ does = {}, saysIt, softens }: Line): boolean =>
  saysIt === true ||
  softens === true ||
  [does.discloses, does.names, does.blames, does.requests, does.judges].some((s) => (s ?? 0) > 0);

const NO_MORE: readonly Line[] = [];

/**
 * The waiting lines are heard, each followed by its own step of the repair region.
 * @param pauses - stops after a line that moved the region while others wait: the machine ends its event there
 */
export function hear(pack: PlayPack, moment: Moment, pauses: boolean): Moment {
  let at = moment;
  const heard = [...moment.heard];
  for (const [i, line] of moment.queue.entries()) {
    if (!holds(line.when, at)) continue;
    const dyad = stepRepair(landLine(pack, at, line));
    heard.push({ line, text: wordsOf(line, at), dyad });
    const feels = line.feels ?? at.feels;
    if (dyad !== at.dyad || feels !== at.feels) at = { ...at, dyad, feels };
    if (pauses && dyad.phase !== moment.dyad.phase && i + 1 < moment.queue.length)
      return { ...at, heard, queue: moment.queue.slice(i + 1) };
  }
  return { ...at, heard, queue: NO_MORE, over: beatOf(pack, at).ends !== undefined };
}

/** All waiting lines are heard: the loop the machine goes round in events. */
const hearAll = (pack: PlayPack, moment: Moment): Moment => hear(pack, moment, false);

/** The run's first moment, its opening lines heard. */
export const open = (pack: PlayPack, start: Moment): Moment => hearAll(pack, enter(pack, start));

/** A whole turn. */
export function play(pack: PlayPack, moment: Moment, move: Move): Moment {
  const what = meant(pack, moment, move);
  const landed = landMove(moment, move, what);
  return hearAll(pack, enter(pack, chooseThen(repaired(landed, landedByMove(moment, landed, what)), what)));
}
