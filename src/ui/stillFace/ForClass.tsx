/** For a class: lanes as a coding laboratory draws them, five rows, tables, sources, questions, and the events as a file. */
import { useMemo } from 'preact/hooks';
import { intervalsOf } from '../../model/infant/events.ts';
import type { Rows } from '../../session/ports.ts';
import type { StillFace } from '../../session/stillFace/live.ts';
import { rowsOf } from '../../session/stillFace/reading.ts';
import { AFTER_STILL, FOUND, LIMITS, QUESTIONS, rowWords, tellerOf } from '../../words/stillFaceAfter.ts';
import { saveFile } from '../saveFile.ts';
import { Timeline } from './Timeline.tsx';

export interface ForClassProps {
  readonly session: StillFace;
}

const csvOf = (session: StillFace): string =>
  [
    'lane,onset,offset,code',
    ...intervalsOf(session.track).map(({ lane, onset, offset, code }) => [lane, onset, offset, code].join(','))
  ].join('\n');

export function ForClass({ session }: ForClassProps) {
  const rows = useMemo(() => rowsOf(session.moments), [session]);
  const intervals = useMemo(() => intervalsOf(session.track), [session]);
  const told = tellerOf(session.way === 'watch');
  const words = (key: keyof Rows): string => told((rowWords[key] as (row: Rows[keyof Rows]) => string)(rows[key]));
  return (
    <section aria-label={AFTER_STILL.classPart}>
      <h2>{AFTER_STILL.timeline}</h2>
      <Timeline session={session} intervals={intervals} />
      <h2>{told(AFTER_STILL.rows)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{AFTER_STILL.what}</th>
            <th scope="col">{AFTER_STILL.found}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(AFTER_STILL.rowNames) as (keyof Rows)[]).map((key) => (
            <tr key={key}>
              <th scope="row">{AFTER_STILL.rowNames[key]}</th>
              <td>{words(key)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{AFTER_STILL.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{AFTER_STILL.lane}</th>
              <th scope="col">{AFTER_STILL.code}</th>
              <th scope="col">{AFTER_STILL.begins}</th>
              <th scope="col">{AFTER_STILL.ends}</th>
            </tr>
          </thead>
          <tbody>
            {intervals.map(({ lane, code, onset, offset }) => (
              <tr key={`${lane} ${onset}`}>
                <td>{told(AFTER_STILL.lanes[lane])}</td>
                <td>{told(AFTER_STILL.codes[code] ?? code)}</td>
                <td>{onset}</td>
                <td>{offset}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <button
        type="button"
        class="button"
        onClick={() => void saveFile('still-face-events.csv', csvOf(session), 'text/csv')}
      >
        {AFTER_STILL.saveCsv}
      </button>
      <h2>{AFTER_STILL.research}</h2>
      <ul>
        {FOUND.map(({ says, source }) => (
          <li key={source}>
            {says} <cite>{source}</cite>
          </li>
        ))}
      </ul>
      <p>{LIMITS}</p>
      <p class="analogy">
        <strong>{AFTER_STILL.analogyTitle}</strong> {AFTER_STILL.analogy}
      </p>
      <h2>{AFTER_STILL.questions}</h2>
      <ol>
        {QUESTIONS.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
