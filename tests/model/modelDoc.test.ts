/** MODEL.md says what the sources say, and every number of the model has a name, a unit and a tag. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { constantsOf, naked, tagOf, wordsOf } from '../../scripts/model/constants.ts';
import { DOC, filled, modelConstants, modelFiles } from '../../scripts/model/doc.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const doc = fs.readFileSync(DOC, 'utf8');
const sources = Object.keys(parse(read('scenarios/sources.yaml')) as object);

/** Numbers that are no rule: a hash of names, rounding, and the table that has one of its own. */
const NUMBERS_BY_NATURE = ['number.ts', 'appraisals.ts', 'infant/chance.ts'];

describe('MODEL.md', () => {
  it('is what node --import tsx scripts/modelDoc.ts would write now', () => {
    expect(filled(doc)).toBe(doc);
  });

  it('names each law that is tested, and no other', () => {
    const laws = (text: string, form: RegExp) =>
      [...new Set([...text.matchAll(form)].map(([, n]) => Number(n)))].sort((a, b) => a - b);
    const told = laws(doc, /\*\*L(\d+)\*\*/g);
    expect(told).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(laws(read('tests/model/laws.test.ts'), /\[L(\d+)\]/g)).toEqual(told);
  });

  it('cites only sources of the bibliography', () => {
    const cited = [...doc.matchAll(/direction: ([a-z]+(?:-[a-z0-9]+)+)/g)].map(([, id]) => id!);
    expect(cited.length).toBeGreaterThan(3);
    expect(cited.filter((id) => !sources.includes(id))).toEqual([]);
  });
});

describe('Every number of the model', () => {
  it('has a unit, a tag and a reason', () => {
    expect(
      modelConstants()
        .filter(({ tag }) => !tag)
        .map(({ file, name }) => `${file} ${name}`)
    ).toEqual([]);
  });

  it('that rests on a source names one of the bibliography, and a measured one always does', () => {
    for (const { name, tag } of modelConstants()) {
      if (tag?.source) expect(sources, name).toContain(tag.source);
      if (tag?.kind === 'measured') expect(tag.source, name).toBeDefined();
    }
  });

  it('stands in a named constant, 0, 1 and 2 apart', () => {
    const bare = modelFiles()
      .filter(({ file }) => !NUMBERS_BY_NATURE.includes(file))
      .flatMap(({ file, text }) => naked(text).map((n) => `${file}: ${n}`));
    expect(bare).toEqual([]);
  });
});

describe('The reader of constants', () => {
  it('reads tag, unit, source and reason off the comment above', () => {
    expect(tagOf('Chosen, 0..1 of trust: slow.')).toEqual({ kind: 'chosen', unit: '0..1 of trust', why: 'slow.' });
    expect(tagOf('Chosen (direction: some-2015), factor: early.')).toMatchObject({
      source: 'some-2015',
      kind: 'chosen'
    });
    expect(tagOf('Measured (some-2015), seconds: found so.')).toMatchObject({ source: 'some-2015', kind: 'measured' });
    expect(tagOf('A number we like.')).toBeUndefined();
    expect(tagOf('Chosen: no unit.')).toBeUndefined();
  });

  it('finds a constant over several lines, and not one without a number', () => {
    const text =
      "/** Chosen, ms: so. */\nexport const WAIT: A = {\n  a: 0.5, // half\n  b: [1, 2]\n} as const;\nconst NAMES = ['v1'];\n";
    expect(constantsOf('x.ts', text)).toMatchObject([
      { name: 'WAIT', value: '{ a: 0.5, b: [1, 2] }', tag: { unit: 'ms' } }
    ]);
    expect(constantsOf('x.ts', 'const BARE = 3;\n')).toMatchObject([{ name: 'BARE', tag: undefined }]);
  });

  it('finds a number that has no name', () => {
    expect(naked('const A = 3;\nconst f = (x: number) => x * 0.75 + 1;\n')).toEqual(['0.75 in line 2']);
  });

  it('reads a list of words, and refuses one that is not there', () => {
    expect(wordsOf("const W = [\n  'a b',\n  \"don't\"\n];\n", 'W')).toEqual(['a b', "don't"]);
    expect(() => wordsOf('', 'W')).toThrow(/no list W/);
  });
});
