/**
 * What was done over runs: each skill, the check-ins, and the list of all runs.
 *
 * Counts what was done. Refuses a sum, a rank, a better and a worse, and any word of
 * praise or blame.
 */
import type { RunDone } from '../../session/overRuns.ts';
import { OVER } from '../../words/overRuns.ts';
import { KEPT } from '../../words/pages.ts';
import { OUTCOME_WORDS } from '../../words/phrases.ts';
import { UI } from '../../words/ui.ts';
import { Back } from '../back.tsx';
import { day, dayAndTime } from '../dates.ts';
import { isClientsChair } from '../debrief/levels.ts';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../services.ts';
import '../styles/overRuns.css';
import { Bar, CheckInChart } from './CheckIns.tsx';
import { MOST_DRAWN, wholeIf } from './columns.ts';
import { Folded, printUnfolded } from './Folded.tsx';
import { SkillsOver } from './SkillsOver.tsx';
import { RunTable } from './Table.tsx';
import { type Runs, useRuns } from './useRuns.ts';

export function OverRuns({ services }: ScreenProps) {
  const found = useRuns(services);
  if (!found) return <Frame>{<p class="wait">{UI.loading}</p>}</Frame>;
  const { runs, sceneOf } = found;
  const { classWords } = services.settings.getState();
  return (
    <Frame quickly={runs.some((r) => sceneOf(r.scenario)?.home)}>
      <div class="page over-runs">
        <h1>{OVER.title}</h1>
        {runs.length === 0 ? <NoRuns /> : <Shown found={found} classWords={classWords} />}
        <Back />
      </div>
    </Frame>
  );
}

function NoRuns() {
  return (
    <>
      <p class="intro">{OVER.none}</p>
      <p class="ways">
        <a class="button" href="#/library">
          {OVER.toLibrary}
        </a>
      </p>
    </>
  );
}

const ended = ({ outcome, turns }: RunDone): string =>
  outcome === 'stopped' ? KEPT.unfinished(turns) : OUTCOME_WORDS[outcome];

function Shown({ found: { runs, sceneOf }, classWords }: { readonly found: Runs; readonly classWords: boolean }) {
  const title = (run: RunDone): string => sceneOf(run.scenario)?.title ?? run.scenario;
  const about = (run: RunDone): string => `${title(run)}, ${day(run.startedAt)}: ${ended(run)}`;
  const tense = runs.filter((r) => r.before !== undefined || r.after !== undefined);
  return (
    <>
      <p class="intro">{OVER.intro}</p>
      <p>{OVER.differ}</p>
      <div class="ways">
        <button type="button" class="button" onClick={printUnfolded}>
          {OVER.print}
        </button>
      </div>
      {runs.some((r) => r.skills) && <SkillsOver runs={runs} classWords={classWords} about={about} />}
      {tense.length > 0 && <Tense runs={tense} about={about} />}
      <section class={wholeIf(runs)} aria-label={OVER.runs}>
        <h2>{OVER.runs}</h2>
        <Notes runs={runs} sceneOf={sceneOf} />
        <RunTable
          caption={OVER.runs}
          headed
          runs={runs}
          columns={[
            { head: OVER.when, cell: (run) => dayAndTime(run.startedAt) },
            { head: OVER.scene, cell: (run) => <ToDebrief run={run} title={title(run)} /> },
            { head: OVER.ended, cell: ended }
          ]}
        />
      </section>
    </>
  );
}

const ToDebrief = ({ run, title }: { readonly run: RunDone; readonly title: string }) => (
  <a href={`#/debrief/${run.id}`} aria-label={`${KEPT.look}: ${title}, ${OVER.runNumber(run.number)}`}>
    {title}
  </a>
);

/** Why some runs stand in the list alone. */
function Notes({ runs, sceneOf }: Runs) {
  const scenes = runs.map((r) => sceneOf(r.scenario));
  return (
    <>
      {scenes.some((s) => s && isClientsChair(s)) && <p class="hint">{OVER.client}</p>}
      {scenes.includes(undefined) && <p class="hint">{OVER.sceneGone}</p>}
    </>
  );
}

interface TenseProps {
  readonly runs: readonly RunDone[];
  readonly about: (run: RunDone) => string;
}

function Tense({ runs, about }: TenseProps) {
  return (
    <section class={`tense-over ${wholeIf(runs)}`} aria-label={OVER.tense}>
      <h2>{OVER.tense}</h2>
      <div class="over-key">
        <p class="hint">{OVER.tenseHint}</p>
        <ul aria-hidden="true">
          {(['before', 'after'] as const).map((when) => (
            <li key={when}>
              <svg class="chart" viewBox="0 0 18 18">
                <Bar when={when} x={3} y={1} width={12} height={16} />
              </svg>
              {OVER[when]}
            </li>
          ))}
        </ul>
      </div>
      <div class="beside">
        <div>
          <CheckInChart runs={runs} />
          {runs.length > MOST_DRAWN && <p class="hint">{OVER.drawn(runs.length)}</p>}
        </div>
        <Folded name={OVER.asTable(OVER.tense)}>
          {() => (
            <RunTable
              caption={OVER.tense}
              headed
              runs={runs}
              about={about}
              columns={[
                { head: OVER.before, cell: (run) => run.before },
                { head: OVER.after, cell: (run) => run.after }
              ]}
            />
          )}
        </Folded>
      </div>
    </section>
  );
}
