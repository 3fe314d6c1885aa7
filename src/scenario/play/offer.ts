/**
 * What the player may do now, and in which words.
 *
 * Reads only the moment before the move.
 */
import { type Saying, sayingAt, SAYINGS } from '../../model/body.ts';
import { inBand } from '../../model/person.ts';
import type { Beat, OutOfReach, PackClause, PlayPack, Reply, Standing, StandingId } from '../pack.ts';
import { holds } from './condition.ts';
import type { Moment } from './moment.ts';
import type { Written } from './written.ts';

/** The three moves that stand at every beat. */
export const STANDING: readonly StandingId[] = ['stay', 'settle', 'step-back'];
export const COMPOSE = 'compose';

/** One move. At a compose beat with `parts`, in the order they are said, or `written` in the player's own words. */
export interface Move {
  readonly id: string;
  readonly parts?: readonly string[];
  readonly written?: Written;
}

export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly act: boolean;
  readonly available: boolean;
  readonly why?: OutOfReach;
  readonly lost?: string;
  readonly saying?: Saying;
}

export const beatOf = (pack: PlayPack, moment: Moment): Beat => {
  const beat = pack.beats[moment.beat];
  if (!beat) throw new Error(`beatOf: no beat "${moment.beat}" in ${pack.id}`);
  return beat;
};

export const textOf = (clauses: readonly PackClause[]): string => clauses.map((c) => c.text).join(' ');

/** The clauses a body at this arousal would say; falls back towards calm where a saying is not written. */
export function sayingOf(reply: Reply, arousal: number): { saying: Saying; clauses: readonly PackClause[] } {
  const wanted = SAYINGS.indexOf(sayingAt(arousal));
  for (let i = wanted; i > 0; i--) {
    const saying = SAYINGS[i]!;
    const clauses = reply.says[saying];
    if (clauses) return { saying, clauses };
  }
  return { saying: 'calm', clauses: reply.says.calm };
}

/** The rules of a standing move here: the beat's own, or the cast's. */
export function standingOf(pack: PlayPack, beat: Beat, id: StandingId): Standing {
  const { standing } = pack.other;
  if (id === 'stay') return beat.silence ?? standing.stay;
  return id === 'settle' ? (beat.settle ?? standing.settle) : (beat.stepBack ?? standing.stepBack);
}

/** Why a standing move cannot be made now; undefined when it can. */
export function standingBlocked(beat: Beat, moment: Moment, id: StandingId): OutOfReach | undefined {
  if (id === 'stay') return moment.here.stayed && !leadsOn(beat.silence) ? 'said-nothing-already' : undefined;
  if (id === 'settle') return !moment.brought.settle ? 'not-yet' : moment.here.settled ? 'settled-already' : undefined;
  return !moment.brought.stepBack ? 'not-yet' : moment.wentBack ? 'stepped-back-already' : undefined;
}

const leadsOn = (standing: Standing | undefined): boolean =>
  standing?.answers.every((t) => t.to !== undefined) ?? false;

/** The replies of this beat that the story offers now, in the author's order. */
export const repliesNow = (beat: Beat, moment: Moment): readonly Reply[] =>
  beat.replies.some((r) => r.when) ? beat.replies.filter((r) => holds(r.when, moment)) : beat.replies;

export const isLost = (reply: Reply, moment: Moment): boolean =>
  reply.lost !== undefined && inBand(moment.dyad.player, 'arousal', 'flooded');

/** All moves of this moment: replies first, then stay, settle, step-back. Compose beats offer `compose` in place of replies. */
export function offers(pack: PlayPack, moment: Moment): Offer[] {
  const beat = beatOf(pack, moment);
  const out: Offer[] = [];
  if (beat.compose) out.push({ id: COMPOSE, text: '', act: false, available: true });
  for (const reply of repliesNow(beat, moment)) {
    const { saying, clauses } = sayingOf(reply, moment.dyad.player.arousal);
    const lost = isLost(reply, moment);
    out.push({
      id: reply.id,
      text: textOf(clauses),
      act: reply.act === true,
      available: !lost,
      ...(lost && { why: 'words-gone' as const, lost: reply.lost! }),
      saying
    });
  }
  for (const id of STANDING) {
    const why = standingBlocked(beat, moment, id);
    out.push({ id, text: '', act: true, available: why === undefined, ...(why && { why }) });
  }
  return out;
}

/** Ids of the moves that can be made now; cheaper than `offers`. */
export function available(pack: PlayPack, moment: Moment): string[] {
  const beat = beatOf(pack, moment);
  const out: string[] = beat.compose ? [COMPOSE] : [];
  for (const reply of repliesNow(beat, moment)) if (!isLost(reply, moment)) out.push(reply.id);
  for (const id of STANDING) if (standingBlocked(beat, moment, id) === undefined) out.push(id);
  return out;
}
