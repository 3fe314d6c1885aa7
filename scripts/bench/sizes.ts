/** Bytes of the built page: before the first choice, kept for play offline beside what was promised, and in all. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { BUDGET, type Part, PART_WORDS, weights } from '../vite/budget.ts';

const gzip = (data: Buffer): number => zlib.gzipSync(data, { level: 9 }).length;
const brotli = (data: Buffer): number => zlib.brotliCompressSync(data).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? filesIn(path.join(folder, e.name)) : [path.join(folder, e.name)]));

export function sizeFigures(dist: string): string[] {
  const read = (file: string): Buffer => fs.readFileSync(path.join(dist, file));
  const row = (name: string, files: readonly string[]): string => {
    const data = files.map(read);
    const sum = (f: (d: Buffer) => number): number => data.reduce((n, d) => n + f(d), 0);
    return `${name.padEnd(34)} ${kB(sum((d) => d.length)).padStart(10)}   gzip ${kB(sum(gzip)).padStart(9)}   brotli ${kB(sum(brotli)).padStart(9)}`;
  };
  const all = filesIn(dist).map((f) => path.relative(dist, f));
  const of = (test: RegExp): string[] => all.filter((f) => test.test(f));
  const weighed = weights(
    all.map((f) => f.replaceAll('\\', '/')),
    read
  );
  const budget = (part: Part): string =>
    `${PART_WORDS[part].padEnd(38)} ${kB(weighed[part]).padStart(9)}   of ${kB(BUDGET[part]).padStart(9)}`;
  return [
    row('script before the first words', of(/(index|core)-.*\.js$/)),
    row('script before the first choice', of(/(index|core|engine)-.*\.js$/)),
    row('scenario before the first words', of(/late-again\.open.*\.json$/)),
    row('scenario before the first choice', of(/late-again\.(open|rest).*\.json$/)),
    row('page and styles', of(/index\.html$|\.css$/)),
    row('reasons (after the first choice)', of(/late-again\.reasons.*\.json$/)),
    row('stage (Phaser and drawings)', of(/(phaser|boot).*\.js$/)),
    row('fonts', of(/\.woff2$/)),
    row('everything', all),
    ...(Object.keys(BUDGET) as Part[]).map(budget)
  ];
}
