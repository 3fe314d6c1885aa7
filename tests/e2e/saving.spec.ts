/** What is kept of a run, and that it is the same wherever it is played. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { openingPack, restOf } from '../../src/scenario/compile/opening.ts';
import { pinned, pinnedPack } from '../session/pinned.ts';
import { expect, test } from './test.ts';
import { lookBack, openScene, PLAY, playChoices, runIn, saved, standing, walk } from './walk.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the command prints for a run, read. */
const played = (choices: readonly string[], seed: number, strategy: string): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/mend.ts', 'play', 'late-again', '--json'].concat([
        '--choices',
        choices.join(','),
        '--seed',
        String(seed),
        '--strategy',
        strategy
      ]),
      { cwd: ROOT, encoding: 'utf8' }
    )
  );

for (const [seed, strategy, step] of [
  [11, 'guarding', 3],
  [12, 'steady', 2]
] as const)
  test(`a run saved as a file is what mend play --json prints, ${strategy}`, async ({ page }) => {
    await openScene(page, `/#/play/late-again?seed=${seed}&mode=practise&strategy=${strategy}&text-only=1`);
    await walk(page, { choose: (t) => t * step });
    await lookBack(page);
    const file = JSON.parse(await saved(page)) as { choices: string[] };
    expect(file.choices.length).toBeGreaterThan(4);
    expect(file).toEqual(played(file.choices, seed, strategy));
  });

test('the pinned run, played on the page, has the hash it has in Node', async ({ page }) => {
  const { seed, strategy, mode, choices, hash } = pinned();
  const pack = pinnedPack();
  const [open, rest] = [openingPack(pack), restOf(pack)].map((part) => JSON.stringify(part));
  await page.route(/late-again\.(?:open|rest)[^/]*\.json$/, (route) =>
    route.fulfill({ body: route.request().url().includes('.open') ? open! : rest!, contentType: 'application/json' })
  );
  await openScene(page, `/#/play/late-again?seed=${seed}&mode=${mode}&strategy=${strategy}&text-only=1`);
  await playChoices(page, choices);
  await lookBack(page);
  const file = JSON.parse(await saved(page)) as { choices: string[] };
  expect(file.choices).toEqual(choices);
  expect(createHash('sha256').update(JSON.stringify(file)).digest('hex')).toBe(hash);
});

test('a reload in mid-run resumes on the same turn, with all that was said', async ({ page }) => {
  await openScene(page);
  await walk(page, { until: 4 });
  while ((await standing(page)) === 'continue') await page.locator('.continue').click();
  const log = page.getByRole('log', { name: 'Conversation' });
  const before = await log.locator('[data-line]').allTextContents();
  const offered = await page.locator('[data-reply], [data-guess]').allTextContents();
  await page.reload();
  await page.locator('[data-reply], [data-guess]').first().waitFor();
  expect(await log.locator('[data-line]').allTextContents()).toEqual(before);
  expect(await page.locator('[data-reply], [data-guess]').allTextContents()).toEqual(offered);
  await walk(page);
});

test('the seed and the strategy of a run are written into its address', async ({ page }) => {
  await page.goto('/#/play/late-again');
  await standing(page);
  await expect(page).toHaveURL(/seed=-?\d+/);
  await expect(page).toHaveURL(/strategy=reaching/);
  expect(runIn(page)).not.toBe('');
});

test('rewinding and choosing otherwise keeps both curves in the debrief', async ({ page }) => {
  await openScene(page);
  await walk(page);
  await lookBack(page);
  const chart = page.getByRole('region', { name: 'What happened between you' }).getByRole('img');
  await expect(chart.locator('path')).toHaveCount(2);
  const first = await chart.locator('path').last().getAttribute('d');
  await page.getByRole('button', { name: /^Rewind to here.*3$/ }).click();
  await walk(page, { choose: () => 0 });
  await lookBack(page);
  await expect(chart.locator('path')).toHaveCount(4);
  expect(await chart.locator('path').last().getAttribute('d')).not.toBe(first);
  await expect(page.getByText('The thin lines are the run before you rewound.')).toBeVisible();
});

test('nothing is rewound in assess', async ({ page }) => {
  await openScene(page, PLAY.replace('practise', 'assess'));
  await walk(page);
  await lookBack(page);
  await expect(page.getByRole('button', { name: /^Rewind to here/ })).toHaveCount(0);
});

test('a run that was kept is there after the browser was closed, and can be deleted', async ({
  browser,
  context,
  page,
  baseURL
}) => {
  await openScene(page);
  await walk(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const run = runIn(page);
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toHaveCount(0);
  await lookBack(page);
  const storageState = await context.storageState({ indexedDB: true });
  const later = await browser.newContext({ storageState });
  const again = await later.newPage();
  await again.goto(`${baseURL}/#/debrief/${run}`);
  await again.getByRole('button', { name: 'Show what happened' }).waitFor();
  await again.goto(`${baseURL}/#/about`);
  await again.getByRole('button', { name: 'Delete everything kept here' }).click();
  await again.getByRole('button', { name: 'Delete', exact: true }).click();
  await again.getByText('Nothing of yours is kept here now.').waitFor();
  await again.goto(`${baseURL}/#/debrief/${run}`);
  await expect(again.getByText('This run is not on this device')).toBeVisible();
  await later.close();
});

test('a run open in two tabs can only be read in the second', async ({ context, page }) => {
  await openScene(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Keep them on this device' }).check();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await walk(page, { until: 3 });
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('This run is open in another tab. Here you can read it.')).toBeVisible();
  await expect(second.locator('[data-reply]')).toHaveCount(0);
  await second.getByRole('link', { name: 'Look back' }).click();
  await second.getByRole('button', { name: 'Show what happened' }).waitFor();
  await walk(page);
});
