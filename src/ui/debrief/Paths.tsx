/** The steps taken, the timing of requests and reasons, and how present each was. */
import type { Curve, Report } from '../../model/report.ts';
import type { PlayPack } from '../../scenario/pack.ts';
import { AFTER } from '../../words/debrief.ts';
import { STEP_WORDS } from '../../words/phrases.ts';
import { isClientsChair } from './levels.ts';

const hundred = (n: number): number => Math.round(n * 100);
const course = ({ start, lowest, end }: Curve): string =>
  `from ${hundred(start)} to ${hundred(end)}, lowest ${hundred(lowest)}`;

const TIMED_WORDS: Readonly<Record<string, string>> = {
  requests: 'asking',
  accounts: 'a reason',
  'explains-pattern': 'a pattern',
  fixes: 'fixing'
};

export function Paths({ report, pack }: { readonly report: Report; readonly pack: PlayPack }) {
  const { name } = pack.other;
  return (
    <>
      {/* the steps of a repair are the therapist's to walk, and not the client's */}
      {!isClientsChair(pack) && (
        <section aria-label={AFTER.steps}>
          <h2>{AFTER.steps}</h2>
          <ol class="steps">
            {report.steps.map(({ step, turn }) => (
              <li key={step} class={turn === null ? 'not-taken' : ''}>
                {STEP_WORDS[step]}: {turn === null ? 'not this time' : `turn ${turn}`}
              </li>
            ))}
          </ol>
        </section>
      )}
      {report.timing.moves.length > 0 && (
        <section aria-label={AFTER.timing}>
          <h2>{AFTER.timing}</h2>
          <ul>
            {report.timing.moves.map((m, i) => (
              <li key={i}>
                Turn {m.turn}, {TIMED_WORDS[m.appraisal] ?? m.appraisal}:{' '}
                {m.inTime ? `${name} could hear it.` : `${name} was too heated or too far away for it.`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={AFTER.recognition}>
        <h2>{AFTER.recognition}</h2>
        <p class="hint">How much each of you was there, as someone who counts the same. 0 to 100.</p>
        <dl class="courses">
          <dt>{AFTER.you}</dt>
          <dd>{course(report.recognition.player)}</dd>
          <dt>{name}</dt>
          <dd>{course(report.recognition.other)}</dd>
        </dl>
      </section>
    </>
  );
}
