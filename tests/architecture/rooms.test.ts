/**
 * Holds the house to its rules, and each rule to being able to fail.
 *
 * The rules and their table stand beside this file; there is no list of exceptions.
 */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouse } from './house.ts';
import { violations } from './rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures/architecture');

/** What each small house that breaks a rule must be told, as `rule file`. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  room: ['room src/kitchen/plate.ts'],
  'import-static': ['import src/scenes/kitchen.ts'],
  'import-dynamic': ['import src/scenes/kitchen.ts'],
  'import-type': ['import src/model/person.ts', 'import src/model/person.ts'],
  'import-passed-on': ['import src/audio/sound.ts'],
  'import-outside': ['import src/model/person.ts'],
  'import-file': ['import src/language/read.ts'],
  'types-only': ['import src/stores/runs.ts'],
  'types-inline': ['import src/words/say.ts'],
  'open-types': ['import src/face/look.ts'],
  package: ['package src/model/person.ts'],
  'package-node': ['package src/scenario/compile/read.ts'],
  'package-whole': ['package src/stores/runs.ts'],
  'lost-computed': ['lost src/model/person.ts'],
  'lost-glob': ['lost src/ui/screen.ts'],
  'lost-missing': ['lost src/model/person.ts'],
  cycle: ['cycle src/model/dyad.ts'],
  'barrel-star': ['barrel src/model/index.ts'],
  'barrel-named': ['barrel src/model/index.ts'],
  length: ['length src/model/long.ts'],
  chance: [
    'chance src/face/blink.ts',
    'chance src/model/draw.ts',
    'chance src/scenario/compile/explore.ts',
    'chance src/scenario/play/turn.ts',
    'chance src/scenario/play/turn.ts',
    'chance src/session/clock.ts',
    'chance src/session/clock.ts',
    'numbers src/model/draw.ts'
  ],
  numbers: [
    'numbers src/model/decay.ts',
    'numbers src/model/decay.ts',
    'numbers src/scenario/play/turn.ts',
    'numbers src/session/session.ts'
  ]
};

const told = (root: string): string[] =>
  violations(readHouse(root))
    .map((v) => `${v.rule} ${v.file}`)
    .sort();

describe('the house', () => {
  it('keeps every rule of its rooms', () => {
    const files = readHouse(ROOT);
    const imports = files.reduce((n, f) => n + f.edges.length, 0);
    expect(imports, 'imports that were read').toBeGreaterThan(files.length);
    expect(violations(files).map((v) => `${v.rule} ${v.file}: ${v.message}`)).toEqual([]);
  });
});

describe('a rule of the house', () => {
  it('lets a sound house pass', () => {
    expect(told(path.join(FIXTURES, 'sound'))).toEqual([]);
  });

  it.each(Object.entries(BROKEN))('is broken in the fixture %s', (name, expected) => {
    expect(told(path.join(FIXTURES, name))).toEqual(expected);
  });

  it('has no fixture that is not tried', () => {
    expect(fs.readdirSync(FIXTURES).sort()).toEqual([...Object.keys(BROKEN), 'sound'].sort());
  });

  it('says which room may not import what', () => {
    const [found] = violations(readHouse(path.join(FIXTURES, 'types-only')));
    expect(found?.message).toBe(
      'stores may take only types from src/session/turn.ts (session): write import type { … }'
    );
  });

  it('shows a cycle from file to file', () => {
    const [found] = violations(readHouse(path.join(FIXTURES, 'cycle')));
    expect(found?.message).toBe('src/model/dyad.ts → src/model/person.ts → src/model/steps.ts → src/model/dyad.ts');
  });
});
