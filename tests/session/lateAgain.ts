/** late-again as it is written now, compiled, and runs through it that a seed draws. */
import fs from 'node:fs';
import path from 'node:path';
import { draw } from '../../src/model/number.ts';
import { PRESET_NAMES } from '../../src/model/person.ts';
import { compile } from '../../src/scenario/compile/compile.ts';
import type { Packs } from '../../src/scenario/compile/emit.ts';
import { movesAt } from '../../src/scenario/compile/moves.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import type { Move } from '../../src/scenario/play/offer.ts';
import type { SessionInput } from '../../src/session/opening.ts';
import { Session } from '../../src/session/session.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

let known: (Packs & { readonly yaml: string; readonly sources: string }) | undefined;

/** Compiled once a test file. @throws when it has an error */
export function lateAgain(): Packs & { readonly yaml: string; readonly sources: string } {
  if (known) return known;
  const yaml = read('scenarios/late-again/scenario.yaml');
  const sources = read('scenarios/sources.yaml');
  const { packs, diagnostics } = compile(yaml, 'scenario.yaml', sources);
  if (!packs) throw new Error(`lateAgain: does not compile: ${diagnostics.map((d) => d.message).join('; ')}`);
  known = { ...packs, yaml, sources };
  return known;
}

export const inputOf = (seed: number): SessionInput => ({
  seed,
  strategy: PRESET_NAMES[seed % PRESET_NAMES.length]!,
  mode: 'practise'
});

/** Any move that is open, with a guess where one is asked for, as the seed draws. */
export function anyMove(session: Session, name = 'walk'): Move & { readonly guess?: string } {
  const { pack, moment, input } = session;
  const all = movesAt(pack, moment);
  const at = `${name}/${session.moves.length}`;
  const options = pack.beats[moment.beat]?.guess?.options.map((o) => o.feeling);
  const guesses = options && [...options, 'dont-know'];
  return {
    ...all[Math.floor(draw(input.seed, at) * all.length)]!,
    ...(guesses && { guess: guesses[Math.floor(draw(input.seed, `${at}/guess`) * guesses.length)]! })
  };
}

/** Plays on until the run is over or so many moves are made. */
export function walked(session: Session, most = 60, name = 'walk'): Session {
  while (!session.over && session.moves.length < most) session.move(anyMove(session, name));
  return session;
}

export const aRun = (pack: PlayPack, seed: number, most?: number): Session =>
  walked(new Session(pack, inputOf(seed)), most);
