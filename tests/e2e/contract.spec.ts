/** The HTML contract: assistive technology, teachers and scripts rely on these names. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { aRunWhere, fullRun, lookBack, openScene, standing, walk } from './walk.ts';

const SKILLS = ['Describe', 'Express', 'Assert', 'Reinforce', 'Own', 'Validate', 'Listen', 'Stay'];

async function see(...locators: Locator[]): Promise<void> {
  for (const locator of locators) await expect(locator).toBeVisible();
}

/** What stands in the same place on every screen. */
async function everywhere(page: Page, quickly: boolean): Promise<void> {
  await see(
    page.getByRole('link', { name: 'Help now' }),
    page.getByRole('link', { name: 'Settings' }),
    page.getByRole('main')
  );
  await expect(page.getByRole('button', { name: 'Leave quickly' })).toHaveCount(quickly ? 1 : 0);
  await expect(page.getByRole('link', { name: /^Skip/ })).toHaveCount(1);
}

test('home is static HTML with its heading and two links', async ({ page, request }) => {
  const html = await (await request.get('/')).text();
  expect(html).toMatch(/<h1>Mend<\/h1>/);
  await page.goto('/');
  const main = page.getByRole('main');
  await see(
    main.getByRole('heading', { level: 1, name: 'Mend' }),
    main.getByRole('link', { name: 'Start' }),
    main.getByRole('link', { name: 'All scenarios' })
  );
  await everywhere(page, false);
});

test('the library lists scenarios as links by their titles', async ({ page }) => {
  await page.goto('/#/library');
  const items = page.getByRole('list', { name: 'Scenarios' }).getByRole('listitem');
  await see(items.getByRole('link', { name: 'Late again' }));
  await everywhere(page, false);
});

test('before a scene stand its title, its note, Begin and Back', async ({ page }) => {
  await page.goto('/#/scenario/late-again');
  await see(
    page.getByRole('heading', { level: 1, name: 'Late again' }),
    page.getByRole('region', { name: 'Content note' }),
    page.getByRole('button', { name: 'Begin' }),
    page.getByRole('button', { name: 'Back' })
  );
  await expect(page.getByRole('region', { name: 'Content note' })).toContainText('not about that');
  await everywhere(page, true);
});

test('every turn of a run has the names it should', async ({ page }) => {
  const { address, moves } = fullRun();
  await openScene(page, address);
  const seen = new Set<string>();
  let settled = false;
  await walk(page, {
    moves,
    at: async (where, turn) => {
      seen.add(where);
      await everywhere(page, true);
      if (where === 'curtain') return;
      await see(
        page.getByRole('region', { name: 'Stage' }),
        page.getByRole('log', { name: 'Conversation' }),
        page.getByRole('button', { name: 'Pause' }),
        page.getByRole('button', { name: 'Leave', exact: true })
      );
      await expect(page.getByRole('log')).toHaveAttribute('aria-live', 'off');
      await expect(page.locator('[aria-live="polite"]')).toHaveCount(1);
      await expect(page.locator('.line:not(.seen):not([data-line])')).toHaveCount(0);
      await expect(page.locator('canvas:not([aria-hidden="true"] canvas)')).toHaveCount(0);
      const body = await page.getByRole('meter', { name: 'Your body' }).count();
      if (where === 'reply') {
        const replies = page.getByRole('group', { name: 'Your reply' });
        const stay = replies.getByRole('button', { name: 'Say nothing, stay' });
        await expect(stay).toHaveAttribute('data-reply', 'stay');
        const count = await replies.locator('[data-reply]').count();
        expect(count - 1, `turn ${turn}`).toBeGreaterThanOrEqual(2);
        expect(count - 1, `turn ${turn}`).toBeLessThanOrEqual(4);
        if (turn < 2) expect(body, 'the body is brought by the story').toBe(0);
        settled ||= body === 1 && (await page.getByRole('button', { name: 'Breathe' }).count()) === 1;
      }
      if (where === 'guess')
        await see(
          page
            .getByRole('group', { name: 'What just happened for them?' })
            .getByRole('button', { name: "I don't know" })
        );
      if (where === 'compose') await composes(page);
    }
  });
  expect([...seen].sort()).toEqual(['compose', 'continue', 'curtain', 'guess', 'reply']);
  expect(settled).toBe(true);
  const curtain = page.getByRole('region', { name: 'Curtain' });
  await see(curtain.getByRole('button', { name: 'Look back' }), curtain.getByRole('button', { name: 'Stop here' }));
});

async function composes(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Compose your repair' });
  const parts = form.getByRole('group');
  for (const legend of await parts.locator('legend').allTextContents())
    expect(['Own', 'Validate', 'Describe', 'Express', 'Assert', 'Reinforce']).toContain(legend);
  for (const part of await parts.all()) await expect(part.getByRole('radio', { name: 'leave out' })).toBeChecked();
  await see(form.getByRole('button', { name: 'Say it' }));
}

test('a reply out of reach stays, can be focused, and says why', async ({ page }) => {
  const { address, moves } = aRunWhere(({ offers }) => offers.some((o) => o.offered.some((r) => !r.available)));
  await openScene(page, address);
  let found = 0;
  await walk(page, {
    moves,
    at: async () => {
      const out = page.locator('[data-reply][aria-disabled="true"]').first();
      if (!(await out.count())) return;
      found++;
      const before = await page.locator('[data-line]').count();
      await out.focus();
      await expect(out).toBeFocused();
      await expect(out).toHaveAccessibleDescription(/\S/);
      await page.keyboard.press('Enter');
      expect(await page.locator('[data-line]').count()).toBe(before);
    }
  });
  expect(found).toBeGreaterThan(0);
});

test('each thing done is told once by the live region, in words and in what is seen', async ({ page }) => {
  await openScene(page);
  const status = page.getByRole('status');
  const heard: string[] = [];
  let before = '';
  await walk(page, {
    until: 5,
    at: async (where) => {
      // a guess says nothing, and so is answered by nothing
      const afterGuess = before === 'guess';
      before = where;
      if (afterGuess) return;
      // each message is a new node, so that it is spoken even where its words are the same
      const fresh = status.locator('p:not([id])');
      await expect(fresh).toHaveCount(1);
      await expect(status.locator('p')).toHaveCount(1);
      heard.push((await fresh.textContent()) ?? '');
      await fresh.evaluate((e) => {
        e.id = 'heard';
      });
    }
  });
  expect(heard.length).toBeGreaterThan(5);
  expect(heard).not.toContain('');
});

test('the debrief asks first, then shows all its parts by name', async ({ page }) => {
  await openScene(page);
  await walk(page);
  await page.getByRole('button', { name: 'Look back' }).click();
  await see(page.getByRole('heading', { level: 1, name: 'Debrief' }));
  const asking = page.getByRole('form', { name: 'Before we look' });
  await expect(asking.getByRole('textbox')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Your moves' })).toHaveCount(0);
  await asking.getByRole('button', { name: 'Show what happened' }).click();
  const between = page.getByRole('region', { name: 'What happened between you' });
  await see(between.getByRole('img'), between.getByRole('table'), page.getByRole('region', { name: 'Your moves' }));
  await expect(between.getByRole('img')).toHaveAccessibleName(/turns\. You: from \d+ to \d+/);
  const skills = page.getByRole('table', { name: 'Skills' });
  for (const skill of SKILLS) await see(skills.getByRole('row', { name: new RegExp(`^${skill}`) }));
  const moves = await page.locator('.move').count();
  await expect(page.getByRole('button', { name: /^Rewind to here.*\d$/ })).toHaveCount(moves);
  await see(page.getByRole('region', { name: 'What to try' }));
  for (const name of ['The other chair', 'Play again', 'Save this run as a file'])
    await see(page.getByRole('button', { name }));
  await everywhere(page, true);
  await page.getByRole('button', { name: 'The other chair' }).click();
  const chair = page.getByRole('region', { name: 'The other chair' });
  await expect(chair.getByRole('group', { name: 'What do you show?' }).getByRole('button')).toHaveCount(3);
  await expect(chair.getByRole('group', { name: 'Where do you look?' }).getByRole('button')).toHaveCount(2);
  await see(chair.getByRole('button', { name: 'Continue' }));
  await everywhere(page, true);
});

test('the landing asks for one line, all of it optional', async ({ page }) => {
  await openScene(page);
  await walk(page);
  await lookBack(page);
  await page.getByRole('button', { name: 'Take one line with you' }).click();
  await see(
    page.getByRole('heading', { level: 1, name: 'Take one line with you' }),
    page.getByRole('textbox', { name: 'What I want to say' }),
    page.getByRole('group', { name: 'To whom' }),
    page.getByRole('textbox', { name: 'When' })
  );
  await everywhere(page, false);
  await page.getByRole('button', { name: 'Done' }).click();
  await see(page.getByRole('main').getByRole('link', { name: 'Start' }));
});

test('learn tells after a move what it did, and never rates it in play', async ({ page }) => {
  await openScene(page, '/#/play/late-again?seed=1&mode=learn&strategy=reaching&text-only=1');
  await walk(page, { until: 2 });
  expect(await standing(page)).not.toBe('curtain');
  await page.getByRole('button', { name: 'What did that do?' }).click();
  await expect(page.locator('.did')).not.toHaveText('');
  await expect(page.locator('.did')).not.toContainText(/landed|missed|strong|weak/);
});
