/**
 * What this tab holds, whether or not it is kept on the device: in the tab's own
 * storage, so that a reload loses nothing, and in memory where that is refused.
 */
import type { Gone } from './goneElsewhere.ts';
import { countOf, type Everything, type Lists, newer } from './everything.ts';
import { type Draft, type Entry, readDraft, readEntry } from './journal.ts';
import { type Kept, type Line, readKept, readLine } from './records.ts';
import { type Box, type SafeBox, safeBox } from './safeBox.ts';
import type { OnTrouble } from './trouble.ts';

const NAME = 'mend.tab';
/** Begins as NAME does, so that it goes when all goes. */
const DRAFT = `${NAME}.draft.`;

interface Read extends Everything {
  /** Whether something of it could not be read. */
  readonly broken: boolean;
}

/** @param text - as it was written by `#write`, or anything else */
function readHeld(text: string): Read {
  try {
    // a tab of an older Mend has no journal
    const { runs, lines, journal = [] } = JSON.parse(text) as Omit<Lists, 'journal'> & Partial<Lists>;
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
    const found = readHeld(text);
    this.#hold(found);
    if (!found.broken) return;
    this.#box.setItem(`${NAME}.broken.${now()}`, text);
    if (this.#box.kept()) onTrouble('storage-broken');
  }

  #everything = (): Everything => ({ runs: this.all(), lines: this.lines(), journal: this.journal() });
  #text = (): string => JSON.stringify(this.#everything());

  #write(): void {
    this.#box.setItem(NAME, this.#text());
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

  /** Takes in all of it or, where the tab has no room, nothing. @returns whether it did */
  takeIn(fresh: Everything): boolean {
    if (countOf(fresh) === 0) return true;
    const before = this.#everything();
    this.#hold(fresh);
    if (this.#box.trySet(NAME, this.#text())) return true;
    this.#empty();
    this.#hold(before);
    return false;
  }

  /** Of these, what this tab holds a state of, too: the newer of the two. */
  mine({ runs, lines, journal }: Everything): Everything {
    const found = <T extends { readonly updatedAt: string }>(held: T | undefined, there: T): T[] =>
      held ? [newer(held, there)] : [];
    return {
      runs: runs.flatMap((k) => found(this.#runs.get(k.run.id), k)),
      lines: lines.filter((l) => this.#lines.has(l.id)),
      journal: journal.flatMap((e) => found(this.#journal.get(e.id), e))
    };
  }

  #hold({ runs, lines, journal }: Everything): void {
    for (const kept of runs) this.#runs.set(kept.run.id, kept);
    for (const line of lines) this.#lines.set(line.id, line);
    for (const entry of journal) this.#journal.set(entry.id, entry);
  }

  #empty(): void {
    this.#runs.clear();
    this.#lines.clear();
    this.#journal.clear();
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

  /** What another tab has deleted is let go of here, drafts with everything. */
  letGo = ({ name, id }: Gone): void => {
    if (name === 'runs') this.remove(id);
    else if (name === 'lines') this.removeLine(id);
    else if (name === 'journal') this.removeEntry(id);
    else this.clear();
  };

  clear(): void {
    this.#empty();
    this.#box.forget(NAME);
  }
}
