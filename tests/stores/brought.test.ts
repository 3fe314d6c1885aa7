/** Files a player brings back: all of a good one comes back, nothing of a bad one changes anything. */
import 'fake-indexeddb/auto';
import fs from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takenUp } from '../../src/session/replay.ts';
import { broughtIn, valueIn } from '../../src/stores/brought.ts';
import type { Entry } from '../../src/stores/journal.ts';
import { type Export, type Keeping, openKeeping, type Policy } from '../../src/stores/keeping.ts';
import { type Kept, type Line, readKept } from '../../src/stores/records.ts';
import { isPlainData, LONGEST_TEXT } from '../../src/stores/plainData.ts';
import { aRun, lateAgain } from '../session/lateAgain.ts';
import { answerOf } from '../../src/session/answer.ts';
import { newRun, withMoves } from '../../src/session/replay.ts';
import { FakeBox, listening, NOW } from './fakes.ts';

const frozen = JSON.parse(
  fs.readFileSync(path.resolve(import.meta.dirname, '../fixtures/saves/export-1.json'), 'utf8')
) as { format: 1; runs: [Kept]; lines: [Line] };
const [KEPT] = frozen.runs;
const [LINE] = frozen.lines;
const keptAs = (id: string, updatedAt = KEPT.updatedAt): Kept => ({ ...KEPT, run: { ...KEPT.run, id }, updatedAt });
const entry = (id: string, updatedAt = NOW): Entry => ({
  id,
  createdAt: NOW,
  updatedAt,
  role: 'client',
  prompt: 'client-ten',
  text: 'x'.repeat(LONGEST_TEXT),
  run: KEPT.run.id
});
const file = (runs: readonly unknown[], lines: readonly unknown[] = []): unknown => ({ format: 1, runs, lines });
/** What a file of this text would hold. */
const read = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function tab(policy: Policy, box = new FakeBox()) {
  const { told, onTrouble } = listening();
  let minute = 0;
  const now = (): string => `2026-03-01T20:${String(10 + minute++).padStart(2, '0')}:00.000Z`;
  return { keeping: await openKeeping({ policy, onTrouble, now, tab: () => box }), told, box };
}

/** Everything there is, as it lies there. */
async function allOf(keeping: Keeping, box: FakeBox): Promise<unknown> {
  const db = await openDB('mend');
  const names = [...db.objectStoreNames];
  const device = await Promise.all(names.map((name) => db.getAll(name)));
  db.close();
  return structuredClone([await keeping.exportAll(), device, box.all]);
}

/** A run of the scene as it is now, played to its end. */
function played(id: string, seed: number) {
  const { play } = lateAgain();
  const session = aRun(play, seed);
  return withMoves(newRun(id, play, session.input, session), session);
}

describe('What was saved, deleted and brought back', () => {
  it.each(['keep', 'until-close', null] as const)(
    'is the same, dates and order too, and replays (%s)',
    async (policy) => {
      const { keeping, box } = await tab(policy);
      for (const [i, seed] of [3, 1, 2].entries()) await keeping.put(played(`r-${i}`, seed));
      keeping.checkIn('late-again', 7);
      await keeping.put(played('r-3', 4));
      await keeping.checkOut('r-3', 0);
      await keeping.put(played('r-1', 1));
      keeping.putDraft('journal', { text: 'half a sen' });
      for (const id of ['l-2', 'l-1']) await keeping.putLine({ ...LINE, id });
      for (const id of ['e-2', 'e-1']) await keeping.putEntry(entry(id));
      const before = await keeping.exportAll();
      const text = JSON.stringify(before);
      expect(await keeping.deleteAll()).toBe(true);
      expect(await keeping.exportAll()).toEqual({ format: 1, runs: [], lines: [], journal: [] });
      expect(keeping.draft('journal')).toBeUndefined();
      expect(box.all).toEqual({});
      const found = valueIn(text);
      expect(await keeping.importAll('value' in found && found.value)).toEqual({ taken: 8, known: 0, left: 0 });
      const after = await keeping.exportAll();
      expect(after).toEqual(before);
      expect(after.runs.map((k) => k.run.id)).toEqual(['r-1', 'r-3', 'r-2', 'r-0']);
      expect(after.runs[1]).toMatchObject({ before: 7, after: 0 });
      for (const { run } of after.runs) {
        const taken = takenUp(run, lateAgain().play);
        expect(taken.standing).toBe('replays');
        expect(read(taken.run.result)).toEqual(read(run.result));
      }
      await keeping.setPolicy('keep');
      expect(await (await tab('keep')).keeping.exportAll()).toEqual(before);
    }
  );

  it('takes the newer of two states of a run in one file, and the first of two lines', async () => {
    const { keeping } = await tab('keep');
    const [old, late] = [keptAs('r-1', '2026-03-01T20:00:00.000Z'), keptAs('r-1', '2026-03-02T20:00:00.000Z')];
    const came = await keeping.importAll(file([old, late, old], [LINE, { ...LINE, text: 'second' }]));
    expect(came).toEqual({ taken: 2, known: 3, left: 0 });
    expect(await keeping.exportAll()).toEqual({ format: 1, runs: [late], lines: [LINE], journal: [] });
  });

  it('takes the newest of an entry, from the file or from here', async () => {
    const { keeping } = await tab('keep');
    await keeping.putEntry(entry('e-1', '2026-03-05'));
    const came = await keeping.importAll({
      format: 1,
      journal: [entry('e-1', '2026-03-04'), entry('e-2', '2026-03-04'), entry('e-2', '2026-03-06')]
    });
    expect(came).toEqual({ taken: 1, known: 2, left: 0 });
    const { journal } = await keeping.exportAll();
    expect(journal.map((e) => [e.id, e.updatedAt])).toEqual([
      ['e-1', '2026-03-05'],
      ['e-2', '2026-03-06']
    ]);
    await keeping.importAll({ format: 1, journal: [entry('e-1', '2026-03-07')] });
    await keeping.setPolicy('until-close');
    expect((await keeping.exportAll()).journal).toContainEqual(entry('e-1', '2026-03-07'));
  });

  it('in the tab is not lost when the newer state came to the device', async () => {
    const { keeping } = await tab('keep');
    await keeping.put({ ...KEPT.run, mode: 'learn' });
    await keeping.importAll(file([keptAs(KEPT.run.id, '2040-01-01')]));
    await keeping.setPolicy('until-close');
    expect(await keeping.get(KEPT.run.id)).toMatchObject({ mode: 'practise' });
  });

  it('writes to the tab once, however much it is, and once more when it is to be kept', async () => {
    const { keeping, box } = await tab('until-close');
    const many = Array.from({ length: 40 }, (_, i) => keptAs(`r-${i}`));
    const journal = Array.from({ length: 40 }, (_, i) => entry(`e-${i}`));
    await keeping.importAll({ format: 1, runs: many, lines: [LINE], journal });
    expect(box.writes).toEqual(['mend.tab']);
    await keeping.setPolicy('keep');
    expect(box.writes).toEqual(['mend.tab', 'mend.tab']);
    const other = await tab('keep');
    expect(await other.keeping.exportAll()).toEqual(await keeping.exportAll());
    expect(await other.keeping.importAll({ format: 1, runs: [keptAs('r-41')] })).toMatchObject({ taken: 1 });
    expect(other.box.writes).toEqual([]);
  });

  it('may be one run that the debrief saved whole; it does not replace the one that is here', async () => {
    const { keeping } = await tab('keep');
    expect(await keeping.importAll(read(KEPT.run))).toEqual({ taken: 1, known: 0, left: 0 });
    expect(await keeping.get(KEPT.run.id)).toEqual(KEPT.run);
  });
});

const report = (patch: object): unknown => ({
  ...KEPT,
  run: { ...KEPT.run, result: { ...KEPT.run.result, report: { ...KEPT.run.result.report, ...patch } } }
});
const run = (patch: object): unknown => ({ ...KEPT, run: { ...KEPT.run, ...patch } });
const raw = (key: string, at: 'run' | 'report'): unknown =>
  JSON.parse(
    JSON.stringify(KEPT).replace(at === 'run' ? '"format":1' : '"outcome"', (had) => `"${key}":{"polluted":1},${had}`)
  );
let deep = '1';
for (let i = 0; i < 12; i++) deep = deep.length < 4e5 ? `${'['.repeat(25_000)}${deep}${']'.repeat(25_000)}` : deep;

const UNREADABLE: readonly (readonly [string, unknown])[] = [
  ['has __proto__ in its run', raw('__proto__', 'run')],
  ['has __proto__ in its report', raw('__proto__', 'report')],
  ['has constructor in its report', raw('constructor', 'report')],
  ['has prototype in its report', raw('prototype', 'report')],
  ['nests without end', report({ kind: JSON.parse(deep) as unknown })],
  ['has a text without end where any is kept', report({ note: 'x'.repeat(100_000) })],
  [
    'has a text without end among its lines',
    run({ result: { ...KEPT.run.result, transcript: [{ who: 'sam', text: 'x'.repeat(100_000), turn: 1, id: 'a' }] } })
  ],
  ['has no number where one belongs', report({ turns: null })],
  [
    'has a number past all numbers',
    JSON.parse(JSON.stringify(report({})).replace(/"lowest":[\d.]+/, '"lowest":1e999'))
  ],
  [
    'has a number too large to draw',
    JSON.parse(JSON.stringify(report({})).replace(/"lowest":[\d.]+/, '"lowest":1e308'))
  ],
  ['has a turn nobody reaches', report({ turns: 9e15 })],
  ['has slashes in its id', run({ id: '../r-1' })],
  ['has slashes in its scenario', run({ scenario: '../../late-again' })],
  ['has markup for an id', run({ id: '<img src=x onerror=alert(1)>' })],
  ['has no date', { ...KEPT, updatedAt: 'zzzz' }],
  ['has a date that is none', { ...KEPT, updatedAt: '2026-99-99' }],
  ['is of a later format', run({ format: 2 })]
];

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['is foreign', { name: 'a package', version: '1.0.0' }, 'foreign'],
  ['is a list', [1, 2, 3], 'foreign'],
  ['is one word', 'mend', 'foreign'],
  ['is nothing', null, 'foreign'],
  ['has a journal that is none', { format: 1, journal: 'dear diary' }, 'foreign'],
  ['has lists that are none', { format: 1, runs: { length: 3 }, lines: [] }, 'foreign'],
  ['is of a newer Mend', { format: 2, runs: [KEPT], lines: [] }, 'newer'],
  ['is of a much newer Mend', { format: 99, evenings: [] }, 'newer'],
  ['is the record of one run', read(answerOf(aRun(lateAgain().play, 1))), 'one-run'],
  ['is empty', file([]), 'empty'],
  ['has its lists from elsewhere', JSON.parse('{"__proto__":{"format":1,"runs":[1]},"format":1}'), 'foreign'],
  [
    'has 100,000 records',
    file(
      [],
      Array.from({ length: 100_000 }, (_, i) => ({ ...LINE, id: `l-${i}` }))
    ),
    'too-many'
  ],
  ['nests without end', JSON.parse(deep), 'foreign'],
  ...UNREADABLE.map(([what, value]) => [`has one run, which ${what}`, file([value]), 'unreadable'] as const)
];

describe('A bad file', () => {
  it.each(REFUSED)('changes nothing and is told apart: one that %s', async (_, value, why) => {
    for (const policy of ['keep', 'until-close'] as const) {
      const { keeping, box, told } = await tab(policy);
      await keeping.put(keptAs('r-mine').run);
      await keeping.putLine(LINE);
      const before = await allOf(keeping, box);
      expect(await keeping.importAll(value)).toEqual({ refused: why });
      expect(await allOf(keeping, box)).toEqual(before);
      expect(told).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }
  });

  it.each([
    ['has __proto__ in it', JSON.parse(JSON.stringify(entry('e-bad')).replace('{', '{"__proto__":{"polluted":1},'))],
    ['is a letter too long', { ...entry('e-bad'), text: 'x'.repeat(LONGEST_TEXT + 1) }],
    ['has slashes for a run', { ...entry('e-bad'), run: '../r' }],
    ['has markup for a question', { ...entry('e-bad'), prompt: '<img src=x onerror=alert(1)>' }],
    ['has a date that comes after all dates', { ...entry('e-bad'), updatedAt: '+275760-09-13' }]
  ])('loses only the entry that cannot be read: one that %s', async (_, value: unknown) => {
    const { keeping } = await tab('keep');
    const came = await keeping.importAll({ format: 1, runs: [KEPT], journal: [entry('e-1'), value] });
    expect(came).toEqual({ taken: 2, known: 0, left: 1 });
    expect((await keeping.exportAll()).journal).toEqual([entry('e-1')]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(UNREADABLE)('loses only the record that cannot be read, and says how many: one that %s', async (_, value) => {
    const { keeping } = await tab('keep');
    const came = await keeping.importAll(file([keptAs('r-1'), value, keptAs('r-2')], [LINE]));
    expect(came).toEqual({ taken: 3, known: 0, left: 1 });
    expect(((await keeping.exportAll()) as Export).runs.map((k) => k.run.id)).toEqual(['r-1', 'r-2']);
  });

  it.each([
    ['', 'torn'],
    ['{"format":1,"runs":[{"run', 'torn'],
    ['  {"format":1,', 'torn'],
    ['<!doctype html><script>alert(1)</script>', 'foreign'],
    ['\u0000\u0001PNG', 'foreign']
  ])('that is no JSON is told to be so: %j', (text, why) => {
    expect(valueIn(text)).toEqual({ refused: why });
  });

  it('that is nested deeper than the browser can follow is no file of ours', () => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(valueIn('[[[[')).toEqual({ refused: 'foreign' });
  });

  it('leaves the page free to answer while a large one is read', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++);
    const many = Array.from({ length: 1000 }, (_, i) => keptAs(`r-${i}`));
    expect(await broughtIn(file(many), NOW)).toMatchObject({ left: 0 });
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });
});

type Put = (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) => IDBRequest<IDBValidKey>;
const realPut = (): Put => Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!.value as Put;

describe('A device that fails while a file is taken in', () => {
  const many = {
    format: 1,
    runs: Array.from({ length: 6 }, (_, i) => keptAs(`r-${i}`)),
    lines: [LINE],
    journal: [entry('e-1')]
  };

  it.each([
    ['QuotaExceededError', 'no-room'],
    ['UnknownError', 'not-kept']
  ])('half way (%s) keeps what it had and nothing else', async (name, why) => {
    const { keeping, box } = await tab('keep');
    await keeping.put({ ...KEPT.run, id: 'r-2', mode: 'learn' });
    const before = await allOf(keeping, box);
    const real = realPut();
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++puts > 7) throw new DOMException('no more', name);
      return real.apply(this, args);
    });
    expect(await keeping.importAll(many)).toEqual({ refused: why });
    expect(puts).toBeGreaterThan(7);
    vi.restoreAllMocks();
    expect(await allOf(keeping, box)).toEqual(before);
    expect(await keeping.importAll(many)).toMatchObject({ taken: 8 });
  });

  it('when all of it is to be written for good keeps what it had', async () => {
    const { keeping, box } = await tab('keep');
    const before = await allOf(keeping, box);
    const real = realPut();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const asked = real.apply(this, args);
      if (args[1] === 'r-3') asked.addEventListener('success', () => this.transaction.abort());
      return asked;
    });
    expect(await keeping.importAll(many)).toEqual({ refused: 'not-kept' });
    vi.restoreAllMocks();
    expect(await allOf(keeping, box)).toEqual(before);
  });

  it('or a tab without room for it keeps what it had, and goes on keeping', async () => {
    const { keeping, box, told } = await tab('until-close');
    await keeping.put({ ...KEPT.run, id: 'r-2', mode: 'learn' });
    const before = await allOf(keeping, box);
    box.full = true;
    expect(await keeping.importAll(many)).toEqual({ refused: 'tab-full' });
    expect(await allOf(keeping, box)).toEqual(before);
    expect(told).toEqual([]);
    box.full = false;
    await keeping.put(keptAs('r-9').run);
    expect(box.all['mend.tab']).toContain('"r-9"');
  });

  it('is not given back what is deleted meanwhile', async () => {
    const { keeping } = await tab('keep');
    await Promise.all([keeping.importAll(many), keeping.deleteAll()]);
    expect(await keeping.exportAll()).toEqual({ format: 1, runs: [], lines: [], journal: [] });
  });
});

describe('What every record is looked at for before its shape', () => {
  it('holds for a value that goes round in a circle', () => {
    const round: Record<string, unknown> = {};
    round['again'] = [round, round];
    expect(isPlainData(round)).toBe(false);
  });

  it('lets pass what is kept', () => {
    expect(isPlainData(KEPT)).toBe(true);
    expect(readKept(KEPT)).toEqual(KEPT);
  });
});
