/** A run in two tabs: the first has it, the second reads. */
import { describe, expect, it } from 'vitest';
import { createTabLocks } from '../../src/stores/tabs.ts';
import { tabsOfOneBrowser } from './fakes.ts';

/** Waiting that the test ends. */
function patience() {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((done) => waiting.push(done)),
    over: () => waiting.splice(0).forEach((done) => done())
  };
}

const soon = (): Promise<void> => Promise.resolve();

describe('A run open in two tabs', () => {
  it('is held by the first and refused to the second', async () => {
    const open = tabsOfOneBrowser();
    const [a, b] = [createTabLocks(open, 'a', soon), createTabLocks(open, 'b', soon)];
    expect(await a.hold('r-1')).toBe(true);
    expect(await b.hold('r-1')).toBe(false);
    expect(await b.hold('r-2')).toBe(true);
    expect(await a.hold('r-1')).toBe(true);
  });

  it('goes to the second once the first lets go', async () => {
    const open = tabsOfOneBrowser();
    const [a, b] = [createTabLocks(open, 'a', soon), createTabLocks(open, 'b', soon)];
    await a.hold('r-1');
    a.release('r-1');
    expect(await b.hold('r-1')).toBe(true);
    expect(await a.hold('r-1')).toBe(false);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a']
  ])('goes to one of two that ask at once (%s first)', async (first, second) => {
    const open = tabsOfOneBrowser();
    const { wait, over } = patience();
    const asked = [createTabLocks(open, first, wait), createTabLocks(open, second, wait)].map((t) => t.hold('r-1'));
    over();
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a']
  ])('goes to one of two when the second asks while the first still waits (%s first)', async (first, second) => {
    const open = tabsOfOneBrowser();
    const early = patience();
    const late = patience();
    const one = createTabLocks(open, first, early.wait);
    const two = createTabLocks(open, second, late.wait);
    const asked = [one.hold('r-1')];
    asked.push(two.hold('r-1'));
    early.over();
    await asked[0];
    late.over();
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  });

  it('is held where there is no channel between tabs', async () => {
    const alone = createTabLocks(
      () => {
        throw new ReferenceError('BroadcastChannel is not defined');
      },
      'a',
      soon
    );
    expect(await alone.hold('r-1')).toBe(true);
  });

  it('is not lost to words of another kind on the channel', async () => {
    const open = tabsOfOneBrowser();
    const a = createTabLocks(open, 'a', soon);
    for (const data of [null, 'r-1', 7, { kind: 'i-have' }, { kind: 'hello', run: 'r-1', from: 'x' }])
      open().postMessage(data);
    expect(await a.hold('r-1')).toBe(true);
  });
});
