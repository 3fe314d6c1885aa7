/** The still face in a browser: by keyboard, by touch, by one switch, read, from the baby's chair; the same numbers as in Node. */
import { intervalsOf } from '../../src/model/infant/events.ts';
import { replayed } from '../../src/session/stillFace/live.ts';
import { textOf } from '../../src/session/stillFace/log.ts';
import { pinned } from '../session/stillFace/pinned.ts';
import { expect, test } from './test.ts';

const standing = '.still-play';

test('is played by keyboard alone: an act, stillness held by a key, the coming back, the landing', async ({ page }) => {
  await page.goto('/#/play/still-face?way=home&seed=5');
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'play');
  await expect(page.locator('.stage-canvas canvas')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Coo' })).toHaveAttribute('aria-pressed', 'true');
  const hold = page.getByRole('button', { name: 'Hold still' });
  await expect(hold).toHaveAttribute('aria-disabled', 'false', { timeout: 40_000 });
  await hold.focus();
  await page.keyboard.down(' ');
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'stillFace');
  await page.waitForTimeout(1500);
  await page.keyboard.up(' ');
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'reunion');
  await expect(page.getByRole('status')).not.toBeEmpty({ timeout: 30_000 });
  await page.getByRole('button', { name: 'That is enough for today' }).press('Enter', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Look back' }).press('Enter');
  await expect(page.getByRole('region', { name: 'First' })).toContainText('1-833-852-6262');
  await page.getByRole('button', { name: 'Show me three moments' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Three moments' })).toContainText('You came back at');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show me three moments' })).toBeVisible();
  await page.getByRole('link', { name: 'Take one line with you' }).press('Enter');
  await page.getByLabel('What I want to say').fill('I was slow, and I came back.');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await page.getByRole('main').getByRole('link', { name: 'Home' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Mend', level: 1 })).toBeVisible();
});

test('is played by touch on a phone: a finger that holds still, and lets go early', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto('/#/play/still-face?way=home&seed=6');
  await page.getByRole('button', { name: 'Smile' }).tap();
  await expect(page.getByRole('button', { name: 'Hold still' })).toHaveAttribute('aria-disabled', 'false', {
    timeout: 40_000
  });
  const box = (await page.getByRole('button', { name: 'Hold still' }).boundingBox())!;
  const finger = await context.newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + 20 };
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'stillFace');
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'reunion');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
  await context.close();
});

test('is played by one switch: what is lit is taken by any key', async ({ page }) => {
  await page.goto('/#/play/still-face?way=home&seed=7');
  await page.getByRole('checkbox', { name: /One switch/ }).check();
  await page.locator('body').click({ position: { x: 4, y: 300 } });
  for (const name of ['Smile', 'Hold still']) {
    const lit = page.locator('button.lit');
    await expect(page.getByRole('button', { name: 'Hold still' })).toHaveAttribute('aria-disabled', 'false', {
      timeout: 40_000
    });
    await expect(lit).toHaveText(new RegExp(name), { timeout: 60_000 });
    await page.keyboard.press('a');
  }
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'stillFace');
  await expect(page.locator('button.lit')).toHaveText(/Come back/, { timeout: 30_000 });
  await page.keyboard.press('a');
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'reunion');
});

test('is read, by the names a screen reader says, and from the baby’s chair', async ({ page }) => {
  await page.goto('/#/play/still-face?way=read&seed=9');
  const reply = page.getByRole('group', { name: 'Your reply' });
  for (const name of ['Coo', 'Wait', 'Smile', 'Wait']) await reply.getByRole('button', { name }).click();
  await reply.getByRole('button', { name: 'Hold still' }).click();
  await reply.getByRole('button', { name: 'Stay still' }).click();
  await reply.getByRole('button', { name: 'Come back' }).click();
  await page.getByRole('button', { name: 'That is enough for today' }).click();
  await page.getByRole('button', { name: 'Look back' }).click();
  await page.getByRole('button', { name: 'See your own coming back from the baby’s chair' }).click();
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'play');
  await page.getByRole('button', { name: 'Call' }).click();
  await expect(page.locator(standing)).toHaveAttribute('data-standing', 'still', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Turn away' }).click();
  await expect(page.locator('.still-told')).toContainText('Something under the strap lets go a little.');
});

test('gives in a browser what it gives in Node, interval by interval', async ({ page }) => {
  const log = pinned();
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: /class/i }).check();
  await page.goto(`/#/still-face/${textOf(log)}`);
  await page.getByRole('button', { name: 'Show me three moments' }).click();
  await page.getByText('As a table').click();
  const rows = await page
    .locator('details table tbody tr')
    .evaluateAll((all) => all.map((tr) => [...tr.querySelectorAll('td')].slice(2).map((td) => Number(td.textContent))));
  const inNode = intervalsOf(replayed(log).track).map(({ onset, offset }) => [onset, offset]);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows).toEqual(inNode);
});
