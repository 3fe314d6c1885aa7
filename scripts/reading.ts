/**
 * The reading test: faces without their names, and what readers made of them.
 *
 *   npm run reading -- make <folder> [--seed n]    adults-1.png .., infants-1.png .. and key.json
 *   npm run reading -- score <folder>              reads key.json and every answers-*.json
 *
 * A reader should get the pictures and the lists of names and nothing else: no counts, no
 * descriptions, and the key out of reach. Answers are lists of names in the order of the
 * faces: `{"adults": [...], "infants": [...]}`. What readers were told in fact stands in
 * told.txt of the folder; without it nothing is counted. Prints, and writes docs/reading.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type InfantExpression, INFANT_EXPRESSIONS, expressedByInfant } from '../src/face/baby/expressions.ts';
import { INFANTS, PEOPLE } from '../src/face/cast/everyone.ts';
import { type Expression, EXPRESSIONS, expressed } from '../src/face/expressions.ts';
import { DAY } from '../src/face/state.ts';
import { draw, shuffled } from '../src/model/number.ts';
import { confusion, type Read, shareOf, table } from './reading/confusion.ts';
import { infantCell } from './sheets/infant.ts';
import { faceCell } from './sheets/people.ts';
import { type Cell, drawSheet } from './sheets/sheet.ts';

const ON_A_SHEET = 20;
const STRENGTHS = [0.4, 0.6, 0.8, 1] as const;
const WALL = '#c9d2c4';

interface Shown {
  readonly who: string;
  readonly what: string;
  readonly strength: number;
}

/** One of the two sets of faces. */
interface Group {
  readonly names: readonly string[];
  readonly who: readonly string[];
  /** How many. */
  readonly faces: number;
  readonly cell: (shown: Shown, label: string) => Cell;
  /** The share right that was asked for. */
  readonly asked: number;
}

const GROUPS: Readonly<Record<'adults' | 'infants', Group>> = {
  adults: {
    names: EXPRESSIONS,
    who: Object.keys(PEOPLE),
    faces: 60,
    asked: 0.8,
    cell: ({ who, what, strength }, label) =>
      faceCell(PEOPLE[who]!, expressed(what as Expression, strength, DAY), label, WALL)
  },
  infants: {
    names: INFANT_EXPRESSIONS,
    who: Object.keys(INFANTS),
    faces: 48,
    asked: 0.75,
    cell: ({ what, strength }, label) =>
      infantCell(expressedByInfant(what as InfantExpression, strength, DAY), label, WALL)
  }
};
type GroupId = keyof typeof GROUPS;
const IDS = Object.keys(GROUPS) as readonly GroupId[];

/** Every strength equally often; the seed says which expression, who, and in what order: nothing can be told by counting. */
function picked(id: GroupId, seed: number): Shown[] {
  const { names, who, faces } = GROUPS[id];
  const list = Array.from(
    { length: faces },
    (_, i): Shown => ({
      who: who[Math.floor(draw(seed, `${id}/who/${i}`) * who.length)]!,
      what: names[Math.floor(draw(seed, `${id}/what/${i}`) * names.length)]!,
      strength: STRENGTHS[i % STRENGTHS.length]!
    })
  );
  return shuffled(seed, `${id}/order`, list, ({ who: by, what, strength }) => `${by}/${what}/${strength}`);
}

type Key = Readonly<Record<GroupId, readonly Shown[]>>;

function make(folder: string, seed: number): void {
  fs.mkdirSync(folder, { recursive: true });
  const key = Object.fromEntries(IDS.map((id) => [id, picked(id, seed)])) as unknown as Key;
  for (const id of IDS)
    for (let from = 0; from < key[id].length; from += ON_A_SHEET) {
      const shown = key[id].slice(from, from + ON_A_SHEET);
      const cells = shown.map((one, i) => GROUPS[id].cell(one, String(from + i + 1)));
      const canvas = drawSheet({ name: '', columns: 5, width: 160, height: 176, cells });
      fs.writeFileSync(path.join(folder, `${id}-${from / ON_A_SHEET + 1}.png`), canvas.toBuffer('image/png'));
    }
  fs.writeFileSync(path.join(folder, 'key.json'), JSON.stringify(key));
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What readers made of one group, in Markdown. */
function counted(id: GroupId, key: readonly Shown[], answers: readonly (readonly string[])[]): string {
  const { names, asked } = GROUPS[id];
  const read: Read[] = answers.flatMap((named, reader) => {
    if (named.length !== key.length)
      throw new Error(`reader ${reader + 1}: ${named.length} answers for ${key.length} ${id}`);
    return named.map((said, i) => ({ drawn: key[i]!.what, said }));
  });
  const result = confusion(names, read);
  const each = answers.map((named) => percent(named.filter((said, i) => said === key[i]!.what).length / key.length));
  const least = names.toSorted((a, b) => shareOf(result, a) - shareOf(result, b))[0]!;
  return `## ${id === 'adults' ? 'Adults' : 'The baby'}: ${key.length} faces

Right: ${percent(result.right)} of all answers (asked for: ${percent(asked)}); by reader ${each.join(', ')}. Named right
least often: *${least}*, ${percent(shareOf(result, least))}. A row is what was drawn, a column what was said.

${table(names, result)}
`;
}

function score(folder: string): void {
  const open = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const key = open('key.json') as Key;
  const told = fs.readFileSync(path.join(folder, 'told.txt'), 'utf8').trim();
  const files = fs.readdirSync(folder).filter((file) => /^answers-.*\.json$/.test(file));
  const answers = files.map((file) => open(file) as Readonly<Record<GroupId, readonly string[]>>);
  const text = `# What readers named

Faces picked by a seed, unlabelled, at 160 pixels, of everyone in the cast and at strengths of 0.4, 0.6, 0.8 and 1 in equal
parts, named by ${answers.length} readers. **The readers were language models in separate conversations, not yet people.** Made and
counted with \`npm run reading\`.

${told}

${IDS.map((id) =>
  counted(
    id,
    key[id],
    answers.map((given) => given[id])
  )
).join('\n')}`;
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
