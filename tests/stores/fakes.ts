/** Storages that can be refused, full, or hold anything; and channels between tabs. */
import type { Box } from '../../src/stores/safeBox.ts';
import type { Channel } from '../../src/stores/tabs.ts';
import type { Trouble } from '../../src/stores/trouble.ts';

export const NOW = '2026-03-01T20:10:00.000Z';
export const now = (): string => NOW;

/** A storage in memory. `full`: throws at every write from then on. */
export class FakeBox implements Box {
  readonly items: Map<string, string>;
  readonly writes: string[] = [];
  full = false;

  constructor(items: Readonly<Record<string, string>> = {}) {
    this.items = new Map(Object.entries(items));
  }

  get length(): number {
    return this.items.size;
  }

  key = (i: number): string | null => [...this.items.keys()][i] ?? null;
  getItem = (name: string): string | null => this.items.get(name) ?? null;
  removeItem = (name: string): void => void this.items.delete(name);

  setItem = (name: string, value: string): void => {
    if (this.full) throw new DOMException('no room', 'QuotaExceededError');
    this.writes.push(name);
    this.items.set(name, value);
  };

  /** What is there, for comparing. */
  get all(): Record<string, string> {
    return Object.fromEntries(this.items);
  }
}

export const refused = (): Box => {
  throw new DOMException('not here', 'SecurityError');
};

export function listening(): { readonly told: Trouble[]; readonly onTrouble: (code: Trouble) => void } {
  const told: Trouble[] = [];
  return { told, onTrouble: (code) => told.push(code) };
}

/** Channels that all hear each other, as tabs of one browser do. */
export function tabsOfOneBrowser(): () => Channel {
  const tabs: { self: object; hear: (event: { data: unknown }) => void }[] = [];
  return () => {
    const self = {};
    return {
      postMessage: (data) => {
        for (const tab of tabs) if (tab.self !== self) tab.hear({ data: structuredClone(data) });
      },
      addEventListener: (_, hear) => void tabs.push({ self, hear })
    };
  };
}
