/**
 * IndexedDB behind four verbs. Refused, full, blocked or from a future version: told
 * once, and everything goes on as if there were an empty shelf that forgets.
 */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type OnTrouble, troubleOf } from './trouble.ts';

export type ShelfName = 'runs' | 'lines';

export interface Shelf {
  get(name: ShelfName, key: string): Promise<unknown>;
  all(name: ShelfName): Promise<readonly (readonly [string, unknown])[]>;
  put(name: ShelfName, key: string, value: unknown): Promise<void>;
  remove(name: ShelfName, key: string): Promise<void>;
  /** What cannot be read is moved away, never overwritten. */
  setAside(name: ShelfName, key: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

const DATABASE = 'mend';
const VERSION = 1;

async function open(): Promise<IDBPDatabase> {
  return openDB(DATABASE, VERSION, {
    upgrade(database) {
      for (const name of ['runs', 'lines', 'broken'])
        if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
    }
  });
}

export async function openShelf(onTrouble: OnTrouble): Promise<Shelf> {
  let database: IDBPDatabase | undefined;
  const told = new Set<string>();
  const tell = (error: unknown): void => {
    const code = troubleOf(error);
    if (!told.has(code)) onTrouble(code);
    told.add(code);
  };
  try {
    database = await open();
  } catch (error) {
    tell(error);
  }
  const attempt = async <T>(what: (db: IDBPDatabase) => Promise<T>, otherwise: T): Promise<T> => {
    if (!database) return otherwise;
    try {
      return await what(database);
    } catch (error) {
      tell(error);
      return otherwise;
    }
  };
  const done = async (work: Promise<unknown>): Promise<void> => {
    await work;
  };
  return {
    get: (name, key) => attempt<unknown>((db) => db.get(name, key), undefined),
    all: (name) =>
      attempt(async (db) => {
        const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
        return keys.map((k, i) => [k as string, values[i] as unknown] as const);
      }, []),
    put: (name, key, value) => attempt((db) => done(db.put(name, value, key)), undefined),
    remove: (name, key) => attempt((db) => db.delete(name, key), undefined),
    async setAside(name, key, value) {
      await attempt((db) => done(db.put('broken', { name, value }, `${name}/${key}`)), undefined);
      await attempt((db) => db.delete(name, key), undefined);
      if (!told.has('storage-broken')) onTrouble('storage-broken');
      told.add('storage-broken');
    },
    async clear() {
      database?.close();
      try {
        await deleteDB(DATABASE);
        database = await open();
      } catch (error) {
        tell(error);
      }
    }
  };
}
