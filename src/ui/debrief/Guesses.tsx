/** Guesses beside what was felt, and what was offered without a word. Shown, never scored. */
import type { Report } from '../../model/report.ts';
import type { PlayPack } from '../../scenario/pack.ts';
import type { RunMove } from '../../session/run.ts';
import { AFTER } from '../../words/debrief.ts';
import { MORE } from '../../words/more.ts';

interface GuessesProps {
  readonly report: Report;
  readonly pack: PlayPack;
  readonly bids: Readonly<Record<string, string>>;
  readonly moves: readonly RunMove[];
}

export function Guesses({ report, pack, bids, moves }: GuessesProps) {
  const word = (feeling: string): string =>
    feeling === 'dont-know' ? MORE.dontKnow : (pack.feelings[feeling] ?? feeling);
  const offered = Object.entries(pack.beats).flatMap(([beat, b]) =>
    b.bid && report.moves.some((m) => m.beat === beat) ? [b.bid] : []
  );
  const caught = (ids: readonly string[]): boolean => moves.some((m) => ids.includes(m.id));
  return (
    <>
      {report.guesses.length > 0 && (
        <section aria-label={AFTER.guesses}>
          <h2>{AFTER.guesses}</h2>
          <p class="hint">{AFTER.guessNote}</p>
          <ul>
            {report.guesses.map((g) => (
              <li key={g.turn}>
                {AFTER.turn} {g.turn}. {AFTER.youSaid}: {word(g.said)}. {AFTER.felt}: {word(g.felt)}.
              </li>
            ))}
          </ul>
        </section>
      )}
      {offered.length > 0 && (
        <section aria-label={AFTER.bids}>
          <h2>{AFTER.bids}</h2>
          <ul>
            {offered.map((b) => (
              <li key={b.id}>
                {bids[b.id]} {caught(b.noticedBy) ? AFTER.caught : AFTER.missed}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
