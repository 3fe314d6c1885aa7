/** What was done over runs: asked before and after, seen in pictures and tables by keys alone, and on paper. */
import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { press, tabTo } from './keys.ts';
import { expectFits } from './fits.ts';
import { expect, test } from './test.ts';
import { fullRun, lookBack, openScene, walk } from './walk.ts';

/** Moves to a number of the scale by keys: from where *no answer* stands, the right arrow comes to 0. */
async function say(page: Page, tense: number): Promise<void> {
  const scale = page.getByRole('group', { name: 'How tense are you now?' });
  const none = scale.getByRole('radio', { name: 'no answer' });
  await none.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    if (await none.evaluate((e) => e === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  for (let n = 0; n <= tense; n++) await page.keyboard.press('ArrowRight');
  await expect(scale.getByRole('radio', { name: String(tense), exact: true })).toBeChecked();
}

/** Two runs to the debrief, the second with how tense it was before and after. */
async function twoRuns(page: Page): Promise<void> {
  const { address, moves } = fullRun();
  await openScene(page, address);
  await walk(page, { moves });
  await lookBack(page);
  await page.evaluate(() => {
    location.hash = '#/scenario/late-again';
  });
  await say(page, 6);
  await press(page, 'button', 'Begin');
  await walk(page, { choose: (t) => t });
  await page.getByRole('button', { name: 'Look back' }).click();
  await expect(page.getByRole('form', { name: 'Before we look' })).toBeFocused();
  await say(page, 3);
  await press(page, 'button', 'Show what happened');
  await expect(page.getByRole('region', { name: 'Your moves' })).toBeVisible();
}

test('a check-in before and after stands on the page and in its table, by keys alone', async ({ page }) => {
  await twoRuns(page);
  await page.evaluate(() => {
    location.hash = '#/library';
  });
  await press(page, 'link', 'Over runs');
  await expect(page.getByRole('heading', { name: 'Over runs', level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/#\/progress$/);
  await expect(page).toHaveTitle('Mend: progress');
  const tense = page.getByRole('region', { name: 'How tense you were' });
  await expect(tense.getByRole('img', { name: /Run 2: before 6, after 3\.$/ })).toBeVisible();
  await tabOn(page, 'How tense you were as a table');
  await page.keyboard.press('Enter');
  const row = tense.getByRole('row', { name: /Run 2/ });
  await expect(row.getByRole('cell')).toHaveText(['6', '3']);
  await expect(tense.getByRole('row', { name: /Run 1/ })).toHaveCount(0);
  const own = page.getByRole('region', { name: 'Own', exact: true });
  await expect(own.getByRole('img')).toBeVisible();
  await page.reload();
  await expect(tense.getByRole('img', { name: /Run 2: before 6, after 3\.$/ })).toBeVisible();
  await tabTo(page, 'link', /^Look back: Late again, Run 2/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: 'Before we look' })).toBeVisible();
  await expect(page.getByRole('group', { name: /How tense/ })).toHaveCount(0);
});

/** Presses Tab until a summary of these words has the focus. */
async function tabOn(page: Page, words: string): Promise<void> {
  const target = page.locator('summary', { hasText: words });
  await target.waitFor();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((e) => e === document.activeElement)) return;
  }
  throw new Error(`tabOn: 120 presses of Tab do not lead to "${words}"`);
}

test('with runs in it the page fits a small phone, axe finds nothing, and every table can be read', async ({
  page
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 568 });
  await twoRuns(page);
  await page.evaluate(() => {
    location.hash = '#/progress';
  });
  await page.getByRole('region', { name: 'All runs' }).waitFor();
  for (const summary of await page.locator('.folded summary').all()) await summary.click();
  await expect(page.locator('.folded table')).toHaveCount(await page.locator('.folded').count());
  await expectFits(page, 'over runs, unfolded');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  }
});

test('on paper: black on white, every table open, nothing to press @chromium', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await twoRuns(page);
  await page.evaluate(() => {
    globalThis.print = () => undefined;
    location.hash = '#/progress';
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('.folded table').first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.folded table')).toHaveCount(await page.locator('.folded').count());
  for (const gone of ['.bar', 'button', 'summary'])
    for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
  const colours = await page.evaluate(() => {
    const of = (selector: string, what: string): string =>
      getComputedStyle(document.querySelector(selector)!).getPropertyValue(what);
    return [of('body', 'background-color'), of('.run-table td', 'color'), of('.bead circle', 'stroke')];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
});
