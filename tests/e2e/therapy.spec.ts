/** The two hours of therapy in a browser: on the smallest phone, by keys in words alone, by axe; and what is shown after them. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Playthrough } from '../../src/scenario/compile/playthroughs.ts';
import { expectFits, outOfSight } from './fits.ts';
import { playByKeys, press, sitAcross } from './keys.ts';
import { expect, test } from './test.ts';
import { lookBack, openScene, playChoices, standing, walk } from './walk.ts';

const ROOT = path.resolve(import.meta.dirname, '../../scenarios');
const runsOf = (id: string): Playthrough[] =>
  parse(fs.readFileSync(path.join(ROOT, id, 'playthroughs.yaml'), 'utf8')) as Playthrough[];
const address = (id: string, { seed, strategy }: Pick<Playthrough, 'seed' | 'strategy'>): string =>
  `/#/play/${id}?seed=${seed}&mode=practise&strategy=${strategy}`;

async function expectNothing(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`),
    name
  ).toEqual([]);
}

/** Turns pages and passes guesses until there is something to choose. */
async function toTheChoice(page: Page): Promise<void> {
  for (let where = await standing(page); where === 'continue' || where === 'guess'; where = await standing(page))
    await page
      .locator(where === 'continue' ? '.continue' : '[data-guess]')
      .first()
      .click();
}

const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'missed-cue': ['The working alliance', 'Inside, side by side'],
  'telling-your-therapist': ['The working alliance', 'Who could afford to speak', 'Inside, side by side']
};

for (const id of Object.keys(SHOWN))
  test.describe(id, () => {
    test.use({ viewport: { width: 320, height: 568 } });
    test.describe.configure({ timeout: 240_000 });

    for (const run of runsOf(id))
      test(`at 320 by 568 all is in sight: ${run.name}`, async ({ page }) => {
        // the picture has its place, and never comes
        await page.route(/\/phaser-[^/]*\.js$/, () => undefined);
        await openScene(page, address(id, run));
        for (const choice of run.choices) {
          await toTheChoice(page);
          await expectFits(page, `before ${choice}`);
          if ((await standing(page)) === 'reply') expect(await outOfSight(page), `before ${choice}`).toEqual([]);
          await playChoices(page, [choice]);
        }
      });

    test('is played in words by keys alone, and the other chair after it', async ({ page }) => {
      await page.goto(`${address(id, { seed: 2, strategy: 'steady' })}&text-only=1`);
      const turns = await playByKeys(page);
      await expect(page.locator('canvas')).toHaveCount(0);
      await press(page, 'button', 'Look back');
      await press(page, 'button', 'Show what happened');
      for (const name of SHOWN[id]!) await expect(page.getByRole('region', { name })).toBeVisible();
      await press(page, 'button', 'The other chair');
      expect(await sitAcross(page)).toBe(turns);
    });

    test('gives axe nothing to find, and fits, from the first line to the debrief', async ({ page }) => {
      await openScene(page, `${address(id, { seed: 4, strategy: 'torn' })}&text-only=1`);
      const done = new Set<string>();
      await walk(page, {
        choose: (turn) => turn,
        at: async (where) => {
          if (done.has(where)) return;
          done.add(where);
          await expectNothing(page, where);
        }
      });
      await lookBack(page);
      for (const name of SHOWN[id]!) await expect(page.getByRole('region', { name })).toBeVisible();
      await expectFits(page, 'debrief');
      await expectNothing(page, 'debrief');
    });
  });
