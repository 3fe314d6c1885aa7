/**
 * Runs and lines, kept as the player said: on this device, or until the page is
 * closed. The interface is the same when nothing can be kept at all.
 *
 * Until the page is closed means the tab's own storage, so that a reload loses nothing.
 */
import type { Run } from '../session/run.ts';
import { type Brought, broughtIn, type Refused } from './brought.ts';
import { Held } from './held.ts';
import { type Kept, type Line, readKept, readLine } from './records.ts';
import type { Box } from './safeBox.ts';
import { openShelf, type Shelf, type ShelfName, type ShelfRecord } from './shelf.ts';
import { type OnTrouble, onceEach } from './trouble.ts';

export type Policy = 'keep' | 'until-close' | 'ask' | null;

/** All of it, as one value: what a player takes away as a file and brings back. */
export interface Export {
  readonly format: 1;
  readonly runs: readonly Kept[];
  readonly lines: readonly Line[];
}

/** What came of a file that was brought back. */
export interface TakenIn {
  readonly taken: number;
  /** Were here already, as new or newer. */
  readonly known: number;
  /** Could not be read. */
  readonly left: number;
}

export interface Keeping {
  get(run: string): Promise<Run | undefined>;
  /** Newest first. */
  list(scenario?: string): Promise<readonly Run[]>;
  /** Called after each move; writes follow one another, and a later state of a run replaces an earlier one that still waits. */
  put(run: Run): Promise<void>;
  putLine(line: Line): Promise<void>;
  remove(run: string): Promise<void>;
  removeLine(line: string): Promise<void>;
  /** The answer to what may be kept is forgotten with it. @returns false where the device could not be reached */
  deleteAll(): Promise<boolean>;
  exportAll(): Promise<Export>;
  /**
   * Takes in what `exportAll` gave. A run or line already here is left as it is, unless
   * the one brought is newer. Where the device fails half way, nothing is taken in.
   */
  importAll(value: unknown): Promise<TakenIn | Refused>;
  setPolicy(policy: Policy): Promise<void>;
}

interface Options {
  readonly policy: Policy;
  readonly onTrouble: OnTrouble;
  readonly now: () => string;
  /** The tab's own storage; may throw where it is refused. */
  readonly tab?: () => Box;
  /** In place of this device. */
  readonly shelf?: Shelf;
}

export async function openKeeping(options: Options): Promise<Keeping> {
  const { policy, onTrouble, now, tab = () => sessionStorage } = options;
  const tell = onceEach(onTrouble);
  const shelf = options.shelf ?? (await openShelf(tell));
  return new TwoPlaces(shelf, new Held(tab, tell, now), policy, now);
}

/** The tab and the device; of two states of a run the newer counts, since another tab may have gone on with it. */
class TwoPlaces implements Keeping {
  readonly #shelf: Shelf;
  readonly #held: Held;
  readonly #now: () => string;
  #policy: Policy;
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
    const before = await this.#find(run.id);
    // what was deleted meanwhile is not brought back by a write that had begun before
    if (gone !== this.#gone) return;
    await this.#write({ run, startedAt: before?.startedAt ?? this.#now(), updatedAt: this.#now() });
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

  async deleteAll(): Promise<boolean> {
    this.#gone++;
    this.#policy = null;
    this.#held.clear();
    await this.#settled();
    return this.#shelf.clear();
  }

  async exportAll(): Promise<Export> {
    return { format: 1, runs: await this.#all(), lines: await this.#lines() };
  }

  async importAll(value: unknown): Promise<TakenIn | Refused> {
    const gone = this.#gone;
    const brought = await broughtIn(value, this.#now());
    if ('refused' in brought) return brought;
    await this.#writing;
    const fresh = newIn(brought, await this.#all(), await this.#lines());
    // what was to be deleted meanwhile is not brought back
    if (gone !== this.#gone) return { taken: 0, known: 0, left: brought.left };
    const refused = await this.#takeIn(fresh.runs, fresh.lines);
    if (refused) return { refused };
    const taken = fresh.runs.length + fresh.lines.length;
    return { taken, known: brought.runs.length + brought.lines.length - taken, left: brought.left };
  }

  /** All of it or nothing. @returns why nothing was */
  async #takeIn(runs: readonly Kept[], lines: readonly Line[]): Promise<Refused['refused'] | undefined> {
    if (this.#policy !== 'keep') return this.#held.takeIn(runs, lines) ? undefined : 'tab-full';
    const came = await this.#shelf.putAll([
      ...runs.map((k): ShelfRecord => ({ name: 'runs', key: k.run.id, value: k })),
      ...lines.map((l): ShelfRecord => ({ name: 'lines', key: l.id, value: l }))
    ]);
    if (came === 'no-shelf') return this.#held.takeIn(runs, lines) ? undefined : 'tab-full';
    if (came !== 'put') return came === 'storage-full' ? 'no-room' : 'not-kept';
    // what this tab holds an older state of, it holds the newer of
    this.#held.takeIn(
      runs.filter((k) => this.#held.get(k.run.id)),
      []
    );
    return undefined;
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
    return [...merged.values()].sort((a, b) => inOrder(b.updatedAt, a.updatedAt) || inOrder(a.run.id, b.run.id));
  }

  async #lines(): Promise<Line[]> {
    const merged = new Map((await readAll(this.#shelf, 'lines', readLine)).map((l) => [l.id, l]));
    for (const l of this.#held.lines()) merged.set(l.id, l);
    return [...merged.values()].sort((a, b) => inOrder(a.createdAt, b.createdAt) || inOrder(a.id, b.id));
  }
}

/** By text, so that the order is the same wherever the records lie. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
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

/** Of what was brought: each record once, and only where it is not here or is newer. */
function newIn({ runs, lines }: Brought, hereRuns: readonly Kept[], hereLines: readonly Line[]) {
  const dates = new Map(hereRuns.map((k) => [k.run.id, k.updatedAt]));
  const newest = new Map<string, Kept>();
  for (const kept of runs) {
    const { id } = kept.run;
    if ((newest.get(id)?.updatedAt ?? dates.get(id) ?? '') < kept.updatedAt) newest.set(id, kept);
  }
  const known = new Set(hereLines.map((l) => l.id));
  const first = new Map<string, Line>();
  for (const line of lines) if (!known.has(line.id) && !first.has(line.id)) first.set(line.id, line);
  return { runs: [...newest.values()], lines: [...first.values()] };
}
