/** Sound in a browser: fetched after the first choice, and only where it is on; what cannot be heard is not missed. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const isSound = (url: string): boolean => /\.(webm|m4a)$/.test(url);

/** Goes on until a choice can be made, and makes the first. */
async function choose(page: Page): Promise<void> {
  for (let i = 0; i < 8; i++) {
    const reply = page.locator('[data-reply]').first();
    const go = page.getByRole('button', { name: 'Continue' });
    await expect(reply.or(go).first()).toBeVisible();
    if (await reply.isVisible()) return reply.click();
    await go.click();
  }
}

function sounds(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isSound(request.url())) asked.push(request.url());
  });
  return asked;
}

test('nothing of it is fetched where it is off', async ({ page }) => {
  const asked = sounds(page);
  await page.goto('/#/play/late-again?seed=3&strategy=steady');
  await choose(page);
  await page.waitForTimeout(1500);
  expect(asked).toEqual([]);
});

test('it is fetched after the first choice where it is on, and said in words', async ({ page }) => {
  const asked = sounds(page);
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: /^Sound/ }).check();
  await page.goto('/#/play/late-again?seed=4&strategy=steady');
  await expect(page.locator('[data-line]').first()).toBeVisible();
  expect(asked).toEqual([]);
  await choose(page);
  await expect(page.locator('.caption')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => asked.some((url) => url.includes('home')), { timeout: 30_000 }).toBe(true);
});

test('the gallery plays any sound by its words', async ({ page }) => {
  await page.goto('/#/gallery');
  const fetched = page.waitForResponse((response) => isSound(response.url()) && response.ok());
  await page.getByRole('button', { name: 'Hear: a coo' }).click();
  expect((await fetched).url()).toContain('nursery');
});
