/** How tense a player is before and after: it goes with the run it was said of, and with no other. */
import 'fake-indexeddb/auto';
import fs from 'node:fs';
import path from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../src/session/run.ts';
import { type Keeping, openKeeping } from '../../src/stores/keeping.ts';
import { type Kept, readKept } from '../../src/stores/records.ts';
import { FakeBox, listening } from './fakes.ts';

const file = path.resolve(import.meta.dirname, '../fixtures/saves/export-1.json');
const [KEPT] = (JSON.parse(fs.readFileSync(file, 'utf8')) as { runs: [Kept] }).runs;
const named = (id: string, scenario = KEPT.run.scenario): Run => ({ ...KEPT.run, id, scenario });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

let second = 0;
async function page(box = new FakeBox()): Promise<{ keeping: Keeping; told: readonly string[] }> {
  const { told, onTrouble } = listening();
  const now = (): string => new Date(Date.UTC(2026, 2, 1, 20) + 1000 * second++).toISOString();
  return { keeping: await openKeeping({ policy: 'keep', onTrouble, now, tab: () => box }), told };
}

/** What was said of each run. */
const tense = async (keeping: Keeping): Promise<Record<string, Pick<Kept, 'before' | 'after'>>> =>
  Object.fromEntries(
    (await keeping.exportAll()).runs.map(({ run, before, after }) => [
      run.id,
      { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
    ])
  );

describe('How tense before', () => {
  it('waits for the first move of the next run, and stays with that run', async () => {
    const { keeping } = await page();
    keeping.checkIn('late-again', 7);
    await keeping.put(named('r-1'));
    await keeping.put(named('r-1'));
    await keeping.put(named('r-2'));
    expect(await tense(keeping)).toEqual({ 'r-1': { before: 7 }, 'r-2': {} });
  });

  it('0 is an answer', async () => {
    const { keeping } = await page();
    keeping.checkIn('late-again', 0);
    await keeping.put(named('r-1'));
    expect(await tense(keeping)).toEqual({ 'r-1': { before: 0 } });
  });

  it('is not lost when two moves are written at once', async () => {
    const { keeping } = await page();
    keeping.checkIn('late-again', 7);
    await Promise.all([keeping.put(named('r-1')), keeping.put({ ...named('r-1'), mode: 'learn' })]);
    expect((await keeping.exportAll()).runs).toMatchObject([{ run: { mode: 'learn' }, before: 7 }]);
  });

  it('is kept nowhere when it was not answered, not even from the time before', async () => {
    const { keeping } = await page();
    keeping.checkIn('late-again', 7);
    keeping.checkIn('late-again', undefined);
    await keeping.put(named('r-1'));
    expect(JSON.stringify(await keeping.exportAll())).not.toMatch(/"(before|after)":/);
  });

  it('goes to no run of another scene, to none that is gone on with, and is then forgotten', async () => {
    const { keeping } = await page();
    await keeping.put(named('r-old'));
    keeping.checkIn('late-again', 7);
    await keeping.put(named('r-other', 'missed-cue'));
    await keeping.put(named('r-1'));
    keeping.checkIn('late-again', 8);
    await keeping.put(named('r-old'));
    await keeping.put(named('r-2'));
    expect(await tense(keeping)).toEqual({ 'r-old': {}, 'r-other': {}, 'r-1': {}, 'r-2': {} });
  });

  it('is forgotten with the page, and with everything', async () => {
    const box = new FakeBox();
    const first = await page(box);
    first.keeping.checkIn('late-again', 7);
    const { keeping } = await page(box);
    await keeping.put(named('r-1'));
    first.keeping.checkIn('late-again', 7);
    await first.keeping.deleteAll();
    await first.keeping.put(named('r-2'));
    expect(await tense(keeping)).not.toHaveProperty('r-1.before');
    expect(await tense(first.keeping)).toEqual({ 'r-2': {} });
    expect(Object.values(box.all).join()).not.toContain('"before":');
  });
});

describe('How tense after', () => {
  it('is asked once of a run that was played on this page, and kept when it is answered', async () => {
    const { keeping } = await page();
    keeping.checkIn('late-again', 7);
    expect(keeping.asksAfter('r-1')).toBe(false);
    await keeping.put(named('r-1'));
    expect(keeping.asksAfter('r-1')).toBe(true);
    await keeping.checkOut('r-1', 3);
    expect(keeping.asksAfter('r-1')).toBe(false);
    expect(await tense(keeping)).toEqual({ 'r-1': { before: 7, after: 3 } });
  });

  it('is not asked again where it was not answered, nor on another day', async () => {
    const { keeping } = await page();
    await keeping.put(named('r-1'));
    await keeping.put(named('r-2'));
    await keeping.checkOut('r-1', undefined);
    expect(keeping.asksAfter('r-1')).toBe(false);
    expect((await page()).keeping.asksAfter('r-2')).toBe(false);
    expect(await tense(keeping)).toEqual({ 'r-1': {}, 'r-2': {} });
  });

  it('brings back no run that was deleted, and makes none', async () => {
    const { keeping } = await page();
    await keeping.put(named('r-1'));
    await Promise.all([keeping.checkOut('r-1', 3), keeping.remove('r-1')]);
    await keeping.checkOut('r-none', 3);
    expect(await keeping.list()).toEqual([]);
  });

  it('stays when the run is rewound and gone on with', async () => {
    const { keeping } = await page();
    await keeping.put(named('r-1'));
    await keeping.checkOut('r-1', 3);
    await keeping.put({ ...named('r-1'), mode: 'learn' });
    expect(await tense(keeping)).toEqual({ 'r-1': { after: 3 } });
  });
});

describe('Both, as a file', () => {
  it('come back on another device, run by run', async () => {
    const { keeping } = await page();
    keeping.checkIn('late-again', 7);
    await keeping.put(named('r-1'));
    await keeping.checkOut('r-1', 3);
    await keeping.put(named('r-2'));
    const text: unknown = JSON.parse(JSON.stringify(await keeping.exportAll()));
    globalThis.indexedDB = new IDBFactory();
    const other = await page();
    expect(await other.keeping.importAll(text)).toEqual({ taken: 2, known: 0, left: 0 });
    expect(await other.keeping.exportAll()).toEqual(text);
    expect(await tense((await page()).keeping)).toEqual({ 'r-1': { before: 7, after: 3 }, 'r-2': {} });
  });

  it.each([
    -1,
    11,
    3.5,
    '7',
    null,
    Number.NaN,
    Infinity,
    [],
    {},
    true,
    1e21,
    'x'.repeat(1e5),
    JSON.parse('{"__proto__":{"polluted":1}}'),
    JSON.parse(`${'['.repeat(99)}${']'.repeat(99)}`)
  ])('what is no answer is left out alone, and the run is read: %.40j', async (value) => {
    expect(readKept({ ...KEPT, before: value, after: 4 })).toStrictEqual({ ...KEPT, after: 4 });
    expect(readKept({ ...KEPT, before: 4, after: value })).toStrictEqual({ ...KEPT, before: 4 });
    const { keeping, told } = await page();
    const brought = { format: 1, runs: [{ ...KEPT, before: value, after: 10 }] };
    expect(await keeping.importAll(brought)).toEqual({ taken: 1, known: 0, left: 0 });
    expect(await tense(keeping)).toEqual({ [KEPT.run.id]: { after: 10 } });
    expect(told).toEqual([]);
  });

  it('a run from before they were asked is as it was', () => {
    expect(readKept(KEPT)).toStrictEqual(KEPT);
  });
});
