/** The labelled sentences, and how well the rules read them. */
import fs from 'node:fs';
import path from 'node:path';
import { CLAIMED, type Claimed } from '../../src/language/claims.ts';
import { read } from '../../src/language/read.ts';

export interface Labelled {
  readonly id: string;
  readonly text: string;
  /** The appraisal it was written for, or the one it only looks like. */
  readonly for?: Claimed;
  readonly near?: Claimed;
  readonly has: readonly Claimed[];
}

/** @param name - `build`, `later` or `aside` */
export const labelled = (name: string): Labelled[] =>
  fs
    .readFileSync(path.join(import.meta.dirname, 'labelled', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const precision = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Counts): number => (right + missed === 0 ? 1 : right / (right + missed));

/** Marks read in sentences beside the labels; questions are not counted as read. */
export function countsOf(sentences: readonly Labelled[]): ReadonlyMap<Claimed, Counts> {
  const counts = new Map<Claimed, Counts>(CLAIMED.map((id) => [id, { right: 0, wrong: 0, missed: 0 }]));
  for (const { text, has } of sentences) {
    const got = read(text).appraisals;
    for (const id of CLAIMED) {
      const c = counts.get(id)!;
      if (got.includes(id)) c[has.includes(id) ? 'right' : 'wrong']++;
      else if (has.includes(id)) c.missed++;
    }
  }
  return counts;
}

export const total = (counts: ReadonlyMap<Claimed, Counts>): Counts =>
  [...counts.values()].reduce(
    (sum, c) => ({ right: sum.right + c.right, wrong: sum.wrong + c.wrong, missed: sum.missed + c.missed }),
    { right: 0, wrong: 0, missed: 0 }
  );

const two = (n: number): string => n.toFixed(2);

/** One line an appraisal, then micro and macro. */
export function tableOf(counts: ReadonlyMap<Claimed, Counts>): string {
  const rows = [...counts].map(([id, c]) => {
    const figures = `precision ${two(precision(c))}  recall ${two(recall(c))}`;
    return `${id.padEnd(14)} ${figures}  right ${c.right}  wrong ${c.wrong}  missed ${c.missed}`;
  });
  const all = total(counts);
  const mean = (of: (c: Counts) => number): number =>
    [...counts.values()].reduce((sum, c) => sum + of(c), 0) / counts.size;
  return [
    ...rows,
    `micro          precision ${precision(all).toFixed(3)}  recall ${recall(all).toFixed(3)}  right ${all.right}  wrong ${all.wrong}  missed ${all.missed}`,
    `macro          precision ${mean(precision).toFixed(3)}  recall ${mean(recall).toFixed(3)}`
  ].join('\n');
}
