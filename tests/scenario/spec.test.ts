/** SPEC.md: its rules are numbered once, tests quote only those there are, and every code serves one. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPRAISAL_IDS, SKILLS } from '../../src/model/appraisals.ts';
import { PHASES } from '../../src/model/dyad.ts';
import { BANDS } from '../../src/model/person.ts';
import { CODES } from '../../src/scenario/compile/codes.ts';
import { jsonSchema } from '../../src/scenario/compile/schema.ts';
import { PARTS, WAYS } from '../../src/scenario/pack.ts';

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
