/** The still face on the page: every way in, played to the landing by names alone; stillness held and let go. */
import { fireEvent } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pinned } from '../session/stillFace/pinned.ts';
import { textOf } from '../../src/session/stillFace/log.ts';
import { STILL } from '../../src/words/stillFace.ts';
import { AFTER_STILL } from '../../src/words/stillFaceAfter.ts';
import { find, openPage, screen, until } from './page.tsx';

/** Pictures that were asked for, by number. */
let asked = new Map<number, FrameRequestCallback>();
let numbers = 0;
let now = 0;
beforeEach(() => {
  asked = new Map();
  now = 0;
  // kept after the last test, too: what Preact has put off still calls them
  vi.stubGlobal('requestAnimationFrame', (picture: FrameRequestCallback) => {
    asked.set(++numbers, picture);
    return numbers;
  });
  vi.stubGlobal('cancelAnimationFrame', (number: number) => asked.delete(number));
});

/** Lets the page's time pass. */
async function pass(seconds: number): Promise<void> {
  const end = now + seconds * 1000;
  while (now < end) {
    now += 250;
    const due = [...asked.values()];
    asked = new Map();
    for (const picture of due) picture(now);
    await new Promise((done) => setTimeout(done, 0));
  }
  await new Promise((done) => setTimeout(done, 0));
}

const standing = (): string | undefined => document.querySelector<HTMLElement>('.still-play')?.dataset['standing'];
const named = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await find('button', name));
};

describe('The still face, before', () => {
  it('says what it holds and whom it is not about, and offers five ways in and a way out', async () => {
    const page = await openPage('#/scenario/still-face');
    const note = await find('region', 'Content note');
    expect(note.textContent).toContain(STILL.notAbout);
    for (const [name] of Object.values(STILL.ways)) expect(named(name)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /Softer/ }));
    expect(page.services.settings.getState().softer).toBe(true);
    await press('Not this one');
    expect(page.route().screen).toBe('library');
  });

  it('stands among the scenarios', async () => {
    await openPage('#/library');
    const link = await find('link', STILL.title);
    expect(link.getAttribute('href')).toBe('#/scenario/still-face');
  });
});

describe('The still face, from the parent’s chair', () => {
  it('is held by a key and let go by letting go of it; then comes the reunion, and the way to the landing', async () => {
    await openPage('#/play/still-face?way=home&seed=5');
    await find('group', STILL.does);
    const hold = named(STILL.hold);
    fireEvent.keyDown(hold, { key: ' ' });
    expect(standing()).toBe('play');
    expect(hold.getAttribute('aria-disabled')).toBe('true');
    await pass(11);
    await until(() => expect(named(STILL.hold).getAttribute('aria-disabled')).toBe('false'));
    fireEvent.keyDown(named(STILL.hold), { key: ' ' });
    await until(() => expect(standing()).toBe('stillFace'));
    expect(screen.queryByRole('group', { name: STILL.does })).toBeNull();
    await pass(5);
    fireEvent.keyUp(named(STILL.letGo), { key: ' ' });
    await until(() => expect(standing()).toBe('reunion'));
    fireEvent.click(named(/Coo/), { detail: 0 });
    await until(() => expect(named(/Coo/).getAttribute('aria-pressed')).toBe('true'));
    await pass(62);
    await until(() => expect(standing()).toBe('over'));
    await press('Continue');
    await find('region', 'Curtain');
    await press('Look back');
    await find('heading', AFTER_STILL.title);
    const fixed = await find('region', AFTER_STILL.first);
    expect(fixed.textContent).toContain('1-833-852-6262');
    expect(screen.queryByRole('region', { name: AFTER_STILL.three })).toBeNull();
    await press(AFTER_STILL.showMe);
    const three = await find('region', AFTER_STILL.three);
    expect(three.textContent).toMatch(/You came back at 0:1\d/);
    expect((await find('link', AFTER_STILL.landing)).getAttribute('href')).toBe('#/landing/still-face');
  });

  it('is held by the pointer, and lost focus or Pause lets go of it', async () => {
    for (const lets of ['blur', 'pause'] as const) {
      await openPage('#/play/still-face?way=home&seed=6');
      await find('group', STILL.does);
      await pass(11);
      await until(() => expect(named(STILL.hold).getAttribute('aria-disabled')).toBe('false'));
      fireEvent.pointerDown(named(STILL.hold), { pointerId: 1 });
      await until(() => expect(standing()).toBe('stillFace'));
      if (lets === 'blur') fireEvent.blur(named(STILL.letGo));
      else await press('Pause');
      await until(() => expect(standing()).toBe('reunion'));
    }
  });

  it('can be held by pressing once, and ends by itself after forty seconds', async () => {
    await openPage('#/play/still-face?way=home&seed=7');
    fireEvent.click(await find('checkbox', STILL.toggle));
    await pass(11);
    fireEvent.click(named(STILL.hold));
    await until(() => expect(standing()).toBe('stillFace'));
    await pass(39);
    expect(standing()).toBe('stillFace');
    await pass(2);
    await until(() => expect(standing()).toBe('reunion'));
  });

  it('tells what the baby does, and tells each thing once to who listens', async () => {
    await openPage('#/play/still-face?way=watch&seed=8');
    await until(() => expect(standing()).toBe('play'));
    const heard: string[] = [];
    for (let i = 0; i < 30; i++) {
      await pass(1);
      const said = screen.getByRole('status').textContent ?? '';
      if (said && said !== heard.at(-1)) heard.push(said);
    }
    expect(heard.length).toBeGreaterThan(4);
  });
});

describe('The still face, read', () => {
  it('is played through by names alone, and nothing runs meanwhile', async () => {
    await openPage('#/play/still-face?way=read&seed=9');
    await find('group', 'Your reply');
    await pass(60);
    expect(standing()).toBe('play');
    for (const name of ['Coo', 'Wait', 'Smile', 'Say what you see']) await press(name);
    await press(STILL.hold);
    for (let i = 0; i < 3; i++) await press(STILL.stayStill);
    await press(STILL.comeBack);
    expect(standing()).toBe('reunion');
    for (let i = 0; i < 15; i++) {
      if (standing() === 'over') break;
      await press(i % 2 ? 'Wait' : 'Say what you see');
    }
    expect(screen.getByRole('log').textContent).toContain(STILL.youComeBack);
    await press(standing() === 'over' ? 'Continue' : STILL.enough);
    await press('Look back');
    await press(AFTER_STILL.showMe);
    await find('region', AFTER_STILL.three);
  });
});

describe('The baby’s chair', () => {
  it('is answered, is not, and is again', async () => {
    await openPage('#/play/still-face?way=baby&seed=3');
    await find('group', STILL.does);
    await pass(3);
    await press('Call');
    await pass(14);
    await until(() => expect(standing()).toBe('still'));
    await press('Reach');
    await pass(3);
    await press('Turn away');
    expect(named('Turn away').getAttribute('aria-pressed')).toBe('true');
    await pass(22);
    await until(() => expect(standing()).toBe('back'));
    await pass(22);
    await until(() => expect(standing()).toBe('over'));
    await press('Continue');
    await find('region', 'Curtain');
    expect(screen.getByRole('region', { name: AFTER_STILL.first }).textContent).toContain(AFTER_STILL.perinatalLine);
    expect(screen.getByRole('link', { name: AFTER_STILL.landing }).getAttribute('href')).toBe('#/landing/still-face');
    await press(STILL.asParent);
    await find('group', STILL.does);
  });
});

describe('The still face, after', () => {
  it('shows a class lanes, rows, a table, sources and limits; at home none of it', async () => {
    const address = `#/still-face/${textOf(pinned())}`;
    await openPage(address);
    await press(AFTER_STILL.showMe);
    await find('region', AFTER_STILL.three);
    expect(screen.queryByRole('region', { name: AFTER_STILL.classPart })).toBeNull();
    await openPage(address, { settings: { classWords: true } });
    await press(AFTER_STILL.showMe);
    const part = await find('region', AFTER_STILL.classPart);
    for (const name of Object.values(AFTER_STILL.rowNames)) expect(part.textContent).toContain(name);
    expect(part.textContent).toContain('Mesman');
    expect(part.textContent).toContain('simulation');
    const slider = screen.getByRole('slider', { name: AFTER_STILL.scrub });
    fireEvent.input(slider, { target: { value: '150' } });
    await until(() => expect(slider.getAttribute('aria-valuetext')).toMatch(/^2:30\..*still/));
  });

  it('says calmly when its address is torn, and the fixed words stand all the same', async () => {
    await openPage('#/still-face/home.1.5Q');
    expect((await find('region', AFTER_STILL.first)).textContent).toContain('good care');
    await until(() => expect(document.body.textContent).toContain(STILL.torn));
  });
});
