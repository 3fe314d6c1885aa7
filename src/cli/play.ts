/**
 * mend play <id> [--choices a,b,c] [--seed n] [--strategy s] [--mode m] [--runs f.jsonl] [--json]
 *
 * With --choices: plays them and prints the report. Without: plays in the terminal.
 */
import { parseArgs } from 'node:util';
import type { PlayPack } from '../scenario/pack.ts';
import { strategyFrom } from '../model/person.ts';
import { MODES, type Mode } from '../session/run.ts';
import { packsOf } from './files.ts';
import { complain, json, refused, say, type Status } from './output.ts';
import { type Asked, playRun, readRuns } from './playRun.ts';
import { playInteractively } from './playTerminal.ts';
import { tellRun } from './tellRun.ts';

const USAGE =
  'Usage: mend play <id> [--choices a,b,c] [--seed n] [--strategy s] [--mode practise|learn|assess] [--runs f.jsonl] [--json]';

function usage(why: string): Status {
  complain(`${why}\n${USAGE}`);
  return 2;
}

export async function playCommand(args: readonly string[]): Promise<Status> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      choices: { type: 'string' },
      seed: { type: 'string', default: '1' },
      strategy: { type: 'string' },
      mode: { type: 'string', default: 'practise' },
      runs: { type: 'string' }
    }
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) return usage('Which scenario?');
  const { packs, compiled } = packsOf(id);
  if (!packs) return refused(compiled.diagnostics, values.json);
  const seed = Number(values.seed);
  if (!/^-?\d+$/.test(values.seed) || !Number.isSafeInteger(seed))
    return usage(`--seed must be a whole number, got "${values.seed}".`);
  const strategy = values.strategy ?? packs.play.first;
  if (!strategyFrom(strategy))
    return usage(`--strategy must be steady, reaching, guarding, torn or two numbers 0..1, got "${strategy}".`);
  if (!(MODES as readonly string[]).includes(values.mode)) return usage(`--mode must be one of ${MODES.join(', ')}.`);
  const mode = values.mode as Mode;
  if (values.runs !== undefined) return playMany(packs.play, values.runs, { seed, strategy, mode });
  if (values.choices === undefined)
    return values.json
      ? usage('--json needs --choices or --runs.')
      : playInteractively(packs, { seed, strategy, mode });
  const played = playRun(packs.play, { choices: values.choices, seed, strategy, mode });
  if ('error' in played) return usage(played.error);
  if (values.json) json(played.answer);
  else say(tellRun(packs, played.answer));
  return 0;
}

/** One run a line: {choices, seed, strategy}; one JSON value a line, an answer or an error, so that both files go in step. */
function playMany(pack: PlayPack, file: string, standard: Omit<Asked, 'choices'>): Status {
  const asked = readRuns(file, standard);
  if ('error' in asked) return usage(asked.error);
  let status: Status = 0;
  for (const { line, ...run } of asked.runs) {
    const played = playRun(pack, run);
    json('error' in played ? { error: played.error } : played.answer);
    if (!('error' in played)) continue;
    complain(`${file}:${line} ${played.error}`);
    status = 2;
  }
  return status;
}
