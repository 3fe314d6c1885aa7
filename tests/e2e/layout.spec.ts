/** Every screen and every turn at the sizes people have: nothing sideways, nothing cut, everything in reach. */
import type { Page } from '@playwright/test';
import { expectFits, misfits, outOfSight } from './fits.ts';
import { AFTER_RUN, goTo, SCREENS } from './screens.ts';
import { expect, test } from './test.ts';
import { lookBack, openScene, PICTURE, PLAY, runIn, walk } from './walk.ts';

/** The picture has its place, and never comes: where things stand does not depend on what is drawn. */
const placeOnly = (page: Page): Promise<unknown> => page.route(/\/phaser-[^/]*\.js$/, () => undefined);

/** A whole run with what comes after it, measured on the way. */
async function measureRun(page: Page, address: string, still: boolean): Promise<void> {
  await placeOnly(page);
  await openScene(page, address);
  await walk(page, {
    at: async (where, turn) => {
      await expectFits(page, `${where}, turn ${turn}`);
      if (still && where !== 'curtain' && where !== 'compose')
        expect(await outOfSight(page), `${where}, turn ${turn}`).toEqual([]);
    }
  });
}

async function measureScreens(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look back' }).waitFor();
  const run = runIn(page);
  await lookBack(page);
  await expectFits(page, 'debrief');
  for (const screen of [...SCREENS, ...AFTER_RUN(run)]) {
    await goTo(page, screen);
    await expectFits(page, screen.name);
  }
}

for (const [width, height] of [
  [320, 568],
  [1280, 720]
] as const)
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });
    for (const address of [PICTURE, PLAY])
      test(`every turn shows the stage, the last line and all replies at once${address === PLAY ? ', without the picture' : ''}`, async ({
        page
      }) => {
        await measureRun(page, address, true);
        if (address === PLAY) await measureScreens(page);
      });
    test('another person, other choices: the same', async ({ page }) => {
      await placeOnly(page);
      await openScene(page, '/#/play/late-again?seed=7&mode=practise&strategy=torn');
      await walk(page, {
        choose: (t) => t * 2 + 1,
        at: async (where, turn) => {
          if (where === 'reply' || where === 'guess')
            expect(await outOfSight(page), `${where}, turn ${turn}`).toEqual([]);
        }
      });
    });
  });

test('with the picture drawn, the first turns on a small phone are the same', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openScene(page, PICTURE);
  await page.locator('.stage-canvas canvas').waitFor();
  await walk(page, {
    until: 3,
    at: async (where, turn) => {
      await expectFits(page, `${where}, turn ${turn}`);
      expect(await outOfSight(page), `${where}, turn ${turn}`).toEqual([]);
    }
  });
});

test('a phone held sideways scrolls as a page, and loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 568, height: 320 });
  await measureRun(page, PICTURE, false);
});

for (const [width, height] of [
  [320, 568],
  [1280, 720]
] as const)
  test(`letters at 200 % by the setting lose nothing at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/#/settings');
    await page.getByRole('radio', { name: '200 %' }).check();
    await measureRun(page, PICTURE, false);
    await measureScreens(page);
  });

test('the page at 200 % in a browser window of 1280 by 720 loses nothing', async ({ page }) => {
  // zoom halves the window, counted in the page's own pixels
  await page.setViewportSize({ width: 640, height: 360 });
  await measureRun(page, PICTURE, false);
  await measureScreens(page);
});

test('wide spacing of letters and words loses nothing on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'Wide' }).check();
  await measureRun(page, PLAY, false);
});

test('with motion reduced nothing on the page moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openScene(page);
  await walk(page, {
    at: async () => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  });
  expect(await misfits(page)).toEqual([]);
});
