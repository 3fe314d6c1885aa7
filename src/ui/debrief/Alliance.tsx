/** An hour of therapy: bond, goal and task, and what it was to speak from the lower chair. */
import type { Report } from '../../model/report.ts';
import { PLAIN } from '../../model/power.ts';
import type { PlayPack } from '../../scenario/pack.ts';
import { ALLIANCE } from '../../words/alliance.ts';
import { isClientsChair } from './levels.ts';

const hundred = (n: number): number => Math.round(n * 100);

export function Alliance({ report }: { readonly report: Report }) {
  const { alliance } = report;
  if (!alliance) return null;
  return (
    <section aria-label={ALLIANCE.title}>
      <h2>{ALLIANCE.title}</h2>
      <p class="hint">{ALLIANCE.note}</p>
      <dl class="courses">
        {(['bond', 'goal', 'task'] as const).flatMap((k) => {
          const { start, end, lowest } = alliance[k];
          return [
            <dt key={k}>{ALLIANCE[k]}</dt>,
            <dd key={`${k}-course`}>{ALLIANCE.from(hundred(start), hundred(end), hundred(lowest))}</dd>
          ];
        })}
      </dl>
    </section>
  );
}

/** Chosen, strength: from here a sentence said it plainly, and not only in its tone. */
const PLAINLY = 0.3;

/** In the client's chair: the same words cost more there. */
export function Power({ report, pack }: { readonly report: Report; readonly pack: PlayPack }) {
  if (!isClientsChair(pack)) return null;
  const turns = report.moves
    .filter((m) => m.appraisals.some((is) => PLAIN.some((id) => (is[id] ?? 0) >= PLAINLY)))
    .map((m) => m.turn);
  return (
    <section aria-label={ALLIANCE.power}>
      <h2>{ALLIANCE.power}</h2>
      <p>{ALLIANCE.powerText(pack.other.name)}</p>
      <p>{turns.length > 0 ? ALLIANCE.plainly(turns.join(', ')) : ALLIANCE.notPlainly}</p>
    </section>
  );
}
