/** A run on the page that was kept before: taken up again, in another tab, or of a scene that has changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createTabLocks } from '../../src/stores/tabs.ts';
import { lateAgain } from '../session/lateAgain.ts';
import { FakeBox, tabsOfOneBrowser } from '../stores/fakes.ts';
import { find, follow, keptRun, newBrowser, openPage, pressNamed, screen, turnPages, until, whole } from './page.tsx';

const { play: pack } = lateAgain();
const WHOLE = whole();
const LEFT = keptRun(WHOLE, 'r-1', 3);
const HERE = `${WHOLE.address}&run=r-1`;
const told = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-line]')].map((l) => l.dataset['line']);
const soon = (): Promise<void> => Promise.resolve();
/** Waits for words on the page. */
const says = (words: RegExp): Promise<void> => until(() => expect(screen.getByRole('main').textContent).toMatch(words));

beforeEach(newBrowser);

describe('A run on the page', () => {
  it('is begun once, and its seed, strategy and name go into the address', async () => {
    let begun = 0;
    const page = await openPage('#/play/late-again', {
      loadPlay: () => {
        begun++;
        return Promise.resolve(pack);
      }
    });
    await find('log', 'Conversation');
    await until(() => expect(page.route()).toMatchObject({ seed: 11, strategy: pack.first, run: 'r-new-0' }));
    await turnPages();
    expect(begun).toBe(1);
    expect(screen.getAllByRole('log')).toHaveLength(1);
  });

  it('is there again after a reload, with every move and line, and goes on from there', async () => {
    const tab = new FakeBox();
    const page = await openPage(HERE, { tab });
    await follow(WHOLE.moves.slice(0, 3));
    await until(async () => expect((await page.keeping.get('r-1'))!.branches[0]!.moves).toHaveLength(3));
    const again = await openPage(HERE, { tab });
    await until(() => expect(told()).toEqual(LEFT.result.transcript.map((t) => t.id)));
    await follow(WHOLE.moves.slice(3, 5));
    await until(async () =>
      expect((await again.keeping.get('r-1'))!.branches[0]!.moves).toEqual(WHOLE.moves.slice(0, 5))
    );
  });

  it('is written after each move as the session made it', async () => {
    const page = await openPage(HERE);
    for (const [i, move] of WHOLE.moves.slice(0, 4).entries()) {
      await follow([move]);
      const kept = await until(async () => {
        const run = (await page.keeping.get('r-1'))!;
        expect(run.branches[0]!.moves).toHaveLength(i + 1);
        return run;
      });
      expect(kept.result.transcript).toEqual(WHOLE.session.transcript.filter((t) => t.turn <= i + 1));
    }
  });
});

describe('A run in two tabs', () => {
  it('can only be read in the second', async () => {
    const channel = tabsOfOneBrowser();
    const first = createTabLocks(channel, 'a', soon);
    await first.hold('r-1');
    await openPage(HERE, { kept: [LEFT], locks: createTabLocks(channel, 'b', soon) });
    await says(/open in another tab/);
    expect(screen.getByRole('link', { name: 'Look back' }).getAttribute('href')).toBe('#/debrief/r-1');
    expect(screen.queryByRole('log')).toBeNull();
  });

  it('that neither has made a move in yet becomes two runs', async () => {
    const channel = tabsOfOneBrowser();
    await createTabLocks(channel, 'a', soon).hold('r-1');
    const page = await openPage(HERE, { locks: createTabLocks(channel, 'b', soon) });
    await find('log', 'Conversation');
    await until(() => expect(page.route()).toMatchObject({ run: 'r-new-0', seed: WHOLE.session.input.seed }));
  });

  it('is not rewound in one while the other plays it', async () => {
    const channel = tabsOfOneBrowser();
    const page = await openPage('#/debrief/r-1', { kept: [LEFT], locks: createTabLocks(channel, 'b', soon) });
    await pressNamed('Show what happened');
    await createTabLocks(channel, 'a', soon).hold('r-1');
    await pressNamed(/^Rewind to here.* 1$/);
    await says(/open in another tab/);
    expect((await page.keeping.get('r-1'))!.branches).toHaveLength(1);
  });

  it('is free for the other once this one has left it', async () => {
    const channel = tabsOfOneBrowser();
    await openPage(HERE, { kept: [LEFT], locks: createTabLocks(channel, 'b', soon) });
    await find('log', 'Conversation');
    const other = createTabLocks(channel, 'a', soon);
    expect(await other.hold('r-1')).toBe(false);
    await pressNamed('Leave');
    await until(async () => expect(await other.hold('r-1')).toBe(true));
  });
});

describe('A run of a scene that has changed since', () => {
  it('goes on, and says so, when only words were rewritten', async () => {
    await openPage(HERE, { kept: [LEFT], play: { ...pack, words: 'rewritten' } });
    await find('log', 'Conversation');
    expect(screen.getByRole('note').textContent).toMatch(/rewritten since/);
    expect(told()).toHaveLength(LEFT.result.transcript.length);
  });

  it('can only be read when its rules have changed', async () => {
    const page = await openPage(HERE, { kept: [LEFT], play: { ...pack, rules: 'rewritten' } });
    await says(/changed since you played it/);
    expect(screen.queryByRole('log')).toBeNull();
    expect(await page.keeping.get('r-1')).toEqual(LEFT);
  });

  it('can only be read when a move of it is open no more', async () => {
    const broken = { ...LEFT, branches: [{ id: 'b1', moves: [{ id: 'no-such-reply' }] }] };
    const page = await openPage(HERE, { kept: [broken] });
    await says(/changed since you played it/);
    expect(await page.keeping.get('r-1')).toEqual(broken);
  });
});

describe('A scene that does not arrive', () => {
  it('says so calmly, and can be tried again', async () => {
    let tries = 0;
    await openPage(WHOLE.address, {
      loadPlay: () => (++tries === 1 ? Promise.reject(new TypeError('offline')) : Promise.resolve(pack))
    });
    await says(/did not arrive/);
    await pressNamed('Try again');
    await find('log', 'Conversation');
  });

  it('that is none of ours is said to be so', async () => {
    await openPage('#/play/no-such-scene');
    await says(/no scenario of this name/);
    screen.getByRole('link', { name: 'All scenarios' });
  });
});
