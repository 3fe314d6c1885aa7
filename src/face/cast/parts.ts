/** Short ways to write a person down: cuts of a head as rows of numbers, locks with one shape. */
import type { Lock, Slice } from '../character.ts';

type Row = readonly [y: number, half: number, middle: number, front: number, back: number, nod: number];

/** Cuts from rows, crown first. */
export const cuts = (rows: readonly Row[]): Slice[] =>
  rows.map(([y, half, middle, front, back, nod]) => ({ y, half, middle, front, back, nod }));

/** A lock that swells from the root and ends in a soft tip; `width` at its widest. */
export const lockOf = (tone: Lock['tone'], width: number, ...spine: Lock['spine']): Lock => ({
  tone,
  spine,
  widths: [0.3, 0.85, 1, 0.86, 0.52, 0.06].map((w) => w * width)
});
