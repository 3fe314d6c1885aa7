/** What was said and done, as a transcript tells it. The words are the scenario's. */
import type { PlayPack, StandingId } from '../scenario/pack.ts';
import type { Moment } from '../scenario/play/moment.ts';
import { beatOf, COMPOSE, type Move, sayingOf, STANDING, standingOf, textOf } from '../scenario/play/offer.ts';
import { sayingsNow } from '../scenario/play/turn.ts';
import { textUpTo } from '../scenario/play/written.ts';
import type { Told } from './run.ts';

/** The lines heard since the last move. */
export const toldLines = (moment: Moment, turn: number): Told[] =>
  moment.heard.map(({ line, text }) => ({ who: line.who, text, turn, id: line.id }));

const ENDINGS = '.!?…,;: ';

/** Words that were not let to their end. */
function brokenOff(text: string): string {
  let end = text.length;
  while (end > 0 && ENDINGS.includes(text[end - 1]!)) end--;
  return `${text.slice(0, end)} —`;
}

const isStanding = (id: string): id is StandingId => (STANDING as readonly string[]).includes(id);

/** A move in the words it was made in. */
export function toldMove(pack: PlayPack, before: Moment, move: Move, turn: number): Told {
  const beat = beatOf(pack, before);
  const { standing } = pack.other;
  if (isStanding(move.id)) {
    const cast = { stay: standing.stay, settle: standing.settle, 'step-back': standing.stepBack }[move.id];
    return {
      who: 'you',
      text: standingOf(pack, beat, move.id).tells ?? cast.tells ?? '',
      turn,
      id: move.id,
      act: true
    };
  }
  if (move.id === COMPOSE) {
    const { said, cut, heard } = sayingsNow(pack, before, move);
    const written = move.written && (cut ? textUpTo(move.written, heard) : move.written.text);
    const text = written ?? textOf(said.map((s) => s.clause));
    if (text === '') return { who: 'you', text: standing.stay.tells ?? '', turn, id: COMPOSE, act: true };
    return { who: 'you', text: cut ? brokenOff(text) : text, turn, id: COMPOSE, ...(cut && { cut }) };
  }
  const reply = beat.replies.find((r) => r.id === move.id);
  const text = reply ? textOf(sayingOf(reply, before.dyad.player.arousal).clauses) : '';
  return { who: 'you', text, turn, id: move.id, ...(reply?.act && { act: true }) };
}
