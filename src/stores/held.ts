/**
 * What this tab holds, whether or not it is kept on the device: in the tab's own
 * storage, so that a reload loses nothing, and in memory where that is refused.
 */
import { type Draft, type Entry, readDraft, readEntry } from './journal.ts';
import { type Kept, type Line, readKept, readLine } from './records.ts';
import { type Box, type SafeBox, safeBox } from './safeBox.ts';
import type { OnTrouble } from './trouble.ts';

const NAME = 'mend.tab';
/** Begins as NAME does, so that it goes when all goes. */
const DRAFT = `${NAME}.draft.`;

interface Read {
  readonly runs: readonly Kept[];
  readonly lines: readonly Line[];
  readonly journal: readonly Entry[];
  /** Whether something of it could not be read. */
  readonly broken: boolean;
}

/** @param text - as it was written by `#write`, or anything else */
function readHeld(text: string): Read {
  try {
    const {
      runs,
      lines,
      journal = []
    } = JSON.parse(text) as Record<'runs' | 'lines', unknown[]> & { journal?: unknown[] };
    const found = { runs: runs.map(readKept), lines: lines.map(readLine), journal: journal.map(readEntry) };
    return {
      runs: found.runs.filter((r) => r !== undefined),
      lines: found.lines.filter((l) => l !== undefined),
      journal: found.journal.filter((e) => e !== undefined),
      broken: [...found.runs, ...found.lines, ...found.journal].includes(undefined)
    };
  } catch {
    return { runs: [], lines: [], journal: [], broken: true };
  }
}

export class Held {
  readonly #runs = new Map<string, Kept>();
  readonly #lines = new Map<string, Line>();
  readonly #journal = new Map<string, Entry>();
  readonly #box: SafeBox;

  /** @param tab - the tab's own storage; may throw where it is refused */
  constructor(tab: () => Box, onTrouble: OnTrouble, now: () => string) {
    this.#box = safeBox(tab, onTrouble);
    const text = this.#box.getItem(NAME);
    if (text === null) return;
    const { runs, lines, journal, broken } = readHeld(text);
    for (const kept of runs) this.#runs.set(kept.run.id, kept);
    for (const line of lines) this.#lines.set(line.id, line);
    for (const entry of journal) this.#journal.set(entry.id, entry);
    if (!broken) return;
    this.#box.setItem(`${NAME}.broken.${now()}`, text);
    if (this.#box.kept()) onTrouble('storage-broken');
  }

  #write(): void {
    this.#box.setItem(NAME, JSON.stringify({ runs: this.all(), lines: this.lines(), journal: this.journal() }));
  }

  get = (run: string): Kept | undefined => this.#runs.get(run);
  all = (): Kept[] => [...this.#runs.values()];
  lines = (): Line[] => [...this.#lines.values()];
  journal = (): Entry[] => [...this.#journal.values()];
  /** Whether a reload of the page leaves it. */
  lasts = (): boolean => this.#box.kept();

  put(kept: Kept): void {
    this.#runs.set(kept.run.id, kept);
    this.#write();
  }

  putLine(line: Line): void {
    this.#lines.set(line.id, line);
    this.#write();
  }

  putEntry(entry: Entry): void {
    this.#journal.set(entry.id, entry);
    this.#write();
  }

  remove(run: string): void {
    this.#runs.delete(run);
    this.#write();
  }

  removeLine(line: string): void {
    this.#lines.delete(line);
    this.#write();
  }

  removeEntry(entry: string): void {
    this.#journal.delete(entry);
    this.#write();
  }

  draft = (name: string): Draft | undefined => readDraft(this.#box.getItem(`${DRAFT}${name}`));

  /** Beside the rest, which is not written anew with every letter. @param draft - undefined: there is none any more */
  putDraft(name: string, draft: Draft | undefined): void {
    if (draft) this.#box.setItem(`${DRAFT}${name}`, JSON.stringify(draft));
    else this.#box.removeItem(`${DRAFT}${name}`);
  }

  clear(): void {
    this.#runs.clear();
    this.#lines.clear();
    this.#journal.clear();
    this.#box.forget(NAME);
  }
}
