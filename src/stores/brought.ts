/**
 * A file a player brings back, read with suspicion: what it is, and which of its records
 * can be used. Changes nothing; what is wrong is a code, and the page has the words.
 */
import { type Kept, type Line, readKept, readLine } from './records.ts';

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

export interface Brought {
  readonly runs: readonly Kept[];
  readonly lines: readonly Line[];
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

/** The lists of a file of ours; one that is absent is empty. */
function listsOf(file: Foreign): { readonly runs: readonly unknown[]; readonly lines: readonly unknown[] } | Refused {
  const format = own(file, 'format');
  if (typeof format === 'number' && format > 1) return refused('newer');
  const [runs, lines] = [own(file, 'runs'), own(file, 'lines')];
  if (own(file, 'choices') !== undefined && own(file, 'report') !== undefined) return refused('one-run');
  if (format !== 1 || (runs === undefined && lines === undefined)) return refused('foreign');
  if (!Array.isArray(runs ?? []) || !Array.isArray(lines ?? [])) return refused('foreign');
  return { runs: (runs ?? []) as unknown[], lines: (lines ?? []) as unknown[] };
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
  if (single) return { runs: [single], lines: [], left: 0 };
  const lists = listsOf(value);
  if ('refused' in lists) return lists;
  const count = lists.runs.length + lists.lines.length;
  if (count === 0) return refused('empty');
  if (count > MOST_RECORDS) return refused('too-many');
  const runs = await readEach(lists.runs, readKept);
  const lines = await readEach(lists.lines, readLine);
  const left = count - runs.length - lines.length;
  return left === count ? refused('unreadable') : { runs, lines, left };
}
