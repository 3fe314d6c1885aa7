/** A diagnostic: what is wrong, where, and what to do. */
import { CODES, type Code, WARNINGS } from './codes.ts';

export interface Diagnostic {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** Where a value stands: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Finds line and column (from 1) of the value at a path, or of its nearest ancestor. */
export type Locate = (path: Path, atKey?: boolean) => { line: number; column: number };

/** Collects the diagnostics of one file. */
export class Findings {
  readonly list: Diagnostic[] = [];
  readonly #file: string;
  readonly #locate: Locate;

  constructor(file: string, locate: Locate) {
    this.#file = file;
    this.#locate = locate;
  }

  /** @param atKey - point at the key rather than at its value */
  add(code: Code, path: Path, message: string, atKey = false): void {
    const { line, column } = this.#locate(path, atKey);
    this.list.push(diagnostic(code, this.#file, line, column, message));
  }

  get hasErrors(): boolean {
    return this.list.some((d) => d.severity === 'error');
  }
}

export const diagnostic = (code: Code, file: string, line: number, column: number, message: string): Diagnostic => ({
  code,
  severity: WARNINGS.has(code) ? 'warning' : 'error',
  file,
  line,
  column,
  message: `${CODES[code].title}: ${message}`,
  remedy: CODES[code].remedy
});

/** Any value that YAML can hold, as a message shows it. Never asks the value: it may have a `toString` of its own. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');

/** The candidate nearest to a mistyped name (edit distance at most a third of its length), if any. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(name, candidate, least);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** Optimal string alignment distance, given up at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      next.push(d);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

export const didYouMean = (name: string, candidates: Iterable<string>): string => {
  const near = nearest(name, candidates);
  return near ? ` Did you mean "${near}"?` : '';
};
