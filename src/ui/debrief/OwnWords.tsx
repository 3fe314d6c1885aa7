/** A repair in the player's own words: what each clause was taken as, and which of that was the player's own mark. */
import type { MoveReport } from '../../model/report.ts';
import { doesWords, WRITING } from '../../words/writing.ts';
import type { LookBack } from '../lookBack.ts';

export function OwnWords({ move, back }: { readonly move: MoveReport; readonly back: LookBack }) {
  const written = back.run.branches.at(-1)?.moves[move.turn - 1]?.written;
  if (!move.own || !written) return null;
  const heard = written.clauses.slice(0, move.own.heard);
  const unheard = written.clauses.slice(move.own.heard).map((c) => c.text);
  const taken = heard.filter(({ is, read }) => is.length + read.length > 0);
  return (
    <div class="own-words">
      <p class="hint">{taken.length > 0 ? WRITING.takenAs : WRITING.takenAsNothing}</p>
      <ul>
        {taken.map(({ text, is, read }, i) => (
          <li key={`${i}-${text}`}>
            “{text}”:{' '}
            {is.map((id, k) => (
              <span key={id}>
                {k > 0 && '; '}
                {doesWords(id)}
                {!read.includes(id) && <span class="tag"> {WRITING.yours}</span>}
              </span>
            ))}
            {read
              .filter((id) => !is.includes(id))
              .map((id) => (
                <span key={id}>
                  {is.length > 0 && '; '}
                  {WRITING.notTaken(doesWords(id))}
                </span>
              ))}
          </li>
        ))}
      </ul>
      {unheard.length > 0 && <p class="hint">{WRITING.unheard(unheard.join(', '))}</p>}
    </div>
  );
}
