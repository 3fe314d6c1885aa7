/** The picture beside the words: it comes after them, and when it cannot come the scene goes on. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { openScene, PICTURE, PLAY, standing, walk } from './walk.ts';

// a picture of a phone's size is drawn sooner, where a processor has to draw it
test.use({ viewport: { width: 390, height: 700 } });

const canvas = (page: Page) => page.locator('.stage-canvas canvas');
const FAILED = 'The picture cannot be drawn here. The scene goes on in words.';

/** The scene goes on, in words, and has said so once. */
async function goesOnInWords(page: Page): Promise<void> {
  await expect(page.getByText(FAILED)).toBeVisible();
  await expect(canvas(page)).toHaveCount(0);
  await walk(page, {
    until: 4,
    at: async () => {
      await expect(page.getByText(FAILED)).toHaveCount(1);
      await expect(page.getByRole('region', { name: 'Stage' }).locator('.stage-words')).not.toHaveText('');
    }
  });
}

test('the picture is drawn without WebGL, hidden from assistive technology and never focused', async ({ page }) => {
  await openScene(page, PICTURE);
  await canvas(page).waitFor();
  await expect(page.locator('.stage-canvas')).toHaveAttribute('aria-hidden', 'true');
  await expect(page.getByRole('region', { name: 'Stage' })).toContainText('A dark landing');
  expect(await page.evaluate(() => document.activeElement?.closest('.stage-canvas') ?? null)).toBeNull();
});

test('the words can be used before Phaser arrives', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/phaser-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openScene(page, PICTURE);
  await walk(page, { until: 2 });
  await expect(canvas(page)).toHaveCount(0);
  release();
  await canvas(page).waitFor();
  expect(await standing(page)).not.toBe('curtain');
});

test('without the picture nothing of it is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (r) => fetched.push(r.url()));
  await openScene(page, PLAY);
  await walk(page, { until: 2 });
  expect(fetched.filter((url) => /\/(phaser|boot)-/.test(url))).toEqual([]);
});

test('when Phaser fails to load the scene goes on, and says so once', async ({ page, watched }) => {
  watched.expects(/Failed to load resource/);
  await page.route(/\/phaser-[^/]*\.js$/, (route) => route.abort());
  await openScene(page, PICTURE);
  await goesOnInWords(page);
});

test('pausing, leaving and coming back leave one picture at most', async ({ page }) => {
  await openScene(page, PICTURE);
  await canvas(page).waitFor();
  await walk(page, { until: 1 });
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(canvas(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(canvas(page)).toHaveCount(1);
  await walk(page, { until: 1 });
});

test('with its WebGL context lost the scene goes on, and says so once @webgl', async ({ page }) => {
  await openScene(page, PICTURE);
  await canvas(page).waitFor();
  await walk(page, { until: 1 });
  const lost = await canvas(page).evaluate((c: HTMLCanvasElement) => {
    const gl = c.getContext('webgl2') ?? c.getContext('webgl');
    const extension = gl?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    return extension !== null && extension !== undefined;
  });
  expect(lost).toBe(true);
  await goesOnInWords(page);
});
