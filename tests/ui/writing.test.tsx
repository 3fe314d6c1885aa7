/** A repair in one's own words, on the page: written, read back, corrected, said; and looked back at. */
import { fireEvent, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { inputOf, lateAgain, walked } from '../session/lateAgain.ts';
import { find, follow, newBrowser, openPage, type Page, press, pressNamed, screen, turnPages, until } from './page.tsx';

const { play: pack } = lateAgain();

/** The first random run that comes to the beat where a repair is composed. */
function composing(): { address: string; before: Session['moves'] } {
  for (let seed = 1; seed < 500; seed++) {
    const run = walked(new Session(pack, inputOf(seed)));
    const at = run.moves.findIndex((m) => m.id === 'compose');
    if (at < 0 || !run.over) continue;
    const { strategy, mode } = run.input;
    return {
      address: `#/play/late-again?seed=${seed}&mode=${mode}&strategy=${strategy}&text-only=1`,
      before: run.moves.slice(0, at)
    };
  }
  throw new Error('composing: no such run among 500');
}
const { address, before } = composing();

async function toWriting(): Promise<Page> {
  const page = await openPage(address);
  await follow(before);
  expect(await turnPages()).toBe('compose');
  await pressNamed('Write it in your own words');
  await find('textbox', 'In your own words');
  return page;
}

async function write(text: string): Promise<void> {
  fireEvent.input(screen.getByRole('textbox', { name: 'In your own words' }), { target: { value: text } });
  await until(() => expect(screen.getByRole('textbox', { name: 'In your own words' })).toHaveProperty('value', text));
  fireEvent.submit(document.querySelector('form.write')!);
}

const lastMove = async (page: Page) => (await page.keeping.list())[0]?.branches[0]!.moves.at(-1);

beforeEach(newBrowser);

describe('Writing a repair', () => {
  it('reads it back with the very words underlined, a reason each, and says it only then', async () => {
    const page = await toWriting();
    const text = "I'm sorry about the phone. You never said a word about it.";
    await write(text);
    const heading = await find('heading', 'What was noticed');
    await until(() => expect(document.activeElement).toBe(heading));
    expect([...document.querySelectorAll('.written u')].map((u) => u.textContent)).toEqual([
      "I'm sorry about the phone",
      'You never'
    ]);
    const first = within(screen.getByRole('group', { name: "“I'm sorry about the phone”" }));
    expect(first.getByRole('checkbox', { name: /^takes your part in it/ })).toHaveProperty('checked', true);
    expect(await lastMove(page)).not.toMatchObject({ id: 'compose' });
    press(within(screen.getByRole('region', { name: 'What was noticed' })).getByRole('button', { name: 'Say it' }));
    await until(async () => {
      const move = await lastMove(page);
      expect(move).toMatchObject({ id: 'compose', written: { text } });
      expect(move!.written!.clauses.map((c) => c.is)).toEqual([['owns'], ['absolute']]);
    });
    expect(document.querySelector('[data-line="compose"]')!.textContent).toContain(text);
  });

  it('takes off what was not meant and adds what was, and looks back at both', async () => {
    const page = await toWriting();
    await write('You never said a word about it.');
    await find('heading', 'What was noticed');
    press(screen.getByRole('button', { name: 'Not what I meant: “You never said a word about it”' }));
    const meant = screen.getByRole('combobox', { name: 'I meant, with “You never said a word about it”' });
    fireEvent.change(meant, { target: { value: 'thanks' } });
    await pressNamed('Add');
    await until(() => expect(screen.getByRole('checkbox', { name: /^thanks them/ })).toHaveProperty('checked', true));
    expect(screen.getByRole('checkbox', { name: /^says always, or never/ })).toHaveProperty('checked', false);
    press(within(screen.getByRole('region', { name: 'What was noticed' })).getByRole('button', { name: 'Say it' }));
    await until(async () =>
      expect((await lastMove(page))!.written!.clauses[0]).toMatchObject({ is: ['thanks'], read: ['absolute'] })
    );
    const [run] = await page.keeping.list();
    expect(run!.result.report.moves.at(-1)!.own).toEqual({ added: ['thanks'], removed: ['absolute'], heard: 1 });
    page.go(`#/debrief/${run!.id}`);
    await pressNamed('Show what happened');
    const moves = await find('region', 'Your moves');
    const own = moves.querySelector('.own-words')!.textContent;
    expect(own).toContain('thanks them');
    expect(own).toContain('your own mark');
    expect(own).toContain('you took off “says always, or never”');
  });

  it('shows the help card once where words speak of harm, and holds nothing back', async () => {
    await toWriting();
    await write('I want to die when you look at me like that.');
    const card = await find('complementary', 'Help now');
    expect(within(card).getByRole('link').getAttribute('href')).toBe('#/help');
    await pressNamed('Change the words');
    await write('I want to die of it, I said. Sorry.');
    await find('heading', 'What was noticed');
    expect(screen.getAllByRole('complementary', { name: 'Help now' })).toHaveLength(1);
    await pressNamed('Say it');
    await until(() => expect(document.querySelector('[data-line="compose"]')).not.toBeNull());
  });

  it('goes back to the parts and keeps what stands in the language the rules do not read away', async () => {
    await toWriting();
    await pressNamed('Back to the parts');
    await until(() => expect(document.activeElement?.classList.contains('compose')).toBe(true));
    document.documentElement.lang = 'es';
    await openPage(address);
    await follow(before);
    expect(await turnPages()).toBe('compose');
    expect(screen.queryByRole('button', { name: 'Write it in your own words' })).toBeNull();
    document.documentElement.lang = 'en';
  });
});

describe('Writing to the four listeners', () => {
  it('sends what was written, and says what it was taken as', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    await openPage('#/listeners');
    await pressNamed('Write your own');
    await find('textbox', 'In your own words');
    await write('I forgot, and that was my fault. What was it like for you?');
    await pressNamed('Say it');
    await find('heading', '“I forgot, and that was my fault. What was it like for you?”');
    const four = within(await find('region', 'Four answers'));
    const answers = four.getAllByRole('article').map((a) => a.querySelector('.line')!.textContent);
    expect(new Set(answers).size).toBe(4);
    expect(four.getAllByText(/It takes your part in it, and asks to hear them\./)).toHaveLength(4);
  });
});
