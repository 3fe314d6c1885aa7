/** An entry by keys alone: written, ticked, on paper and in a file with nothing beside it; and what a reload leaves. */
import fs from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectFits } from './fits.ts';
import { press, tabTo } from './keys.ts';
import { expect, test } from './test.ts';
import { openScene, runIn, walk } from './walk.ts';

const MINE = 'Two plates, one of them upside down.';
const OTHER = 'Not for anybody.';

async function write(page: Page, text: string): Promise<void> {
  await tabTo(page, 'textbox', 'What you want to write');
  await page.keyboard.type(text);
  await press(page, 'button', 'Save');
  await expect(page.getByRole('list', { name: 'What you have written' })).toContainText(text);
}

/** Ticks with the space bar, from wherever the focus is. */
async function tick(page: Page, box: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((e) => e === document.activeElement)) return page.keyboard.press('Space');
  }
  throw new Error('tick: 60 presses of Tab do not lead to it');
}

/** Everything a printer would get. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null, colorScheme: null });
  return text;
}

test('an entry is written, ticked, and alone on the paper and in the file, by keys alone', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => void (document.documentElement.dataset['printed'] = 'yes');
  });
  await openScene(page);
  await walk(page);
  const run = runIn(page);
  await page.goto(`/#/journal?run=${run}`);
  await write(page, OTHER);
  await write(page, MINE);
  await press(page, 'link', 'A page for my therapist');
  await page.getByRole('region', { name: 'What do you take?' }).waitFor();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await tick(page, page.getByRole('checkbox', { name: MINE }));
  await expect(page.locator('.paper')).toContainText(MINE);
  const paper = await printed(page);
  expect(paper).toContain(MINE);
  expect(paper).toMatch(/^For my therapist/);
  for (const word of [OTHER, 'Late again, ', 'Settings', 'What do you take', 'Save as a file', 'Journal\n'])
    expect(paper, word).not.toContain(word);
  expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await press(page, 'button', 'Print or save as PDF');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'button', 'Save as a file')]);
  expect(download.suggestedFilename()).toBe('for-my-therapist.txt');
  const file = fs.readFileSync(await download.path(), 'utf8');
  expect(file).toContain(MINE);
  expect(file).not.toContain(OTHER);
  expect(file).not.toContain('Late again, ');
});

test('a page with everything on it fits a small phone and prints dark on white', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openScene(page);
  await walk(page);
  const run = runIn(page);
  await page.goto(`/#/journal?run=${run}`);
  await write(page, MINE);
  await expectFits(page, 'a journal with an entry');
  await page.getByText('Begin with a question').click();
  await page.getByRole('radio', { name: 'a therapist' }).check();
  await expectFits(page, 'the questions');
  await page.goto(`/#/for-my-therapist?run=${run}`);
  await page.getByRole('checkbox', { name: MINE }).check();
  await page.getByRole('checkbox', { name: /^with what was said/ }).check();
  await expectFits(page, 'a full paper');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('.paper')!);
    return [color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('what is not saved is there after a reload, and gone with everything', async ({ page }) => {
  await page.goto('/#/journal');
  await page.getByRole('textbox', { name: 'What you want to write' }).fill('half a sen');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'What you want to write' })).toHaveValue('half a sen');
  await page.goto('/#/about');
  await page.getByRole('button', { name: 'Delete everything kept here' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Nothing of yours is kept here now.').waitFor();
  await page.goto('/#/journal');
  await expect(page.getByRole('textbox', { name: 'What you want to write' })).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});
