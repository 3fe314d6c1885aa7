/** A whole run, the other chair, and one line taken away: with keys alone. */
import type { Page } from '@playwright/test';
import { playByKeys, press, sitAcross, tabTo } from './keys.ts';
import { expect, test } from './test.ts';
import { standing } from './walk.ts';

async function afterwards(page: Page, turns: number): Promise<void> {
  await expect(page.getByRole('region', { name: 'Curtain' })).toBeFocused();
  await press(page, 'button', 'Look back');
  await expect(page.getByRole('form', { name: 'Before we look' })).toBeFocused();
  await press(page, 'button', 'Show what happened');
  await press(page, 'button', 'The other chair', 'Space');
  expect(await sitAcross(page)).toBe(turns);
  await expect(page.getByRole('table', { name: 'Felt, shown, seen' }).getByRole('row')).toHaveCount(turns + 1);
  await press(page, 'link', 'Take one line with you');
  await tabTo(page, 'textbox', 'What I want to say');
  await page.keyboard.type('I sat in the car for twenty minutes.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await press(page, 'button', 'Done');
  await press(page, 'link', 'Home');
  await expect(page.getByRole('heading', { name: 'Mend', level: 1 })).toBeVisible();
}

// a picture of a phone's size is drawn sooner
test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 180_000 });

test('a whole run and the other chair are played by keyboard, from Start to the landing', async ({ page }) => {
  await page.goto('/');
  await press(page, 'link', 'Start');
  await press(page, 'button', 'Begin');
  await afterwards(page, await playByKeys(page));
});

test('the same run is played by keyboard without the picture, and draws none', async ({ page }) => {
  await page.goto('/#/play/late-again?seed=1&mode=practise&strategy=reaching&text-only=1');
  const turns = await playByKeys(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  await afterwards(page, turns);
});

test('the skip link leads to the scene, and digits choose replies', async ({ page }) => {
  await page.goto('/#/play/late-again?seed=1&mode=practise&strategy=reaching&text-only=1');
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the scene' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  while ((await standing(page)) === 'continue') await page.getByRole('button', { name: 'Continue' }).click();
  const second = page.getByRole('group', { name: 'Your reply' }).getByRole('button').nth(1);
  const words = (await second.locator('.reply-words').textContent()) ?? '';
  await page.keyboard.press('2');
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText(words);
});
