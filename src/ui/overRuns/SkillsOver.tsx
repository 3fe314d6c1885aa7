/** One small picture a skill, with its table: how often runs called for it, and what came of it. */
import { bySkill, CAME, type Came, calledFor, type RunDone, type SkillRun } from '../../session/overRuns.ts';
import { OVER } from '../../words/overRuns.ts';
import { LATE_LEVEL, SKILL_LINES, SKILL_WORDS } from '../../words/phrases.ts';
import { ratedWords } from '../debrief/levels.ts';
import { Bead } from './Bead.tsx';
import { MOST_DRAWN, wholeIf } from './columns.ts';
import { Folded } from './Folded.tsx';
import { type CameWords, cameWords, SkillChart } from './SkillChart.tsx';
import { RunTable } from './Table.tsx';

interface SkillsOverProps {
  readonly runs: readonly RunDone[];
  readonly classWords: boolean;
  readonly about: (run: RunDone) => string;
}

export function SkillsOver({ runs, classWords, about }: SkillsOverProps) {
  const words: CameWords = { ...ratedWords(classWords), late: LATE_LEVEL, 'left-out': OVER.leftOut };
  return (
    <section class="skills-over" aria-label={OVER.skills}>
      <h2>{OVER.skills}</h2>
      <Key words={words} came={CAME.filter((c) => !classWords || c in ratedWords(true))} />
      <div class="multiples">
        {bySkill(runs).map(({ skill, runs: its }) => (
          <section key={skill} class={`multiple ${wholeIf(its)}`} aria-label={SKILL_WORDS[skill]}>
            <h3>{SKILL_WORDS[skill]}</h3>
            <p class="hint">{SKILL_LINES[skill]}</p>
            {its.length === 0 ? (
              <p>{OVER.notYet}</p>
            ) : (
              <OneSkill name={SKILL_WORDS[skill]} runs={its} words={words} about={about} />
            )}
          </section>
        ))}
      </div>
    </section>
  );
}

function Key({ words, came }: { readonly words: CameWords; readonly came: readonly Came[] }) {
  return (
    <div class="over-key">
      <p class="hint">{OVER.beads}</p>
      <ul aria-label={OVER.key}>
        {came.map((c) => (
          <li key={c}>
            <svg viewBox="-9 -9 18 18" aria-hidden="true">
              <Bead x={0} y={0} r={6.5} came={c} />
            </svg>
            {words[c]}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OneSkillProps {
  readonly name: string;
  readonly runs: readonly SkillRun[];
  readonly words: CameWords;
  readonly about: (run: RunDone) => string;
}

function OneSkill({ name, runs, words, about }: OneSkillProps) {
  return (
    <div class="beside">
      <div>
        <SkillChart name={name} runs={runs} words={words} />
        {runs.length > MOST_DRAWN && <p class="hint">{OVER.drawn(runs.length)}</p>}
      </div>
      <Folded name={OVER.asTable(name)}>
        {() => (
          <RunTable
            caption={OVER.ofSkill(name)}
            runs={runs}
            about={about}
            columns={[
              { head: OVER.called, cell: ({ shown }) => OVER.times(calledFor(shown)) },
              { head: OVER.came, cell: ({ shown }) => cameWords(shown, words) }
            ]}
          />
        )}
      </Folded>
    </div>
  );
}
