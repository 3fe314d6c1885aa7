/**
 * A run as one JSON value: what `mend play --json` prints and what the page's
 * "Save this run as a file" writes, but for dates.
 */
import type { Report } from '../model/report.ts';
import { reportOfSession } from './replay.ts';
import type { Mode, RunMove, Told } from './run.ts';
import type { Offered, Session } from './session.ts';

export interface RunAnswer {
  readonly scenario: string;
  readonly seed: number;
  readonly strategy: string;
  readonly mode: Mode;
  readonly choices: readonly string[];
  readonly transcript: readonly Told[];
  /** What was on the page before each move. */
  readonly turns: readonly { readonly turn: number; readonly beat: string; readonly offered: readonly Offered[] }[];
  readonly report: Report;
}

/** A move as a choice of the command line; a guess comes before it. What was written stands in it whole, percent-encoded JSON. */
export const choiceOf = ({ id, parts, written, guess }: RunMove): string[] => [
  ...(guess === undefined ? [] : [`guess:${guess}`]),
  written ? `written(${encodeURIComponent(JSON.stringify(written))})` : parts ? `${id}(${parts.join('+')})` : id
];

export const answerOf = (session: Session): RunAnswer => ({
  scenario: session.pack.id,
  ...session.input,
  choices: session.moves.flatMap(choiceOf),
  transcript: session.transcript,
  turns: session.offers,
  report: reportOfSession(session)
});
