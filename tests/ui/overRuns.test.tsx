/** Over runs, on the page: pictures with their tables, by name; the check-ins kept on the way; and nothing that grades. */
import { fireEvent, getByRole, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SKILLS } from '../../src/model/appraisals.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import type { Kept } from '../../src/stores/records.ts';
import { SKILL_WORDS } from '../../src/words/phrases.ts';
import { aRun, lateAgain } from '../session/lateAgain.ts';
import {
  all,
  find,
  follow,
  frame,
  keptRun,
  newBrowser,
  openPage,
  press,
  pressNamed,
  screen,
  until,
  whole
} from './page.tsx';
import type { PageOptions } from './page.tsx';

const { play: pack } = lateAgain();
const WHOLE = whole();

/** A run begun on a day of March. */
const kept = (n: number, more: Partial<Kept> = {}, most?: number): Kept => {
  const session = aRun(pack, n);
  const at = new Date(Date.UTC(2026, 2, 1, 20) + n * 3_600_000).toISOString();
  return { run: keptRun({ session, moves: [], address: '' }, `r-${n}`, most), startedAt: at, updatedAt: at, ...more };
};

async function overRuns(runs: readonly Kept[], options: PageOptions = {}) {
  const page = await openPage('#/library', options);
  if (runs.length > 0) expect(await page.keeping.importAll({ format: 1, runs })).toMatchObject({ taken: runs.length });
  page.go('#/progress');
  await find('heading', 'Over runs');
  return page;
}

/** Unfolds a table and gives its rows, without the head. */
async function rowsOf(where: HTMLElement): Promise<string[]> {
  const details = where.querySelector('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const table = await until(() => getByRole(where, 'table'));
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((r) => r.textContent!);
}

const skillRegions = (): HTMLElement[] => SKILLS.map((s) => screen.getByRole('region', { name: SKILL_WORDS[s] }));

beforeEach(newBrowser);

describe('Over runs', () => {
  it('says kindly that nothing is there yet, with a way to the scenes', async () => {
    await overRuns([]);
    expect(screen.getByRole('link', { name: 'Find a scene' }).getAttribute('href')).toBe('#/library');
    expect(all('img')).toHaveLength(0);
    expect(all('table')).toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('is led to from the library, and from what is kept', async () => {
    await openPage('#/library', { kept: [kept(1).run] });
    expect((await find('link', 'Over runs')).getAttribute('href')).toBe('#/progress');
    await openPage('#/about', { kept: [kept(1).run] });
    expect((await find('link', /^Over runs/)).getAttribute('href')).toBe('#/progress');
  });

  it('shows one run, too, and draws no line through it', async () => {
    await overRuns([kept(1)]);
    const drawn = skillRegions().filter((r) => within(r).queryByRole('img'));
    expect(drawn.length).toBeGreaterThan(3);
    for (const region of drawn) {
      const picture = getByRole(region, 'img');
      expect(picture.getAttribute('aria-label')).toMatch(/ in 1 run, .*Run 1: called for \d+ times?;/);
      expect(picture.querySelector('.curve')).toBeNull();
      expect(await rowsOf(region)).toHaveLength(1);
    }
    for (const region of skillRegions().filter((r) => !drawn.includes(r)))
      expect(region.textContent).toContain('No run has called for it so far.');
  });

  it('shows of each skill the same in the picture and in its table', async () => {
    const runs = [kept(1), kept(2), kept(3)];
    await overRuns(runs);
    for (const [i, region] of skillRegions().entries()) {
      const called = runs.map((k) => k.run.result.report.skills[SKILLS[i]!].opportunities);
      expect(region.querySelectorAll('.bead')).toHaveLength(called.reduce((a, b) => a + b, 0));
      if (called.every((c) => c === 0)) continue;
      const rows = await rowsOf(region);
      expect(rows.map((r) => Number(/(\d+) times?/.exec(r)![1]))).toEqual(called.filter((c) => c > 0));
      for (const row of rows) expect(row).toMatch(/^Run \d Late again, \d+ March 2026: /);
    }
  });

  it('speaks of landing at home and of strong, weak, none in a class', async () => {
    const runs = Array.from({ length: 12 }, (_, i) => kept(i + 1));
    await overRuns(runs);
    const home = screen.getByRole('list', { name: 'What the beads say' });
    expect(
      within(home)
        .getAllByRole('listitem')
        .map((l) => l.textContent)
    ).toEqual(['landed', 'landed later', 'landed in part', 'missed them', 'left out']);
    expect(screen.getByRole('main').textContent).not.toMatch(/strong|weak/);
    newBrowser();
    await overRuns(runs, { settings: { classWords: true } });
    const inClass = await find('list', 'What the beads say');
    expect(
      within(inClass)
        .getAllByRole('listitem')
        .map((l) => l.textContent)
    ).toEqual(['strong', 'weak', 'none']);
    expect(await rowsOf(skillRegions()[0]!)).not.toEqual([]);
    expect(screen.getByRole('main').textContent).not.toMatch(/landed|left out/);
  });

  it('lists all runs with how they ended; one that was left is told as left', async () => {
    await overRuns([kept(1), kept(2, {}, 3)]);
    const list = screen.getByRole('region', { name: 'All runs' });
    const rows = within(list).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(2);
    expect(rows[1]!.textContent).toMatch(/left after 3 turns$/);
    expect(getByRole(rows[1]!, 'link', { name: 'Look back: Late again, Run 2' }).getAttribute('href')).toBe(
      '#/debrief/r-2'
    );
  });

  it("rates nothing from the client's chair, nor in a scene that is gone", async () => {
    const client: PlayPack = { ...pack, harmBy: 'other', setting: 'therapy' };
    const gone = kept(2);
    await overRuns([kept(1), { ...gone, run: { ...gone.run, scenario: 'still-face' } }], { play: client });
    const list = await find('region', 'All runs');
    expect(within(list).getAllByRole('row')).toHaveLength(3);
    expect(list.textContent).toMatch(/client's chair nothing is rated/);
    expect(list.textContent).toMatch(/cannot be found here/);
    expect(screen.queryByRole('region', { name: 'Describe' })).toBeNull();
    expect(all('img')).toHaveLength(0);
    expect(screen.getByRole('main').textContent).not.toMatch(/landed|missed them|plainly|strong/);
  });

  it('draws the last 24 of many, and has all of them in the table', async () => {
    await overRuns(Array.from({ length: 60 }, (_, i) => kept(i + 1, { before: i % 11, after: 3 })));
    const region = await find('region', 'How tense you were');
    expect(region.querySelectorAll('.tense-after')).toHaveLength(24 + 1); // and one in the key
    expect(region.textContent).toContain('Drawn are the last of them; the table has all 60.');
    expect(await rowsOf(region)).toHaveLength(60);
  });

  it('shows how tense, before and after, as said; what was not said is not there', async () => {
    await overRuns([kept(1), kept(2, { before: 7, after: 0 }), kept(3, { after: 10 })]);
    const region = await find('region', 'How tense you were');
    expect(getByRole(region, 'img').getAttribute('aria-label')).toBe(
      'How tense you were in 2 runs, before and after side by side. Run 2: before 7, after 0. Run 3: after 10.'
    );
    const rows = await rowsOf(region);
    expect(rows.map((r) => r.replace(/ Late again.*?: [a-z ,]*/, ' '))).toEqual(['Run 2 70', 'Run 3 –10']);
    newBrowser();
    await overRuns([kept(1)]);
    await find('region', 'All runs');
    expect(screen.queryByRole('region', { name: 'How tense you were' })).toBeNull();
  });

  it('has no sum, rank, streak or praise', async () => {
    await overRuns(Array.from({ length: 5 }, (_, i) => kept(i + 1, { before: 8, after: 2 })));
    for (const details of document.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    await until(() => expect(all('table').length).toBeGreaterThan(5));
    expect(document.body.textContent).not.toMatch(
      /%|score|total|average|streak|best|improv|progress|well done|great|good|worse|↑|↓|▲|▼/i
    );
  });

  it('bears what a file brought back may hold', async () => {
    await overRuns([kept(1, { startedAt: '2026-03-01', before: 99 as number, after: 4 })]);
    const list = await find('region', 'All runs');
    expect(list.textContent).toContain('1 March 2026');
    expect(screen.getByRole('img', { name: /^How tense you were/ }).getAttribute('aria-label')).toMatch(
      /Run 1: after 4\.$/
    );
  });

  it('unfolds every table before it prints', async () => {
    await overRuns([kept(1, { before: 7 }), kept(2)]);
    let tables = 0;
    vi.stubGlobal('print', () => {
      tables = all('table').length;
    });
    press(await find('button', 'Print'));
    const pictures = all('img').length;
    await until(() => expect(tables).toBe(pictures + 1));
    vi.unstubAllGlobals();
  });
});

describe('How tense, on the way', () => {
  it('is kept with the run it was said before, and asked once after it, in the same words', async () => {
    const page = await openPage('#/scenario/late-again', { kept: [kept(1).run] });
    const before = await find('group', /How tense are you now/);
    press(getByRole(before, 'radio', { name: '6' }));
    await frame();
    press(screen.getByRole('button', { name: 'Begin' }));
    await until(() => expect(page.route()).toMatchObject({ screen: 'play', run: 'r-new-0' }));
    await follow([{ id: 'stay' }]);
    const mine = async () => (await page.keeping.exportAll()).runs.find((k) => k.run.id === 'r-new-0');
    await until(async () => expect(await mine()).toMatchObject({ before: 6 }));
    page.go('#/debrief/r-new-0');
    const form = await find('form', 'Before we look');
    const after = getByRole(form, 'group', { name: before.querySelector('legend')!.textContent! });
    expect(after.querySelector('.hint')!.textContent).toBe(before.querySelector('.hint')!.textContent);
    press(getByRole(after, 'radio', { name: '9' }));
    expect(within(form).queryByRole('group', { name: /a lot/ })).toBeNull();
    fireEvent.input(within(form).getAllByRole('textbox')[0]!, { target: { value: 'a word of my own' } });
    await pressNamed('Show what happened');
    await until(async () => expect(await mine()).toMatchObject({ before: 6, after: 9 }));
    expect(JSON.stringify(await page.keeping.exportAll())).not.toContain('a word of my own');
    page.go('#/library');
    await find('list', 'Scenarios');
    page.go('#/debrief/r-new-0');
    await find('form', 'Before we look');
    expect(screen.queryByRole('group', { name: /How tense/ })).toBeNull();
  });

  it('can be taken back, and what is not answered is not kept', async () => {
    const page = await openPage('#/scenario/late-again', { kept: [kept(1).run] });
    const scale = await find('group', /How tense are you now/);
    press(getByRole(scale, 'radio', { name: '9' }));
    await find('group', /That is a lot/);
    press(getByRole(scale, 'radio', { name: 'no answer' }));
    await until(() => expect(screen.queryByRole('group', { name: /That is a lot/ })).toBeNull());
    press(screen.getByRole('button', { name: 'Begin' }));
    await until(() => expect(page.route()).toMatchObject({ screen: 'play', run: 'r-new-0' }));
    await follow([{ id: 'stay' }]);
    await until(async () => expect(await page.keeping.get('r-new-0')).toBeDefined());
    page.go('#/debrief/r-new-0');
    await find('form', 'Before we look');
    await pressNamed('Show what happened');
    await find('region', 'Your moves');
    expect(JSON.stringify(await page.keeping.exportAll())).not.toMatch(/"(before|after)":/);
  });

  it('is not asked after a run that was played another day', async () => {
    const run = keptRun(WHOLE);
    const page = await openPage('#/library');
    await page.keeping.importAll({ format: 1, runs: [{ run, startedAt: '2026-03-01', updatedAt: '2026-03-01' }] });
    expect(await page.keeping.list()).toHaveLength(1);
    page.go('#/debrief/r-1');
    await find('form', 'Before we look');
    expect(screen.queryByRole('group', { name: /How tense/ })).toBeNull();
  });
});
