/** The list of what is kept: files that come back, files that do not, deleting, and being a guest. */
import 'fake-indexeddb/auto';
import { fireEvent, getByLabelText, getByRole, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../src/stores/brought.ts';
import type { Export } from '../../src/stores/keeping.ts';
import { FakeBox } from '../stores/fakes.ts';
import {
  find,
  follow,
  keptRun,
  newBrowser,
  openPage,
  type Page,
  press,
  pressNamed,
  screen,
  turnPages,
  until,
  whole
} from './page.tsx';

const WHOLE = whole();
const RUN = keptRun(WHOLE);
const named = (id: string): typeof RUN => ({ ...RUN, id });
const said = (): string | null => screen.getByRole('status').textContent;
const says = (words: string | RegExp): Promise<void> => until(() => expect(said()).toMatch(words));

beforeEach(newBrowser);

/** Chooses a file, as the file chooser does. */
async function choose(text: string, size?: number): Promise<{ readonly read: () => boolean }> {
  const input = await until(() => getByLabelText(document.body, 'Bring back a saved file'));
  const file = new File([text], 'mend.json', { type: 'application/json' });
  let read = false;
  Object.assign(file, {
    text: () => {
      read = true;
      return Promise.resolve(text);
    }
  });
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  fireEvent.change(input, { target: { files: [file] } });
  return { read: () => read };
}

async function about(kept: readonly string[] = ['r-1', 'r-2', 'r-3']): Promise<Page> {
  const page = await openPage('#/about', { kept: kept.map(named), settings: { keep: 'keep' } });
  if (kept.length > 0) await until(() => expect(rows()).toHaveLength(kept.length));
  return page;
}

const rows = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Runs kept here' })).getAllByRole('button', { name: /^Delete: / });

describe('Bringing back a file', () => {
  it('says what was taken in, what was here, and what was left out', async () => {
    const page = await about();
    const all = JSON.parse(JSON.stringify(await page.keeping.exportAll())) as Export;
    const mine = all.runs[0]!;
    const more = { ...all, runs: [...all.runs, { ...mine, run: named('r-4') }, { run: 'half' }, 7] };
    await choose(JSON.stringify(more));
    await says('1 taken in. 3 were here already. 2 could not be read and were left out. Only what Mend can read is');
    await until(() => expect(rows()).toHaveLength(4));
    await choose(JSON.stringify(all));
    await says(/^3 were here already\.$/);
  });

  it.each([
    ['is torn in the middle', '{"format":1,"runs":[{"run":{"for', /damaged, or it breaks off/],
    ['is nobody’s', '{"name":"a package"}', /no file that Mend has saved/],
    ['is a page', '<!doctype html>', /no file that Mend has saved/],
    ['is of a newer Mend', '{"format":2,"runs":[]}', /made by a newer Mend/],
    ['is the record of one run', '{"choices":[],"transcript":[],"report":{}}', /record of one run/],
    ['is empty', '{"format":1,"runs":[],"lines":[]}', /nothing is in it/],
    ['cannot be read', '{"format":1,"runs":[{"__proto__":{"x":1}}]}', /nothing in it can be read/]
  ])('says what is wrong with one that %s, and changes nothing', async (_, text, words) => {
    const page = await about();
    const before = await page.keeping.exportAll();
    await choose(text);
    await says(words);
    expect(said()).toMatch(/Nothing was changed\.$/);
    expect(await page.keeping.exportAll()).toEqual(before);
  });

  it('does not open one that is too large', async () => {
    await about();
    const { read } = await choose('{}', LARGEST_FILE + 1);
    await says(/larger than 40 MB/);
    expect(read()).toBe(false);
    await choose('{}', LARGEST_FILE);
    await says(/no file that Mend has saved/);
  });

  it('shows markup as text', async () => {
    const page = await about([]);
    const text = '<img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script>';
    const line = { id: 'l-1', run: 'r-1', scenario: text, text, toWhom: 'nobody', when: text, createdAt: '2026-03-01' };
    await choose(JSON.stringify({ format: 1, lines: [line] }));
    await until(() => expect(page.host.querySelector('.kept li')?.textContent).toContain(text));
    expect(page.host.querySelector('.kept img, .kept script')).toBeNull();
  });
});

describe('Deleting', () => {
  it('asks first, and Keep leads back to where one was', async () => {
    const page = await about();
    press(rows()[1]!);
    const sure = await find('group', 'Delete this for good?');
    expect(document.activeElement).toBe(getByRole(sure, 'button', { name: 'Keep' }));
    press(document.activeElement!);
    await until(() => expect(document.activeElement).toBe(rows()[1]));
    expect(await page.keeping.list()).toHaveLength(3);
  });

  it('one after another leaves focus on the next, then on the last, then on what is said', async () => {
    const page = await about();
    for (const [row, left, next] of [
      [1, 2, 1],
      [1, 1, 0],
      [0, 0, -1]
    ] as const) {
      press(rows()[row]!);
      press(getByRole(await find('group', 'Delete this for good?'), 'button', { name: 'Delete' }));
      await until(() => expect(page.host.querySelectorAll('.kept-list li')).toHaveLength(left));
      await says('It is gone.');
      await until(() => expect(document.activeElement).toBe(next < 0 ? screen.getByRole('status') : rows()[next]));
    }
  });

  it('everything says what stays, and takes focus to it', async () => {
    const page = await about();
    await pressNamed('Delete everything kept here');
    press(getByRole(await find('group', /^Delete every run/), 'button', { name: 'Delete' }));
    await says(/^Nothing of yours is kept here now\..*The game itself stays/);
    await until(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    expect(await page.keeping.list()).toEqual([]);
  });

  it('everything does not say it is done where the device could not be reached', async () => {
    const page = await about();
    Object.assign(page.keeping, { deleteAll: () => Promise.resolve(false) });
    await pressNamed('Delete everything kept here');
    press(getByRole(await find('group', /^Delete every run/), 'button', { name: 'Delete' }));
    await says(/did not let Mend reach/);
  });
});

describe('A guest', () => {
  const HERE = /You are here as a guest: nothing is stored, and a reload begins anew/;

  it('is told so in Settings and where things are kept, with the way out, and is offered nothing to keep', async () => {
    await openPage('#/settings', { guest: true });
    await find('heading', 'Settings');
    expect(screen.getByRole('note').textContent).toMatch(HERE);
    expect(screen.getByRole('link', { name: 'Leave guest mode' }).getAttribute('href')).toBe('?#/settings');
    expect(screen.queryByRole('group', { name: 'What is kept of your runs' })).toBeNull();
    expect(screen.queryByText(/are kept on this device/)).toBeNull();
    await openPage('#/about', { guest: true });
    await until(() => expect(screen.getByRole('note').textContent).toMatch(HERE));
  });

  it('is not asked whose phone it is', async () => {
    const page = await openPage(WHOLE.address, { guest: true });
    await follow(WHOLE.moves);
    expect(await turnPages()).toBe('curtain');
    expect(page.phase()).toBe('curtain');
    expect(screen.queryByRole('group', { name: 'Is this your own phone?' })).toBeNull();
  });

  it('one can become from Settings and where one is asked whose phone it is', async () => {
    await openPage('#/settings');
    expect((await find('link', 'Play as a guest')).getAttribute('href')).toBe('?guest#/settings');
    await openPage(WHOLE.address, { tab: new FakeBox() });
    await follow(WHOLE.moves);
    await turnPages();
    const asked = await find('group', 'Is this your own phone?');
    expect(getByRole(asked, 'link', { name: 'go on as a guest' }).getAttribute('href')).toBe('?guest#/');
  });
});
