/** `mend read`: one sentence, many, and wrong usage; and repairs written in a list of choices. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../src/language/read.ts';
import { labelled } from '../language/labelled.ts';
import { fixture, run, runJson } from './command.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mend-read-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = (text: string): string => {
  const name = path.join(folder, 'sentences.jsonl');
  fs.writeFileSync(name, text);
  return name;
};

describe('mend read', () => {
  it('prints clauses, marks, the very words, rules and reasons', async () => {
    const { status, out } = await run('read', "I'm sorry I was late. You never wait.");
    expect(status).toBe(0);
    for (const words of [
      "I'm sorry I was late",
      'owns  [0–20 “',
      'sorry-for: ',
      'absolute  [22–31 “You never”]',
      '= owns, absolute'
    ])
      expect(out).toContain(words);
  });

  it('answers with what the reader reads, one value a line', async () => {
    const text = 'I forgot. My phone had died — “you never listen”, you said.';
    const one = await run('read', text, '--json');
    expect(JSON.parse(one.out)).toEqual({ id: '1', ...read(text) });
    const some = labelled('build').slice(0, 40);
    const many = await run('read', '--file', file(some.map((s) => JSON.stringify(s)).join('\n')), '--json');
    const lines = many.out.trimEnd().split('\n');
    expect(lines.map((l) => JSON.parse(l) as unknown)).toEqual(some.map(({ id, text: t }) => ({ id, ...read(t) })));
  });

  it('says what is wrong with a file, and prints nothing of it', async () => {
    for (const bad of ['{"id":"a","text":"x"}\n{"id":"b"}', 'no json', '{"id":"a","text":3}', '{"id":{},"text":"x"}']) {
      const { status, out, err } = await run('read', '--file', file(bad), '--json');
      expect([bad, status, out]).toEqual([bad, 2, '']);
      expect(err).toMatch(/sentences\.jsonl:[12] is not/);
    }
    for (const args of [['read'], ['read', 'a', 'b'], ['read', 'a', '--file', 'b'], ['read', '--file', '/nowhere']])
      expect(await run(...args)).toMatchObject({ status: 2, out: '' });
  });
});

describe('A written repair in a list of choices', () => {
  const sound = fixture('sound');
  const before = 'four-nights,hang-it,let-ring';

  it('is read where it is said, and can be played again from what was kept of it', async () => {
    const text = "I'm sorry, I left you with all of it, and you never said.";
    const first = await runJson('play', sound, '--choices', `${before},write(${encodeURIComponent(text)})`);
    expect(first.status).toBe(0);
    expect(first.value.transcript.find((t) => t.id === 'compose')!.text).toBe(text);
    const again = await runJson('play', sound, '--choices', first.value.choices.join(','));
    expect(again.value).toEqual(first.value);
    expect(first.value.report.moves.at(-1)!.own).toEqual({ added: [], removed: [], heard: 3 });
  });

  it('is refused when it is not what a run keeps, or stands where nothing is composed', async () => {
    for (const bad of [
      'written(%7B)',
      'written(%7B%7D)',
      'written(x%ZZ)',
      `written(${encodeURIComponent('{"text":"a","clauses":[{"text":"a","is":["sings"],"read":[]}]}')})`
    ]) {
      const { status, err } = await run('play', sound, '--choices', `${before},${bad}`);
      expect([bad, status]).toEqual([bad, 2]);
      expect(err).toContain('is no choice');
    }
    expect((await run('play', sound, '--choices', 'write(hello)')).status).toBe(2);
  });
});
