/**
 * What is in the tab and on the device, read as one: of two states of a record the newer
 * counts, since another tab may have gone on with it. Writes nothing, but puts aside what
 * cannot be read before anything could be written in its place.
 */
import { type Everything, newer } from './everything.ts';
import type { Held } from './held.ts';
import { type Entry, readEntry } from './journal.ts';
import { type Kept, type Line, readKept, readLine } from './records.ts';
import type { Shelf, ShelfName } from './shelf.ts';

export class Both {
  readonly #shelf: Shelf;
  readonly #held: Held;

  constructor(shelf: Shelf, held: Held) {
    this.#shelf = shelf;
    this.#held = held;
  }

  async find(run: string): Promise<Kept | undefined> {
    const held = this.#held.get(run);
    const there = await this.#onShelf(run);
    return held && there ? newer(held, there) : (held ?? there);
  }

  async everything(): Promise<Everything> {
    return { runs: await this.runs(), lines: await this.lines(), journal: await this.journal() };
  }

  /** Newest first. */
  async runs(): Promise<Kept[]> {
    const merged = new Map((await this.#readAll('runs', readKept)).map((k) => [k.run.id, k]));
    for (const k of this.#held.all()) {
      const there = merged.get(k.run.id);
      merged.set(k.run.id, there ? newer(k, there) : k);
    }
    return [...merged.values()].sort((a, b) => inOrder(b.updatedAt, a.updatedAt) || inOrder(a.run.id, b.run.id));
  }

  /** Oldest first. */
  async lines(): Promise<Line[]> {
    const merged = new Map((await this.#readAll('lines', readLine)).map((l) => [l.id, l]));
    for (const l of this.#held.lines()) merged.set(l.id, l);
    return [...merged.values()].sort((a, b) => inOrder(a.createdAt, b.createdAt) || inOrder(a.id, b.id));
  }

  /** Newest first. */
  async journal(): Promise<Entry[]> {
    const merged = new Map((await this.#readAll('journal', readEntry)).map((e) => [e.id, e]));
    for (const e of this.#held.journal()) {
      const there = merged.get(e.id);
      merged.set(e.id, there ? newer(e, there) : e);
    }
    return [...merged.values()].sort((a, b) => inOrder(b.createdAt, a.createdAt) || inOrder(a.id, b.id));
  }

  async #onShelf(run: string): Promise<Kept | undefined> {
    const raw = await this.#shelf.get('runs', run);
    const kept = readKept(raw);
    if (raw !== undefined && !kept) await this.#shelf.setAside('runs', run, raw);
    return kept;
  }

  async #readAll<T>(name: ShelfName, read: (value: unknown) => T | undefined): Promise<T[]> {
    const good: T[] = [];
    for (const [key, value] of await this.#shelf.all(name)) {
      const record = read(value);
      if (record) good.push(record);
      else await this.#shelf.setAside(name, key, value);
    }
    return good;
  }
}

/** By text, so that the order is the same wherever the records lie. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
