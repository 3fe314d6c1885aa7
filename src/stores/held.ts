/**
 * What this tab holds, whether or not it is kept on the device: in the tab's own
 * storage, so that a reload loses nothing, and in memory where that is refused.
 */
import { type Kept, type Line, readKept, readLine } from './records.ts';
import { type Box, type SafeBox, safeBox } from './safeBox.ts';
import type { OnTrouble } from './trouble.ts';

const NAME = 'mend.tab';

interface Read {
  readonly runs: readonly Kept[];
  readonly lines: readonly Line[];
  /** Whether something of it could not be read. */
  readonly broken: boolean;
}

/** @param text - as it was written by `#write`, or anything else */
function readHeld(text: string): Read {
  try {
    const { runs, lines } = JSON.parse(text) as { runs: unknown[]; lines: unknown[] };
    const found = { runs: runs.map(readKept), lines: lines.map(readLine) };
    return {
      runs: found.runs.filter((r) => r !== undefined),
      lines: found.lines.filter((l) => l !== undefined),
      broken: [...found.runs, ...found.lines].includes(undefined)
    };
  } catch {
    return { runs: [], lines: [], broken: true };
  }
}

export class Held {
  readonly #runs = new Map<string, Kept>();
  readonly #lines = new Map<string, Line>();
  readonly #box: SafeBox;

  /** @param tab - the tab's own storage; may throw where it is refused */
  constructor(tab: () => Box, onTrouble: OnTrouble, now: () => string) {
    this.#box = safeBox(tab, onTrouble);
    const text = this.#box.getItem(NAME);
    if (text === null) return;
    const { runs, lines, broken } = readHeld(text);
    this.#hold(runs, lines);
    if (!broken) return;
    this.#box.setItem(`${NAME}.broken.${now()}`, text);
    if (this.#box.kept()) onTrouble('storage-broken');
  }

  #text = (): string => JSON.stringify({ runs: this.all(), lines: this.lines() });

  #write(): void {
    this.#box.setItem(NAME, this.#text());
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

  /** Takes in all of it or, where the tab has no room, nothing. @returns whether it did */
  takeIn(runs: readonly Kept[], lines: readonly Line[]): boolean {
    const before = { runs: this.all(), lines: this.lines() };
    this.#hold(runs, lines);
    if (this.#box.trySet(NAME, this.#text())) return true;
    this.#runs.clear();
    this.#lines.clear();
    this.#hold(before.runs, before.lines);
    return false;
  }

  #hold(runs: readonly Kept[], lines: readonly Line[]): void {
    for (const kept of runs) this.#runs.set(kept.run.id, kept);
    for (const line of lines) this.#lines.set(line.id, line);
  }

  remove(run: string): void {
    this.#runs.delete(run);
    this.#write();
  }

  removeLine(line: string): void {
    this.#lines.delete(line);
    this.#write();
  }

  clear(): void {
    this.#runs.clear();
    this.#lines.clear();
    this.#box.forget(NAME);
  }
}
