/** axe finds nothing, on any screen, in either theme. It sees the HTML, not the picture. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { AFTER_RUN, goTo, SCREENS } from './screens.ts';
import { expect, test } from './test.ts';
import { fullRun, openScene, PICTURE, runIn, walk } from './walk.ts';

async function expectNothing(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  expect(told, name).toEqual([]);
}

for (const theme of ['light', 'dark'] as const)
  test.describe(`axe, ${theme}`, () => {
    test.describe.configure({ timeout: 180_000 });
    test.use({ colorScheme: theme });

    test(`finds nothing in a scene, ${theme}`, async ({ page }) => {
      const { address, moves } = fullRun();
      await openScene(page, address);
      const done = new Set<string>();
      await walk(page, {
        moves,
        at: async (where, turn) => {
          // one of each kind, and the first turn with the body's meter
          const kind = `${where}${where === 'reply' && (await page.getByRole('meter').count()) ? ' with body' : ''}`;
          if (done.has(kind)) return;
          done.add(kind);
          await expectNothing(page, `${kind}, turn ${turn}`);
        }
      });
      expect([...done]).toEqual(
        expect.arrayContaining(['continue', 'reply', 'reply with body', 'guess', 'compose', 'curtain'])
      );
    });

    test(`finds nothing before and after, ${theme}`, async ({ page }) => {
      await openScene(page, PICTURE);
      await walk(page, { until: 2 });
      await page.getByRole('button', { name: 'Pause' }).click();
      await expectNothing(page, 'paused');
      await page.getByRole('button', { name: 'Go on' }).click();
      await openScene(page);
      await walk(page);
      const run = runIn(page);
      await page.getByRole('button', { name: 'Look back' }).click();
      await page.getByRole('button', { name: 'Show what happened' }).waitFor();
      await expectNothing(page, 'before we look');
      await page.getByRole('button', { name: 'Show what happened' }).click();
      for (const details of await page.locator('.move').first().locator('summary').all()) await details.click();
      await expectNothing(page, 'debrief');
      for (const screen of [...SCREENS, ...AFTER_RUN(run)]) {
        await goTo(page, screen);
        await expectNothing(page, screen.name);
      }
    });
  });
