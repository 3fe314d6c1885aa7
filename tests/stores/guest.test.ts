/** A guest: everything works as it does for others, and no storage of the browser is so much as asked. */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asGuest, memoryBox } from '../../src/stores/guest.ts';
import { type Keeping, openKeeping } from '../../src/stores/keeping.ts';
import type { Kept, Line } from '../../src/stores/records.ts';
import { createSettings, hasSettings } from '../../src/stores/settings.ts';
import { readSettings } from '../../src/stores/settingsShape.ts';
import { listening, now } from './fakes.ts';

const frozen = JSON.parse(
  fs.readFileSync(path.resolve(import.meta.dirname, '../fixtures/saves/export-1.json'), 'utf8')
) as { format: 1; runs: [Kept]; lines: [Line] };

/** A storage that fails whoever asks for it. */
const untouchable = (): never => {
  throw new Error('a storage was touched');
};

beforeEach(() => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    vi.stubGlobal(name, new Proxy({}, { get: untouchable, set: untouchable }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const { told, onTrouble } = listening();
const opened = (): Promise<Keeping> => openKeeping({ policy: 'keep', onTrouble, now, ...asGuest() });

describe('A guest', () => {
  it('has runs and lines while the page is open, and none after it', async () => {
    const keeping = await opened();
    await keeping.put(frozen.runs[0].run);
    await keeping.putLine(frozen.lines[0]);
    expect(await keeping.get(frozen.runs[0].run.id)).toEqual(frozen.runs[0].run);
    expect((await keeping.exportAll()).lines).toEqual(frozen.lines);
    expect((await (await opened()).exportAll()).runs).toEqual([]);
    expect(told).toEqual([]);
  });

  it('writes, answers and drafts while the page is open, is told so, and leaves none of it', async () => {
    const keeping = await opened();
    const entry = { id: 'e-1', createdAt: now(), updatedAt: now(), role: null, prompt: null, text: 'Two plates.' };
    expect(keeping.place()).toBe('guest');
    expect(await keeping.putEntry(entry)).toBe('guest');
    expect(await keeping.putLine(frozen.lines[0])).toBe('guest');
    keeping.putDraft('journal', { text: 'half a sen' });
    keeping.checkIn('late-again', 7);
    await keeping.put(frozen.runs[0].run);
    await keeping.checkOut(frozen.runs[0].run.id, 3);
    await keeping.setPolicy('keep');
    expect(keeping.place()).toBe('guest');
    expect(await keeping.exportAll()).toMatchObject({ runs: [{ before: 7, after: 3 }], journal: [entry] });
    expect(keeping.draft('journal')).toEqual({ text: 'half a sen' });
    const next = await opened();
    expect(await next.exportAll()).toEqual({ format: 1, runs: [], lines: [], journal: [] });
    expect(next.draft('journal')).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('can bring back a file, take it away again, and delete everything', async () => {
    const keeping = await opened();
    expect(await keeping.importAll(frozen)).toEqual({ taken: 2, known: 0, left: 0 });
    expect(await keeping.exportAll()).toEqual({ ...frozen, journal: [] });
    keeping.putDraft('journal', { text: 'half a sen' });
    expect(await keeping.deleteAll()).toBe(true);
    expect(await keeping.exportAll()).toEqual({ format: 1, runs: [], lines: [], journal: [] });
    expect(keeping.draft('journal')).toBeUndefined();
  });

  it('has settings while the page is open', () => {
    const box = memoryBox();
    expect(hasSettings(() => box)).toBe(false);
    const settings = createSettings({ open: () => box, onTrouble, now, read: readSettings });
    settings.getState().set({ theme: 'dark' });
    expect(settings.getState().theme).toBe('dark');
    expect(box.getItem('mend.settings')).toContain('dark');
    box.setItem('another', 'thing');
    settings.getState().reset();
    expect([box.length, box.key(0), box.key(1)]).toEqual([1, 'another', null]);
    expect(told).toEqual([]);
  });
});
