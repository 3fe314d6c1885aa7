/** [F5] No text makes the compiler throw, hang, or touch anything but its answer. */
import * as fc from 'fast-check';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CODES } from '../../src/scenario/compile/codes.ts';
import type { Compiled } from '../../src/scenario/compile/compile.ts';
import { runJson } from '../cli/command.ts';
import { compiledAs } from './small.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mend-hostile-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const ALIASES = ['a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]']
  .concat(
    Array.from({ length: 8 }, (_, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${`*${'abcdefgh'[i]}, `.repeat(9)}1]`)
  )
  .join('\n');
const indented = (levels: number): string => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n');

/** What a file holds, and the codes that are due. */
const FILES: readonly (readonly [name: string, content: string | Buffer, codes: readonly string[]])[] = [
  ['40 kB of nested brackets', '['.repeat(20_000) + ']'.repeat(20_000), ['SC03']],
  ['40 kB of open brackets', '['.repeat(40_000), ['SC03']],
  ['40 kB of nested braces', '{a: '.repeat(10_000), ['SC03']],
  ['40 kB of dashes', '- '.repeat(20_000), ['SC03']],
  ['40 kB of question marks', '? '.repeat(20_000), ['SC04']],
  ['an alias bomb', ALIASES, ['SC04']],
  ['an alias to itself', 'a: &a\n  b: *a\n', ['SC04']],
  ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }\n', ['SC04']],
  ['a tag', 'format: !!js/function "function () {}"\n', ['SC04']],
  ['a repeated key', 'format: 1\nformat: 1\n', ['SC04']],
  ['5 MB', 'a: b\n'.repeat(1_000_000), ['SC02']],
  ['5 MB in one line', 'a'.repeat(5_000_000), ['SC02']],
  ['half a megabyte of letters of two bytes', 'ä'.repeat(300_000), ['SC02']],
  ['nothing', '', ['SC01']],
  ['only blanks', ' \n\t\n', ['SC01']],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe]), ['SC04']],
  ['text in UTF-16', Buffer.from('format: 1', 'utf16le'), ['SC04']],
  ['a list', '- format: 1\n', ['SC05']],
  ['a word', 'scenario\n', ['SC05']],
  ['a number', '7\n', ['SC05']],
  ['nothing but a comment', '# soon\n', ['SC05']],
  ['900 levels of indent', indented(900), ['SC03']],
  ['3,000 levels of indent, which are 4 MB', indented(3000), ['SC02']],
  ['3,000 levels of lists', `a:\n${'- '.repeat(3000)}b`, ['SC03']],
  ['a mapping for a key', '{ a: 1 }: 2\n', ['SC04']],
  ['a list for a key', '? [a, b]\n: 2\n', ['SC04']],
  ['two documents', 'format: 1\n---\nformat: 1\n', ['SC04']]
];

const codesIn = (list: readonly { readonly code: string }[]): string[] => [...new Set(list.map((d) => d.code))];

describe('A hostile file', () => {
  it.each(FILES)('[F1] of %s is a diagnostic', async (name, content, codes) => {
    const file = path.join(folder, `${name.replaceAll(/\W+/g, '-')}.yaml`);
    fs.writeFileSync(file, content);
    const { status, value } = await runJson('check', file);
    expect(codesIn(value.diagnostics)).toEqual(codes);
    expect(status).toBe(1);
    for (const d of value.diagnostics) expect(d.line).toBeGreaterThanOrEqual(1);
  });

  it('[F1] that is no file, or a folder without a scenario, is a diagnostic', async () => {
    fs.mkdirSync(path.join(folder, 'bare/inside'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'odd/scenario.yaml'), { recursive: true });
    for (const name of ['nowhere', 'bare', 'bare/inside', 'odd', 'odd/scenario.yaml']) {
      const { status, value } = await runJson('check', path.join(folder, name));
      expect([name, status, codesIn(value.diagnostics)]).toEqual([name, 1, ['SC01']]);
    }
  });

  it('[F3] names nothing after what JavaScript keeps for itself', () => {
    for (const id of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']) {
      const beat = compiledAs((sound) => sound.replaceAll('shed', id));
      const fact = compiledAs((sound) => sound.replaceAll('the-lock', id));
      const reply = compiledAs((sound) => sound.replaceAll('bring-oil', id));
      for (const { diagnostics, packs } of [beat, fact, reply]) {
        expect(codesIn(diagnostics)).toContain('SC09');
        expect(packs).toBeUndefined();
      }
    }
  });
});

const OWN = Object.getOwnPropertyNames(Object.prototype).join();

/** What must hold of every answer. */
function sane({ diagnostics, packs }: Compiled): void {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(OWN);
  const errors = diagnostics.filter((d) => d.severity === 'error');
  expect(packs === undefined).toBe(errors.length > 0);
  for (const d of diagnostics) {
    expect(Object.hasOwn(CODES, d.code)).toBe(true);
    expect(d.line >= 1 && d.column >= 1).toBe(true);
  }
}

/** Names and values that have surprised somebody before. */
const odd = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '', ' ', 'null', '~', 'no', '0x1f', '2026-01-01'),
  fc.constantFrom('ola.constructor', 'you.__proto__', '.', 'ola.', 'a.b.c'),
  fc.string({ maxLength: 12 })
);
const value = fc.oneof(
  odd,
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[]], [null], { '': {} }),
  fc.dictionary(odd, fc.oneof(odd, fc.constant(null), fc.array(odd, { maxLength: 2 })), { maxKeys: 3 })
);

/** Every path into a value. */
function pathsIn(root: unknown, here: readonly string[] = []): (readonly string[])[] {
  if (typeof root !== 'object' || root === null) return [here];
  return [here, ...Object.entries(root).flatMap(([key, inner]) => pathsIn(inner, [...here, key]))];
}

/** A copy with the value at a path replaced, or a key beside it added. */
function changed(root: unknown, at: readonly string[], key: string | undefined, to: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined) {
    if (key === undefined || typeof root !== 'object' || root === null || Array.isArray(root)) return to;
    return Object.fromEntries([...Object.entries(root), [key, to]]);
  }
  if (Array.isArray(root)) return root.map((v, i): unknown => (String(i) === first ? changed(v, rest, key, to) : v));
  const entries = Object.entries(root as object).map(([k, v]): [string, unknown] => [
    k,
    k === first ? changed(v, rest, key, to) : v
  ]);
  return Object.fromEntries(entries);
}

describe('Any text at all', () => {
  it('[F5] is compiled or told of', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 })
    );
    fc.assert(
      fc.property(texts, (text) => sane(compiledAs(() => text))),
      { numRuns: 400 }
    );
  });

  it('[F5] is, when it is JSON', () => {
    const json = fc.oneof(fc.jsonValue(), fc.dictionary(odd, fc.jsonValue()));
    fc.assert(
      fc.property(json, (v) => sane(compiledAs(() => JSON.stringify(v)))),
      { numRuns: 400 }
    );
  });

  it('[F5] is, when it is a scenario with a piece cut out or put in', () => {
    const at = fc.integer({ min: 0, max: 12_000 });
    const piece = fc.oneof(
      odd,
      fc.constantFrom('\n', '  ', ': ', '- ', '{', ']', '"', '“', '&a', '*a', '#', '\t', '|', '%')
    );
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 40 }), piece, (start, length, put) =>
        sane(compiledAs((sound) => sound.slice(0, start) + put + sound.slice(start + length)))
      ),
      { numRuns: 200 }
    );
  });

  it('[F5] is, when it is a scenario with any one value changed for any other', () => {
    let sound: unknown;
    compiledAs((text) => {
      sound = parse(text);
      return text;
    });
    const paths = pathsIn(sound);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.option(odd, { nil: undefined }), value, (at, key, to) =>
        sane(compiledAs(() => JSON.stringify(changed(sound, at, key, to))))
      ),
      { numRuns: 600 }
    );
  });
});
