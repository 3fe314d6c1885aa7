/** What goes wrong on people's devices: said in calm words, once, with play going on. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { lookBack, openScene, PLAY, standing, walk } from './walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** A whole run, a debrief, and a page of settings: what must work whatever is broken. */
async function playsOn(page: Page): Promise<void> {
  await walk(page);
  await lookBack(page);
}

test('without any storage it says so once, and the run goes on to its debrief', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(globalThis, name, { get: refuse });
  });
  await openScene(page);
  const told = page.getByRole('alert');
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('does not let Mend keep anything');
  await told.getByRole('button', { name: 'OK' }).click();
  await playsOn(page);
  await expect(told).toHaveCount(0);
});

test('on a full device it says so, and the run goes on to its debrief', async ({ page }) => {
  await page.addInitScript(() => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  });
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'Keep them on this device' }).check();
  await expect(page.getByRole('alert')).toContainText('no room left on this device');
  await page.getByRole('alert').getByRole('button', { name: 'OK' }).click();
  await page.goto(PLAY);
  await standing(page);
  await playsOn(page);
});

for (const [what, text, message] of [
  ['that cannot be read', '{"state":{"textSi', 'could not be read'],
  ['of another shape', '{"version":0,"state":{"textSize":"enormous","theme":7}}', 'could not be read'],
  ['of a newer Mend', '{"version":99,"state":{"textSize":100}}', 'written by a newer Mend']
] as const)
  test(`settings ${what} are put aside, not lost, and play goes on`, async ({ page }) => {
    await page.addInitScript((broken) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', '1');
      localStorage.setItem('mend.settings', broken);
    }, text);
    await openScene(page);
    await expect(page.getByRole('alert')).toContainText(message);
    await page.getByRole('alert').getByRole('button', { name: 'OK' }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: '125 %' }).check();
    const kept = await page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key)));
    expect(kept).toContain(text);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await playsOn(page);
  });

test('a wrong address, an unknown scenario and an unknown run each say so and lead on', async ({ page }) => {
  for (const [hash, words, way] of [
    ['#/nowhere/at/all', 'This address leads to no page of Mend.', 'Home'],
    ['#/play/late-again?mode=bogus', 'This address leads to no page of Mend.', 'Home'],
    ['#/scenario/nobody', 'There is no scenario of this name.', 'All scenarios'],
    ['#/play/nobody', 'There is no scenario of this name.', 'All scenarios'],
    ['#/debrief/r-0', 'This run is not on this device', 'All scenarios'],
    ['#/other-chair/r-0', 'This run is not on this device', 'All scenarios']
  ] as const) {
    await page.goto(`/${hash}`);
    await expect(page.getByText(words), hash).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: way }), hash).toBeVisible();
  }
});

test("the browser's back during play pauses and offers Leave; Go on goes on", async ({ page }) => {
  await page.goto('/#/scenario/late-again');
  await page.getByRole('button', { name: 'Begin' }).click();
  await walk(page, { until: 3 });
  const lines = await page.locator('[data-line]').count();
  await page.goBack();
  const dialog = page.getByRole('dialog', { name: 'Paused' });
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(/#\/play\/late-again/);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await page.locator('[data-line]').count()).toBe(lines);
  await page.goBack();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
});

test('Leave ends the run at once, and the debrief of it reproaches nothing', async ({ page }) => {
  await openScene(page);
  await walk(page, { until: 3 });
  const run = /run=([a-z0-9-]+)/.exec(page.url())?.[1];
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await page.goto(`/#/debrief/${run}`);
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByText('You left before the end. That is always open.')).toBeVisible();
});

test('Leave quickly clears the page, and back does not lead to the scene again', async ({ page }) => {
  await page.goto('/#/library');
  await page.getByRole('link', { name: 'Late again' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await walk(page, { until: 2 });
  await page.getByRole('button', { name: 'Leave quickly' }).click();
  await expect(page).toHaveURL(/recipe\.html$/);
  await expect(page).toHaveTitle(/rice/);
  await expect(page.getByText('Sam')).toHaveCount(0);
  await page.goBack();
  await expect(page).not.toHaveURL(/#\/play/);
});

test('a scene that does not arrive can be tried again', async ({ page, watched }) => {
  watched.expects(/Failed to load resource/);
  let down = true;
  await page.route(/late-again\.rest[^/]*\.json$/, (route) => (down ? route.abort() : route.continue()));
  await page.goto(PLAY);
  await expect(page.getByText('The scene did not arrive.')).toBeVisible();
  down = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(await standing(page)).toBe('continue');
});
