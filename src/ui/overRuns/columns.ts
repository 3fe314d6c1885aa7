/** Where each run stands in a picture of many: a column each, its number under it where there is room. */
import { scaleBand } from 'd3-scale';

/** Chosen: what a phone still shows apart. The tables have all. */
export const MOST_DRAWN = 24;

/** CSS pixels. */
const PAD = 8;
const WIDEST = 44;
/** What a number under a column needs. */
const LABEL = 34;

/** Runs as they are drawn: the last ones. */
export const drawn = <T>(runs: readonly T[]): readonly T[] => runs.slice(-MOST_DRAWN);

/** The class of a part that stays on one sheet of paper: none where it cannot. */
export const wholeIf = (runs: readonly unknown[]): string => (runs.length <= MOST_DRAWN ? 'whole' : '');

export interface Columns {
  /** The middle of the column of a run, by its number. */
  readonly x: (run: number) => number;
  /** How wide a column is. */
  readonly wide: number;
  /** Whether its number stands under it; that of the last always does. */
  readonly labelled: (run: number) => boolean;
}

/** @param width - of the picture; a few columns are not spread over all of it */
export function columnsOf(numbers: readonly number[], width: number): Columns {
  const wide = Math.min(WIDEST, (width - 2 * PAD) / Math.max(1, numbers.length));
  const band = scaleBand<number>(numbers, [PAD, PAD + wide * numbers.length]);
  const every = Math.max(1, Math.ceil(LABEL / wide));
  return {
    wide,
    x: (run) => (band(run) ?? PAD) + band.bandwidth() / 2,
    labelled: (run) => (numbers.length - 1 - numbers.indexOf(run)) % every === 0
  };
}
