/** A guest: everything works as it does for others, and no storage of the browser is so much as asked. */
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryBox, noShelf } from '../../src/stores/guest.ts';
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
const opened = (): Promise<Keeping> => openKeeping({ policy: null, onTrouble, now, tab: memoryBox, shelf: noShelf });

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

  it('can bring back a file, take it away again, and delete everything', async () => {
    const keeping = await opened();
    expect(await keeping.importAll(frozen)).toEqual({ taken: 2, known: 0, left: 0 });
    expect(await keeping.exportAll()).toEqual({ ...frozen, journal: [] });
    expect(await keeping.deleteAll()).toBe(true);
    expect(await keeping.exportAll()).toEqual({ format: 1, runs: [], lines: [], journal: [] });
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
