/**
 * Runs into sessions and back: a save is its moves, loading replays them.
 */
import { MODEL_VERSION } from '../model/version.ts';
import { type Report, reportOf } from '../model/report.ts';
import type { PlayPack } from '../scenario/pack.ts';
import type { Branch, Run, RunMove, RunResult } from './run.ts';
import type { SessionInput } from './opening.ts';
import { Session } from './session.ts';

/** How a kept run may be used with the scenario as it is now. */
export type Standing = 'replays' | 'words-changed' | 'read-only';

export const standingOfRun = (run: Run, pack: PlayPack): Standing => {
  if (run.rules !== pack.rules || run.model !== MODEL_VERSION) return 'read-only';
  return run.words === pack.words ? 'replays' : 'words-changed';
};

/** The report of a session as it stands. @param stopped - left before the end: no outcome, nothing reproached */
export function reportOfSession(session: Session, stopped = false): Report {
  const { pack, start, moment, turns } = session;
  const closing = pack.beats[moment.beat]?.ends?.closing;
  return reportOf({
    start: start.dyad,
    end: moment.dyad,
    turns,
    therapy: pack.setting === 'therapy',
    good: pack.good,
    stopped: stopped || !moment.over,
    ...(closing && { closing })
  });
}

export const resultOf = (session: Session): RunResult => ({
  report: reportOfSession(session),
  transcript: session.transcript
});

/** Plays moves into a new session. @throws RangeError at the first move that is not open there */
export function replayed(pack: PlayPack, input: SessionInput, moves: readonly RunMove[]): Session {
  const session = new Session(pack, input);
  for (const { id, parts, written, guess } of moves)
    session.move({ id, ...(parts && { parts }), ...(written && { written }), ...(guess !== undefined && { guess }) });
  return session;
}

/** A new run. @param id - unique, made by the caller */
export function newRun(id: string, pack: PlayPack, input: SessionInput, session: Session): Run {
  return {
    format: 1,
    id,
    scenario: pack.id,
    rules: pack.rules,
    words: pack.words,
    model: MODEL_VERSION,
    ...input,
    branches: [{ id: 'b1', moves: [] }],
    result: resultOf(session)
  };
}

/** The run after its session has made a move. */
export function withMoves(run: Run, session: Session): Run {
  const last = run.branches[run.branches.length - 1]!;
  const branch: Branch = { ...last, moves: session.moves };
  return { ...run, branches: [...run.branches.slice(0, -1), branch], result: resultOf(session) };
}

/**
 * Rewinds to just before the move of a turn: a new branch from there, the old one kept.
 *
 * @param turn - from 1; the move of that turn is the first to be made anew
 * @throws RangeError for a turn the branch does not have
 */
export function rewound(run: Run, pack: PlayPack, branchId: string, turn: number): { run: Run; session: Session } {
  const branch = run.branches.find((b) => b.id === branchId);
  if (!branch || turn < 1 || turn > branch.moves.length)
    throw new RangeError(`rewound: no turn ${turn} in branch "${branchId}"`);
  const moves = branch.moves.slice(0, turn - 1);
  const session = replayed(pack, run, moves);
  const next: Branch = { id: `b${run.branches.length + 1}`, from: { branch: branchId, turn }, moves };
  return { run: { ...run, branches: [...run.branches, next], result: resultOf(session) }, session };
}

/** A kept run taken up again, as far as the scenario of now lets it. */
export type Taken =
  | { readonly standing: 'replays' | 'words-changed'; readonly run: Run; readonly session: Session }
  | { readonly standing: 'read-only'; readonly run: Run };

/**
 * Takes a kept run up again. Where it replays, its result is computed anew and the kept
 * one not believed; where a move is not open any more it can only be read.
 */
export function takenUp(run: Run, pack: PlayPack): Taken {
  const standing = standingOfRun(run, pack);
  if (standing === 'read-only') return { standing, run };
  try {
    for (const branch of run.branches) sessionOf(run, pack, branch);
    const session = sessionOf(run, pack);
    return { standing, run: { ...run, result: resultOf(session) }, session };
  } catch (error) {
    if (error instanceof RangeError) return { standing: 'read-only', run };
    throw error;
  }
}

/** The session of one branch of a run. @throws RangeError at the first move that is not open there */
export const sessionOf = (run: Run, pack: PlayPack, branch = run.branches[run.branches.length - 1]!): Session =>
  replayed(pack, run, branch.moves);
