/** The landing and the journal: words of one's own, kept as said, lost by no reload, and gone when they are to go. */
import { fireEvent, getByRole, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownLines } from '../../src/session/ownLines.ts';
import { LONGEST_TEXT } from '../../src/stores/plainData.ts';
import { PROMPTS } from '../../src/words/journal.ts';
import { FakeBox } from '../stores/fakes.ts';
import {
  all,
  find,
  frame,
  keptRun,
  newBrowser,
  openPage,
  press,
  pressNamed,
  screen,
  scriptWhere,
  until
} from './page.tsx';
import { resultOf } from '../../src/session/replay.ts';

const RUN = keptRun(scriptWhere((s) => ownLines(resultOf(s)).length === 3));

beforeEach(newBrowser);

const fieldOf = (name: string): Promise<HTMLElement> => find('textbox', name);
async function type(name: string, text: string): Promise<void> {
  fireEvent.input(await fieldOf(name), { target: { value: text } });
  await frame();
}
const main = (): string => screen.getByRole('main').textContent ?? '';

describe('The landing', () => {
  it('loses nothing by a reload, and holds nothing once it is done', async () => {
    const tab = new FakeBox();
    await openPage('#/landing/r-1', { tab, kept: [RUN] });
    await type('What I want to say', 'I said eight.');
    press(screen.getByRole('radio', { name: 'my therapist' }));
    await type('When', 'Sunday');
    const page = await openPage('#/landing/r-1', { tab });
    expect(await fieldOf('What I want to say')).toHaveProperty('value', 'I said eight.');
    expect(screen.getByRole('radio', { name: 'my therapist' })).toHaveProperty('checked', true);
    await pressNamed('Done');
    await until(() => expect(main()).toContain('“I said eight.”'));
    expect((await page.keeping.exportAll()).lines).toMatchObject([{ toWhom: 'therapist', when: 'Sunday' }]);
    expect(page.keeping.draft('landing-r-1')).toBeUndefined();
  });

  it.each([
    ['keep', /kept on this device until you delete it/],
    ['until-close', /here until you close this page/]
  ] as const)('says after Done where the line is (%s), and how to be rid of it', async (keep, where) => {
    const page = await openPage('#/landing/r-1', { kept: [RUN], settings: { keep } });
    await type('What I want to say', 'I said eight.');
    await pressNamed('Done');
    await until(() => expect(screen.getByRole('status').textContent).toMatch(where));
    await until(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    screen.getByRole('heading', { level: 1, name: 'Take one line with you' });
    screen.getByRole('link', { name: 'About Mend' });
    press(screen.getByRole('button', { name: 'Delete it' }));
    await until(() => expect(screen.getByRole('status').textContent).toBe('It is gone.'));
    expect((await page.keeping.exportAll()).lines).toEqual([]);
    expect(main()).not.toContain('I said eight');
    await pressNamed('Put it back');
    await until(() => expect(main()).toContain('I said eight'));
    expect((await page.keeping.exportAll()).lines).toHaveLength(1);
  });

  it('keeps one line however often Done is pressed', async () => {
    const page = await openPage('#/landing/r-1', { kept: [RUN] });
    await type('What I want to say', 'I said eight.');
    const form = document.querySelector('form')!;
    fireEvent.submit(form);
    fireEvent.submit(form);
    await find('link', 'Home');
    expect((await page.keeping.exportAll()).lines).toHaveLength(1);
  });

  it('offers the player’s own lines, folded away, to copy beside what stands there', async () => {
    await openPage('#/landing/r-1', { kept: [RUN] });
    const summary = await until(() => screen.getByText('Words of yours from this scene'));
    expect(summary.closest('details')!.open).toBe(false);
    await type('What I want to say', 'First,');
    const lines = ownLines(RUN.result);
    for (const line of lines) {
      press(screen.getByRole('button', { name: `Copy to the field: “${line}”` }));
      await frame();
    }
    const field = await fieldOf('What I want to say');
    expect(field).toHaveProperty('value', ['First,', ...lines].join('\n'));
    expect(document.activeElement).toBe(field);
  });

  it('offers none where the run is not here', async () => {
    await openPage('#/landing/still-face');
    await fieldOf('What I want to say');
    expect(screen.queryByText('Words of yours from this scene')).toBeNull();
  });

  it('says when no more can be kept in one', async () => {
    await openPage('#/landing/r-1', { kept: [RUN] });
    const field = await fieldOf('What I want to say');
    expect(field).toHaveProperty('maxLength', LONGEST_TEXT);
    await type('What I want to say', 'x'.repeat(LONGEST_TEXT));
    expect(main()).toContain('as much as one page holds');
  });
});

describe('Done, when another page was opened before it was done', () => {
  it.each(['I said eight.', ''])('leaves that page where it is, and the line is kept: “%s”', async (text) => {
    const page = await openPage('#/landing/r-1', { kept: [RUN] });
    await type('What I want to say', text);
    let go = (): void => undefined;
    const waits = new Promise<void>((done) => (go = done));
    const get = page.keeping.get.bind(page.keeping);
    page.keeping.get = (run) => waits.then(() => get(run));
    await pressNamed('Done');
    page.go('#/landing/r-2');
    await frame();
    go();
    await until(async () => expect((await page.keeping.exportAll()).lines).toHaveLength(text === '' ? 0 : 1));
    await frame();
    expect(page.route()).toEqual({ screen: 'landing', run: 'r-2' });
    expect(await fieldOf('What I want to say')).toHaveProperty('value', '');
  });
});

describe('As a guest', () => {
  it('is told before writing and after it that nothing is stored, and is asked nothing', async () => {
    const page = await openPage('#/journal', { guest: true });
    await until(() => expect(screen.getByRole('note').textContent).toMatch(/guest.*stored nowhere.*load it again/));
    expect(screen.queryByRole('group', { name: 'Is this your own phone?' })).toBeNull();
    await type('What you want to write', 'Mine.');
    await pressNamed('Save');
    await until(() => expect(main()).toContain('until you close this page or load it again.'));
    page.go('#/landing/r-1');
    await type('What I want to say', 'I said eight.');
    await pressNamed('Done');
    await until(() => expect(screen.getByRole('status').textContent).toMatch(/guest: it is gone when you close/));
  });
});

describe('The journal', () => {
  const entries = (): HTMLElement[] =>
    within(screen.getByRole('list', { name: 'What you have written' })).getAllByRole('listitem');

  it('takes words without a question, newest first, and counts nothing', async () => {
    const page = await openPage('#/journal', { settings: { keep: 'keep' } });
    await until(() => expect(main()).toContain('Nothing is written here'));
    for (const text of ['The first.', 'The second.']) {
      await type('What you want to write', text);
      await pressNamed('Save');
      await until(() =>
        expect(screen.getByRole('list', { name: 'What you have written' }).textContent).toContain(text)
      );
    }
    expect(main()).toContain('It is kept on this device until you delete it.');
    expect(entries().map((e) => e.querySelector('.entry-text')!.textContent)).toEqual(['The second.', 'The first.']);
    expect((await page.keeping.exportAll()).journal[0]).toMatchObject({
      role: null,
      prompt: null,
      text: 'The second.'
    });
    expect(await fieldOf('What you want to write')).toHaveProperty('value', '');
    expect(main()).not.toMatch(/streak|in a row|days|entries/i);
  });

  it.each(Object.keys(PROMPTS) as (keyof typeof PROMPTS)[])('asks a %s that one’s own questions', async (role) => {
    const page = await openPage('#/journal?run=r-1', { kept: [RUN] });
    press(await find('radio', `a ${role}`));
    const group = await find('group', 'Which question? (optional)');
    const asked = within(group).getAllByRole('radio');
    expect(asked).toHaveLength(PROMPTS[role].length + 1);
    press(asked[1]!);
    await frame();
    await type(PROMPTS[role][1]!.text, 'Two lines.');
    await pressNamed('Save');
    await find('list', 'What you have written');
    expect(entries()[0]!.textContent).toContain(PROMPTS[role][1]!.text);
    expect((await page.keeping.exportAll()).journal).toMatchObject([
      { role, prompt: PROMPTS[role][1]!.id, run: 'r-1', text: 'Two lines.' }
    ]);
    screen.getByRole('link', { name: 'Late again' });
  });

  it('saves nothing of nothing, and says so', async () => {
    const page = await openPage('#/journal');
    await pressNamed('Save');
    await until(() => expect(main()).toContain('There is nothing written to save yet.'));
    expect((await page.keeping.exportAll()).journal).toEqual([]);
  });

  it('has what was not saved after a reload and after a walk through the pages, also while an entry is changed', async () => {
    const tab = new FakeBox();
    const page = await openPage('#/journal', { tab });
    await type('What you want to write', 'An entry.');
    await pressNamed('Save');
    await find('list', 'What you have written');
    await type('What you want to write', 'Half a sen');
    press(screen.getByRole('button', { name: /^Change: / }));
    const changing = await find('form', /^Change what you wrote/);
    fireEvent.input(getByRole(changing, 'textbox'), { target: { value: 'An entry, chan' } });
    page.go('#/library');
    await find('heading', 'All scenarios');
    await openPage('#/journal', { tab });
    const again = await find('form', /^Change what you wrote/);
    expect(getByRole(again, 'textbox')).toHaveProperty('value', 'An entry, chan');
    expect(all('textbox')[0]).toHaveProperty('value', 'Half a sen');
    press(getByRole(again, 'button', { name: 'Leave it as it was' }));
    await until(() => expect(entries()[0]!.textContent).toContain('An entry.'));
    await until(() => expect(document.activeElement!.textContent).toBe('Change'));
  });

  it('changes an entry in its place', async () => {
    const page = await openPage('#/journal');
    await type('What you want to write', 'Before.');
    await pressNamed('Save');
    const [before] = (await until(async () => {
      const { journal } = await page.keeping.exportAll();
      expect(journal).toHaveLength(1);
      return journal;
    }))!;
    await pressNamed(/^Change: /);
    const changing = await find('form', /^Change what you wrote/);
    await until(() => expect(document.activeElement).toBe(getByRole(changing, 'textbox')));
    fireEvent.input(getByRole(changing, 'textbox'), { target: { value: 'After.' } });
    await frame();
    press(getByRole(changing, 'button', { name: 'Save' }));
    await until(() => expect(entries()[0]!.textContent).toContain('After.'));
    const [after] = (await page.keeping.exportAll()).journal;
    expect(after).toMatchObject({ id: before!.id, createdAt: before!.createdAt, text: 'After.' });
    expect(after!.updatedAt > before!.updatedAt).toBe(true);
  });

  it('deletes one when it is sure, and asks once', async () => {
    const page = await openPage('#/journal');
    await type('What you want to write', 'To go.');
    await pressNamed('Save');
    await pressNamed(/^Delete: /);
    const sure = await find('group', /^Delete this for good/);
    await until(() => expect(document.activeElement).toBe(getByRole(sure, 'button', { name: 'Keep' })));
    press(getByRole(sure, 'button', { name: 'Keep' }));
    await until(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Delete: / })));
    expect((await page.keeping.exportAll()).journal).toHaveLength(1);
    await pressNamed(/^Delete: /);
    press(getByRole(await find('group', /^Delete this for good/), 'button', { name: 'Delete' }));
    await until(() => expect(main()).toContain('It is gone.'));
    expect((await page.keeping.exportAll()).journal).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What you have written' }));
  });

  it('says before one writes where it will be, and asks once whether to keep it', async () => {
    const page = await openPage('#/journal');
    await until(() =>
      expect(screen.getByRole('note').textContent).toMatch(/until you close this page, and then it is gone/)
    );
    press(within(await find('group', 'Is this your own phone?')).getByRole('button', { name: 'Keep' }));
    await until(() => expect(screen.getByRole('note').textContent).toMatch(/stays on this device until you delete it/));
    expect(page.services.settings.getState().keep).toBe('keep');
    expect(document.activeElement).toBe(screen.getByRole('note'));
    await openPage('#/journal', { settings: { keep: 'until-close' } });
    await until(() => expect(screen.getByRole('note').textContent).toMatch(/and then it is gone/));
    expect(screen.queryByRole('group', { name: 'Is this your own phone?' })).toBeNull();
  });

  it('is led to from the library, the debrief and the landing, and is part of all that is kept', async () => {
    await openPage('#/library');
    expect((await find('link', 'Journal')).getAttribute('href')).toBe('#/journal');
    await openPage('#/landing/r-1', { kept: [RUN] });
    expect((await find('link', 'journal')).getAttribute('href')).toBe('#/journal?run=r-1');
    await openPage('#/debrief/r-1', { kept: [RUN] });
    await pressNamed('Show what happened');
    expect((await find('link', 'Journal')).getAttribute('href')).toBe('#/journal?run=r-1');
    const page = await openPage('#/journal');
    await type('What you want to write', 'Mine.');
    await pressNamed('Save');
    await find('list', 'What you have written');
    page.go('#/about');
    expect((await find('link', 'Journal')).getAttribute('href')).toBe('#/journal');
    screen.getByRole('button', { name: 'Save everything as a file' });
  });
});
