/** What is kept: taken away as a file and brought back, hostile files, deletion, and a guest who leaves nothing. */
import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { misfits, small } from './fits.ts';
import { expect, test } from './test.ts';
import { lookBack, openScene, PLAY, runIn, standing, walk } from './walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

const input = (page: Page) => page.getByLabel('Bring back a saved file');
const said = (page: Page) => page.locator('.kept [role=status]');
const rows = (page: Page) => page.getByRole('list', { name: 'Runs kept here' }).getByRole('listitem');

/** Chooses a file through the browser's own chooser. */
async function choose(page: Page, text: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), input(page).click()]);
  await chooser.setFiles({ name: 'mend.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Everything of this origin, as it lies there. */
const everything = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('mend');
      asked.addEventListener('success', () => done(asked.result));
      asked.addEventListener('error', () => failed(asked.error ?? new Error('no database')));
    });
    const device: Record<string, unknown> = {};
    for (const name of db.objectStoreNames)
      device[name] = await new Promise((done) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        asked.addEventListener('success', () => done(asked.result));
      });
    db.close();
    return { device, local: Object.entries(localStorage), tab: Object.entries(sessionStorage) };
  });

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((h) => {
    location.hash = h;
  }, hash);
}

/** From the curtain of a run: says how tense it left one, takes a line along, writes an entry, and leaves another unsaved. */
async function sayOfIt(page: Page): Promise<string> {
  const run = runIn(page);
  await page.getByRole('button', { name: 'Look back' }).click();
  await page.getByRole('radio', { name: '3', exact: true }).check();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await page.getByRole('button', { name: 'Take one line with you' }).click();
  await page.getByLabel('What I want to say').fill('I said eight, and it was ten.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('“I said eight, and it was ten.”')).toBeVisible();
  await page.getByRole('link', { name: 'journal' }).click();
  await page.getByLabel('What you want to write').fill('Two plates, one of them upside down.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('list', { name: 'What you have written' })).toContainText('Two plates');
  await page.getByLabel('What you want to write').fill('half a sen');
  return run;
}

/** Plays a run, keeps it on the device, and says and writes something of it. */
async function keepOne(page: Page): Promise<string> {
  await openScene(page);
  await walk(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('It is kept on this device until you delete it.')).toBeFocused();
  const run = await sayOfIt(page);
  await goTo(page, '#/about');
  await expect(rows(page)).toHaveCount(1);
  return run;
}

/** Presses *Save everything as a file*. @returns its text */
async function savedAll(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as a file' }).click()
  ]);
  return fs.readFileSync(await download.path(), 'utf8');
}

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything kept here' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(said(page)).toContainText('Nothing of yours is kept here now.');
}

test('what is saved as a file, deleted and brought back is the same, and its run goes on replaying', async ({
  page
}) => {
  const run = await keepOne(page);
  await page.evaluate(() => {
    sessionStorage.setItem('mend.tab.broken.2026', 'put aside');
    localStorage.setItem('mend.settings.broken.2026', 'put aside');
  });
  const text = await savedAll(page);
  expect(JSON.parse(text)).toMatchObject({
    runs: [{ after: 3 }],
    lines: [{ run }],
    journal: [{ run, text: 'Two plates, one of them upside down.' }]
  });
  expect(JSON.stringify(await everything(page))).toContain('half a sen');
  await deleteAll(page);
  expect(await everything(page)).toEqual({
    device: { broken: [], journal: [], lines: [], runs: [] },
    local: [],
    tab: []
  });
  await page.reload();
  await expect(said(page)).toContainText('Nothing of yours is kept here yet.');
  await choose(page, text);
  await expect(said(page)).toContainText('3 taken in.');
  await expect(rows(page)).toHaveCount(1);
  expect(JSON.parse(await savedAll(page))).toEqual(JSON.parse(text));
  await page.goto(`/#/debrief/${run}`);
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByRole('button', { name: /^Rewind to here/ }).first()).toBeVisible();
});

test('a bad file is told apart and changes nothing', async ({ page }) => {
  await keepOne(page);
  const text = await savedAll(page);
  const before = await everything(page);
  const deep = 200_000;
  for (const [what, file, words] of [
    ['torn', text.slice(0, text.length / 2), 'it breaks off before its end'],
    ['foreign', '{"hello":"world"}', 'no file that Mend has saved'],
    ['newer', text.replace('"format":1', '"format":2'), 'made by a newer Mend'],
    ['one run', '{"choices":[],"transcript":[],"report":{}}', 'the record of one run'],
    ['empty', '{"format":1,"runs":[],"lines":[]}', 'nothing is in it'],
    ['__proto__', '{"format":1,"runs":[{"__proto__":{"polluted":1}}],"lines":[]}', 'nothing in it can be read'],
    ['deep', `${'['.repeat(deep)}${']'.repeat(deep)}`, 'no file that Mend has saved'],
    ['a deep run', `{"format":1,"runs":[${'{"run":'.repeat(deep)}1${'}'.repeat(deep)}]}`, 'nothing in it can be read'],
    ['a journal', `{"format":1,"journal":[{"id":"e-1","text":"${'x'.repeat(5001)}"}]}`, 'nothing in it can be read'],
    [
      'many',
      `{"format":1,"runs":[],"lines":[${'{},'.repeat(99_999)}{}]}`,
      'More than 10,000 runs, lines and journal entries'
    ]
  ] as const) {
    await choose(page, file);
    await expect(said(page), what).toContainText(words);
    expect(await everything(page), what).toEqual(before);
    expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
  }
});

test('a file of 50 MB is refused at once, unread', async ({ page }, { outputDir }) => {
  await page.addInitScript(() => {
    Blob.prototype.text = () => Promise.reject(new Error('read'));
  });
  await page.goto('/#/about');
  await input(page).waitFor();
  fs.mkdirSync(outputDir, { recursive: true });
  const large = path.join(outputDir, 'large.json');
  fs.writeFileSync(large, Buffer.alloc(50_000_001, ' '));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), input(page).click()]);
  await chooser.setFiles(large);
  await expect(said(page)).toContainText('larger than 40 MB');
  fs.rmSync(large);
});

test('markup in every text of a file is shown as text, and nothing of it runs', async ({ page }) => {
  const run = await keepOne(page);
  const evil = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';
  const file = JSON.parse(await savedAll(page)) as {
    runs: { run: Record<string, unknown> }[];
    lines: object[];
    journal: object[];
  };
  const kept = file.runs[0]!;
  const { report, transcript } = kept.run['result'] as { report: object; transcript: object[] };
  // of rules that have changed: shown from what the file says of it, every word of it
  kept.run = { ...kept.run, id: 'r-evil', rules: evil, words: evil, strategy: evil };
  const moves = JSON.parse(JSON.stringify(report), (key, v: unknown) =>
    ['beat', 'reply', 'source'].includes(key) ? evil : v
  ) as object;
  kept.run['result'] = { report: moves, transcript: transcript.map((t) => ({ ...t, text: evil })) };
  file.lines = file.lines.map((line) => ({ ...line, id: 'l-evil', text: evil, when: evil, scenario: evil, run: evil }));
  file.journal = file.journal.map((e) => ({ ...e, id: 'e-evil', run: 'r-evil', text: evil }));
  await choose(page, JSON.stringify(file));
  await expect(said(page)).toContainText('3 taken in.');
  await expect(page.getByRole('list', { name: 'Lines kept here' })).toContainText(evil);
  await page.goto('/#/debrief/r-evil');
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByRole('region', { name: 'Your moves' })).toContainText('<img src=x');
  await goTo(page, '#/journal');
  await expect(page.getByRole('list', { name: 'What you have written' })).toContainText('<img src=x');
  await goTo(page, '#/for-my-therapist?run=r-evil');
  await page
    .getByRole('checkbox', { name: /<img src=x/ })
    .first()
    .check();
  await expect(page.locator('.paper')).toContainText('<script>');
  await goTo(page, '#/progress');
  await expect(page.getByRole('region', { name: 'All runs' })).toBeVisible();
  await page.goto(`/#/debrief/${run}`);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(await page.locator('main img, main script').count()).toBe(0);
});

test('deleting asks first, and focus never falls out of the list', async ({ page }) => {
  await keepOne(page);
  const text = await savedAll(page);
  const file = JSON.parse(text) as { runs: { run: { id: string } }[] };
  file.runs.push({ ...file.runs[0]!, run: { ...file.runs[0]!.run, id: 'r-second' } });
  await choose(page, JSON.stringify(file));
  await expect(rows(page)).toHaveCount(2);
  const deleteFirst = rows(page)
    .first()
    .getByRole('button', { name: /^Delete: / });
  await deleteFirst.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toBeFocused();
  expect(await misfits(page)).toEqual([]);
  expect(await small(page)).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(deleteFirst).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expect(deleteFirst).toBeFocused();
});

test.describe('A guest', () => {
  /** From the first moment of a page: every touch of a storage, by name. */
  const SPY = (): void => {
    const touched: string[] = [];
    Object.assign(globalThis, { touched });
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) {
      const real = Storage.prototype[name] as (...args: unknown[]) => unknown;
      Object.defineProperty(Storage.prototype, name, {
        value(this: Storage, ...args: unknown[]) {
          touched.push(`${name} ${String(args[0])}`);
          return real.apply(this, args);
        }
      });
    }
    for (const name of ['open', 'deleteDatabase', 'databases'] as const) {
      const real = IDBFactory.prototype[name] as (...args: unknown[]) => unknown;
      Object.defineProperty(IDBFactory.prototype, name, {
        value(this: IDBFactory, ...args: unknown[]) {
          touched.push(`indexedDB.${name}`);
          return real.apply(this, args);
        }
      });
    }
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      const real = globalThis[name];
      Object.defineProperty(globalThis, name, {
        get() {
          touched.push(name);
          return real;
        }
      });
    }
  };
  const touched = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched);
  const as = (address: string): string => address.replace('/#', '/?guest#');

  test('plays a whole run to the landing and touches no storage', async ({ page, context }) => {
    await page.addInitScript(SPY);
    await page.goto(as('/#/settings'));
    await expect(page.getByRole('note')).toContainText('You are here as a guest: nothing is stored');
    await page.getByRole('radio', { name: '125 %' }).check();
    await page.getByRole('checkbox', { name: 'Without the picture' }).check();
    await page.getByRole('link', { name: 'Mend' }).first().click();
    await goTo(page, PLAY.slice(1));
    await walk(page);
    await expect(page.getByRole('group', { name: 'Is this your own phone?' })).toHaveCount(0);
    const run = runIn(page);
    await lookBack(page);
    await page.getByRole('button', { name: 'The other chair' }).click();
    await goTo(page, '#/scenario/late-again');
    await page.getByRole('radio', { name: '6', exact: true }).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await walk(page);
    await sayOfIt(page);
    await expect(page.getByRole('note')).toContainText('You are here as a guest, so what you write is stored nowhere');
    await goTo(page, '#/progress');
    await expect(page.getByRole('img', { name: /before 6, after 3\.$/ })).toBeVisible();
    await goTo(page, `#/for-my-therapist?run=${run}`);
    await page.getByRole('checkbox', { name: 'Two plates' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click()
    ]);
    expect(fs.readFileSync(await download.path(), 'utf8')).toContain('Two plates');
    await goTo(page, '#/journal');
    await expect(page.getByLabel('What you want to write')).toHaveValue('half a sen');
    await goTo(page, '#/about');
    await expect(page.getByRole('list', { name: 'Lines kept here' })).toContainText('I said eight');
    await expect(rows(page)).toHaveCount(2);
    await expect(page).toHaveURL(/\?guest#\/about$/);
    expect(await touched(page)).toEqual([]);
    await deleteAll(page);
    await goTo(page, '#/journal');
    await expect(page.getByText('Nothing is written here.')).toBeVisible();
    await expect(page.getByLabel('What you want to write')).toHaveValue('');
    await page.getByLabel('What you want to write').fill('another half');
    await page.reload();
    await expect(page.getByLabel('What you want to write')).toHaveValue('');
    await goTo(page, '#/about');
    await expect(said(page)).toContainText('Nothing of yours is kept here yet.');
    await expect(page.locator('html')).toHaveAttribute('data-size', '100');
    await choose(page, '{"format":1,"runs":[],"lines":[]}');
    await expect(said(page)).toContainText('nothing is in it');
    await deleteAll(page);
    expect(await touched(page)).toEqual([]);
    const { origins, cookies } = await context.storageState({ indexedDB: true });
    expect([origins, cookies]).toEqual([[], []]);
  });

  test('that the spies see what is not a guest', async ({ page }) => {
    await page.addInitScript(SPY);
    await openScene(page);
    await walk(page, { until: 1 });
    await expect.poll(() => touched(page)).toContain('indexedDB.open');
    expect(await touched(page)).toContain('getItem mend.settings');
    expect(await touched(page)).toContain('setItem mend.tab');
  });

  test('leaves what is kept as it is, and finds it again afterwards', async ({ page }) => {
    await keepOne(page);
    const before = await everything(page);
    await page.goto('/#/settings');
    await page.getByRole('link', { name: 'Play as a guest' }).click();
    await expect(page).toHaveURL(/\?guest#\/settings$/);
    await expect(page.getByRole('note')).toContainText('You are here as a guest');
    expect(await misfits(page)).toEqual([]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.goto(as(PLAY));
    await standing(page);
    await walk(page, { until: 3 });
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('link', { name: 'About Mend' }).click();
    await expect(page.getByRole('note')).toContainText('You are here as a guest');
    await expect(rows(page)).toHaveText([/left after 3 turns/]);
    await expect(page.getByRole('list', { name: 'Lines kept here' })).toHaveCount(0);
    await deleteAll(page);
    expect(await everything(page)).toEqual(before);
    await page.getByRole('link', { name: 'Leave guest mode' }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(page).not.toHaveURL(/guest/);
  });

  test('one can become where one is asked whose phone it is', async ({ page }) => {
    await openScene(page);
    await walk(page);
    await page.getByRole('link', { name: 'go on as a guest' }).click();
    await expect(page).toHaveURL(/\?guest#\/$/);
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('note')).toContainText('You are here as a guest');
  });
});
