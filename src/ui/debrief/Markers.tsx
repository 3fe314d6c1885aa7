/** Markers of rupture and repair, turn by turn, for a class that codes the hour. */
import { MARKERS } from '../../model/markers.ts';
import { KIND_WORDS, MARKER_WORDS, MARKING } from '../../words/markers.ts';
import { AFTER } from '../../words/debrief.ts';
import type { LookBack } from '../lookBack.ts';

interface Marked {
  readonly turn: number;
  readonly who: string;
  readonly ids: LookBack['reasons']['marks'][string];
}

/** What was said and could be marked, in order: the player's by reply and parts, the other's by line. */
function markedIn({ run, pack, reasons }: LookBack): Marked[] {
  const { report, transcript } = run.result;
  const of = (turn: number, who: string, keys: readonly string[]): Marked[] => {
    const ids = keys.flatMap((key) => reasons.marks[key] ?? []);
    return ids.length > 0 ? [{ turn, who, ids: [...new Set(ids)] }] : [];
  };
  const theirs = (turn: number): string[] => transcript.filter((t) => t.turn === turn).map((t) => t.id);
  return [
    ...of(0, pack.other.name, theirs(0)),
    ...report.moves.flatMap((m) => [
      ...of(m.turn, MARKING.you, [m.reply, ...(m.own ? [] : (m.parts ?? []))]),
      ...of(m.turn, pack.other.name, theirs(m.turn))
    ])
  ];
}

export function Markers({ back }: { readonly back: LookBack }) {
  const rows = markedIn(back);
  if (rows.length === 0) return null;
  return (
    <section aria-label={MARKING.title}>
      <h2>{MARKING.title}</h2>
      <p class="hint">{MARKING.note}</p>
      <ul>
        {rows.map(({ turn, who, ids }) => (
          <li key={`${turn}-${who}`}>
            {AFTER.turn} {turn}, {who}: {ids.map((id) => `${MARKER_WORDS[id]} (${KIND_WORDS[MARKERS[id]]})`).join('; ')}
            .
          </li>
        ))}
      </ul>
    </section>
  );
}
