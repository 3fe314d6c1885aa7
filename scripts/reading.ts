/**
 * The reading test: faces without their names, and what readers made of them.
 *
 *   npm run reading -- make <folder> [--seed n]    faces-1.png .. and key.json
 *   npm run reading -- score <folder>              reads key.json and every answers-*.json
 *
 * A reader gets the pictures and the list of names, never the key. Answers are a list of
 * names in the order of the faces. Prints the shares, and writes docs/reading.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PEOPLE } from '../src/face/cast/everyone.ts';
import { EXPRESSIONS, expressed } from '../src/face/expressions.ts';
import { DAY } from '../src/face/state.ts';
import { draw, shuffled } from '../src/model/number.ts';
import { confusion, type Read, table } from './reading/confusion.ts';
import { faceCell } from './sheets/people.ts';
import { drawSheet } from './sheets/sheet.ts';

const FACES = 60;
const ON_A_SHEET = 20;
const STRENGTHS = [0.4, 0.6, 0.8, 1] as const;

interface Shown {
  readonly who: string;
  readonly what: string;
  readonly strength: number;
}

/** Sixty faces: every expression equally often, every strength, everyone; the seed says which with which, and in what order. */
function picked(seed: number): Shown[] {
  const people = Object.keys(PEOPLE);
  const list = Array.from({ length: FACES }, (_, i): Shown => {
    const who = people[Math.floor(draw(seed, `who/${i}`) * people.length)]!;
    return {
      who,
      what: EXPRESSIONS[i % EXPRESSIONS.length]!,
      strength: STRENGTHS[Math.floor(i / EXPRESSIONS.length) % 4]!
    };
  });
  return shuffled(seed, 'order', list, ({ who, what, strength }) => `${who}/${what}/${strength}`);
}

function make(folder: string, seed: number): void {
  fs.mkdirSync(folder, { recursive: true });
  const shown = picked(seed);
  for (let from = 0; from < FACES; from += ON_A_SHEET) {
    const cells = shown.slice(from, from + ON_A_SHEET).map(({ who, what, strength }, i) => {
      const state = expressed(what as (typeof EXPRESSIONS)[number], strength, DAY);
      return faceCell(PEOPLE[who]!, state, String(from + i + 1), '#c9d2c4');
    });
    const canvas = drawSheet({ name: '', columns: 5, width: 160, height: 176, cells });
    fs.writeFileSync(path.join(folder, `faces-${from / ON_A_SHEET + 1}.png`), canvas.toBuffer('image/png'));
  }
  fs.writeFileSync(path.join(folder, 'key.json'), JSON.stringify(shown));
}

function score(folder: string): void {
  const key = JSON.parse(fs.readFileSync(path.join(folder, 'key.json'), 'utf8')) as Shown[];
  const answers = fs.readdirSync(folder).filter((file) => /^answers-.*\.json$/.test(file));
  const read: Read[] = answers.flatMap((file) => {
    const named = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as string[];
    if (named.length !== key.length) throw new Error(`${file}: ${named.length} answers for ${key.length} faces`);
    return named.map((said, i) => ({ drawn: key[i]!.what, said }));
  });
  const result = confusion(EXPRESSIONS, read);
  const text = `# What readers named

Sixty faces picked by a seed, unlabelled, at 160 pixels, of everyone in the cast and at strengths from 0.4 to 1, named by
${answers.length} readers who had the pictures and the list of names and nothing else. **The readers were language models in
separate conversations, not yet people.** Made and counted with \`npm run reading\`.

Right: ${Math.round(result.right * 100)} %. A row is what was drawn, a column what was said.

${table(EXPRESSIONS, result)}
`;
  fs.writeFileSync(path.join(import.meta.dirname, '../docs/reading.md'), text);
  console.log(text);
}

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true
});
const [command, folder] = positionals;
if (folder !== undefined && command === 'make') make(folder, Number(values.seed));
else if (folder !== undefined && command === 'score') score(folder);
else {
  console.error('reading: make <folder> [--seed n], or score <folder>');
  process.exitCode = 2;
}
