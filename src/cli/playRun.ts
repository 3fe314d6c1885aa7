/** Plays a comma list of choices; the answer is what `--json` prints and what the page saves. */
import fs from 'node:fs';
import { APPRAISAL_IDS } from '../model/appraisals.ts';
import { strategyFrom } from '../model/person.ts';
import type { PlayPack } from '../scenario/pack.ts';
import { COMPOSE, type Move } from '../scenario/play/offer.ts';
import type { Written } from '../scenario/play/written.ts';
import { answerOf, type RunAnswer } from '../session/answer.ts';
import { MODES, type Mode } from '../session/run.ts';
import { Session } from '../session/session.ts';
import { writtenOf } from '../session/written.ts';

export interface Asked {
  readonly choices: string;
  readonly seed: number;
  readonly strategy: string;
  readonly mode: Mode;
}

/** A choice of the list: a move, or a text that is still to be read where it is said. */
type Chosen = Move & { readonly guess?: string; readonly write?: string };

/** Between choices; a comma inside brackets is part of what is written there. */
const COMMAS = /,(?![^(]*\))/;

/** A choice list: reply ids, stay, settle, step-back, compose(a+b), guess:feeling, write(text), written(as a run keeps it). */
export function readChoices(text: string): { moves: Chosen[] } | { error: string } {
  const moves: Chosen[] = [];
  let guess: string | undefined;
  for (const raw of text
    .split(COMMAS)
    .map((c) => c.trim())
    .filter((c) => c !== '')) {
    const guessed = /^guess:([a-z][a-z0-9-]*)$/.exec(raw);
    if (guessed) {
      guess = guessed[1]!;
      continue;
    }
    const move = moveIn(raw);
    if (!move) return { error: `"${raw}" is no choice.` };
    moves.push({ ...move, ...(guess !== undefined && { guess }) });
    guess = undefined;
  }
  return guess === undefined ? { moves } : { error: `"guess:${guess}" stands before no choice.` };
}

/** Percent-encoded text, or text as it stands. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function moveIn(raw: string): Chosen | undefined {
  const [, how, inside = ''] = /^(compose|write|written)\((.*)\)$/.exec(raw) ?? [];
  if (how === 'compose' && /^[a-z0-9+-]*$/.test(inside))
    return { id: COMPOSE, parts: inside.split('+').filter((p) => p !== '') };
  try {
    if (how === 'write') return { id: COMPOSE, write: plain(inside) };
    const written = how === 'written' ? writtenIn(JSON.parse(decodeURIComponent(inside))) : undefined;
    if (written) return { id: COMPOSE, written };
  } catch {
    return undefined;
  }
  return how === undefined && /^[a-z][a-z0-9-]*$/.test(raw) ? { id: raw } : undefined;
}

/** What a run keeps of a written repair, if this is that. */
function writtenIn(value: unknown): Written | undefined {
  const { text, clauses } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const ids = (list: unknown): boolean =>
    Array.isArray(list) && list.every((id) => (APPRAISAL_IDS as readonly unknown[]).includes(id));
  const clause = (c: Record<string, unknown> | null): boolean =>
    typeof c === 'object' &&
    c !== null &&
    typeof c['text'] === 'string' &&
    ids(c['is']) &&
    ids(c['read']) &&
    ['string', 'undefined'].includes(typeof c['part']);
  return typeof text === 'string' && Array.isArray(clauses) && clauses.every(clause)
    ? (value as unknown as Written)
    : undefined;
}

/** A choice as the move it is here: a text is read in the beat it is said in, and all that is read in it taken as meant. */
function asMove({ write, ...move }: Chosen, { pack, moment }: Session): Move & { readonly guess?: string } {
  return write === undefined
    ? move
    : { ...move, written: writtenOf(write, { ...pack.beats[moment.beat], hurt: pack.harmBy === 'other' }) };
}

/** What keeps a guess from being made here, if anything. */
function noGuess({ pack, moment }: Session, guess: string | undefined): string | undefined {
  if (guess === undefined) return undefined;
  const options = pack.beats[moment.beat]?.guess?.options.map((o) => o.feeling);
  if (!options) return `there is nothing to guess at "${moment.beat}".`;
  const open = [...options, 'dont-know'];
  return open.includes(guess)
    ? undefined
    : `"guess:${guess}" is not open at "${moment.beat}". Open: ${open.join(', ')}.`;
}

/** Plays the choices. A list that stops early is a run stopped there. */
export function playRun(
  pack: PlayPack,
  { choices, seed, strategy, mode }: Asked
): { answer: RunAnswer } | { error: string } {
  const read = readChoices(choices);
  if ('error' in read) return read;
  const session = new Session(pack, { seed, strategy, mode });
  for (const [i, chosen] of read.moves.entries()) {
    const move = asMove(chosen, session);
    if (session.over) return { error: `the run is over after ${i} choices; "${move.id}" is one too many.` };
    if (!session.can(move)) {
      const open = session
        .offered()
        .filter((o) => o.available)
        .map((o) => o.id);
      return {
        error: `choice ${i + 1}, "${move.id}", is not open at "${session.moment.beat}". Open: ${open.join(', ')}.`
      };
    }
    const guessing = noGuess(session, move.guess);
    if (guessing) return { error: `choice ${i + 1}: ${guessing}` };
    session.move(move);
  }
  return { answer: answerOf(session) };
}

type Standard = Omit<Asked, 'choices'>;

/** Reads a file of runs, one JSON object a line; what a line leaves out is as in `standard`. Lines count from 1. */
export function readRuns(
  file: string,
  standard: Standard
): { runs: (Asked & { readonly line: number })[] } | { error: string } {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    return { error: `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const runs: (Asked & { readonly line: number })[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const run = askedIn(raw, standard);
    if (!run) return { error: `${file}:${i + 1} is not {"choices": "a,b", "seed": 1, "strategy": "steady"}.` };
    runs.push({ ...run, line: i + 1 });
  }
  return { runs };
}

function askedIn(raw: string, standard: Standard): Asked | undefined {
  const { choices, seed = standard.seed, strategy = standard.strategy, mode = standard.mode } = objectIn(raw);
  const list: unknown = Array.isArray(choices) ? choices.join(',') : choices;
  const fits =
    typeof list === 'string' &&
    Number.isSafeInteger(seed) &&
    typeof strategy === 'string' &&
    strategyFrom(strategy) !== undefined &&
    MODES.includes(mode as Mode);
  return fits ? { choices: list, seed: seed as number, strategy, mode: mode as Mode } : undefined;
}

function objectIn(raw: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
