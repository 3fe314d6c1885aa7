/** One sentence, four listeners, on the page: by name, by press, and where the eye goes. */
import { within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { REPAIRS } from '../../src/words/listeners.ts';
import { find, newBrowser, openPage, press, pressNamed, screen } from './page.tsx';

beforeEach(() => {
  newBrowser();
  Element.prototype.scrollIntoView = () => undefined;
});

describe('Four listeners', () => {
  it('shows four people with an answer each, and what was said to them has the focus', async () => {
    await openPage('#/listeners');
    const four = await find('region', 'Four answers');
    const before = within(four)
      .getAllByRole('article')
      .map((a) => a.querySelector('.line')!.textContent);
    expect(before).toHaveLength(4);
    for (const repair of REPAIRS.slice(0, 3)) {
      press(document.querySelector(`[data-repair="${repair.id}"]`)!);
      const heading = await find('heading', `“${repair.says}”`);
      expect(document.activeElement).toBe(heading);
      const said = within(four)
        .getAllByRole('article')
        .map((a) => a.querySelector('.line')!.textContent);
      expect(said).toEqual(['steady', 'reaching', 'guarding', 'torn'].map((p) => repair.answers[p as 'torn'].text));
      expect(within(four).getAllByText('Why')).toHaveLength(4);
    }
    const pressed = document.querySelectorAll('[data-repair][aria-pressed="true"]');
    expect([...pressed].map((b) => (b as HTMLElement).dataset['repair'])).toEqual([REPAIRS[2]!.id]);
  });

  it('is led to from the library, and leads back', async () => {
    await openPage('#/library');
    await find('list', 'Scenarios');
    expect(screen.getByRole('link', { name: 'One sentence, four listeners' }).getAttribute('href')).toBe('#/listeners');
    await openPage('#/listeners');
    await pressNamed('Back');
  });
});
