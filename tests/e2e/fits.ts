/** Measures on a page: does everything fit, and is it there to be seen and pressed. */
import { expect, type Page } from '@playwright/test';

/** What sticks out of the window sideways, or is cut off by its own box, one sentence each. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    const wide = root.clientWidth;
    if (root.scrollWidth > wide) found.push(`the page scrolls sideways by ${root.scrollWidth - wide}`);
    const named = (e: Element): string =>
      `${e.tagName.toLowerCase()}.${e.className} "${(e.textContent ?? '').slice(0, 40)}"`;
    const seen = (e: Element): boolean =>
      e.checkVisibility({ visibilityProperty: true }) && !e.closest('.unseen, .skip, svg, [aria-hidden="true"]');
    for (const e of document.querySelectorAll('body *')) {
      if (!seen(e) || e.closest('.scroll, thead')) continue;
      const box = e.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.left < -1 || box.right > wide + 1)
        found.push(`${named(e)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${wide}`);
      const { overflowX, overflowY } = getComputedStyle(e);
      if (overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1)
        found.push(`${named(e)} cuts its words at the side`);
      if (overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1) found.push(`${named(e)} cuts its words below`);
      if (e.matches('button, a, label, .line, legend') && e.scrollWidth > e.clientWidth + 2 && e.clientWidth > 0)
        found.push(`${named(e)} is wider than its box`);
    }
    return found;
  });

/** Controls smaller than 24 by 24 pixels (links within a sentence aside), and main ones under 44. */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input, a')]
      .filter((e) => e.checkVisibility() && !e.closest('p, dd, .skip'))
      .flatMap((e) => {
        const { width, height } = (e.closest('label') ?? e).getBoundingClientRect();
        const least = e.matches('.reply, .primary, .button, .quiet') ? 44 : 24;
        return height >= least - 0.5 && width >= 24 ? [] : [`${e.textContent} is ${width} by ${height}`];
      })
  );

/** Fails unless the screen fits, naming it. */
export async function expectFits(page: Page, name: string): Promise<void> {
  expect(await misfits(page), name).toEqual([]);
  expect(await small(page), name).toEqual([]);
}

/** On a turn with replies: the stage, the last line said, every reply and standing move are in the window, unscrolled. */
export const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const inside = (e: Element | null | undefined, what: string, least = 1): void => {
      const box = e?.getBoundingClientRect();
      if (!box || box.height < least || box.top < 0 || box.bottom > innerHeight + 0.5)
        found.push(
          `${what}: ${box ? `${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}` : 'missing'}`
        );
    };
    if (scrollY !== 0) found.push(`the page is scrolled by ${scrollY}`);
    inside(document.querySelector('.stage'), 'the stage', 24);
    const choices = document.querySelector('.choices');
    if (choices && choices.scrollHeight > choices.clientHeight + 1)
      found.push(`the choices scroll: ${choices.scrollHeight} in ${choices.clientHeight}`);
    for (const e of document.querySelectorAll('.choices button')) inside(e, e.textContent ?? '');
    const log = document.querySelector('.log');
    const last = log?.querySelector('.line:last-of-type');
    inside(last, 'the last line');
    if (log && last && last.getBoundingClientRect().top < log.getBoundingClientRect().top - 1)
      found.push(`the last line is cut at its top: ${last.textContent}`);
    return found;
  });
