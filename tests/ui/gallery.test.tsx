/** The gallery: whoever is chosen is drawn as the sliders stand, and said in words. */
import { fireEvent } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { faceOfBoard, FIRST } from '../../src/ui/gallery/board.ts';
import { GALLERY } from '../../src/words/gallery.ts';
import { INFANTS, PEOPLE } from '../../src/face/cast/everyone.ts';
import { find, openPage, screen, until } from './page.tsx';

const choose = (element: HTMLElement, value: string): boolean => fireEvent.change(element, { target: { value } });
const said = (): string | null => screen.getByRole('img').getAttribute('aria-label');

describe('The gallery', () => {
  it('has a name for everyone who has been drawn', () => {
    expect(Object.keys(GALLERY.people).sort()).toEqual(Object.keys({ ...PEOPLE, ...INFANTS }).sort());
  });

  it('says who is drawn and what their face does, by expression and by single movements', async () => {
    await openPage('#/gallery');
    choose(await find('combobox', 'Person'), 'noor');
    choose(await find('combobox', 'Expression'), 'angry');
    await until(() => expect(said()).toMatch(/^Noor's/));
    const angry = said();
    choose(await find('combobox', 'Expression'), 'felt smile');
    await until(() => expect(said()).not.toBe(angry));
    choose(await find('combobox', 'Made from'), 'movement');
    const still = await until(() => said());
    fireEvent.input(await find('slider', /^12 /), { target: { value: '1' } });
    await until(() => expect(said()).not.toBe(still));
    expect(said()).toMatch(/mouth|smile|corners/);
  });

  it('shows the baby under its own expressions, and says what arms and legs do', async () => {
    await openPage('#/gallery');
    choose(await find('combobox', 'Person'), 'baby');
    await until(() => expect(said()).toMatch(/^The baby:/));
    choose(await find('combobox', 'Expression'), 'cry');
    await until(() => expect(said()).toMatch(/^The baby: .*(square|mouth)/));
    choose(await find('combobox', 'Expression'), 'self-comfort');
    await until(() => expect(said()).not.toMatch(/square/));
    choose(await find('combobox', 'Arms and legs'), 'mouth');
    await until(() => expect(said()).toMatch(/hand|fist/));
    choose(await find('combobox', 'Made from'), 'feeling');
    choose(await find('combobox', 'Looks at'), 'away');
    choose(await find('combobox', 'Arms and legs'), 'as it comes');
    await until(() => expect(said()).toMatch(/aside|past you|to the side/));
  });

  it('keeps every slider within what the face can be', () => {
    const most = faceOfBoard({
      ...FIRST,
      expression: 'angry',
      strength: 1,
      head: { yaw: 38, pitch: 16, roll: 15, gaze: 1, lids: 1 }
    });
    expect(most.yaw).toBeLessThanOrEqual(38);
    expect(most.pitch).toBeLessThanOrEqual(16);
    expect(Math.max(...most.gaze.map(Math.abs))).toBeLessThanOrEqual(1);
  });
});
