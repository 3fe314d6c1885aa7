/**
 * Runs and lines, kept as the player said: on this device, or until the page is
 * closed. The interface is the same when nothing can be kept at all.
 *
 * Until the page is closed means the tab's own storage, so that a reload loses nothing.
 */
import type { Run } from '../session/run.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { type Kept, type Line, readKept, readLine } from './records.ts';
import type { OnTrouble } from './trouble.ts';

export type Policy = 'keep' | 'until-close' | 'ask' | null;

export interface Keeping {
  get(run: string): Promise<Run | undefined>;
  /** Newest first. */
  list(scenario?: string): Promise<readonly Run[]>;
  /** Called after each move; writes follow one another, and a later state of a run replaces an earlier one that still waits. */
  put(run: Run): Promise<void>;
  putLine(line: Line): Promise<void>;
  remove(run: string): Promise<void>;
  deleteAll(): Promise<void>;
  exportAll(): Promise<{ format: 1; runs: readonly Kept[]; lines: readonly Line[] }>;
  /** @returns how many records were taken in */
  importAll(value: unknown): Promise<number>;
  setPolicy(policy: Policy): Promise<void>;
}

interface Options {
  readonly policy: Policy;
  readonly onTrouble: OnTrouble;
  readonly now: () => string;
  /** The tab's own storage; may throw where it is refused. */
  readonly tab?: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

export async function openKeeping({ policy, onTrouble, now, tab = () => sessionStorage }: Options): Promise<Keeping> {
  const shelf = await openShelf(onTrouble);
  const held = new Held(tab);
  let current = policy;
  const onDevice = (): boolean => current === 'keep';
  const waiting = new Map<string, Kept>();
  let writing: Promise<void> = Promise.resolve();

  const write = (kept: Kept): Promise<void> => {
    held.put(kept);
    if (!onDevice()) return Promise.resolve();
    waiting.set(kept.run.id, kept);
    writing = writing.then(async () => {
      const latest = waiting.get(kept.run.id);
      if (!latest) return;
      waiting.delete(kept.run.id);
      await shelf.put('runs', kept.run.id, latest);
    });
    return writing;
  };

  const all = async (): Promise<Kept[]> => {
    const stored = await readAll(shelf, 'runs', readKept);
    const merged = new Map(stored.map((k) => [k.run.id, k]));
    for (const k of held.all()) merged.set(k.run.id, k);
    return [...merged.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  };

  return {
    get: async (run) => (held.get(run) ?? readKept(await shelf.get('runs', run)))?.run,
    list: async (scenario) =>
      (await all()).map((k) => k.run).filter((r) => scenario === undefined || r.scenario === scenario),
    async put(run) {
      const before = held.get(run.id) ?? readKept(await shelf.get('runs', run.id));
      await write({ run, startedAt: before?.startedAt ?? now(), updatedAt: now() });
    },
    async putLine(line) {
      held.putLine(line);
      if (onDevice()) await shelf.put('lines', line.id, line);
    },
    async remove(run) {
      held.remove(run);
      await shelf.remove('runs', run);
    },
    async deleteAll() {
      held.clear();
      await shelf.clear();
    },
    async exportAll() {
      const lines = new Map((await readAll(shelf, 'lines', readLine)).map((l) => [l.id, l]));
      for (const l of held.lines()) lines.set(l.id, l);
      return { format: 1, runs: await all(), lines: [...lines.values()] };
    },
    async importAll(value) {
      const { runs = [], lines = [] } = (typeof value === 'object' && value !== null ? value : {}) as {
        runs?: unknown[];
        lines?: unknown[];
      };
      let taken = 0;
      for (const raw of Array.isArray(runs) ? runs : []) {
        const kept = readKept(raw);
        if (!kept) continue;
        await write(kept);
        taken++;
      }
      for (const raw of Array.isArray(lines) ? lines : []) {
        const line = readLine(raw);
        if (!line) continue;
        held.putLine(line);
        if (onDevice()) await shelf.put('lines', line.id, line);
        taken++;
      }
      return taken;
    },
    async setPolicy(next) {
      current = next;
      if (next === 'keep') {
        for (const kept of held.all()) await write(kept);
        for (const line of held.lines()) await shelf.put('lines', line.id, line);
      } else if (next === 'until-close') for (const kept of held.all()) await shelf.remove('runs', kept.run.id);
    }
  };
}

async function readAll<T>(shelf: Shelf, name: 'runs' | 'lines', read: (value: unknown) => T | undefined): Promise<T[]> {
  const good: T[] = [];
  for (const [key, value] of await shelf.all(name)) {
    const record = read(value);
    if (record) good.push(record);
    else await shelf.setAside(name, key, value);
  }
  return good;
}

/** What this tab holds, whether or not it is kept on the device. */
class Held {
  readonly #runs = new Map<string, Kept>();
  readonly #lines = new Map<string, Line>();
  readonly #box: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  static readonly NAME = 'mend.tab';

  constructor(tab: Required<Options>['tab']) {
    try {
      this.#box = tab();
      const { runs = [], lines = [] } = JSON.parse(this.#box.getItem(Held.NAME) ?? '{}') as {
        runs?: unknown[];
        lines?: unknown[];
      };
      for (const raw of runs) {
        const kept = readKept(raw);
        if (kept) this.#runs.set(kept.run.id, kept);
      }
      for (const raw of lines) {
        const line = readLine(raw);
        if (line) this.#lines.set(line.id, line);
      }
    } catch {
      // refused or unreadable: this tab begins empty, and what it holds is held in memory
    }
  }

  #write(): void {
    try {
      this.#box?.setItem(Held.NAME, JSON.stringify({ runs: this.all(), lines: this.lines() }));
    } catch {
      // full or refused: memory still has it
    }
  }

  get = (run: string): Kept | undefined => this.#runs.get(run);
  all = (): Kept[] => [...this.#runs.values()];
  lines = (): Line[] => [...this.#lines.values()];

  put(kept: Kept): void {
    this.#runs.set(kept.run.id, kept);
    this.#write();
  }

  putLine(line: Line): void {
    this.#lines.set(line.id, line);
    this.#write();
  }

  remove(run: string): void {
    this.#runs.delete(run);
    this.#write();
  }

  clear(): void {
    this.#runs.clear();
    this.#lines.clear();
    this.#box?.removeItem(Held.NAME);
  }
}
