/**
 * A run as it is kept: its moves, never a snapshot. Types only, importable by every room.
 */
import type { Saying } from '../model/body.ts';
import type { Report } from '../model/report.ts';
import type { Written } from '../scenario/play/written.ts';

export const MODES = ['practise', 'learn', 'assess'] as const;
export type Mode = (typeof MODES)[number];

/** One move as it was made. `saying` and `guess` are kept for reading; replay needs only ids, parts, and what was written. */
export interface RunMove {
  readonly id: string;
  readonly saying?: Saying;
  readonly parts?: readonly string[];
  readonly written?: Written;
  readonly guess?: string;
}

/** A line of play. A rewind begins a new branch from a turn of an old one; both are kept. */
export interface Branch {
  readonly id: string;
  readonly from?: { readonly branch: string; readonly turn: number };
  /** All moves from the first turn, those before `from` included. */
  readonly moves: readonly RunMove[];
}

/** One line of what was said and done. */
export interface Told {
  /** `you`, the other's id, `scene`, or `phone`. */
  readonly who: string;
  readonly text: string;
  /** 0 before the first move; a move and the lines that answer it share a turn. */
  readonly turn: number;
  /** Of the line or reply it comes from. */
  readonly id: string;
  readonly act?: boolean;
  /** The other cut in before it was all said. */
  readonly cut?: true;
}

export interface RunResult {
  readonly report: Report;
  readonly transcript: readonly Told[];
}

export interface Run {
  readonly format: 1;
  readonly id: string;
  readonly scenario: string;
  /** Hash of the pack without prose; hash of its prose; version of the model. */
  readonly rules: string;
  readonly words: string;
  readonly model: string;
  readonly seed: number;
  /** `steady`, `reaching`, `guarding`, `torn`, or "reach,guard". */
  readonly strategy: string;
  readonly mode: Mode;
  /** The last one is the one being played. */
  readonly branches: readonly Branch[];
  /** Written after each move, so that a run of a changed scenario can still be read. */
  readonly result: RunResult;
}
