/** A repair in one's own words, in a browser: by keyboard to the end of a run, and read as the command reads it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { read } from '../../src/language/read.ts';
import { readBack } from '../../src/ui/write/reading.ts';
import { doesWords } from '../../src/words/writing.ts';
import { labelled } from '../language/labelled.ts';
import { expectFits } from './fits.ts';
import { aRunWhere, lookBack, openScene, standing, walk } from './walk.ts';
import { expect, test } from './test.ts';

/** Some of each kind, with quotation marks of several sorts, phone spelling, and what is no letter. */
const SENTENCES = [
  ...labelled('build')
    .filter((_, i) => i % 90 === 0)
    .map((s) => s.text),
  'You said “you never listen”, and I’m not saying you always do — sorry 😬 I was late, tho.'
];

test('the browser reads what the command reads', async ({ page }) => {
  await page.goto('/#/listeners');
  await page.getByRole('button', { name: 'Write your own' }).click();
  for (const text of SENTENCES) {
    await page.getByRole('textbox', { name: 'In your own words' }).fill(text);
    await page.getByRole('button', { name: 'See how it may be heard' }).click();
    const shown = page.getByRole('region', { name: 'What was noticed' });
    await shown.waitFor();
    const clauses = await shown.locator('.clause').evaluateAll((all) =>
      all.map((c) => ({
        text: c.querySelector('legend')!.textContent,
        noticed: [...c.querySelectorAll<HTMLInputElement>('.noticed input')].map((i) => i.checked),
        whys: [...c.querySelectorAll('.noticed .why')].map((w) => w.textContent.trim())
      }))
    );
    const expected = readBack(text, {}).map((c) => ({
      text: `“${c.clause.text}”`,
      noticed: c.clause.marks.map((m) => m.kind === 'mark'),
      whys: c.noticed.flatMap((n) => n.why ?? [])
    }));
    expect(clauses).toEqual(expected);
    await page.getByRole('button', { name: 'Change the words' }).click();
  }
});

test('a written repair is played to the end and looked back at, by keyboard', async ({ page }) => {
  const run = aRunWhere(({ moves }) => moves.some((m) => m.parts));
  const at = run.moves.findIndex((m) => m.parts);
  await openScene(page, run.address);
  await walk(page, { moves: run.moves, until: at });
  while ((await standing(page)) === 'continue') await page.keyboard.press('Enter');
  const write = page.getByRole('button', { name: 'Write it in your own words' });
  await write.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'In your own words' });
  await expect(field).toBeFocused();
  const text = 'I forgot to text, and that was my fault. You always wait up.';
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What was noticed' })).toBeFocused();
  for (const { appraisal } of read(text).clauses.flatMap((c) => c.marks))
    await expect(page.getByText(doesWords(appraisal)).first()).toBeVisible();
  const say = page.getByRole('button', { name: 'Say it' });
  for (let i = 0; i < 20 && !(await say.evaluate((b) => b === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.continue')).toBeFocused();
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText(text);
  await walk(page);
  await lookBack(page);
  await expect(page.getByRole('region', { name: 'Your moves' })).toContainText('In your own words. It was taken as:');
});

/** The beat where a repair is composed, at its form for one's own words. */
async function toWriting(page: Page): Promise<void> {
  const run = aRunWhere(({ moves }) => moves.some((m) => m.parts));
  await openScene(page, run.address);
  await walk(page, { moves: run.moves, until: run.moves.findIndex((m) => m.parts) });
  while ((await standing(page)) === 'continue') await page.locator('.continue').click();
  await page.getByRole('button', { name: 'Write it in your own words' }).click();
}

const LONG =
  'I’m sorry I was late and that nobody told you, you always wait up, but I was only trying to finish, and I could ring you from the car park tomorrow if you want, whatever you want. Please don’t be angry with me.';

for (const letters of ['100 %', '125 %', '200 %'])
  test(`writing and reading back fit 320 pixels at ${letters}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/#/settings');
    await page.getByRole('radio', { name: letters }).check();
    await toWriting(page);
    const looks = async (name: string): Promise<void> => {
      await expectFits(page, name);
      expect(
        (await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id),
        name
      ).toEqual([]);
    };
    await page.getByRole('textbox', { name: 'In your own words' }).fill(LONG);
    await looks('writing');
    await page.getByRole('button', { name: 'See how it may be heard' }).click();
    await page.getByRole('combobox').first().selectOption({ label: 'thanks them' });
    await page.getByRole('button', { name: 'Add' }).click();
    await looks('read back');
    await page
      .getByRole('button', { name: /^Not what I meant/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Not what I meant/ }).first()).toBeFocused();
  });

test('what is being written outlives a reload, and is let go once it is said', async ({ page }) => {
  await toWriting(page);
  const field = page.getByRole('textbox', { name: 'In your own words' });
  await field.fill('I forgot, and you waited.');
  await page.reload();
  await page.getByRole('button', { name: 'Write it in your own words' }).click();
  await expect(field).toHaveValue('I forgot, and you waited.');
  await page.getByRole('button', { name: 'See how it may be heard' }).click();
  await page.getByRole('button', { name: 'Say it' }).click();
  await page.locator('.continue').waitFor();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('write-late-again');
});

test('four faces and four answers diverge at what was written', async ({ page }) => {
  await page.goto('/#/listeners');
  await page.getByRole('button', { name: 'Write your own' }).click();
  await page.getByRole('textbox', { name: 'In your own words' }).fill("You don't have to answer. Take your time.");
  await page.getByRole('button', { name: 'See how it may be heard' }).click();
  await page.getByRole('button', { name: 'Say it' }).click();
  const answers = page.getByRole('region', { name: 'Four answers' }).locator('.line');
  await expect(answers).toHaveCount(4);
  expect(new Set(await answers.allTextContents()).size).toBe(4);
});
