/** After one visit the game plays without a network; a new version is offered between scenes only. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Serving, serve } from '../../scripts/serve.ts';
import { expect, test } from './test.ts';
import { lookBack, PLAY, standing, walk } from './walk.ts';

const BUILT = path.resolve(import.meta.dirname, '../..', process.env['DIST_E2E'] ?? 'dist');

test.use({ viewport: { width: 390, height: 844 } });

/** Waits until everything has been put by and this page is in the worker's care. */
async function keptWhole(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('loaded once, with the network cut and the server gone, it reloads and plays to the end', async ({
  page,
  context,
  watched
}) => {
  watched.expects(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
  const server: Serving = await serve(BUILT, 0);
  try {
    await page.goto(server.url);
    await keptWhole(page);
  } finally {
    await server.close();
  }
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('main').getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.stage-canvas canvas').waitFor();
  await walk(page, { until: 3 });
  await page.reload();
  await walk(page);
  await lookBack(page);
  await page.getByRole('button', { name: 'The other chair' }).click();
  await expect(page.getByRole('region', { name: 'The other chair' })).toBeVisible();
  for (const hash of ['#/library', '#/settings', '#/help', '#/about']) {
    await page.goto(`${server.url}${hash}`);
    await expect(page.getByRole('heading', { level: 1 }).last()).toBeVisible();
  }
});

test('a new version is offered between scenes only, and taken when the player says so', async ({ page }, {
  outputDir
}) => {
  const folder = path.join(outputDir, 'served');
  fs.cpSync(BUILT, folder, { recursive: true });
  const first = await serve(folder, 0);
  await page.goto(first.url);
  await keptWhole(page);
  await first.close();
  const worker = path.join(folder, 'sw.js');
  fs.writeFileSync(worker, `${fs.readFileSync(worker, 'utf8')}\n// a newer one`);
  const second = await serve(folder, Number(new URL(first.url).port));
  try {
    const offer = page.getByText('A new version of Mend is ready.');
    await page.goto(`${second.url}${PLAY.slice(1)}`);
    await page.reload();
    expect(await standing(page)).toBe('continue');
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return registration?.waiting;
    });
    await walk(page, { until: 1 });
    await expect(offer).toHaveCount(0);
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(offer).toBeVisible();
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(offer).toHaveCount(0);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(offer).toHaveCount(0);
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('button', { name: 'Use it now' }).click();
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null);
  } finally {
    await second.close();
  }
});
