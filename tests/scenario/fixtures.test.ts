/** One failing scenario for each diagnostic code, on disk: `mend check` finds exactly that code in it. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES, type Code, WARNINGS } from '../../src/scenario/compile/codes.ts';
import { fixture, run, runJson } from '../cli/command.ts';
import { EDITS } from '../fixtures/edits.ts';

const ALL = Object.keys(CODES) as Code[];
const textOf = (name: string): string => fs.readFileSync(path.join(fixture(name), 'scenario.yaml'), 'utf8');

describe('The fixtures', () => {
  it('are one for each code, and a sound one', () => {
    expect(fs.readdirSync(fixture('.')).sort()).toEqual([...ALL, 'sound'].sort());
    expect(Object.keys(EDITS).sort()).toEqual([...ALL].sort());
  });

  it('are the sound one with one thing broken, as npm run fixtures writes them', () => {
    const sound = textOf('sound');
    for (const code of ALL) expect([code, textOf(code) === EDITS[code](sound)]).toEqual([code, true]);
  });

  it('[F5] leave nothing to say of the sound one', async () => {
    expect((await runJson('check', fixture('sound'), '--strict')).value.diagnostics).toEqual([]);
  });
});

describe('mend check', () => {
  it.each(ALL)('[F5] finds %s in its fixture and nothing else', async (code) => {
    const { status, value } = await runJson('check', fixture(code));
    expect([...new Set(value.diagnostics.map((d) => d.code))]).toEqual([code]);
    expect(status).toBe(WARNINGS.has(code) ? 0 : 1);
    const lines = textOf(code).split('\n').length;
    for (const d of value.diagnostics) {
      expect(d.severity).toBe(WARNINGS.has(code) ? 'warning' : 'error');
      expect(d.line).toBeLessThanOrEqual(lines);
      expect(d.message.startsWith(`${CODES[code].title}: `)).toBe(true);
      expect(d.message.length).toBeGreaterThan(CODES[code].title.length + 3);
      expect(d.remedy).toBe(CODES[code].remedy);
    }
  });

  it('[W4] fails on a warning where it must', async () => {
    for (const code of WARNINGS) expect((await run('check', fixture(code), '--strict')).status).toBe(1);
  });
});
