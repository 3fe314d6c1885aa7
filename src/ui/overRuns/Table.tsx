/** A table with a row a run; on a phone each row is a block of its own. */
import type { ComponentChildren } from 'preact';
import type { RunDone } from '../../session/overRuns.ts';
import { OVER } from '../../words/overRuns.ts';
import { StackedHead } from '../stacked.tsx';

interface RunTableProps<R extends RunDone> {
  readonly caption: string;
  /** Whether the heading over it says the same. */
  readonly headed?: boolean;
  readonly runs: readonly R[];
  /** What stands under the number of a run. */
  readonly about?: (run: R) => string;
  readonly columns: readonly { readonly head: string; readonly cell: (run: R) => ComponentChildren | undefined }[];
}

const NEVER = '–';

export function RunTable<R extends RunDone>({ caption, headed, runs, about, columns }: RunTableProps<R>) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table class="stacked run-table" role="table">
        <caption class={headed ? 'unseen' : undefined}>{caption}</caption>
        <StackedHead heads={[OVER.run, ...columns.map((c) => c.head)]} />
        <tbody role="rowgroup">
          {runs.map((run) => (
            <tr key={run.id} role="row">
              <th scope="row" role="rowheader">
                {OVER.runNumber(run.number)}
                {about && <span class="hint"> {about(run)}</span>}
              </th>
              {columns.map(({ head, cell }) => {
                const value = cell(run);
                return (
                  <td key={head} role="cell" class={value === undefined ? 'never' : undefined} data-head={head}>
                    {value ?? NEVER}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
