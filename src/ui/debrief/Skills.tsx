/** Four skills of DEAR and four beside them: what the run called for, and what was shown. */
import { type Skill, SKILLS } from '../../model/appraisals.ts';
import type { Report } from '../../model/report.ts';
import { AFTER } from '../../words/debrief.ts';
import type { PlayPack } from '../../scenario/pack.ts';
import { SKILL_LINES, SKILL_WORDS } from '../../words/phrases.ts';
import { isClientsChair, levelWords } from './levels.ts';
import { StackedHead } from '../stacked.tsx';

const NEVER = '–';
const turns = (list: readonly number[]): string => (list.length === 0 ? NEVER : list.join(', '));

interface SkillsProps {
  readonly report: Report;
  readonly pack: PlayPack;
  readonly classWords: boolean;
}

/** At home what was not tried is told apart from what missed them: it is no failing. */
function leftOut({ moves }: Report, skill: Skill): readonly number[] {
  return moves.filter((m) => m.reasons.some((r) => r.skill === skill && r.code === 'missing')).map((m) => m.turn);
}

export function Skills({ report, pack, classWords }: SkillsProps) {
  const words = levelWords(pack, classWords);
  const home = !classWords && !isClientsChair(pack);
  return (
    <section aria-label={`${AFTER.skills}, as a table`}>
      <h2>{AFTER.skills}</h2>
      <p class="hint">{AFTER.skillsHint}</p>
      <div class="scroll" tabIndex={0} role="group" aria-label={`${AFTER.skills}, by turn`}>
        <table class="stacked skills" role="table">
          <caption class="unseen">{AFTER.skills}</caption>
          <StackedHead
            heads={[
              AFTER.skill,
              AFTER.opportunities,
              words.strong,
              words.weak,
              words.none,
              ...(home ? [AFTER.leftOut] : [])
            ]}
          />
          <tbody role="rowgroup">
            {SKILLS.map((skill) => {
              const s = report.skills[skill];
              const out = home ? leftOut(report, skill).filter((turn) => s.none.includes(turn)) : [];
              const cell = (head: string, value: string | number) => (
                <td role="cell" class={value === NEVER ? 'never' : undefined} data-head={head}>
                  {value}
                </td>
              );
              return (
                <tr key={skill} role="row">
                  <th scope="row" role="rowheader" aria-label={SKILL_WORDS[skill]} aria-describedby={`skill-${skill}`}>
                    {SKILL_WORDS[skill]}
                    <span class="hint" id={`skill-${skill}`}>
                      {' '}
                      {SKILL_LINES[skill]}
                    </span>
                  </th>
                  {cell(AFTER.opportunities, s.opportunities === 0 ? AFTER.none : s.opportunities)}
                  {cell(words.strong, turns(s.strong))}
                  {cell(words.weak, turns(s.weak))}
                  {cell(words.none, turns(s.none.filter((turn) => !out.includes(turn))))}
                  {home && cell(AFTER.leftOut, turns(out))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
