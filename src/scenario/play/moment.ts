/**
 * Where a run stands: the whole of the scenario machine's context.
 *
 * A Moment holds no prose but the lines just heard, and nothing lives beside it.
 */
import { type Dyad, type Origin, startDyad } from '../../model/dyad.ts';
import { nearestPreset, type Preset, type Strategy } from '../../model/person.ts';
import type { Line, PlayPack, Then } from '../pack.ts';

/** A line as it was heard: its variant chosen, in order. */
export interface Heard {
  readonly line: Line;
  readonly text: string;
  /** The dyad as the line had landed: what the face shows while it is on the page. */
  readonly dyad: Dyad;
}

export interface Moment {
  readonly beat: string;
  readonly dyad: Dyad;
  readonly truth: string;
  readonly preset: Preset;
  readonly seed: number;
  /** Reply ids, part ids and standing moves said so far, in order. */
  readonly said: readonly string[];
  readonly brought: { readonly settle: boolean; readonly stepBack: boolean };
  /** Done already since this beat was entered. */
  readonly here: { readonly stayed: boolean; readonly settled: boolean };
  readonly wentBack: boolean;
  /** Feelings the last line heard lists: a validation of one of them fits. */
  readonly feels: readonly string[];
  /** Lines still to be heard before it is the player's turn. */
  readonly queue: readonly Line[];
  /** Lines heard since the last move. */
  readonly heard: readonly Heard[];
  /** The dyad as the last move had landed, before any answer. */
  readonly landed: Dyad | undefined;
  /** The answer chosen for the last move. */
  readonly chosen: Then | undefined;
  readonly over: boolean;
}

/** Which truth this seed deals: the seed modulo their count, so that any run of seeds deals them in equal parts. */
export const truthFor = (pack: PlayPack, seed: number): string => {
  const count = pack.truths.length;
  return count === 0 ? '' : pack.truths[((seed % count) + count) % count]!.id;
};

export interface Beginning {
  readonly seed: number;
  readonly strategy: Strategy;
  /** For exploration: a corner of the seed's ranges, and a truth given outright. */
  readonly corner?: -1 | 0 | 1;
  readonly truth?: string;
}

/** The moment before the first line. */
export function beginning(pack: PlayPack, { seed, strategy, corner, truth }: Beginning): Moment {
  const origin: Origin = corner === undefined ? { seed } : { corner };
  const { you, other } = pack;
  const player = { values: you.start, ...(you.spread !== undefined && { spread: you.spread }) };
  const them = { values: other.start, ...(other.spread !== undefined && { spread: other.spread }) };
  return {
    beat: pack.start,
    dyad: startDyad(player, them, strategy, pack.harmBy, origin, other.alliance),
    truth: truth ?? truthFor(pack, seed),
    preset: nearestPreset(strategy),
    seed,
    said: [],
    brought: { settle: false, stepBack: false },
    here: { stayed: false, settled: false },
    wentBack: false,
    feels: [],
    queue: [],
    heard: [],
    landed: undefined,
    chosen: undefined,
    over: false
  };
}
