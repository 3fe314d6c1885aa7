/** Plays a comma list of choices; the answer is what `--json` prints and what the page saves. */
import fs from 'node:fs';
import { strategyFrom } from '../model/person.ts';
import type { PlayPack } from '../scenario/pack.ts';
import type { Move } from '../scenario/play/offer.ts';
import { answerOf, type RunAnswer } from '../session/answer.ts';
import type { Mode } from '../session/run.ts';
import { Session } from '../session/session.ts';

export interface Asked {
  readonly choices: string;
  readonly seed: number;
  readonly strategy: string;
  readonly mode: Mode;
}

/** A choice list: reply ids, stay, settle, step-back, compose(a+b), guess:feeling. */
export function readChoices(text: string): { moves: (Move & { guess?: string })[] } | { error: string } {
  const moves: (Move & { guess?: string })[] = [];
  let guess: string | undefined;
  for (const raw of text
    .split(',')
    .map((c) => c.trim())
    .filter((c) => c !== '')) {
    const guessed = /^guess:([a-z][a-z0-9-]*)$/.exec(raw);
    if (guessed) {
      guess = guessed[1]!;
      continue;
    }
    const composed = /^compose\(([a-z0-9+-]*)\)$/.exec(raw);
    if (!composed && !/^[a-z][a-z0-9-]*$/.test(raw)) return { error: `"${raw}" is no choice.` };
    const move: Move = composed
      ? { id: 'compose', parts: composed[1]!.split('+').filter((p) => p !== '') }
      : { id: raw };
    moves.push({ ...move, ...(guess !== undefined && { guess }) });
    guess = undefined;
  }
  return { moves };
}

export function playRun(
  pack: PlayPack,
  { choices, seed, strategy, mode }: Asked
): { answer: RunAnswer } | { error: string } {
  const read = readChoices(choices);
  if ('error' in read) return read;
  const session = new Session(pack, { seed, strategy, mode });
  for (const [i, move] of read.moves.entries()) {
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
    session.move(move);
  }
  return { answer: answerOf(session) };
}

/** Reads a file of runs, one JSON object a line. */
export function readRuns(file: string): { runs: Asked[] } | { error: string } {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    return { error: `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const runs: Asked[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const run = parsed(raw);
    if (!run) return { error: `${file}:${i + 1} is not {"choices": "a,b", "seed": 1, "strategy": "steady"}.` };
    runs.push(run);
  }
  return { runs };
}

function parsed(raw: string): Asked | undefined {
  try {
    const value = JSON.parse(raw) as Partial<Asked>;
    const choices = Array.isArray(value.choices) ? value.choices.join(',') : value.choices;
    const fits =
      typeof choices === 'string' &&
      Number.isSafeInteger(value.seed ?? 1) &&
      (value.strategy === undefined || strategyFrom(value.strategy));
    return fits ? ({ ...value, choices } as Asked) : undefined;
  } catch {
    return undefined;
  }
}
