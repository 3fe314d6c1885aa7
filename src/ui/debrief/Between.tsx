/** What happened between the two: a curve of each, with its moments, and the same as a table. */
import type { Report } from '../../model/report.ts';
import { reportOfSession, sessionOf } from '../../session/replay.ts';
import { AFTER } from '../../words/debrief.ts';
import { PHASE_WORDS } from '../../words/phrases.ts';
import type { LookBack } from '../lookBack.ts';
import { Chart, type Series, seriesOf } from './Chart.tsx';

/** Earlier branches of the run: kept, and drawn beside the new one. */
const earlier = ({ run, pack, session }: LookBack): Series[] =>
  session ? run.branches.slice(0, -1).map((b) => seriesOf(reportOfSession(sessionOf(run, pack, b)))) : [];

export function Between({ back }: { readonly back: LookBack }) {
  const { report } = back.run.result;
  const { name } = back.pack.other;
  const before = earlier(back);
  return (
    <section aria-label={AFTER.happened}>
      <h2>{AFTER.happened}</h2>
      <Chart now={seriesOf(report)} before={before} report={report} name={name} />
      {before.length > 0 && <p class="hint">{AFTER.earlier}</p>}
      <Turns report={report} name={name} />
    </section>
  );
}

const hundred = (n: number): number => Math.round(n * 100);

function Turns({ report, name }: { readonly report: Report; readonly name: string }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={AFTER.asTable}>
      <table class="turns">
        <caption>{AFTER.asTable}</caption>
        <thead>
          <tr>
            <th scope="col">{AFTER.turn}</th>
            <th scope="col">
              {AFTER.you}, {AFTER.openness}
            </th>
            <th scope="col">
              {name}, {AFTER.openness}
            </th>
            <th scope="col">{AFTER.between}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{AFTER.start}</th>
            <td>{hundred(report.openness.player.start)}</td>
            <td>{hundred(report.openness.other.start)}</td>
            {/* a scene may begin with the tear */}
            <td>{PHASE_WORDS[report.ruptures.some((r) => r.begun === 0) ? 'unnoticed' : 'attuned']}</td>
          </tr>
          {report.moves.map((m) => (
            <tr key={m.turn}>
              <th scope="row">{m.turn}</th>
              <td>{hundred(m.player.openness)}</td>
              <td>{hundred(m.other.openness)}</td>
              <td>{PHASE_WORDS[m.phase]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
