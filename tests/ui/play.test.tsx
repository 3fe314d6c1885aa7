/** Playing on the page: names, roles, focus and the one live region, as the HTML contract has them. */
import { fireEvent, getByRole, queryByRole, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { lateAgain } from '../session/lateAgain.ts';
import {
  all,
  find,
  follow,
  frame,
  newBrowser,
  openPage,
  press,
  pressNamed,
  screen,
  scriptWhere,
  step,
  turnPages,
  until,
  whole
} from './page.tsx';

const { play: pack } = lateAgain();
const WHOLE = whole();
const START = WHOLE.address;
const live = (): HTMLElement => screen.getByRole('status');
const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-line]')];
const idsOf = (where: HTMLElement): string[] =>
  within(where)
    .getAllByRole('button')
    .map((b) => b.dataset['reply']!);

async function nothingComesOf(deed: () => void): Promise<void> {
  const before = [lines().length, live().firstChild];
  deed();
  await frame();
  expect([lines().length, live().firstChild]).toEqual(before);
}

beforeEach(newBrowser);

describe('Play', () => {
  it('has its regions, its log and its buttons by name', async () => {
    await openPage(START);
    await find('log', 'Conversation');
    const stage = screen.getByRole('region', { name: 'Stage' });
    expect(stage.textContent.trim().length).toBeGreaterThan(20);
    expect(stage.querySelector('.stage-canvas')!.getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByRole('log').getAttribute('aria-live')).toBe('off');
    expect(all('main')).toHaveLength(1);
    const header = within(screen.getByRole('banner'));
    for (const name of ['Pause', 'Leave', 'Leave quickly']) header.getByRole('button', { name });
    for (const name of ['Settings', 'Help now']) header.getByRole('link', { name });
    screen.getByRole('link', { name: /^Skip to/ });
    screen.getByRole('heading', { level: 1, name: pack.title });
  });

  it('gives every line its id and every reply its own: two to four of them, then Say nothing, stay', async () => {
    await openPage(START);
    let replies = 0;
    await follow(WHOLE.moves, (what) => {
      for (const line of screen.getByRole('log').querySelectorAll<HTMLElement>('p:not(.seen)'))
        expect(line.dataset['line']).toMatch(/^[a-z][a-z0-9-]*$/);
      if (what !== 'reply') return;
      const group = screen.getByRole('group', { name: 'Your reply' });
      const ids = idsOf(group);
      expect(ids.at(-1)).toBe('stay');
      getByRole(group, 'button', { name: /Say nothing, stay/ });
      expect(ids.length).toBeGreaterThanOrEqual(3);
      expect(ids.length).toBeLessThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
      expect(group.tabIndex).toBe(-1);
      replies++;
    });
    expect(replies).toBeGreaterThan(5);
  });

  it('tells in its log what the run holds, each line once and in order', async () => {
    await openPage(START);
    await follow(WHOLE.moves);
    let log: HTMLElement[] = [];
    await turnPages((what) => {
      if (what === 'continue') log = lines();
    });
    expect(log.map((l) => l.dataset['line'])).toEqual(WHOLE.session.transcript.map((t) => t.id));
    for (const [i, told] of WHOLE.session.transcript.entries()) expect(log[i]!.textContent).toContain(told.text);
  });

  it('offers Breathe with the meter Your body, and Step back, after Your reply, from the turn the story brings them', async () => {
    await openPage(START);
    let brought = 0;
    await follow(WHOLE.moves, (what) => {
      if (what !== 'reply') return;
      const back = screen.queryByRole('button', { name: /^Step back/ });
      const breathe = screen.queryByRole('button', { name: /^Breathe/ });
      const meter = screen.queryByRole('meter', { name: 'Your body' });
      expect(meter === null).toBe(breathe === null);
      for (const after of [breathe, meter, back])
        if (after)
          expect(
            screen.getByRole('group', { name: 'Your reply' }).compareDocumentPosition(after) &
              Node.DOCUMENT_POSITION_FOLLOWING
          ).toBeTruthy();
      if (!breathe || !back) return;
      expect([breathe.dataset['reply'], back.dataset['reply']]).toEqual(['settle', 'step-back']);
      expect(meter!.getAttribute('aria-valuetext')).toMatch(/^(Calm|Tight|Flooded):/);
      brought++;
    });
    expect(brought).toBeGreaterThan(3);
    expect(WHOLE.session.offers[0]!.offered.map((o) => o.id)).not.toContain('settle');
  });

  it('asks once what steadies you, and keeps the answer', async () => {
    const script = scriptWhere((s) => s.moves.some((m) => m.id === 'settle'));
    const { services } = await openPage(script.address, { settings: { settling: null } });
    await follow(
      script.moves.slice(
        0,
        script.moves.findIndex((m) => m.id === 'settle')
      )
    );
    if ((await turnPages()) === 'guess') await step({ id: '' });
    press(document.querySelector('[data-reply=settle]')!);
    await pressNamed('Feel your feet');
    await until(() => expect(services.settings.getState().settling).toBe('feet'));
    await until(() => expect(document.querySelector('[data-line=settle]')).not.toBeNull());
  });

  it('moves focus to Continue after a reply, and to what can be answered after the last line', async () => {
    await openPage(START);
    const focused: Record<string, number> = {};
    let first = true;
    await follow(WHOLE.moves, async (what) => {
      if (first) {
        first = false;
        return;
      }
      const named = { continue: 'Continue', reply: 'Your reply', guess: 'What just', compose: 'Compose your repair' };
      await until(() => {
        const focus = document.activeElement as HTMLElement;
        const name = focus.getAttribute('aria-label') ?? focus.textContent;
        expect(name).toContain(named[what as 'reply']);
      });
      focused[what] = (focused[what] ?? 0) + 1;
    });
    expect(Object.keys(focused).sort()).toEqual(['compose', 'continue', 'guess', 'reply']);
  });

  it('takes no focus when it is opened, which may be inside another page', async () => {
    await openPage(START);
    await find('log', 'Conversation');
    await frame();
    await frame();
    expect(document.activeElement).toBe(document.body);
  });

  it('says each page once in its one polite region: its words, then what is seen, and nothing after a guess', async () => {
    await openPage(START);
    await until(() => expect(live().textContent).not.toBe(''));
    const messages = [live().textContent];
    const watch = new MutationObserver((changes) =>
      messages.push(...changes.flatMap((c) => [...c.addedNodes].map((n) => n.textContent ?? '')))
    );
    watch.observe(live(), { childList: true });
    let guessed = false;
    let pages = 0;
    const look = (what: string): void => {
      if (what === 'curtain') return;
      if (!guessed) pages++;
      guessed = what === 'guess';
      expect(messages).toHaveLength(pages);
      expect(messages.at(-1)).toContain(
        lines()
          .at(-1)!
          .textContent.replace(/^(Sam|You) /, '')
      );
    };
    await follow(WHOLE.moves, look);
    await turnPages(look);
    watch.disconnect();
    const heard = WHOLE.session.transcript.filter((t, i, told) => t.turn === 0 || told[i - 1]?.turn === t.turn);
    let from = 0;
    for (const { text } of heard) {
      const next = messages.findIndex((m, i) => i >= from && m.includes(text));
      expect(next, `lost: ${text}`).toBeGreaterThanOrEqual(from);
      from = next;
    }
    for (const [i, message] of messages.entries()) expect(message).not.toBe(messages[i - 1]);
    expect(pages).toBeGreaterThan(20);
  });

  it('has one live region, and nothing else that speaks by itself', async () => {
    await openPage(START);
    await follow(WHOLE.moves.slice(0, 4), () => {
      expect(all('status')).toHaveLength(1);
      expect(all('alert')).toHaveLength(0);
      const speaking = [...document.querySelectorAll('[aria-live]')].filter(
        (e) => e.getAttribute('aria-live') !== 'off'
      );
      expect(speaking).toEqual([live()]);
      expect(live().getAttribute('aria-live')).toBe('polite');
    });
  });

  it('says nothing of what is seen while nobody is in sight, and does once they are', async () => {
    await openPage(START);
    await until(() => expect(live().textContent).not.toBe(''));
    expect(pack.beats[pack.start]!.unseen).toBe(true);
    const words = WHOLE.session.start.heard.map((h) => h.text).join(' ');
    expect(words).toContain(live().textContent);
    const met = WHOLE.session.turns.findIndex((t) => pack.beats[t.beat]!.unseen !== true);
    await follow(WHOLE.moves.slice(0, met));
    await turnPages();
    expect(live().textContent).toMatch(/Sam/);
  });

  it('keeps a move out of reach where it is, focusable, with its reason, and lets nothing come of it', async () => {
    const lost = (s: typeof WHOLE.session): number =>
      s.offers.findIndex((o) => o.offered.some((r) => r.id === 'settle' && !r.available));
    const script = scriptWhere((s) => lost(s) > 0);
    await openPage(script.address);
    await follow(script.moves.slice(0, lost(script.session)));
    if ((await turnPages()) === 'guess') await step({ id: '' });
    const settle = document.querySelector<HTMLElement>('[data-reply=settle]')!;
    expect(settle.getAttribute('aria-disabled')).toBe('true');
    expect(settle).toHaveProperty('disabled', false);
    settle.focus();
    expect(document.activeElement).toBe(settle);
    expect(document.getElementById(settle.getAttribute('aria-describedby')!)!.textContent).toBe(
      'Once is all there was time for.'
    );
    await nothingComesOf(() => press(settle));
  });

  it('says why, in the author’s words, when the words are gone', async () => {
    const gone = (s: typeof WHOLE.session): number =>
      s.offers.findIndex((o) =>
        o.offered.some((r) => r.id !== 'stay' && r.id !== 'settle' && r.id !== 'step-back' && !r.available)
      );
    const script = scriptWhere((s) => gone(s) > 0);
    const at = script.session.offers[gone(script.session)]!;
    await openPage(script.address);
    await follow(script.moves.slice(0, at.turn - 1));
    if ((await turnPages()) === 'guess') await step({ id: '' });
    const id = at.offered.find((r) => !r.available && r.id !== 'stay')!.id;
    const reply = document.querySelector<HTMLElement>(`[data-reply="${id}"]`)!;
    expect(reply.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(reply.getAttribute('aria-describedby')!)!.textContent).toBe(
      pack.beats[at.beat]!.replies.find((r) => r.id === id)!.lost
    );
    await nothingComesOf(() => press(reply));
    const place = [...document.querySelectorAll('.replies [data-reply]')].indexOf(reply) + 1;
    await nothingComesOf(() => fireEvent.keyDown(document, { key: String(place) }));
  });

  it('lets digits choose a reply in the order they stand, unless switched off', async () => {
    for (const numbers of [true, false]) {
      await openPage(START, { settings: { numbers } });
      await step({ id: '' }).catch(() => undefined);
      await turnPages();
      await until(() => expect(document.activeElement!.getAttribute('aria-label')).toBe('Your reply'));
      const [first] = idsOf(screen.getByRole('group', { name: 'Your reply' }));
      const digit = (): boolean => fireEvent.keyDown(document, { key: '1' });
      if (!numbers) await nothingComesOf(digit);
      else digit();
      if (numbers) await until(() => expect(document.querySelector(`[data-line="${first}"]`)).not.toBeNull());
    }
  });

  it('asks What just happened for them? with buttons, one of them I don’t know, and logs the answer', async () => {
    const page = await openPage(START);
    const at = WHOLE.moves.findIndex((m) => m.guess);
    await follow(WHOLE.moves.slice(0, at));
    expect(await turnPages()).toBe('guess');
    const group = screen.getByRole('group', { name: 'What just happened for them?' });
    expect(within(group).getAllByRole('button').length).toBeGreaterThanOrEqual(3);
    expect(queryByRole(group, 'button', { name: "I don't know" })).not.toBeNull();
    await follow(WHOLE.moves.slice(at, at + 1));
    expect(screen.queryByRole('group', { name: 'What just happened for them?' })).toBeNull();
    await until(async () => {
      const [run] = await page.keeping.list();
      expect(run!.branches[0]!.moves[at]).toMatchObject({ guess: WHOLE.moves[at]!.guess });
    });
  });

  it('composes a repair from fieldsets of radio buttons, each left out at first, at most three', async () => {
    const page = await openPage(START);
    const at = WHOLE.moves.findIndex((m) => m.id === 'compose');
    await follow(WHOLE.moves.slice(0, at));
    expect(await turnPages()).toBe('compose');
    const form = screen.getByRole('form', { name: 'Compose your repair' });
    const field = (name: string) => within(getByRole(form, 'group', { name }));
    const kinds = ['Own', 'Validate', 'Describe', 'Express', 'Assert', 'Reinforce'];
    for (const name of kinds) {
      expect(field(name).getByRole('radio', { name: 'leave out' })).toHaveProperty('checked', true);
      expect(field(name).getAllByRole('radio').length).toBeGreaterThan(1);
    }
    getByRole(form, 'button', { name: 'Say it' });
    for (const name of kinds.slice(0, 3)) press(field(name).getAllByRole('radio')[1]!);
    await until(() => expect(field('Express').getAllByRole('radio')[1]).toHaveProperty('disabled', true));
    press(field('Own').getAllByRole('radio')[0]!);
    await until(() => expect(field('Express').getAllByRole('radio')[1]).toHaveProperty('disabled', false));
    fireEvent.submit(form);
    await until(async () => {
      const [run] = await page.keeping.list();
      expect(run!.branches[0]!.moves.find((m) => m.id === 'compose')!.parts).toHaveLength(2);
    });
  });

  it('tells in learn what a move did, when asked, and never rates it while playing', async () => {
    await openPage(START.replace('mode=practise', 'mode=learn'));
    await find('log', 'Conversation');
    expect(screen.queryByRole('button', { name: 'What did that do?' })).toBeNull();
    await follow(WHOLE.moves.slice(0, 2));
    await pressNamed('What did that do?');
    const note = await until(() => screen.getByRole('note'));
    expect(note.textContent.length).toBeGreaterThan(10);
    expect(note.textContent).not.toMatch(/strong|weak|landed|score/i);
  });

  it('pauses with a dialog that offers to go on and to leave', async () => {
    const page = await openPage(START);
    await find('log', 'Conversation');
    await pressNamed('Pause');
    const dialog = await find('dialog', 'Paused');
    getByRole(dialog, 'button', { name: 'Leave' });
    press(getByRole(dialog, 'button', { name: 'Go on' }));
    await until(() => expect(page.phase()).toBe('playing'));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    await pressNamed('Leave');
    await until(() => expect(page.route()).toEqual({ screen: 'home' }));
  });

  it('takes the focus along when a move that waited for the machine is made, wherever it was meanwhile', async () => {
    let bring = (): void => undefined;
    const late = new Promise<typeof pack>((resolve) => (bring = () => resolve(pack)));
    await openPage(START, { loadPlay: () => late });
    await turnPages();
    const first = WHOLE.moves[0]!;
    press(document.querySelector(`[data-reply="${first.id}"]`)!);
    await frame();
    // as with Tab: on a reply that goes when the move is made
    screen
      .getAllByRole('button')
      .find((b) => b.dataset['reply'] && b.dataset['reply'] !== 'stay')!
      .focus();
    const before = lines().length;
    bring();
    await until(() => expect(lines().length).toBeGreaterThan(before));
    await until(() => expect(document.activeElement).not.toBe(document.body));
    expect(['Continue', 'Your reply']).toContain(
      document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent
    );
  });

  it('ends in the region Curtain with Look back and Stop here, and asks once whose phone it is', async () => {
    const page = await openPage(START);
    await follow(WHOLE.moves);
    await turnPages();
    const curtain = await find('region', 'Curtain');
    await until(() => expect(document.activeElement).toBe(curtain));
    getByRole(curtain, 'button', { name: 'Look back' });
    getByRole(curtain, 'button', { name: 'Stop here' });
    expect(curtain.textContent).toContain('a drawing');
    const asking = getByRole(curtain, 'group', { name: 'Is this your own phone?' });
    expect(
      within(asking)
        .getAllByRole('button')
        .map((b) => b.textContent)
    ).toEqual(['Keep', 'Only until I close', 'Ask me again']);
    let asked = 0;
    Object.defineProperty(navigator, 'storage', {
      value: { persist: () => Promise.resolve(++asked > 0) },
      configurable: true
    });
    press(getByRole(asking, 'button', { name: 'Keep' }));
    expect(asked, 'times the browser was asked to keep it').toBe(1);
    await until(() => expect(page.services.settings.getState().keep).toBe('keep'));
    await until(() => expect(screen.queryByRole('group', { name: 'Is this your own phone?' })).toBeNull());
    const focused = (): string | null => document.activeElement!.textContent;
    await until(() => expect(focused()).toBe('It is kept on this device until you delete it.'));
    expect(await page.keeping.list()).toHaveLength(1);
  });
});
