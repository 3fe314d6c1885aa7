/**
 * Runs, lines and the journal, kept as the player said: on this device, or until the page is
 * closed. The interface is the same when nothing can be kept at all.
 *
 * Until the page is closed means the tab's own storage, so that a reload loses nothing.
 */
import type { Run } from '../session/run.ts';
import { Both } from './both.ts';
import { broughtIn, newIn, type Refused } from './brought.ts';
import { countOf, type Everything } from './everything.ts';
import { CheckIns } from './checkIns.ts';
import { type Gone, tellingGone } from './goneElsewhere.ts';
import { Held } from './held.ts';
import type { Draft, Entry } from './journal.ts';
import type { Kept, Line } from './records.ts';
import type { Box } from './safeBox.ts';
import { openShelf, recordsOf, type Shelf } from './shelf.ts';
import type { Channel } from './tabs.ts';
import { type OnTrouble, onceEach } from './trouble.ts';

export type Policy = 'keep' | 'until-close' | 'ask' | null;

/** Where something is: on this device; in this tab until it is closed; or only until the page is loaded anew, as for a guest. */
export type Place = 'device' | 'tab' | 'page' | 'guest';

/** All of it, as one value: what a player takes away as a file and brings back. */
export interface Export extends Everything {
  readonly format: 1;
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
  /** @returns where it is now */
  putLine(line: Line): Promise<Place>;
  /** A later state of an entry replaces the earlier. @returns where it is now */
  putEntry(entry: Entry): Promise<Place>;
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
  remove(run: string): Promise<void>;
  removeLine(line: string): Promise<void>;
  removeEntry(entry: string): Promise<void>;
  /** The answer to what may be kept is forgotten with it. @returns false where the device could not be reached */
  deleteAll(): Promise<boolean>;
  /** Runs and entries newest first, lines oldest first. */
  exportAll(): Promise<Export>;
  /** Where what is put now will be. */
  place(): Place;
  /** What stood unsaved in a form of this tab. */
  draft(name: string): Draft | undefined;
  /** In the tab only, whatever else is kept. @param draft - undefined: there is none any more */
  putDraft(name: string, draft: Draft | undefined): void;
  /**
   * Takes in what `exportAll` gave. A run, line or entry already here is left as it is, unless
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
  /** To the other tabs; may throw where there is none. Absent: there are no others. */
  readonly channel?: () => Channel;
  /** In place of this device. */
  readonly shelf?: Shelf;
  /** Where everything is while the page is open, whatever the policy is. */
  readonly always?: Place;
}

export async function openKeeping(options: Options): Promise<Keeping> {
  const { policy, onTrouble, now, tab = () => sessionStorage } = options;
  const tell = onceEach(onTrouble);
  const shelf = options.shelf ?? (await openShelf(tell));
  return new TwoPlaces(shelf, new Held(tab, tell, now), { ...options, policy });
}

class TwoPlaces implements Keeping {
  readonly #shelf: Shelf;
  readonly #held: Held;
  readonly #both: Both;
  readonly #now: () => string;
  #policy: Policy;
  readonly #always: Place | undefined;
  readonly #checkIns = new CheckIns();
  readonly #waiting = new Map<string, Kept>();
  #writing: Promise<void> = Promise.resolve();
  /** Goes up whenever everything is deleted. */
  #gone = 0;
  /** Runs deleted since they were last put: a write that had begun before does not bring them back. */
  readonly #removed = new Set<string>();
  readonly #tellGone: (gone: Gone) => void;

  constructor(shelf: Shelf, held: Held, { policy, now, always, channel }: Options) {
    this.#shelf = shelf;
    this.#held = held;
    this.#both = new Both(shelf, held);
    this.#policy = policy;
    this.#now = now;
    this.#always = always;
    this.#tellGone = channel ? tellingGone(channel, held.letGo) : () => undefined;
  }

  async get(run: string): Promise<Run | undefined> {
    return (await this.#both.find(run))?.run;
  }

  async list(scenario?: string): Promise<readonly Run[]> {
    const runs = (await this.#both.runs()).map((k) => k.run);
    return runs.filter((r) => scenario === undefined || r.scenario === scenario);
  }

  async put(run: Run): Promise<void> {
    const gone = this.#gone;
    this.#removed.delete(run.id);
    const tense = this.#checkIns.take(run.scenario);
    const found = await this.#both.find(run.id);
    // what was deleted meanwhile is not brought back by a write that had begun before
    if (gone !== this.#gone || this.#removed.has(run.id)) return;
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
    const kept = await this.#both.find(run);
    if (tense === undefined || !kept || gone !== this.#gone || this.#removed.has(run)) return;
    await this.#write({ ...kept, after: tense, updatedAt: this.#now() });
  }

  putLine(line: Line): Promise<Place> {
    this.#held.putLine(line);
    return this.#shelve('lines', line);
  }

  putEntry(entry: Entry): Promise<Place> {
    this.#held.putEntry(entry);
    return this.#shelve('journal', entry);
  }

  place(): Place {
    return this.#policy === 'keep' && this.#shelf.lasts() ? 'device' : this.#here();
  }

  /** Where it is when it is not on the device. */
  #here(): Place {
    return this.#always ?? (this.#held.lasts() ? 'tab' : 'page');
  }

  draft = (name: string): Draft | undefined => this.#held.draft(name);
  putDraft = (name: string, draft: Draft | undefined): void => this.#held.putDraft(name, draft);

  async remove(run: string): Promise<void> {
    this.#removed.add(run);
    this.#held.remove(run);
    this.#waiting.delete(run);
    await this.#writing;
    await this.#shelf.remove('runs', run);
    this.#tellGone({ name: 'runs', id: run });
  }

  async removeLine(line: string): Promise<void> {
    this.#held.removeLine(line);
    await this.#shelf.remove('lines', line);
    this.#tellGone({ name: 'lines', id: line });
  }

  async removeEntry(entry: string): Promise<void> {
    this.#held.removeEntry(entry);
    await this.#shelf.remove('journal', entry);
    this.#tellGone({ name: 'journal', id: entry });
  }

  async deleteAll(): Promise<boolean> {
    this.#gone++;
    this.#policy = null;
    this.#checkIns.clear();
    this.#held.clear();
    await this.#settled();
    const cleared = await this.#shelf.clear();
    this.#tellGone({ name: 'everything', id: '' });
    return cleared;
  }

  async exportAll(): Promise<Export> {
    return { format: 1, ...(await this.#both.everything()) };
  }

  async importAll(value: unknown): Promise<TakenIn | Refused> {
    const gone = this.#gone;
    const brought = await broughtIn(value, this.#now());
    if ('refused' in brought) return brought;
    await this.#writing;
    const fresh = newIn(brought, await this.#both.everything());
    // what was to be deleted meanwhile is not brought back
    if (gone !== this.#gone) return { taken: 0, known: 0, left: brought.left };
    const refused = await this.#takeIn(fresh);
    if (refused) return { refused };
    const taken = countOf(fresh);
    return { taken, known: countOf(brought) - taken, left: brought.left };
  }

  /** All of it or nothing. @returns why nothing was */
  async #takeIn(fresh: Everything): Promise<Refused['refused'] | undefined> {
    const came = this.#policy === 'keep' ? await this.#shelf.putAll(recordsOf(fresh)) : 'no-shelf';
    if (came === 'no-shelf') return this.#held.takeIn(fresh) ? undefined : 'tab-full';
    if (came !== 'put') return came === 'storage-full' ? 'no-room' : 'not-kept';
    // what this tab holds an older state of, it holds the newer of
    this.#held.takeIn(this.#held.mine(fresh));
    return undefined;
  }

  async setPolicy(next: Policy): Promise<void> {
    this.#policy = next;
    if (next === 'keep') await this.#shelveHeld();
    if (next !== 'until-close') return;
    await this.#settled();
    for (const kept of this.#held.all()) await this.#shelf.remove('runs', kept.run.id);
    for (const line of this.#held.lines()) await this.#shelf.remove('lines', line.id);
    for (const entry of this.#held.journal()) await this.#shelf.remove('journal', entry.id);
  }

  /** What this tab holds goes to the device, too; the tab is written once, however much that is. */
  async #shelveHeld(): Promise<void> {
    const runs = await Promise.all(this.#held.all().map(({ run }) => this.#both.find(run.id)));
    const mine = this.#held.mine({
      runs: runs.filter((k) => k !== undefined),
      lines: this.#held.lines(),
      journal: await this.#both.journal()
    });
    this.#held.takeIn(mine);
    await Promise.all(mine.runs.map((kept) => this.#shelveRun(kept)));
    for (const line of mine.lines) await this.#shelf.put('lines', line.id, line);
    for (const entry of mine.journal) await this.#shelf.put('journal', entry.id, entry);
  }

  async #write(kept: Kept): Promise<void> {
    this.#held.put(kept);
    if (this.#policy === 'keep') await this.#shelveRun(kept);
  }

  #shelveRun(kept: Kept): Promise<void> {
    this.#waiting.set(kept.run.id, kept);
    this.#writing = this.#writing.then(async () => {
      const latest = this.#waiting.get(kept.run.id);
      if (!latest) return;
      this.#waiting.delete(kept.run.id);
      await this.#shelf.put('runs', kept.run.id, latest);
    });
    return this.#writing;
  }

  async #shelve(name: 'lines' | 'journal', note: Line | Entry): Promise<Place> {
    if (this.#policy === 'keep' && (await this.#shelf.put(name, note.id, note))) return 'device';
    return this.#here();
  }

  /** Nothing is written any more after this but what is written anew. */
  async #settled(): Promise<void> {
    this.#waiting.clear();
    await this.#writing;
  }
}
