/** The moves that exploration and bots choose among: a compose beat is opened into a few of its sayings. */
import type { Appraised } from '../../model/appraisals.ts';
import type { Beat, PackClause, Part, PlayPack } from '../pack.ts';
import type { Moment } from '../play/moment.ts';
import { available, beatOf, COMPOSE, type Move, sayingOf, textOf } from '../play/offer.ts';

export const MOST_PARTS = 3;

const weight = (is: Appraised): number => Object.values(is).reduce((sum, s) => sum + s, 0);

const composedOf = new WeakMap<Beat, readonly Move[]>();

function composed(beat: Beat): readonly Move[] {
  const known = composedOf.get(beat);
  if (known) return known;
  const moves = composedAnew(beat);
  composedOf.set(beat, moves);
  return moves;
}

function composedAnew(beat: Beat): Move[] {
  const lists: (readonly Part[])[] = Object.values(beat.compose?.parts ?? {});
  const pick = (sign: 1 | -1): string[] =>
    lists
      .map((list) => [...list].sort((a, b) => sign * (weight(b.is) - weight(a.is)))[0]!)
      .sort((a, b) => sign * (weight(b.is) - weight(a.is)))
      .slice(0, MOST_PARTS)
      .map((p) => p.id);
  const alone = lists.flat().map((p) => [p.id]);
  return [[], ...alone, pick(1), pick(-1)].map((parts) => ({ id: COMPOSE, parts }));
}

/** Every move to try at this moment. A compose is tried as: nothing, each part alone, all strongest, all weakest. */
export function movesAt(pack: PlayPack, moment: Moment): Move[] {
  const beat = beatOf(pack, moment);
  return available(pack, moment).flatMap((id): readonly Move[] => (id === COMPOSE ? composed(beat) : [{ id }]));
}

/** What a move would say now: its clauses and its words. Standing moves say nothing. */
export function saysOf(pack: PlayPack, moment: Moment, move: Move): { clauses: readonly PackClause[]; text: string } {
  const beat = beatOf(pack, moment);
  if (move.id === COMPOSE) {
    const parts: readonly Part[] = Object.values(beat.compose?.parts ?? {}).flat();
    const clauses = (move.parts ?? []).flatMap((id) => parts.filter((p) => p.id === id));
    return { clauses, text: textOf(clauses) };
  }
  const reply = beat.replies.find((r) => r.id === move.id);
  if (!reply) return { clauses: [], text: '' };
  const { clauses } = sayingOf(reply, moment.dyad.player.arousal);
  return { clauses, text: textOf(clauses) };
}

export const moveKey = (move: Move): string => (move.parts ? `${move.id}(${move.parts.join('+')})` : move.id);
