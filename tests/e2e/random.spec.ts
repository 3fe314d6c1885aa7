/** A minute of anything: clicks, keys, digits, Escape, back. No error comes of it, and no violation. */
import type { Page } from '@playwright/test';
import { draw } from '../../src/model/number.ts';
import { expect, test } from './test.ts';

const MINUTE = 60_000;
const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowRight',
  'End',
  '1',
  '2',
  '3',
  '4'
];

/** Things to press that are in the window, but those that leave Mend or fetch a file of it. */
const PRESSABLE = 'button:not(.quick), a[href^="#"], summary, input, textarea, [data-reply]';

/** The page went to another address while it was asked; what it does there is watched all the same. */
const WENT_ELSEWHERE = /Execution context was destroyed/;

async function pressSomething(page: Page, n: number): Promise<void> {
  const at = Math.floor(draw(n, 'which') * 1e6);
  await page.evaluate(
    ([selector, pick]) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((e) => e.checkVisibility());
      const dialog = document.querySelector('dialog[open]');
      const open = dialog ? all.filter((e) => dialog.contains(e)) : all;
      open[pick % Math.max(1, open.length)]?.click();
    },
    [PRESSABLE, at] as const
  );
}

async function doSomething(page: Page, n: number): Promise<void> {
  const what = draw(n, 'what');
  if (what < 0.45) await pressSomething(page, n);
  else if (what < 0.85) await page.keyboard.press(KEYS[Math.floor(draw(n, 'key') * KEYS.length)]!);
  else if (what < 0.93) await page.mouse.click(draw(n, 'x') * 390, draw(n, 'y') * 844);
  else if (what < 0.97) await page.keyboard.type('a “line”');
  else if (what < 0.985) await page.goBack({ timeout: 3000 }).catch(() => null);
  else
    await page.evaluate(() => {
      location.hash = '#/play/late-again';
    });
}

test('a minute of random input ends in no error and in a page that can be used', async ({ page }) => {
  test.setTimeout(MINUTE + 90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  page.on('download', (d) => void d.cancel());
  await page.goto('/#/play/late-again?seed=5&mode=practise&strategy=torn');
  const until = Date.now() + MINUTE;
  let done = 0;
  while (Date.now() < until) {
    await doSomething(page, done++).catch(async (e: Error) => {
      if (!WENT_ELSEWHERE.test(e.message)) throw e;
      await page.waitForLoadState();
    });
    // the recipe and a blank page are ways out: come back
    if (done % 20 === 0 && !/#\//.test(page.url())) await page.goto('/#/play/late-again');
  }
  expect(done).toBeGreaterThan(100);
  // an address typed while a scene is played only pauses it: load the page anew
  await page.goto('/recipe.html');
  await page.goto('/#/library');
  await expect(page.getByRole('link', { name: 'Late again' })).toBeVisible();
});
