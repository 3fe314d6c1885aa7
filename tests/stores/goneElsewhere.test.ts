/** What is deleted in one tab does not come back from another. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/stores/journal.ts';
import { type Keeping, openKeeping } from '../../src/stores/keeping.ts';
import type { Line } from '../../src/stores/records.ts';
import type { Channel } from '../../src/stores/tabs.ts';
import { FakeBox, listening, NOW, now, tabsOfOneBrowser } from './fakes.ts';

const ENTRY: Entry = { id: 'e-1', createdAt: NOW, updatedAt: NOW, role: null, prompt: null, text: 'Two plates.' };
const LINE: Line = {
  id: 'l-1',
  run: 'r-1',
  scenario: 'late-again',
  text: 'I rang.',
  toWhom: 'nobody',
  when: '',
  createdAt: NOW
};

function open(channel: () => Channel): Promise<Keeping> {
  const box = new FakeBox();
  return openKeeping({ policy: 'keep', onTrouble: listening().onTrouble, now, tab: () => box, channel });
}

/** Two tabs that hold the same things. */
async function two() {
  const channel = tabsOfOneBrowser();
  const tabs = [await open(channel), await open(channel)] as const;
  for (const keeping of tabs) {
    await keeping.putEntry(ENTRY);
    await keeping.putLine(LINE);
  }
  return tabs;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('Of two tabs', () => {
  it('what one deletes the other lets go of, and does not write back when it is told to keep', async () => {
    const [one, other] = await two();
    await one.removeEntry(ENTRY.id);
    await one.removeLine(LINE.id);
    await other.setPolicy('keep');
    for (const keeping of [one, other]) {
      const { journal, lines } = await keeping.exportAll();
      expect([journal, lines]).toEqual([[], []]);
    }
  });

  it('everything goes from both at once, drafts too', async () => {
    const [one, other] = await two();
    other.putDraft('landing', { text: 'half a line' });
    await one.deleteAll();
    await other.setPolicy('keep');
    expect(await other.exportAll()).toEqual({ format: 1, runs: [], lines: [], journal: [] });
    expect(other.draft('landing')).toBeUndefined();
  });

  it('a message that is none is passed over, and where there is no channel a tab is alone', async () => {
    const channel = tabsOfOneBrowser();
    const keeping = await open(channel);
    await keeping.putEntry(ENTRY);
    for (const word of [null, 'gone', { name: 'runs' }, { name: 'everybody', id: '' }, { name: 'journal', id: 3 }])
      channel().postMessage(word);
    expect((await keeping.exportAll()).journal).toEqual([ENTRY]);
    const alone = await open(() => {
      throw new Error('no channels here');
    });
    await alone.removeEntry(ENTRY.id);
    expect((await alone.exportAll()).journal).toEqual([]);
  });
});
