/**
 * A run before its first move: read from the opening of a pack, without the machine and
 * without the rating, so that a slow phone has words to read before those arrive.
 *
 * What is read here a Session reads alike.
 */
import type { PlayPack } from '../scenario/pack.ts';
import { beginning, type Beginning, type Moment } from '../scenario/play/moment.ts';
import { open } from '../scenario/play/turn.ts';
import { type Strategy, strategyFrom } from '../model/person.ts';
import type { TurnRecord } from '../model/record.ts';
import type { Mode, Told } from './run.ts';
import { toldLines } from './told.ts';

export interface SessionInput {
  readonly seed: number;
  /** A preset's name, or "reach,guard". */
  readonly strategy: string;
  readonly mode: Mode;
}

/** What a page reads of a run. */
export interface Reading {
  readonly pack: PlayPack;
  readonly input: SessionInput;
  /** Where the run stands now. */
  readonly moment: Moment;
  readonly over: boolean;
  readonly turns: readonly TurnRecord[];
  readonly transcript: readonly Told[];
}

/** @throws RangeError for a strategy that is none */
function strategyOf(text: string): Strategy {
  const strategy = strategyFrom(text);
  if (!strategy) throw new RangeError(`session: no such strategy "${text}"`);
  return strategy;
}

/** What a machine, or the plain functions, begin a run with. @throws RangeError for a strategy that is none */
export const beginningOf = ({ seed, strategy }: SessionInput): Beginning => ({
  seed,
  strategy: strategyOf(strategy)
});

/** A run as it begins, its first lines heard. @param pack - of its beats the first is enough */
export function openingOf(pack: PlayPack, input: SessionInput): Reading {
  const moment = open(pack, beginning(pack, beginningOf(input)));
  return { pack, input, moment, over: moment.over, turns: [], transcript: toldLines(moment, 0) };
}
