/** Runs and lines in IndexedDB and in the tab: kept as the player said, whatever the browser does. */
import 'fake-indexeddb/auto';
import fs from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resultOf, sessionOf, takenUp } from '../../src/session/replay.ts';
import type { Run } from '../../src/session/run.ts';
import { openKeeping, type Policy } from '../../src/stores/keeping.ts';
import { type Kept, type Line, readKept } from '../../src/stores/records.ts';
import { pinnedPack } from '../session/pinned.ts';
import { FakeBox, listening, NOW, refused } from './fakes.ts';

const SAVES = path.resolve(import.meta.dirname, '../fixtures/saves');
const frozen = JSON.parse(fs.readFileSync(path.join(SAVES, 'export-1.json'), 'utf8')) as {
  format: 1;
  runs: [Kept];
  lines: [Line];
};
const [{ run: RUN }] = frozen.runs;
const [LINE] = frozen.lines;
const named = (id: string): Run => ({ ...RUN, id });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A tab: what it holds goes with it. */
async function tab(policy: Policy, box: FakeBox | typeof refused = new FakeBox()) {
  const { told, onTrouble } = listening();
  let minute = 0;
  const keeping = await openKeeping({
    policy,
    onTrouble,
    now: () => `2026-03-01T20:${String(10 + minute++).padStart(2, '0')}:00.000Z`,
    tab: typeof box === 'function' ? box : () => box
  });
  return { keeping, told };
}

/** The database as it stands, beside Mend. */
async function onDevice(): Promise<Record<string, unknown[]>> {
  const db = await openDB('mend');
  const names = [...db.objectStoreNames];
  const all = await Promise.all(names.map((name) => db.getAll(name)));
  db.close();
  return Object.fromEntries(names.map((name, i) => [name, all[i]!]));
}

async function putRaw(name: string, key: string, value: unknown): Promise<void> {
  await (await tab('keep')).keeping.list();
  const db = await openDB('mend');
  await db.put(name, value, key);
  db.close();
}

describe('Kept on this device', () => {
  it('a run and a line are there in another tab, on another day', async () => {
    const first = await tab('keep');
    await first.keeping.put(RUN);
    await first.keeping.putLine(LINE);
    const second = await tab('keep');
    expect(await second.keeping.get(RUN.id)).toEqual(RUN);
    expect((await second.keeping.exportAll()).lines).toEqual([LINE]);
    expect([...first.told, ...second.told]).toEqual([]);
  });

  it('a later state of a run replaces the earlier, and the newest run comes first', async () => {
    const { keeping } = await tab('keep');
    await Promise.all([keeping.put(named('r-1')), keeping.put(named('r-2'))]);
    await keeping.put({ ...named('r-1'), mode: 'learn' });
    expect((await keeping.list()).map((r) => r.id)).toEqual(['r-1', 'r-2']);
    expect((await keeping.list('late-again')).map((r) => r.mode)).toEqual(['learn', 'practise']);
    expect(await keeping.list('another')).toEqual([]);
    expect((await onDevice())['runs']).toHaveLength(2);
  });

  it('does not bring back what is deleted while it is being written', async () => {
    for (const policy of ['keep', 'until-close'] as const) {
      const { keeping } = await tab(policy);
      await keeping.put(named('r-1'));
      const writing = keeping.put(named('r-1'));
      const deleting = keeping.remove('r-1');
      await Promise.all([writing, deleting]);
      expect(await keeping.get('r-1')).toBeUndefined();
      const again = keeping.put(named('r-2'));
      await Promise.all([again, keeping.deleteAll()]);
      expect(await keeping.list()).toEqual([]);
    }
  });

  it('one run is removed, one line, or everything, and what was put aside goes too', async () => {
    await putRaw('runs', 'r-bad', 'not a run');
    const { keeping } = await tab('keep');
    for (const id of ['r-1', 'r-2']) await keeping.put(named(id));
    await keeping.putLine(LINE);
    await keeping.remove('r-1');
    expect((await keeping.list()).map((r) => r.id)).toEqual(['r-2']);
    await keeping.removeLine(LINE.id);
    expect((await keeping.exportAll()).lines).toEqual([]);
    await keeping.deleteAll();
    expect(await keeping.list()).toEqual([]);
    expect(await onDevice()).toEqual({ broken: [], journal: [], lines: [], runs: [] });
    await keeping.put(RUN);
    expect((await onDevice())['runs'], 'the answer Keep is forgotten too').toEqual([]);
  });

  it('everything is deleted though another tab has it open, and no write that waits brings it back', async () => {
    await (await tab('keep')).keeping.put(named('r-0'));
    const { keeping } = await tab('keep');
    await keeping.put(named('r-1'));
    const writing = keeping.put(named('r-1'));
    await writing;
    const late = keeping.put(named('r-2'));
    await late;
    await keeping.deleteAll();
    expect((await onDevice())['runs']).toEqual([]);
  });
});

describe('Kept until the page is closed', () => {
  it.each(['until-close', 'ask', null] as const)(
    'nothing is on the device (%s), and a reload loses nothing',
    async (policy) => {
      const box = new FakeBox();
      const { keeping } = await tab(policy, box);
      await keeping.put(RUN);
      await keeping.putLine(LINE);
      expect(await onDevice()).toEqual({ broken: [], journal: [], lines: [], runs: [] });
      const reloaded = await tab(policy, box);
      expect(await reloaded.keeping.get(RUN.id)).toEqual(RUN);
      expect((await reloaded.keeping.exportAll()).lines).toEqual([LINE]);
      const another = await tab(policy);
      expect(await another.keeping.get(RUN.id)).toBeUndefined();
    }
  );

  it('what the tab holds goes to the device once the player says Keep, and is taken back when they say Only until I close', async () => {
    const { keeping } = await tab(null);
    await keeping.put(RUN);
    await keeping.putLine(LINE);
    await keeping.setPolicy('keep');
    expect((await onDevice())['runs']).toMatchObject([{ run: { id: RUN.id } }]);
    expect((await onDevice())['lines']).toEqual([LINE]);
    await keeping.setPolicy('until-close');
    expect(await onDevice()).toEqual({ broken: [], journal: [], lines: [], runs: [] });
    expect(await keeping.get(RUN.id)).toEqual(RUN);
  });

  it('runs kept on another day stay kept when this one is not', async () => {
    await (await tab('keep')).keeping.put(named('r-old'));
    const { keeping } = await tab('keep');
    await keeping.put(named('r-new'));
    await keeping.setPolicy('until-close');
    expect((await onDevice())['runs']).toMatchObject([{ run: { id: 'r-old' } }]);
  });
});

describe('A run that two tabs have held', () => {
  it('is as the tab left it that went on with it last', async () => {
    const { keeping } = await tab('keep');
    await keeping.put(RUN);
    const another = await openKeeping({
      policy: 'keep',
      onTrouble: () => undefined,
      now: () => '2026-03-01T23:00:00.000Z',
      tab: () => new FakeBox()
    });
    await another.put({ ...RUN, mode: 'learn' });
    expect(await keeping.get(RUN.id)).toMatchObject({ mode: 'learn' });
    expect(await keeping.list()).toMatchObject([{ mode: 'learn' }]);
    await keeping.setPolicy('keep');
    expect((await onDevice())['runs']).toMatchObject([{ run: { mode: 'learn' } }]);
  });
});

describe('A browser that keeps nothing', () => {
  it('is told of once, and the run goes on in memory', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { keeping, told } = await tab('keep', refused);
    await keeping.put(RUN);
    await keeping.putLine(LINE);
    expect(await keeping.get(RUN.id)).toEqual(RUN);
    expect(await keeping.list()).toHaveLength(1);
    await keeping.remove(RUN.id);
    await keeping.deleteAll();
    expect(await keeping.list()).toEqual([]);
    expect(told).toEqual(['storage-off']);
  });

  it('without IndexedDB at all is told of once', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { keeping, told } = await tab('keep');
    vi.unstubAllGlobals();
    await keeping.put(RUN);
    expect(await keeping.get(RUN.id)).toEqual(RUN);
    expect(told).toEqual(['storage-off']);
  });

  it('that is full is told of once, keeps what it had, and the run goes on in memory', async () => {
    const box = new FakeBox();
    const { keeping, told } = await tab('keep', box);
    await keeping.put(named('r-1'));
    box.full = true;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keeping.put({ ...named('r-1'), mode: 'learn' });
    await keeping.put(named('r-2'));
    expect(told).toEqual(['storage-full']);
    expect((await keeping.list()).map((r) => [r.id, r.mode])).toEqual([
      ['r-2', 'practise'],
      ['r-1', 'learn']
    ]);
    expect((await onDevice())['runs']).toMatchObject([{ run: { id: 'r-1', mode: 'practise' } }]);
  });
});

describe('A database of a newer Mend', () => {
  it('is told of once and not touched, and the run goes on in memory', async () => {
    const newer = await openDB('mend', 7, { upgrade: (db) => void db.createObjectStore('evenings') });
    await newer.put('evenings', 'kept by a newer Mend', 'e-1');
    newer.close();
    const { keeping, told } = await tab('keep');
    await keeping.put(RUN);
    await keeping.deleteAll();
    await keeping.put(RUN);
    expect(told).toEqual(['storage-future']);
    expect(await keeping.get(RUN.id)).toEqual(RUN);
    expect(await onDevice()).toEqual({ evenings: ['kept by a newer Mend'] });
  });

  it('does not wait for this tab to be closed', async () => {
    const { keeping, told } = await tab('keep');
    await keeping.put(RUN);
    const newer = await openDB('mend', 3);
    expect(newer.version).toBe(3);
    newer.close();
    await keeping.put({ ...RUN, mode: 'learn' });
    expect(await keeping.get(RUN.id)).toMatchObject({ mode: 'learn' });
    expect(told).toEqual(['storage-future']);
  });
});

describe('A record that cannot be read', () => {
  const wrong: [string, unknown][] = [
    ['is text', 'r-bad'],
    ['is of a later format', { ...frozen.runs[0], run: { ...RUN, id: 'r-bad', format: 2 } }],
    ['has no moves', { ...frozen.runs[0], run: { ...RUN, id: 'r-bad', branches: [] } }],
    [
      'has a report of another shape',
      { ...frozen.runs[0], run: { ...RUN, id: 'r-bad', result: { report: { outcome: 'mended' }, transcript: [] } } }
    ],
    ['has a reason without words', JSON.parse(JSON.stringify(frozen.runs[0]).replaceAll('"landed"', '"soared"'))]
  ];

  it.each(wrong)('is put aside whole and told of once, and the others are listed: one that %s', async (_, raw) => {
    await putRaw('runs', 'r-bad', raw);
    await putRaw('runs', 'r-bad-2', raw);
    const { keeping, told } = await tab('keep');
    await keeping.put(RUN);
    expect((await keeping.list()).map((r) => r.id)).toEqual([RUN.id]);
    expect(told).toEqual(['storage-broken']);
    expect((await onDevice())['broken']).toEqual([
      { name: 'runs', value: raw },
      { name: 'runs', value: raw }
    ]);
  });

  it('is put aside before a run of the same name is written', async () => {
    await putRaw('runs', 'r-bad', { half: 'a run' });
    const { keeping, told } = await tab('keep');
    expect(await keeping.get('r-bad')).toBeUndefined();
    await keeping.put(named('r-bad'));
    expect(told).toEqual(['storage-broken']);
    expect((await onDevice())['broken']).toEqual([{ name: 'runs', value: { half: 'a run' } }]);
    expect((await onDevice())['runs']).toMatchObject([{ run: { id: 'r-bad' } }]);
  });

  it.each([
    ['is no JSON', '{"runs":['],
    ['is a list', '[]'],
    ['has a run that is none', JSON.stringify({ runs: [{ run: 1 }], lines: [LINE] })]
  ])('is copied aside in the tab, too, before the tab writes: a text that %s', async (_, text) => {
    const box = new FakeBox({ 'mend.tab': text });
    const { keeping, told } = await tab('until-close', box);
    await keeping.put(RUN);
    expect(told).toEqual(['storage-broken']);
    const aside = Object.keys(box.all).filter((name) => name.startsWith('mend.tab.broken.'));
    expect(aside.map((name) => box.all[name])).toEqual([text]);
    expect(box.writes[0]).toBe(aside[0]);
    expect(await keeping.get(RUN.id)).toEqual(RUN);
  });
});

describe('Everything as a file', () => {
  it('comes back whole on another device', async () => {
    const { keeping } = await tab('keep');
    await keeping.put(RUN);
    await keeping.putLine(LINE);
    const file: unknown = JSON.parse(JSON.stringify(await keeping.exportAll()));
    globalThis.indexedDB = new IDBFactory();
    const other = await tab('keep');
    expect(await other.keeping.importAll(file)).toEqual({ taken: 2, known: 0, left: 0 });
    expect(await other.keeping.exportAll()).toEqual(file);
    expect(await other.keeping.importAll(file)).toEqual({ taken: 0, known: 2, left: 0 });
  });

  it('does not overwrite a run that has gone on since', async () => {
    const { keeping } = await tab('keep');
    const old: unknown = { format: 1, runs: [{ ...frozen.runs[0], updatedAt: '2020-01-01' }], lines: [] };
    await keeping.put({ ...RUN, mode: 'learn' });
    expect(await keeping.importAll(old)).toMatchObject({ taken: 0, known: 1 });
    expect(await keeping.get(RUN.id)).toMatchObject({ mode: 'learn' });
    const newer: unknown = { format: 1, runs: [{ ...frozen.runs[0], updatedAt: '2040-01-01' }], lines: [] };
    expect(await keeping.importAll(newer)).toMatchObject({ taken: 1, known: 0 });
    expect(await keeping.get(RUN.id)).toMatchObject({ mode: 'practise' });
  });

  it.each([null, 7, 'runs', [], {}, { format: 2, runs: frozen.runs }, { format: 1, runs: 'r', lines: { 0: LINE } }])(
    'takes in nothing from what is no such file: %j',
    async (value) => {
      const { keeping } = await tab('keep');
      expect(await keeping.importAll(value)).toHaveProperty('refused');
      expect(await keeping.list()).toEqual([]);
    }
  );
});

describe('A save of format 1', () => {
  it('can be read for ever, and loses nothing by it', () => {
    expect(readKept(frozen.runs[0])).toEqual(frozen.runs[0]);
  });

  it('replays in its own scenario, or can at least be read', () => {
    const taken = takenUp(RUN, pinnedPack());
    if (taken.standing === 'read-only') expect(taken.run).toBe(RUN);
    else {
      expect(taken.session.moves).toEqual(RUN.branches[1]!.moves);
      expect(taken.session.over).toBe(true);
      expect(sessionOf(RUN, pinnedPack(), RUN.branches[0]).over).toBe(false);
      expect(JSON.parse(JSON.stringify(resultOf(taken.session)))).toEqual(RUN.result);
    }
    expect(takenUp(RUN, { ...pinnedPack(), rules: 'rewritten' })).toEqual({ standing: 'read-only', run: RUN });
  });

  it('was written at a date that is kept beside it', () => {
    expect(frozen.runs[0].startedAt).toBe(NOW);
  });
});
