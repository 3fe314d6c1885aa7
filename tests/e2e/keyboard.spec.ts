/** A whole run, the other chair, and one line taken away: with keys alone. */
import type { Page } from '@playwright/test';
import { standing } from './walk.ts';
import { expect, test } from './test.ts';

/** Presses Tab until a thing of this role and name has the focus. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await target.waitFor();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((e) => e === document.activeElement)) return;
  }
  throw new Error(`tabTo: 120 presses of Tab do not lead to the ${role} ${String(name)}`);
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press(key);
}

/** From where the focus was put, one Tab leads into the choices. */
async function playByKeys(page: Page): Promise<number> {
  let turns = 0;
  for (let steps = 0; steps < 120; steps++) {
    const where = await standing(page);
    if (where === 'curtain') return turns;
    const afterMove = turns > 0;
    if (where === 'continue') {
      const next = page.getByRole('button', { name: 'Continue' });
      if (afterMove) await expect(next).toBeFocused();
      else await tabTo(page, 'button', 'Continue');
      await page.keyboard.press(steps % 2 ? 'Enter' : 'Space');
    } else if (where === 'guess') {
      await expect(page.getByRole('group', { name: 'What just happened for them?' })).toBeFocused();
      await press(page, 'button', "I don't know", 'Space');
    } else if (where === 'compose') {
      await expect(page.getByRole('form', { name: 'Compose your repair' })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await press(page, 'button', 'Say it');
      turns++;
    } else {
      await expect(page.getByRole('group', { name: 'Your reply' })).toBeFocused();
      for (let i = 0; i <= turns % 3; i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      turns++;
    }
  }
  throw new Error('playByKeys: the run does not end');
}

/** Answers each turn of the other chair. @returns how many there were */
async function sitAcross(page: Page): Promise<number> {
  await expect(page.getByRole('region', { name: 'The other chair' })).toBeVisible();
  let turns = 0;
  while (await page.getByRole('group', { name: 'What do you show?' }).count()) {
    await press(page, 'button', turns % 2 ? 'Swallow it' : 'Show it');
    await press(page, 'button', 'Look up', 'Space');
    await press(page, 'button', 'Continue');
    await expect(page.locator('button:focus', { hasText: 'Continue' })).toHaveCount(0);
    turns++;
  }
  return turns;
}

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
