/** What is deleted in one tab goes from the others, too: what they still hold would come back with their next writing. */
import type { Channel } from './tabs.ts';

export interface Gone {
  readonly name: 'runs' | 'lines' | 'journal' | 'everything';
  readonly id: string;
}

const NAMES: readonly unknown[] = ['runs', 'lines', 'journal', 'everything'] satisfies readonly Gone['name'][];

const isGone = (data: unknown): data is Gone =>
  typeof data === 'object' &&
  data !== null &&
  'name' in data &&
  NAMES.includes(data.name) &&
  'id' in data &&
  typeof data.id === 'string';

/**
 * @param open - makes the channel; may throw where there is none: then a tab is alone
 * @param hear - called with what another tab has deleted
 * @returns tells the other tabs
 */
export function tellingGone(open: () => Channel, hear: (gone: Gone) => void): (gone: Gone) => void {
  try {
    const channel = open();
    channel.addEventListener('message', ({ data }) => {
      if (isGone(data)) hear(data);
    });
    return (gone) => channel.postMessage(gone);
  } catch {
    return () => undefined;
  }
}
