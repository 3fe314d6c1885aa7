/**
 * A file a player brings back, read with suspicion: what it is, and which of its records
 * can be used, and are new here. Changes nothing; what is wrong is a code, and the page has the words.
 */
import { countOf, type Everything, type Lists } from './everything.ts';
import { readEntry } from './journal.ts';
import { readKept, readLine } from './records.ts';

/** Bytes. Chosen: a run is about 21 kB, so this is a run a day for five years; an old phone can still read it whole. */
export const LARGEST_FILE = 40_000_000;
/** Chosen: about five a day for five years; a page can still list them. */
const MOST_RECORDS = 10_000;
/** Records read at a time. Chosen: a tenth of a second on an old phone; between them the page answers. */
const AT_A_TIME = 50;

/** Why nothing of a file was taken in. */
export type Refusal =
  | 'too-big'
  /** The browser could not read it at all. */
  | 'unopened'
  /** It begins as ours might, and breaks off or is damaged. */
  | 'torn'
  | 'foreign'
  | 'newer'
  /** What the debrief saves: the record of one run, for reading. */
  | 'one-run'
  | 'empty'
  | 'too-many'
  /** It is ours, but none of its records can be read. */
  | 'unreadable'
  /** The device is full. */
  | 'no-room'
  /** More than the tab's own storage holds. */
  | 'tab-full'
  /** The device did not keep it. */
  | 'not-kept';

export interface Refused {
  readonly refused: Refusal;
}

interface Brought extends Everything {
  /** How many records could not be read. */
  readonly left: number;
}

const refused = (why: Refusal): Refused => ({ refused: why });

/** The value in the text of a file. */
export function valueIn(text: string): { readonly value: unknown } | Refused {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // some browsers give up on what is nested without end; nothing of ours is
    if (!(error instanceof SyntaxError)) return refused('foreign');
    return refused(/^\s*(\{|$)/.test(text) ? 'torn' : 'foreign');
  }
}

type Foreign = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Foreign =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (value: Foreign, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** The lists of a file of ours; one that is absent is empty, as the journal is in a file of an older Mend. */
function listsOf(file: Foreign): Lists | Refused {
  const format = own(file, 'format');
  if (typeof format === 'number' && format > 1) return refused('newer');
  if (own(file, 'choices') !== undefined && own(file, 'report') !== undefined) return refused('one-run');
  const [runs, lines, journal] = [own(file, 'runs'), own(file, 'lines'), own(file, 'journal')];
  if (format !== 1 || (runs ?? lines ?? journal) === undefined) return refused('foreign');
  const lists = { runs: runs ?? [], lines: lines ?? [], journal: journal ?? [] };
  return Object.values(lists).every(Array.isArray) ? (lists as Lists) : refused('foreign');
}

/** Lets the page answer before going on. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The records that can be read, each by its own reader, a few at a time. */
async function readEach<T>(list: readonly unknown[], read: (value: unknown) => T | undefined): Promise<T[]> {
  const good: T[] = [];
  for (const [i, raw] of list.entries()) {
    if (i > 0 && i % AT_A_TIME === 0) await breathe();
    const record = read(raw);
    if (record) good.push(record);
  }
  return good;
}

/**
 * What a file holds. A single run that the debrief saved whole, since its scene has
 * changed, is a file with one run in it.
 *
 * @param now - the date of such a run, which has none of its own
 */
export async function broughtIn(value: unknown, now: string): Promise<Brought | Refused> {
  if (!isObject(value)) return refused('foreign');
  const single = readKept({ run: value, startedAt: now, updatedAt: now });
  if (single) return { runs: [single], lines: [], journal: [], left: 0 };
  const lists = listsOf(value);
  if ('refused' in lists) return lists;
  const count = countOf(lists);
  if (count === 0) return refused('empty');
  if (count > MOST_RECORDS) return refused('too-many');
  const good: Everything = {
    runs: await readEach(lists.runs, readKept),
    lines: await readEach(lists.lines, readLine),
    journal: await readEach(lists.journal, readEntry)
  };
  const left = count - countOf(good);
  return left === count ? refused('unreadable') : { ...good, left };
}

/** Of a list that was brought: each record once, the newest, and only where it is not here or is newer. */
function fresh<T>(list: readonly T[], here: readonly T[], id: (record: T) => string, date: (record: T) => string): T[] {
  const dates = new Map(here.map((record) => [id(record), date(record)]));
  const newest = new Map<string, T>();
  for (const record of list) {
    if ((dates.get(id(record)) ?? '') >= date(record)) continue;
    dates.set(id(record), date(record));
    newest.set(id(record), record);
  }
  return [...newest.values()];
}

const idOf = ({ id }: { readonly id: string }): string => id;
const updated = ({ updatedAt }: { readonly updatedAt: string }): string => updatedAt;
/** A line is never changed: the first of that name is the one. */
const once = (): string => 'once';

/** Of what was brought: what is to be taken in beside what is here. */
export const newIn = (brought: Everything, here: Everything): Everything => ({
  runs: fresh(brought.runs, here.runs, (kept) => kept.run.id, updated),
  lines: fresh(brought.lines, here.lines, idOf, once),
  journal: fresh(brought.journal, here.journal, idOf, updated)
});
