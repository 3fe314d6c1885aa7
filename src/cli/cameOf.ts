/** Plays a playthrough, by the session that the page plays by, and says what came of it. */
import type { CameOf, Playthrough } from '../scenario/compile/playthroughs.ts';
import type { PlayPack } from '../scenario/pack.ts';
import { playRun } from './playRun.ts';

export function cameOf(pack: PlayPack, { choices, seed, strategy }: Playthrough): CameOf | { error: string } {
  const played = playRun(pack, { choices: choices.join(','), seed, strategy, mode: 'practise' });
  if ('error' in played) return played;
  const { report, transcript } = played.answer;
  return {
    outcome: report.outcome,
    last: transcript.at(-1)?.id ?? '',
    ruptures: report.ruptures,
    ratings: report.moves.flatMap(({ turn, ratings, reasons }) =>
      ratings.map(({ skill, level }) => ({
        turn,
        skill,
        level,
        reason: reasons.find((r) => r.skill === skill)?.code ?? ''
      }))
    )
  };
}
