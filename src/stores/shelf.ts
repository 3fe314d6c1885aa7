/**
 * IndexedDB behind a few verbs. Refused, full, blocked or from a future version: told,
 * and everything goes on as if there were an empty shelf that forgets.
 */
import { type IDBPDatabase, openDB } from 'idb';
import type { Everything } from './everything.ts';
import { type OnTrouble, type Trouble, troubleOf } from './trouble.ts';

export type ShelfName = keyof Everything;

export interface ShelfRecord {
  readonly name: ShelfName;
  readonly key: string;
  readonly value: unknown;
}

export interface Shelf {
  get(name: ShelfName, key: string): Promise<unknown>;
  all(name: ShelfName): Promise<readonly (readonly [string, unknown])[]>;
  /** @returns whether it is there now */
  put(name: ShelfName, key: string, value: unknown): Promise<boolean>;
  /** Puts all of it there or, where that fails, nothing. The player is told by the caller. */
  putAll(records: readonly ShelfRecord[]): Promise<'put' | 'no-shelf' | Trouble>;
  /** Whether anything can be put there at all. */
  lasts(): boolean;
  remove(name: ShelfName, key: string): Promise<void>;
  /** What cannot be read is moved away, in one step, never overwritten. */
  setAside(name: ShelfName, key: string, value: unknown): Promise<void>;
  /** Removes everything, what was set aside too. @returns false where it could not be reached */
  clear(): Promise<boolean>;
}

const DATABASE = 'mend';
/** 2: the journal. An older database gets the stores it lacks; what is in the others stays. */
const VERSION = 2;
const LISTS = ['runs', 'lines', 'journal'] as const satisfies readonly ShelfName[];
const STORES = [...LISTS, 'broken'] as const;

/** @param onTrouble - told each time; the caller tells the player once */
export async function openShelf(onTrouble: OnTrouble): Promise<Shelf> {
  let database: IDBPDatabase | undefined;
  const attempt = async <T>(what: (db: IDBPDatabase) => Promise<T>, otherwise: T): Promise<T> => {
    if (!database) return otherwise;
    try {
      return await what(database);
    } catch (error) {
      onTrouble(troubleOf(error));
      return otherwise;
    }
  };
  try {
    database = await openDB(DATABASE, VERSION, {
      upgrade(db) {
        for (const name of STORES) if (!db.objectStoreNames.contains(name)) db.createObjectStore(name);
      },
      // another tab has a newer Mend: it must not wait for this one
      blocking() {
        database?.close();
        database = undefined;
        onTrouble('storage-future');
      }
    });
  } catch (error) {
    onTrouble(troubleOf(error));
  }
  return {
    get: (name, key) => attempt<unknown>((db) => db.get(name, key), undefined),
    all: (name) =>
      attempt(async (db) => {
        const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
        return keys.map((k, i) => [k as string, values[i] as unknown] as const);
      }, []),
    put: (name, key, value) => attempt((db) => db.put(name, value, key).then(() => true), false),
    putAll: (records) => (database ? putAll(database, records) : Promise.resolve('no-shelf')),
    lasts: () => database !== undefined,
    remove: (name, key) => attempt((db) => db.delete(name, key), undefined),
    async setAside(name, key, value) {
      await attempt(async (db) => {
        const moved = db.transaction([name, 'broken'], 'readwrite');
        await Promise.all([
          moved.objectStore('broken').put({ name, value }, `${name}/${key}`),
          moved.objectStore(name).delete(key),
          moved.done
        ]);
      }, undefined);
      onTrouble('storage-broken');
    },
    clear: () =>
      attempt(async (db) => {
        const all = db.transaction(STORES, 'readwrite');
        await Promise.all([...STORES.map((name) => all.objectStore(name).clear()), all.done]);
        return true;
      }, false)
  };
}

const nothing = (): void => undefined;

/** In one transaction, which is undone as a whole. */
async function putAll(database: IDBPDatabase, records: readonly ShelfRecord[]): Promise<'put' | Trouble> {
  const asked: Promise<unknown>[] = [];
  let undo = nothing;
  try {
    const all = database.transaction(LISTS, 'readwrite');
    undo = () => all.abort();
    asked.push(all.done);
    for (const { name, key, value } of records) asked.push(all.objectStore(name).put(value, key));
    await Promise.all(asked);
    return 'put';
  } catch (error) {
    const settled = Promise.allSettled(asked); // each is told of the undoing, and none of them is news
    try {
      undo();
    } catch {
      // it has been undone already
    }
    await settled;
    return troubleOf(error);
  }
}

/** Everything as records of the shelf. */
export const recordsOf = ({ runs, lines, journal }: Everything): ShelfRecord[] => [
  ...runs.map((k): ShelfRecord => ({ name: 'runs', key: k.run.id, value: k })),
  ...lines.map((l): ShelfRecord => ({ name: 'lines', key: l.id, value: l })),
  ...journal.map((e): ShelfRecord => ({ name: 'journal', key: e.id, value: e }))
];
