/** Four skills of DEAR and four beside them: what the run called for, and what was shown. */
import { SKILLS } from '../../model/appraisals.ts';
import type { Report } from '../../model/report.ts';
import { AFTER } from '../../words/debrief.ts';
import { CLASS_LEVELS, HOME_LEVELS, SKILL_LINES, SKILL_WORDS } from '../../words/phrases.ts';

const turns = (list: readonly number[]): string => (list.length === 0 ? '–' : list.join(', '));

export function Skills({ report, classWords }: { readonly report: Report; readonly classWords: boolean }) {
  const words = classWords ? CLASS_LEVELS : HOME_LEVELS;
  return (
    <section aria-label={`${AFTER.skills}, as a table`}>
      <h2>{AFTER.skills}</h2>
      <div class="scroll" tabIndex={0} role="group" aria-label={`${AFTER.skills}, by turn`}>
        <table>
          <caption>{AFTER.skills}</caption>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">{AFTER.opportunities}</th>
              <th scope="col">{words.strong}</th>
              <th scope="col">{words.weak}</th>
              <th scope="col">{words.none}</th>
            </tr>
          </thead>
          <tbody>
            {SKILLS.map((skill) => {
              const s = report.skills[skill];
              return (
                <tr key={skill}>
                  <th scope="row">
                    {SKILL_WORDS[skill]}
                    <span class="hint"> {SKILL_LINES[skill]}</span>
                  </th>
                  <td>{s.opportunities === 0 ? AFTER.none : s.opportunities}</td>
                  <td>{turns(s.strong)}</td>
                  <td>{turns(s.weak)}</td>
                  <td>{turns(s.none)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
