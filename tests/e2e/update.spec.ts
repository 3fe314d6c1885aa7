/** A newer Mend: offered between scenes, waiting while one is open, with what was kept by the older; and the way back. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { BUILT, cached, keptWhole, type Place, place } from './served.ts';
import { expect, test } from './test.ts';
import { lookBack, PLAY, runIn, standing, walk } from './walk.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' });
// one after another, so that the newer one is built once
test.describe.configure({ mode: 'default' });

/** Of the store of the newer Mend. */
const NEWER = 99;
const OFFER = 'A new version of Mend is ready.';
const THERAPY = '#/play/telling-your-therapist?seed=1&mode=practise&strategy=steady&text-only=1';
const CUE = '#/play/missed-cue?seed=1&mode=practise&strategy=steady&text-only=1';

/** Changes a file of the copy. @throws when there is nothing to change, so that a newer Mend is one */
function change(file: string, from: RegExp, to: string): void {
  const before = fs.readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`change: ${file} has no ${from}`);
  fs.writeFileSync(file, after);
}

/** What a build is made of. */
const SOURCES = ['src', 'scenarios', 'scripts', 'public', 'assets', 'index.html'].concat([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts'
]);

/** Builds a newer Mend in a folder: words rewritten in one scene, a number in another, a word of the interface, another store. */
function buildNewer(copy: string): string {
  for (const name of SOURCES) fs.cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  fs.symlinkSync(fs.realpathSync(path.join(ROOT, 'node_modules')), path.join(copy, 'node_modules'));
  change(path.join(copy, 'scenarios/late-again/scenario.yaml'), /^title: .*$/m, 'title: Late once more');
  change(path.join(copy, 'scenarios/missed-cue/scenario.yaml'), /trust: 0\.52/, 'trust: 0.5');
  change(path.join(copy, 'src/words/debrief.ts'), /'Debrief'/, "'Looking back'");
  change(path.join(copy, 'src/stores/shelf.ts'), /const VERSION = \d+;/, `const VERSION = ${NEWER};`);
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: copy });
  return path.join(copy, 'dist');
}

let copy = '';
let newer = '';
test.beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'mend-newer-'));
  newer = buildNewer(copy);
});
test.afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

const offered = (page: Page) => page.getByRole('status').getByText(OFFER);

/** Keeps runs on the device. */
async function keep(page: Page, at: Place): Promise<void> {
  await page.goto(`${at.url}#/settings`);
  await page.getByRole('radio', { name: 'Keep them on this device' }).check();
  await keptWhole(page);
}

/** Has the browser look for a newer worker, until one waits. */
const waits = (page: Page) =>
  page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    return registration?.waiting;
  });

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((h) => {
    location.hash = h;
  }, hash);

const home = (page: Page): Promise<void> => page.getByRole('button', { name: 'Leave', exact: true }).click();

/** Takes the newer version, and waits until the page has come anew. */
async function takeIt(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()]);
}

test('a run of the older Mend is played on, or read, in the newer', async ({ page }) => {
  const at = await place(BUILT);
  await keep(page, at);
  const runs: string[] = [];
  for (const hash of [PLAY.slice(1), CUE]) {
    await page.goto('about:blank');
    await page.goto(`${at.url}${hash}`);
    await walk(page, { until: 3 });
    runs.push(page.url());
  }
  await at.serve(newer);
  await waits(page);
  // a scene is open: nothing is said, nothing is lost, and what was not fetched yet is still there
  const lines = await page.locator('[data-line]').count();
  await expect(offered(page)).toHaveCount(0);
  await walk(page, { until: 1 });
  expect(await page.locator('[data-line]').count()).toBeGreaterThan(lines);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(offered(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await walk(page);
  await lookBack(page);
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
  await expect(offered(page)).toHaveCount(0);
  await go(page, '#/');
  await expect(offered(page)).toBeVisible();
  await takeIt(page);
  await expect(page.getByRole('main').getByRole('link', { name: 'Start' })).toBeVisible();
  // its lines were rewritten: it is played on
  await page.goto(runs[0]!);
  await expect(page.getByText('Some lines of this scene have been rewritten since.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Late once more' })).toHaveCount(1);
  await walk(page);
  await lookBack(page);
  await expect(page.getByRole('heading', { name: 'Looking back', level: 1 })).toBeVisible();
  // its rules were changed: it is read as it was
  await page.goto(runs[1]!);
  await expect(page.getByText('This scene has changed since you played it.')).toBeVisible();
  await page.getByRole('link', { name: 'Look back' }).click();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByRole('region', { name: 'Your moves' })).toBeVisible();
  await at.shut();
});

test('a page left open on the older Mend plays to its end, while another has taken the newer', async ({
  page,
  context
}) => {
  const at = await place(BUILT);
  await keep(page, at);
  await page.goto('about:blank');
  await page.goto(`${at.url}${PLAY.slice(1)}`);
  await walk(page, { until: 2 });
  const run = runIn(page);
  const other = await context.newPage();
  await other.goto(at.url);
  await at.serve(newer);
  await waits(other);
  await go(other, '#/library');
  await takeIt(other);
  await other.getByRole('link', { name: 'Late once more' }).waitFor();
  // nothing was loaded anew here, and what this page has not fetched yet is there
  await expect(offered(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('link', { name: 'Help now' }).click();
  await expect(page.getByRole('heading', { name: 'Help now', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Back to where you were' }).click();
  await walk(page);
  await lookBack(page);
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
  expect(runIn(page)).toBe(run);
  await page.close();
  // nobody is on the older one any more: it is let go of when Mend is opened next
  const versions = (): Promise<number> => other.evaluate(async () => (await caches.keys()).length);
  expect(await versions()).toBe(2);
  await other.goto('about:blank');
  await other.goto(at.url);
  await expect.poll(versions).toBe(1);
  expect((await cached(other)).filter((f) => f === 'index.html')).toHaveLength(1);
  await at.shut();
});

test('back to an older Mend: what the newer kept is not touched, and is said to be newer', async ({ page }) => {
  const at = await place(newer);
  await keep(page, at);
  await page.goto('about:blank');
  await page.goto(`${at.url}${PLAY.slice(1)}`);
  await walk(page, { until: 3 });
  const run = runIn(page);
  await at.serve(BUILT);
  await waits(page);
  await home(page);
  await expect(offered(page)).toBeVisible();
  await takeIt(page);
  await page.goto(`${at.url}${PLAY.slice(1)}`);
  expect(await standing(page)).toBe('continue');
  await walk(page, { until: 1 });
  await expect(page.getByRole('alert')).toContainText('was written by a newer Mend');
  await page.getByRole('alert').getByRole('button', { name: 'OK' }).click();
  await walk(page);
  const there = await page.evaluate(
    (id) =>
      new Promise<unknown>((done) => {
        const opening = indexedDB.open('mend');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('runs').objectStore('runs').getKey(id);
          asked.onsuccess = () => {
            opening.result.close();
            done([opening.result.version, asked.result]);
          };
        };
      }),
    run
  );
  expect(there).toEqual([NEWER, run]);
  // and forward again: the run is there
  await at.serve(newer);
  await go(page, '#/');
  await waits(page);
  await expect(offered(page)).toBeVisible();
  await takeIt(page);
  await page.goto(`${at.url}${PLAY.slice(1)}&run=${run}`);
  await page.locator('[data-line]').nth(3).waitFor();
  await walk(page);
  await at.shut();
});

test('the offer is one line with two buttons, by keyboard too; left, it is not made again for a week', async ({
  page
}) => {
  await page.clock.install();
  const at = await place(BUILT);
  await keep(page, at);
  await at.serve(newer);
  await waits(page);
  await go(page, '#/');
  await expect(offered(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('status').filter({ hasText: OFFER })).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(offered(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  // going into a scene takes it away, without an answer
  await go(page, THERAPY);
  await expect(offered(page)).toHaveCount(0);
  await standing(page);
  await home(page);
  await expect(offered(page)).toBeVisible();
  for (const press of ['Tab', 'Shift+Tab'])
    for (
      let i = 0;
      i < 20 && (await page.getByRole('button', { name: 'Later' }).evaluate((b) => b !== document.activeElement));
      i++
    )
      await page.keyboard.press(press);
  await expect(page.getByRole('button', { name: 'Later' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(offered(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeFocused();
  for (const hash of ['#/library', '#/settings', '#/']) await go(page, hash);
  await page.reload();
  await waits(page);
  await go(page, '#/library');
  await expect(page.getByRole('list', { name: 'Scenarios' })).toBeVisible();
  await expect(offered(page)).toHaveCount(0);
  await page.clock.fastForward(8 * 24 * 3600 * 1000);
  await go(page, '#/');
  await expect(offered(page)).toBeVisible();
  await at.shut();
});

test('where there is no worker and the server has a newer Mend, the older page says what is missing and comes anew', async ({
  browser,
  watched
}) => {
  watched.expects(/Failed to load resource/);
  const at = await place(BUILT);
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${at.url}${PLAY.slice(1)}`);
  await walk(page, { until: 3 });
  const lines = await page.locator('[data-line]').count();
  await at.serve(newer);
  await page.getByRole('link', { name: 'Help now' }).click();
  await expect(page.getByText('This part of Mend did not arrive. Nothing of yours is lost.')).toBeVisible();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Try again' }).click()]);
  await expect(page.getByRole('heading', { name: 'Help now', level: 1 })).toBeVisible();
  await page.goBack();
  await page
    .locator('[data-line]')
    .nth(lines - 2)
    .waitFor();
  await expect(page.getByText('Some lines of this scene have been rewritten since.')).toBeVisible();
  await page.close();
  await at.shut();
});
