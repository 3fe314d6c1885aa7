/** A run and the chair across from it with keys alone: what several browser tests do. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { standing } from './walk.ts';

/** Presses Tab until a thing of this role and name has the focus. */
export async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  await target.waitFor();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((e) => e === document.activeElement)) return;
  }
  throw new Error(`tabTo: 120 presses of Tab do not lead to the ${role} ${String(name)}`);
}

export async function press(page: Page, role: 'button' | 'link', name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press(key);
}

/** From where the focus was put, one Tab leads into the choices. */
export async function playByKeys(page: Page): Promise<number> {
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
export async function sitAcross(page: Page): Promise<number> {
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
