/**
 * Runs and lines, kept as the player said: on this device, or until the page is
 * closed. The interface is the same when nothing can be kept at all.
 *
 * Until the page is closed means the tab's own storage, so that a reload loses nothing.
 */
import type { Run } from '../session/run.ts';
import { CheckIns } from './checkIns.ts';
import { Held } from './held.ts';
import { type Kept, type Line, readKept, readLine } from './records.ts';
import type { Box } from './safeBox.ts';
import { openShelf, type Shelf, type ShelfName } from './shelf.ts';
import { type OnTrouble, onceEach } from './trouble.ts';

export type Policy = 'keep' | 'until-close' | 'ask' | null;

/** All of it, as one value: what a player takes away as a file and brings back. */
export interface Export {
  readonly format: 1;
  readonly runs: readonly Kept[];
  readonly lines: readonly Line[];
}

export interface Keeping {
  get(run: string): Promise<Run | undefined>;
  /** Newest first. */
  list(scenario?: string): Promise<readonly Run[]>;
  /** Called after each move; writes follow one another, and a later state of a run replaces an earlier one that still waits. */
  put(run: Run): Promise<void>;
  /**
   * How tense the player is before a scene, for the first `put` of the next run, if that is of this scenario.
   *
   * @param tense - whole, 0..10; undefined: not answered
   */
  checkIn(scenario: string, tense: number | undefined): void;
  /** Whether afterwards is still to be asked: the run was played on this page, and nobody has asked since. */
  asksAfter(run: string): boolean;
  /** How tense the player is after a run: asked with this, answered or not. @param tense - as for `checkIn` */
  checkOut(run: string, tense: number | undefined): Promise<void>;
  putLine(line: Line): Promise<void>;
  remove(run: string): Promise<void>;
  removeLine(line: string): Promise<void>;
  /** The answer to what may be kept is forgotten with it. */
  deleteAll(): Promise<void>;
  exportAll(): Promise<Export>;
  /**
   * Takes in what `exportAll` gave. A run or line already here is left as it is, unless
   * the one brought is newer.
   *
   * @returns how many records were taken in
   */
  importAll(value: unknown): Promise<number>;
  setPolicy(policy: Policy): Promise<void>;
}

interface Options {
  readonly policy: Policy;
  readonly onTrouble: OnTrouble;
  readonly now: () => string;
  /** The tab's own storage; may throw where it is refused. */
  readonly tab?: () => Box;
}

export async function openKeeping({ policy, onTrouble, now, tab = () => sessionStorage }: Options): Promise<Keeping> {
  const tell = onceEach(onTrouble);
  const shelf = await openShelf(tell);
  return new TwoPlaces(shelf, new Held(tab, tell, now), policy, now);
}

/** The tab and the device; of two states of a run the newer counts, since another tab may have gone on with it. */
class TwoPlaces implements Keeping {
  readonly #shelf: Shelf;
  readonly #held: Held;
  readonly #now: () => string;
  #policy: Policy;
  readonly #checkIns = new CheckIns();
  readonly #waiting = new Map<string, Kept>();
  #writing: Promise<void> = Promise.resolve();
  /** Goes up with every deletion. */
  #gone = 0;

  constructor(shelf: Shelf, held: Held, policy: Policy, now: () => string) {
    this.#shelf = shelf;
    this.#held = held;
    this.#policy = policy;
    this.#now = now;
  }

  async get(run: string): Promise<Run | undefined> {
    return (await this.#find(run))?.run;
  }

  async list(scenario?: string): Promise<readonly Run[]> {
    const runs = (await this.#all()).map((k) => k.run);
    return runs.filter((r) => scenario === undefined || r.scenario === scenario);
  }

  async put(run: Run): Promise<void> {
    const gone = this.#gone;
    const tense = this.#checkIns.take(run.scenario);
    const found = await this.#find(run.id);
    // what was deleted meanwhile is not brought back by a write that had begun before
    if (gone !== this.#gone) return;
    const first = tense === undefined ? {} : { before: tense };
    // the move before may have been written while this one looked
    const earlier = found ?? this.#held.get(run.id) ?? { startedAt: this.#now(), ...first };
    this.#checkIns.played(run.id);
    await this.#write({ ...earlier, run, updatedAt: this.#now() });
  }

  checkIn(scenario: string, tense: number | undefined): void {
    this.#checkIns.wait(scenario, tense);
  }

  asksAfter(run: string): boolean {
    return this.#checkIns.asks(run);
  }

  async checkOut(run: string, tense: number | undefined): Promise<void> {
    this.#checkIns.asked(run);
    const gone = this.#gone;
    const kept = await this.#find(run);
    if (tense === undefined || !kept || gone !== this.#gone) return;
    await this.#write({ ...kept, after: tense, updatedAt: this.#now() });
  }

  async putLine(line: Line): Promise<void> {
    this.#held.putLine(line);
    if (this.#policy === 'keep') await this.#shelf.put('lines', line.id, line);
  }

  async remove(run: string): Promise<void> {
    this.#gone++;
    this.#held.remove(run);
    await this.#settled();
    await this.#shelf.remove('runs', run);
  }

  async removeLine(line: string): Promise<void> {
    this.#held.removeLine(line);
    await this.#shelf.remove('lines', line);
  }

  async deleteAll(): Promise<void> {
    this.#gone++;
    this.#policy = null;
    this.#checkIns.clear();
    this.#held.clear();
    await this.#settled();
    await this.#shelf.clear();
  }

  async exportAll(): Promise<Export> {
    return { format: 1, runs: await this.#all(), lines: await this.#lines() };
  }

  async importAll(value: unknown): Promise<number> {
    const here = new Map((await this.#all()).map((k) => [k.run.id, k.updatedAt]));
    const lines = new Set((await this.#lines()).map((l) => l.id));
    let taken = 0;
    for (const kept of listOf(value, 'runs', readKept)) {
      if ((here.get(kept.run.id) ?? '') >= kept.updatedAt) continue;
      await this.#write(kept);
      taken++;
    }
    for (const line of listOf(value, 'lines', readLine)) {
      if (lines.has(line.id)) continue;
      await this.putLine(line);
      taken++;
    }
    return taken;
  }

  async setPolicy(next: Policy): Promise<void> {
    this.#policy = next;
    if (next === 'keep') {
      for (const { run } of this.#held.all()) {
        const newest = await this.#find(run.id);
        if (newest) await this.#write(newest);
      }
      for (const line of this.#held.lines()) await this.#shelf.put('lines', line.id, line);
    }
    if (next !== 'until-close') return;
    await this.#settled();
    for (const kept of this.#held.all()) await this.#shelf.remove('runs', kept.run.id);
    for (const line of this.#held.lines()) await this.#shelf.remove('lines', line.id);
  }

  async #find(run: string): Promise<Kept | undefined> {
    const held = this.#held.get(run);
    const there = await this.#onShelf(run);
    return held && there ? newer(held, there) : (held ?? there);
  }

  /** What cannot be read is put aside before anything could be written in its place. */
  async #onShelf(run: string): Promise<Kept | undefined> {
    const raw = await this.#shelf.get('runs', run);
    const kept = readKept(raw);
    if (raw !== undefined && !kept) await this.#shelf.setAside('runs', run, raw);
    return kept;
  }

  #write(kept: Kept): Promise<void> {
    this.#held.put(kept);
    if (this.#policy !== 'keep') return Promise.resolve();
    this.#waiting.set(kept.run.id, kept);
    this.#writing = this.#writing.then(async () => {
      const latest = this.#waiting.get(kept.run.id);
      if (!latest) return;
      this.#waiting.delete(kept.run.id);
      await this.#shelf.put('runs', kept.run.id, latest);
    });
    return this.#writing;
  }

  /** Nothing is written any more after this but what is written anew. */
  async #settled(): Promise<void> {
    this.#waiting.clear();
    await this.#writing;
  }

  async #all(): Promise<Kept[]> {
    const merged = new Map((await readAll(this.#shelf, 'runs', readKept)).map((k) => [k.run.id, k]));
    for (const k of this.#held.all()) {
      const there = merged.get(k.run.id);
      merged.set(k.run.id, there ? newer(k, there) : k);
    }
    return [...merged.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  }

  async #lines(): Promise<Line[]> {
    const merged = new Map((await readAll(this.#shelf, 'lines', readLine)).map((l) => [l.id, l]));
    for (const l of this.#held.lines()) merged.set(l.id, l);
    return [...merged.values()];
  }
}

const newer = (held: Kept, there: Kept): Kept => (there.updatedAt > held.updatedAt ? there : held);

async function readAll<T>(shelf: Shelf, name: ShelfName, read: (value: unknown) => T | undefined): Promise<T[]> {
  const good: T[] = [];
  for (const [key, value] of await shelf.all(name)) {
    const record = read(value);
    if (record) good.push(record);
    else await shelf.setAside(name, key, value);
  }
  return good;
}

/** The records of a foreign value that can be read. */
function listOf<T>(value: unknown, name: 'runs' | 'lines', read: (value: unknown) => T | undefined): T[] {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 1) return [];
  const list: unknown = (value as Record<string, unknown>)[name];
  return Array.isArray(list) ? list.map(read).filter((r) => r !== undefined) : [];
}
