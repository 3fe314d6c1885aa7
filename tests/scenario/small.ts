/** The small sound scenario of the fixtures, as it stands and with things changed in it. */
import fs from 'node:fs';
import path from 'node:path';
import { PRESETS } from '../../src/model/person.ts';
import { type Compiled, compile } from '../../src/scenario/compile/compile.ts';
import type { Packs } from '../../src/scenario/compile/emit.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import { beginning, type Moment } from '../../src/scenario/play/moment.ts';
import type { Move } from '../../src/scenario/play/offer.ts';
import { open, play } from '../../src/scenario/play/turn.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

const SOUND = read('tests/fixtures/scenarios/sound/scenario.yaml');
const SOURCES = read('scenarios/sources.yaml');

type Swap = readonly [from: string, to: string];

/** The small scenario with each `from` replaced. @throws Error when one does not stand there */
function small(...swaps: readonly Swap[]): string {
  return swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`small: "${from}" is not in the sound scenario`);
    return text.replace(from, () => to);
  }, SOUND);
}

/** The small scenario as an edit of its text leaves it. */
export const compiledAs = (edit: (sound: string) => string): Compiled => compile(edit(SOUND), 'scenario.yaml', SOURCES);

export const compiledWith = (...swaps: readonly Swap[]): Compiled => compile(small(...swaps), 'scenario.yaml', SOURCES);

/** @throws Error when it does not compile */
export function packsWith(...swaps: readonly Swap[]): Packs {
  const { packs, diagnostics } = compiledWith(...swaps);
  if (!packs) throw new Error(`packsWith: ${diagnostics.map((d) => `${d.code} ${d.message}`).join('; ')}`);
  return packs;
}

/** The first moment of a steady run from the middle of the seed's ranges. */
export const opened = (pack: PlayPack, preset: keyof typeof PRESETS = 'steady', truth?: string): Moment =>
  open(pack, beginning(pack, { seed: 1, strategy: PRESETS[preset], corner: 0, ...(truth !== undefined && { truth }) }));

/** Plays moves from a moment, by the plain functions. */
export const after = (pack: PlayPack, from: Moment, ...moves: readonly (string | Move)[]): Moment =>
  moves.reduce<Moment>((m, move) => play(pack, m, typeof move === 'string' ? { id: move } : move), from);

/** The ids of the lines heard since the last move. */
export const heardIds = (m: Moment): string[] => m.heard.map((h) => h.line.id);
