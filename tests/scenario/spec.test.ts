/** SPEC.md and the guide for writers: rules numbered once, quoted as they are, one for every code; an example that compiles. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPRAISAL_IDS, SKILLS } from '../../src/model/appraisals.ts';
import { PHASES } from '../../src/model/dyad.ts';
import { BANDS } from '../../src/model/person.ts';
import { CODES } from '../../src/scenario/compile/codes.ts';
import { exploredSheet } from '../../src/scenario/compile/deep.ts';
import { exploreAll } from '../../src/scenario/compile/explore.ts';
import { jsonSchema } from '../../src/scenario/compile/schema.ts';
import { PARTS, WAYS } from '../../src/scenario/pack.ts';
import { run } from '../cli/command.ts';
import { compiledAs } from './small.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SPEC = fs.readFileSync(path.join(ROOT, 'src/scenario/SPEC.md'), 'utf8');
const RULES = [...SPEC.matchAll(/\*\*\[([A-Z]\d+)\]\*\*/g)].map((m) => m[1]!);

const testFiles = ['scenario', 'cli', 'content'].flatMap((room) => {
  const folder = path.join(ROOT, 'tests', room);
  return fs
    .readdirSync(folder)
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
});

/** Every name of a field in a JSON Schema, at any depth. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => [
    ...(key === 'properties' ? Object.keys(inner as object) : []),
    ...fieldsIn(inner)
  ]);
}

describe('scenarios/README.md', () => {
  const readme = fs.readFileSync(path.join(ROOT, 'scenarios/README.md'), 'utf8');

  it('shows a beat that compiles in the small scenario, and all of which can be reached', () => {
    const beat = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { diagnostics, packs } = compiledAs((sound) =>
      sound.replace('most-words: 400', 'most-words: 440').replace(/ {2}shed:\n[\s\S]*?(?= {2}bench:\n)/, () => beat)
    );
    expect(beat).toContain('shed:');
    expect(diagnostics).toEqual([]);
    expect(exploredSheet(packs!.play, exploreAll(packs!.play), 0)).toMatchObject({
      unreachable: [],
      stuck: [],
      unnamed: []
    });
  });

  it('tells the words of diagnostics that there are', () => {
    const told = [...readme.matchAll(/^\| ([a-z].*?) \|/gm)].map((m) => m[1]!).filter((t) => t !== 'it says');
    const titles = Object.values(CODES).map((c): string => c.title);
    const known = (name: string): boolean => titles.includes(name) || name === 'reply or line too long';
    expect(told.length).toBeGreaterThan(10);
    expect(told.flatMap((t) => t.split(', ')).filter((name) => !known(name))).toEqual([]);
  });

  it('names commands that there are', async () => {
    const names = [...readme.matchAll(/npm run mend -- (\w+)/g)].map((m) => m[1]!);
    const { out } = await run('--help');
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });
});

describe('SPEC.md', () => {
  it('numbers each rule once, without a gap in any letter', () => {
    expect(new Set(RULES).size).toBe(RULES.length);
    for (const letter of new Set(RULES.map((r) => r[0]))) {
      const numbers = RULES.filter((r) => r[0] === letter).map((r) => Number(r.slice(1)));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });

  it('is quoted by tests with rules that it has', () => {
    const quoted = testFiles.flatMap((file) =>
      [...fs.readFileSync(file, 'utf8').matchAll(/\[([A-Z]\d+)\]/g)].map((m) => m[1]!)
    );
    expect(quoted.filter((rule) => !RULES.includes(rule))).toEqual([]);
    expect(new Set(quoted).size).toBeGreaterThan(30);
  });

  it('gives each diagnostic code a rule that it has', () => {
    const table = [...SPEC.matchAll(/\| (SC\d\d) \| ([A-Z0-9, ]+?) (?=\|)/g)].map((m) => [m[1]!, m[2]!] as const);
    expect(table.map(([code]) => code).sort()).toEqual(Object.keys(CODES).sort());
    for (const [, rules] of table) for (const rule of rules.split(', ')) expect(RULES).toContain(rule);
  });

  it('names every appraisal, skill, way, part, phase and band', () => {
    const words = new Set(SPEC.match(/[a-z][a-z-]*/g));
    const all = [...APPRAISAL_IDS, ...SKILLS, ...WAYS, ...PARTS, ...PHASES, ...Object.values(BANDS).flat()];
    expect(all.filter((word) => !words.has(word))).toEqual([]);
  });

  it('[F2] names every field there is', () => {
    const fields = [...new Set(fieldsIn(jsonSchema()))];
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((field) => !new RegExp(`(?<![a-z-])${field}(?![a-z-])`).test(SPEC))).toEqual([]);
  });
});
