/** The journal: kept, taken along, brought back and deleted as the rest is; and what is not saved yet. */
import 'fake-indexeddb/auto';
import fs from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Entry, readEntry } from '../../src/stores/journal.ts';
import { openKeeping, type Policy } from '../../src/stores/keeping.ts';
import { LONGEST_TEXT } from '../../src/stores/plainData.ts';
import type { Kept, Line } from '../../src/stores/records.ts';
import { FakeBox, listening, now, refused } from './fakes.ts';

const FROZEN = path.resolve(import.meta.dirname, '../fixtures/saves/export-1.json');
const frozen = JSON.parse(fs.readFileSync(FROZEN, 'utf8')) as { format: 1; runs: [Kept]; lines: [Line] };

const entry = (id: string, patch: Partial<Entry> = {}): Entry => ({
  id,
  createdAt: '2026-03-01T20:00:00.000Z',
  updatedAt: '2026-03-01T20:00:00.000Z',
  role: 'partner',
  prompt: 'partner-camera',
  text: 'Two plates. One of them upside down on the other.',
  ...patch
});
const ONE = entry('e-1', { run: 'r-1' });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function tab(policy: Policy, box: FakeBox | typeof refused = new FakeBox()) {
  const { told, onTrouble } = listening();
  const keeping = await openKeeping({ policy, onTrouble, now, tab: typeof box === 'function' ? box : () => box });
  return { keeping, told };
}

async function onDevice(name = 'journal'): Promise<unknown[]> {
  const db = await openDB('mend');
  const all: unknown[] = await db.getAll(name);
  db.close();
  return all;
}

describe('An entry', () => {
  it('is there on another day where it was said to be kept, newest first', async () => {
    const { keeping, told } = await tab('keep');
    expect(await keeping.putEntry(ONE)).toBe('device');
    await keeping.putEntry(entry('e-2', { createdAt: '2026-03-02T07:00:00.000Z' }));
    const later = await tab('keep');
    expect((await later.keeping.exportAll()).journal.map((e) => e.id)).toEqual(['e-2', 'e-1']);
    expect((await later.keeping.exportAll()).journal[1]).toEqual(ONE);
    expect(told).toEqual([]);
  });

  it.each(['until-close', 'ask', null] as const)('is in the tab only, and outlives a reload (%s)', async (policy) => {
    const box = new FakeBox();
    const { keeping } = await tab(policy, box);
    expect(keeping.place()).toBe('tab');
    expect(await keeping.putEntry(ONE)).toBe('tab');
    expect(await onDevice()).toEqual([]);
    expect((await (await tab(policy, box)).keeping.exportAll()).journal).toEqual([ONE]);
    expect((await (await tab(policy)).keeping.exportAll()).journal).toEqual([]);
  });

  it('goes to the device with Keep, and is taken back with Only until I close; one of another day stays', async () => {
    await (await tab('keep')).keeping.putEntry(entry('e-old'));
    const { keeping } = await tab(null);
    await keeping.putEntry(ONE);
    await keeping.setPolicy('keep');
    expect(keeping.place()).toBe('device');
    expect(await onDevice()).toEqual([ONE, entry('e-old')]);
    await keeping.setPolicy('until-close');
    expect(await onDevice()).toEqual([entry('e-old')]);
    expect((await keeping.exportAll()).journal.map((e) => e.id).sort()).toEqual(['e-1', 'e-old']);
  });

  it('that two tabs have changed is as it was changed last', async () => {
    const { keeping } = await tab('keep');
    await keeping.putEntry(ONE);
    const newer = { ...ONE, text: 'Three plates.', updatedAt: '2026-03-01T21:00:00.000Z' };
    await (await tab('keep')).keeping.putEntry(newer);
    expect((await keeping.exportAll()).journal).toEqual([newer]);
    await keeping.setPolicy('keep');
    expect(await onDevice()).toEqual([newer]);
  });

  it('is deleted alone, and everything with it', async () => {
    const box = new FakeBox();
    const { keeping } = await tab('keep', box);
    await keeping.putEntry(ONE);
    await keeping.putEntry(entry('e-2'));
    await keeping.removeEntry('e-1');
    expect((await keeping.exportAll()).journal.map((e) => e.id)).toEqual(['e-2']);
    expect(await onDevice()).toEqual([entry('e-2')]);
    await keeping.deleteAll();
    expect((await keeping.exportAll()).journal).toEqual([]);
    expect(await onDevice()).toEqual([]);
    expect(box.all).toEqual({});
  });

  it('is in memory, and is said to be, where the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { keeping, told } = await tab('keep', refused);
    expect(keeping.place()).toBe('page');
    expect(await keeping.putEntry(ONE)).toBe('page');
    expect((await keeping.exportAll()).journal).toEqual([ONE]);
    expect(told).toEqual(['storage-off']);
  });

  it('is said to be in the tab when the device has no room left for it', async () => {
    const { keeping, told } = await tab('keep');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await keeping.putEntry(ONE)).toBe('tab');
    expect(await keeping.putLine(frozen.lines[0])).toBe('tab');
    expect(told).toEqual(['storage-full']);
  });
});

describe('A database of version 1', () => {
  it('gets a journal, and keeps its runs, lines and what was put aside', async () => {
    const old = await openDB('mend', 1, {
      upgrade(db) {
        for (const name of ['runs', 'lines', 'broken']) db.createObjectStore(name);
      }
    });
    await old.put('runs', frozen.runs[0], frozen.runs[0].run.id);
    await old.put('lines', frozen.lines[0], frozen.lines[0].id);
    await old.put('broken', { name: 'runs', value: 'half a run' }, 'runs/r-bad');
    old.close();
    const { keeping, told } = await tab('keep');
    await keeping.putEntry(ONE);
    expect(await keeping.exportAll()).toEqual({ format: 1, runs: frozen.runs, lines: frozen.lines, journal: [ONE] });
    expect(await onDevice('broken')).toEqual([{ name: 'runs', value: 'half a run' }]);
    expect(told).toEqual([]);
  });

  it('and a tab of the same age are read as they are', async () => {
    const text = JSON.stringify({ runs: frozen.runs, lines: frozen.lines });
    const box = new FakeBox({ 'mend.tab': text });
    const { keeping, told } = await tab(null, box);
    expect(await keeping.exportAll()).toEqual({ format: 1, runs: frozen.runs, lines: frozen.lines, journal: [] });
    expect(told).toEqual([]);
  });
});

describe('The journal in a file', () => {
  it('comes back whole on another device, and an older state never replaces a newer', async () => {
    const { keeping } = await tab('keep');
    await keeping.putEntry(ONE);
    const file: unknown = JSON.parse(JSON.stringify(await keeping.exportAll()));
    globalThis.indexedDB = new IDBFactory();
    const other = await tab('keep');
    expect(await other.keeping.importAll(file)).toEqual({ taken: 1, known: 0, left: 0 });
    expect((await other.keeping.exportAll()).journal).toEqual([ONE]);
    expect(await other.keeping.importAll(file)).toEqual({ taken: 0, known: 1, left: 0 });
    const changed = { ...ONE, text: 'Mine now.', updatedAt: '2026-03-05T00:00:00.000Z' };
    await other.keeping.putEntry(changed);
    expect(await other.keeping.importAll(file)).toEqual({ taken: 0, known: 1, left: 0 });
    expect(await onDevice()).toEqual([changed]);
  });

  it('may be missing, as in a file of an older Mend', async () => {
    const { keeping } = await tab('keep');
    expect(await keeping.importAll(frozen)).toEqual({ taken: 2, known: 0, left: 0 });
  });
});

describe('An entry that cannot be read', () => {
  it.each([
    ['is text', 'dear diary'],
    ['is too long', entry('e-bad', { text: 'x'.repeat(LONGEST_TEXT + 1) })],
    ['has a role nobody has', { ...ONE, id: 'e-bad', role: 'judge' }],
    ['has no date', entry('e-bad', { createdAt: 'yesterday' })],
    ['has a name that leads elsewhere', entry('../e')]
  ])('is put aside on the device, and is none in a file: one that %s', async (_, raw) => {
    expect(readEntry(raw)).toBeUndefined();
    await (await tab('keep')).keeping.list();
    const db = await openDB('mend');
    await db.put('journal', raw, 'e-bad');
    db.close();
    const { keeping, told } = await tab('keep');
    await keeping.putEntry(ONE);
    expect((await keeping.exportAll()).journal).toEqual([ONE]);
    expect(told).toEqual(['storage-broken']);
    expect(await onDevice('broken')).toEqual([{ name: 'journal', value: raw }]);
    expect(await keeping.importAll({ format: 1, runs: [], lines: [], journal: [raw] })).toEqual({
      refused: 'unreadable'
    });
  });

  it('takes as much as it is said to take', () => {
    expect(readEntry(entry('e-1', { text: 'x'.repeat(LONGEST_TEXT) }))).toBeDefined();
  });
});

describe('A draft', () => {
  it('outlives a reload of its tab, is in no other, and goes when it is done with', async () => {
    const box = new FakeBox();
    const { keeping } = await tab('keep', box);
    keeping.putDraft('journal', { text: 'half a sen' });
    const reloaded = (await tab('keep', box)).keeping;
    expect(reloaded.draft('journal')).toEqual({ text: 'half a sen' });
    expect(reloaded.draft('landing-r-1')).toBeUndefined();
    expect((await tab('keep')).keeping.draft('journal')).toBeUndefined();
    reloaded.putDraft('journal', undefined);
    expect(reloaded.draft('journal')).toBeUndefined();
    expect(box.all).toEqual({});
  });

  it('is never on the device, nor in the file, and goes when all goes', async () => {
    const box = new FakeBox();
    const { keeping } = await tab('keep', box);
    keeping.putDraft('journal', { text: 'half a sen' });
    expect(JSON.stringify(await keeping.exportAll())).not.toContain('half a sen');
    expect(await onDevice()).toEqual([]);
    await keeping.deleteAll();
    expect(keeping.draft('journal')).toBeUndefined();
    expect(box.all).toEqual({});
  });

  it.each(['{', '7', '{"text":1}', JSON.stringify({ text: 'x'.repeat(LONGEST_TEXT + 1) })])(
    'that is none is none: %.20s',
    async (text) => {
      const { keeping, told } = await tab(null, new FakeBox({ 'mend.tab.draft.journal': text }));
      expect(keeping.draft('journal')).toBeUndefined();
      expect(told).toEqual([]);
    }
  );
});
