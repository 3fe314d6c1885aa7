/** The screens around play, as the HTML contract has them. */
import fs from 'node:fs';
import path from 'node:path';
import { fireEvent, getByLabelText, getByRole, queryAllByRole, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { playRun } from '../../src/cli/playRun.ts';
import { choiceOf, type RunAnswer } from '../../src/session/answer.ts';
import type { Run } from '../../src/session/run.ts';
import { lateAgain } from '../session/lateAgain.ts';
import { all, find, frame, keptRun, newBrowser, openPage, press, pressNamed, screen, until, whole } from './page.tsx';

const { play: pack, card } = lateAgain();
const WHOLE = whole();
const RUN = keptRun(WHOLE);

beforeEach(newBrowser);

/** Opens the debrief and lets it show what happened. */
async function debriefOf(kept: Run, options: Parameters<typeof openPage>[1] = {}) {
  const page = await openPage(`#/debrief/${kept.id}`, { kept: [kept], ...options });
  await pressNamed('Show what happened');
  await find('region', 'What happened between you');
  return page;
}

describe('Every screen', () => {
  it.each([
    ['#/library', false],
    ['#/scenario/late-again', true],
    ['#/debrief/r-1', true],
    ['#/other-chair/r-1', true],
    ['#/landing/r-1', false],
    ['#/journal', true],
    ['#/for-my-therapist', true],
    ['#/settings', false],
    ['#/help', false],
    ['#/about', false],
    ['#/nowhere', false]
  ])(
    '%s has one main, one h1, Help now and Settings in the same place, and a skip link first',
    async (address, home) => {
      await openPage(address, { kept: [RUN] });
      await until(() => expect(all('heading').some((h) => h.tagName === 'H1')).toBe(true));
      expect(all('main')).toHaveLength(1);
      expect(all('heading').filter((h) => h.tagName === 'H1')).toHaveLength(1);
      const nav = getByRole(screen.getByRole('banner'), 'navigation');
      const [settings, help] = within(nav).getAllByRole('link');
      expect([settings!.textContent, help!.textContent]).toEqual(['Settings', 'Help now']);
      expect(all('link')[0]!.textContent).toMatch(/^Skip to/);
      expect(within(nav).queryAllByRole('button', { name: 'Leave quickly' })).toHaveLength(home ? 1 : 0);
      press(all('link')[0]!);
      expect(document.activeElement).toBe(screen.getByRole('main'));
    }
  );

  it('is the lost one for an address that leads nowhere, with a way home', async () => {
    await openPage('#/nowhere');
    await find('heading', 'Nothing is here');
    screen.getByRole('link', { name: 'Home' });
  });
});

describe('Home', () => {
  it('is static HTML with its title, Start and All scenarios, and the links of every screen', () => {
    const html = fs.readFileSync(path.resolve(import.meta.dirname, '../../index.html'), 'utf8');
    document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    const { body } = document;
    const main = getByRole(body, 'main');
    expect(getByRole(main, 'heading', { level: 1 }).textContent).toBe('Mend');
    expect(getByRole(main, 'link', { name: 'Start' }).getAttribute('href')).toBe('#/scenario/late-again');
    expect(getByRole(main, 'link', { name: 'All scenarios' }).getAttribute('href')).toBe('#/library');
    const links = within(getByRole(body, 'navigation')).getAllByRole('link');
    expect(links.map((l) => l.textContent)).toEqual(['Settings', 'Help now']);
  });
});

describe('Library and before', () => {
  it('lists the scenarios, each a link named by its title', async () => {
    await openPage('#/library');
    const list = await find('list', 'Scenarios');
    const items = within(list)
      .getAllByRole('listitem')
      .filter((i) => i.parentElement === list);
    expect(items).toHaveLength(2);
    expect(items[1]!.textContent).toContain('The Still Face');
    expect(
      within(items[0]!)
        .getAllByRole('link')
        .map((l) => l.textContent)
    ).toEqual([card.title]);
  });

  it('says before a scene what it holds, with Begin and Back', async () => {
    const page = await openPage('#/scenario/late-again');
    await find('heading', pack.title);
    expect(screen.getByRole('region', { name: 'Content note' }).textContent).toContain(pack.note.notAbout);
    screen.getByRole('button', { name: 'Back' });
    expect(screen.queryByRole('group', { name: /How tense/ })).toBeNull();
    press(screen.getByRole('button', { name: 'Begin' }));
    await find('log', 'Conversation');
    await until(() =>
      expect(page.route()).toEqual({
        screen: 'play',
        scenario: 'late-again',
        mode: 'practise',
        textOnly: false,
        seed: 11,
        strategy: pack.first,
        run: 'r-new-0'
      })
    );
  });

  it('asks after a first run how tense you are, pushes nothing, and plays next the one played least', async () => {
    const page = await openPage('#/scenario/late-again', { kept: [{ ...RUN, strategy: 'steady' }] });
    const scale = await find('group', /How tense are you now/);
    press(getByRole(scale, 'radio', { name: '9' }));
    const ways = await find('group', /That is a lot to begin with/);
    expect(
      within(ways)
        .getAllByRole('button')
        .map((b) => b.textContent)
    ).toEqual(['Softer', 'Another day', 'Go on']);
    press(getByRole(ways, 'button', { name: 'Go on' }));
    await until(() => expect(page.route()).toMatchObject({ screen: 'play', strategy: 'reaching' }));
  });

  it('offers to go on with a run that was left', async () => {
    const left = keptRun(WHOLE, 'r-1', 3);
    const page = await openPage('#/scenario/late-again', { kept: [left] });
    press(await find('link', 'Go on where you were'));
    await until(() => expect(page.route()).toMatchObject({ screen: 'play', run: 'r-1' }));
    await until(() =>
      expect([...document.querySelectorAll<HTMLElement>('[data-line]')].map((l) => l.dataset['line'])).toEqual(
        left.result.transcript.map((t) => t.id)
      )
    );
  });
});

describe('Debrief', () => {
  it('asks first, with three optional questions, and shows nothing until asked to', async () => {
    await openPage('#/debrief/r-1', { kept: [RUN] });
    const form = await find('form', 'Before we look');
    await find('heading', 'Debrief');
    const fields = within(form).getAllByRole('textbox');
    expect(fields).toHaveLength(3);
    for (const field of fields) expect(field).toHaveProperty('required', false);
    expect(all('table')).toHaveLength(0);
    expect(all('region').map((r) => r.getAttribute('aria-label'))).not.toContain('Your moves');
    press(getByRole(form, 'button', { name: 'Show what happened' }));
    await find('region', 'What happened between you');
    expect(screen.queryByRole('form')).toBeNull();
    await until(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('shows what happened as a picture with its words and as a table, a row a turn', async () => {
    await debriefOf(RUN);
    const region = screen.getByRole('region', { name: 'What happened between you' });
    expect(getByRole(region, 'img').getAttribute('aria-label')).toMatch(
      /over \d+ turns.*You: from \d+ to \d+.*Sam: from/
    );
    expect(within(getByRole(region, 'table')).getAllByRole('rowheader')).toHaveLength(RUN.result.report.turns + 1);
  });

  it('goes through the moves with a reason for each judgement, and a rewind that ends with the turn', async () => {
    await debriefOf(RUN);
    const moves = screen.getByRole('region', { name: 'Your moves' });
    const items = [...moves.querySelectorAll('li.move')];
    expect(items).toHaveLength(RUN.result.report.turns);
    for (const [i, move] of RUN.result.report.moves.entries()) {
      const said = RUN.result.transcript.find((t) => t.turn === move.turn)!;
      expect(items[i]!.textContent).toContain(said.text);
      const called = move.ratings.filter((r) => r.called).length;
      expect(items[i]!.querySelectorAll('.why-list .tag').length).toBeGreaterThanOrEqual(called);
    }
    const names = within(moves)
      .getAllByRole('button', { name: /^Rewind to here/ })
      .map((b) => b.textContent);
    expect(names.map((n) => Number(/(\d+)$/.exec(n!)?.[1]))).toEqual(RUN.result.report.moves.map((m) => m.turn));
  });

  it('has the table Skills with its eight rows, in order', async () => {
    await debriefOf(RUN);
    const rows = within(screen.getByRole('table', { name: 'Skills' }));
    for (const name of ['Describe', 'Express', 'Assert', 'Reinforce', 'Own', 'Validate', 'Listen', 'Stay'])
      rows.getByRole('rowheader', { name });
    expect(rows.getAllByRole('rowheader')).toHaveLength(8);
    screen.getByRole('region', { name: 'What to try' });
  });

  it('has ways on: the other chair, again, and a file that holds the run', async () => {
    const page = await debriefOf(RUN);
    let saved: Blob | undefined;
    const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => ((saved = blob), 'blob:x'),
      revokeObjectURL: () => undefined
    });
    press(screen.getByRole('button', { name: 'Save this run as a file' }));
    await until(() => expect(saved).toBeDefined());
    link.mockRestore();
    const answer = JSON.parse(await textOf(saved!)) as RunAnswer;
    const played = playRun(pack, { ...answer, choices: WHOLE.session.moves.flatMap(choiceOf).join(',') });
    expect('answer' in played && JSON.parse(JSON.stringify(played.answer))).toEqual(answer);
    expect(answer).toMatchObject({ scenario: 'late-again', seed: RUN.seed, strategy: RUN.strategy });
    expect(Object.keys(answer).sort()).toEqual(
      ['scenario', 'seed', 'strategy', 'mode', 'choices', 'transcript', 'turns', 'report'].sort()
    );
    press(screen.getByRole('button', { name: 'Play again' }));
    await until(() => expect(page.route()).toEqual({ screen: 'before', scenario: 'late-again' }));
  });

  it('rewinds to a turn and keeps both curves', async () => {
    const page = await debriefOf(RUN);
    await pressNamed(/^Rewind to here.* 2$/);
    await find('log', 'Conversation');
    await until(async () => expect((await page.keeping.get('r-1'))!.branches).toHaveLength(2));
    const [group] = [await find('group', 'Your reply')];
    const other = within(group)
      .getAllByRole('button')
      .find((b) => b.dataset['reply'] !== WHOLE.moves[1]!.id)!;
    await frame();
    press(other);
    await until(async () => expect((await page.keeping.get('r-1'))!.branches[1]!.moves).toHaveLength(2));
    page.go('#/debrief/r-1');
    await pressNamed('Show what happened');
    const region = await find('region', 'What happened between you');
    expect(region.querySelectorAll('g.before')).toHaveLength(1);
  });

  it('has no rewind in assess, and none for a run that can only be read', async () => {
    await debriefOf({ ...RUN, mode: 'assess' });
    expect(screen.queryAllByRole('button', { name: /^Rewind/ })).toEqual([]);
    await debriefOf(RUN, { play: { ...pack, rules: 'rewritten' } });
    expect(screen.getByRole('note').textContent).toMatch(/has changed since/);
    expect(screen.queryAllByRole('button', { name: /^Rewind|other chair/ })).toEqual([]);
    expect(screen.getByRole('region', { name: 'Your moves' }).querySelectorAll('li.move')).toHaveLength(
      RUN.result.report.turns
    );
  });

  it('says so when only the words have changed, and replays', async () => {
    await debriefOf(RUN, { play: { ...pack, words: 'rewritten' } });
    expect(screen.getByRole('note').textContent).toMatch(/Your choices are the same/);
    screen.getByRole('button', { name: 'The other chair' });
  });

  it('says so when its scene does not arrive', async () => {
    await openPage('#/debrief/r-1', { kept: [RUN], loadPlay: () => Promise.reject(new TypeError('offline')) });
    await until(() => expect(document.body.textContent).toContain('did not arrive'));
  });

  it('says so when the run is not on this device', async () => {
    await openPage('#/debrief/r-none');
    await until(() => expect(document.body.textContent).toContain('not on this device'));
    screen.getByRole('link', { name: 'All scenarios' });
  });
});

describe('The other chair', () => {
  it('brings the run back turn by turn and ends with the table Felt, shown, seen', async () => {
    await openPage('#/other-chair/r-1', { kept: [RUN] });
    const region = await find('region', 'The other chair');
    for (let i = 0; i < RUN.result.report.turns; i++) {
      const show = await until(() => getByRole(region, 'group', { name: 'What do you show?' }));
      expect(
        within(show)
          .getAllByRole('button')
          .map((b) => b.textContent)
      ).toEqual(['Show it', 'Half', 'Swallow it']);
      const look = getByRole(region, 'group', { name: 'Where do you look?' });
      expect(within(look).getAllByRole('button')).toHaveLength(2);
      const said = RUN.result.transcript.find((t) => t.turn === i + 1)!;
      expect(region.textContent).toContain(said.text.replace(/^“|”$/g, ''));
      expect(all('table')).toHaveLength(0);
      press(within(show).getAllByRole('button')[i % 3]!);
      await frame();
      expect(within(show).getAllByRole('button', { pressed: true })).toHaveLength(1);
      press(getByRole(region, 'button', { name: 'Continue' }));
      await frame();
    }
    const table = await find('table', 'Felt, shown, seen');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(RUN.result.report.turns);
    expect(queryAllByRole(region, 'button', { name: 'Continue' })).toEqual([]);
    expect(table.textContent).toContain('nothing');
  });
});

describe('Landing', () => {
  it('takes one line, all of it optional, and keeps it', async () => {
    const page = await openPage('#/landing/r-1', { kept: [RUN] });
    await find('heading', 'Take one line with you');
    const field = getByLabelText(document.body, 'What I want to say');
    screen.getByRole('group', { name: 'To whom' });
    getByLabelText(document.body, 'When');
    for (const input of [...screen.getAllByRole('textbox'), ...screen.getAllByRole('radio')])
      expect(input).toHaveProperty('required', false);
    fireEvent.input(field, { target: { value: 'I said eight, and it was ten.' } });
    await frame();
    press(screen.getByRole('button', { name: 'Done' }));
    await until(() => expect(screen.getByRole('status').textContent).toMatch(/until you close this page/));
    expect((await page.keeping.exportAll()).lines).toMatchObject([
      { text: 'I said eight, and it was ten.', toWhom: 'nobody', scenario: 'late-again', run: 'r-1' }
    ]);
  });

  it('lets one leave with nothing', async () => {
    const page = await openPage('#/landing/r-1', { kept: [RUN] });
    await pressNamed('Done');
    await until(() => expect(page.route()).toEqual({ screen: 'home' }));
    expect((await page.keeping.exportAll()).lines).toEqual([]);
  });
});

describe('Settings, help, about', () => {
  it('sets each setting by a native control, at once', async () => {
    const { services } = await openPage('#/settings');
    await find('heading', 'Settings');
    for (const [group, option, key, value] of [
      ['Text size', '150 %', 'textSize', 150],
      ['Letters', /own/, 'font', 'system'],
      ['Spacing of letters and words', 'Wide', 'spacing', 'wide'],
      ['Light or dark', 'Dark', 'theme', 'dark'],
      ['Movement', 'Little', 'motion', 'reduced'],
      ['What is kept of your runs and of what you write', /Only until/, 'keep', 'until-close']
    ] as const) {
      press(getByRole(screen.getByRole('group', { name: group }), 'radio', { name: option }));
      await until(() => expect(services.settings.getState()[key]).toBe(value));
    }
    for (const [name, key] of [
      [/^Softer/, 'softer'],
      ['Without the picture', 'textOnly'],
      ['Say what the face does', 'sayFace']
    ] as const) {
      press(screen.getByRole('checkbox', { name }));
      await until(() => expect(services.settings.getState()[key]).toBe(true));
    }
  });

  it('has numbers under Help now that can be called', async () => {
    await openPage('#/help');
    await find('heading', 'Help now');
    expect(screen.getByRole('link', { name: /988/ }).getAttribute('href')).toBe('tel:988');
  });

  it('lists what is kept, deletes one, brings back a file, and deletes everything only when sure', async () => {
    const page = await openPage('#/about', {
      kept: [RUN, { ...RUN, id: 'r-2' }],
      settings: { keep: 'keep', theme: 'dark' }
    });
    const list = await find('list', 'Runs kept here');
    await until(() => expect(within(list).getAllByRole('link', { name: /^Look back: Late again/ })).toHaveLength(2));
    const file: unknown = JSON.parse(JSON.stringify(await page.keeping.exportAll()));
    press(within(list).getAllByRole('button', { name: /^Delete: Late again/ })[0]!);
    press(getByRole(await find('group', 'Delete this for good?'), 'button', { name: 'Delete' }));
    await until(async () => expect((await page.keeping.list()).map((r) => r.id)).toEqual(['r-1']));
    await until(() => expect(screen.getByRole('status').textContent).toBe('It is gone.'));
    await bringBack(JSON.stringify(file));
    await until(() => expect(screen.getByRole('status').textContent).toMatch(/^1 taken in\. 1 was here already\.$/));
    expect(await page.keeping.list()).toHaveLength(2);
    await bringBack('{"someone": "else\'s"}');
    await until(() => expect(screen.getByRole('status').textContent).toMatch(/^This is no file that Mend has saved/));
    await pressNamed('Delete everything kept here');
    const sure = await find('group', /^Delete every run/);
    press(getByRole(sure, 'button', { name: 'Keep' }));
    expect(await page.keeping.list()).toHaveLength(2);
    await pressNamed('Delete everything kept here');
    press(getByRole(await find('group', /^Delete every run/), 'button', { name: 'Delete' }));
    await until(() => expect(screen.getByRole('status').textContent).toMatch(/^Nothing of yours/));
    expect(await page.keeping.list()).toEqual([]);
    expect(page.services.settings.getState()).toMatchObject({ theme: 'system', keep: null });
  });
});

async function bringBack(text: string): Promise<void> {
  const input = getByLabelText(document.body, 'Bring back a saved file');
  const file = new File([text], 'mend.json', { type: 'application/json' });
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(input, { target: { files: [file] } });
  await frame();
}

const textOf = (blob: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result as string));
    reader.readAsText(blob);
  });
