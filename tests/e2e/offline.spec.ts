/** After one visit Mend plays without a network: with faces, with sound where it is on, at every address. */
import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { goTo, SCREENS } from './screens.ts';
import { BUILT, cached, keptWhole, place } from './served.ts';
import { expect, test } from './test.ts';
import { lookBack, PICTURE, PLAY, standing, walk } from './walk.ts';

test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' });

const GONE = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|Failed to load resource/;

/** Seconds of every sound that this page has decoded from now on. */
async function hearing(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(globalThis, { heard });
    type Decode = (...given: Parameters<BaseAudioContext['decodeAudioData']>) => Promise<AudioBuffer>;
    const own = Reflect.get(BaseAudioContext.prototype, 'decodeAudioData') as Decode;
    BaseAudioContext.prototype.decodeAudioData = new Proxy(own, {
      apply(decode, context, given: Parameters<Decode>) {
        const decoded = Reflect.apply(decode, context, given) as Promise<AudioBuffer>;
        void decoded.then((sound) => heard.push(Math.round(sound.duration))).catch(() => undefined);
        return decoded;
      }
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
}

/** Colours in the picture, counted roughly, and a sum that another picture does not have. */
const seen = (page: Page): Promise<{ colours: number; sum: number }> =>
  page.locator('.stage-canvas canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    let sum = 0;
    for (let i = 0; i < data.length; i += 40) {
      colours.add(((data[i]! >> 3) << 10) | ((data[i + 1]! >> 3) << 5) | (data[i + 2]! >> 3));
      sum = (Math.imul(sum, 31) + data[i]! + data[i + 1]! + data[i + 2]!) | 0;
    }
    return { colours: colours.size, sum };
  });

test('loaded once with sound on, the network cut, reloaded: a run to its landing with faces and sound', async ({
  page,
  context,
  watched
}) => {
  watched.expects(GONE);
  const heard = await hearing(page);
  const at = await place(BUILT);
  await page.goto(`${at.url}#/settings`);
  await page.getByRole('checkbox', { name: /^Sound/ }).check();
  await keptWhole(page);
  await expect.poll(async () => (await cached(page)).filter((f) => /\.(webm|m4a)$/.test(f)).length).toBe(4);
  await at.shut();
  await context.setOffline(true);
  await page.goto(at.url);
  await page.reload();
  await page.getByRole('main').getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.stage-canvas canvas').waitFor();
  const pictures = new Set<number>();
  let present = 0;
  await walk(page, {
    at: async (where, turn) => {
      if (where !== 'reply' || !(await page.getByRole('region', { name: 'Stage' }).getByText('Sam').count())) return;
      present++;
      const { colours, sum } = await seen(page);
      expect(colours, `colours on turn ${turn}`).toBeGreaterThan(60);
      pictures.add(sum);
    }
  });
  expect(present, 'turns with Sam there').toBeGreaterThan(3);
  expect(pictures.size, 'pictures that differ').toBeGreaterThan(2);
  // the room of the scene (25 s) and the music (29 s)
  await expect.poll(heard).toEqual(expect.arrayContaining([25, 29]));
  await lookBack(page);
  await page.getByRole('button', { name: 'Take one line with you' }).click();
  await page.getByRole('textbox', { name: 'What I want to say' }).fill('I will ring at eight.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Start' })).toBeVisible();
});

test('where sound is off none is kept; switched on, all are, in one encoding', async ({ page }) => {
  await page.goto('/');
  await keptWhole(page);
  const sounds = async (): Promise<string[]> => (await cached(page)).filter((f) => /\.(webm|m4a)$/.test(f));
  expect(await sounds()).toEqual([]);
  await page.goto('/#/settings');
  await page.getByRole('checkbox', { name: /^Sound/ }).check();
  await expect.poll(async () => (await sounds()).length).toBe(4);
  expect(new Set((await sounds()).map((f) => f.split('.').pop())).size).toBe(1);
});

test('every file of the build but the sounds is kept after one visit, without a reload', async ({ page }) => {
  await page.goto('/');
  await keptWhole(page);
  const built = fs
    .readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && !/^(?:sw\.js|licences\.txt)$|\.(?:webm|m4a)$/.test(e.name))
    .map((e) => e.name);
  const kept = (await cached(page)).map((f) => f.split('/').pop());
  expect(new Set(kept)).toEqual(new Set(built));
  expect(kept).toHaveLength(built.length);
});

test('the network goes in the middle of a first visit, and the scene goes on to its debrief', async ({
  page,
  context,
  watched
}) => {
  watched.expects(GONE);
  const at = await place(BUILT);
  await page.goto(`${at.url}${PLAY.slice(1)}`);
  expect(await standing(page)).toBe('continue');
  await keptWhole(page);
  await at.shut();
  await context.setOffline(true);
  await walk(page);
  await lookBack(page);
  await page.getByRole('button', { name: 'The other chair' }).click();
  await expect(page.getByRole('region', { name: 'The other chair' })).toBeVisible();
});

test('without a network every address opens, with a query before it or not, in any folder', async ({
  page,
  context,
  watched
}) => {
  watched.expects(GONE);
  const folder = test.info().outputPath('served');
  fs.cpSync(BUILT, `${folder}/a/mend`, { recursive: true });
  fs.writeFileSync(`${folder}/index.html`, '<!doctype html><title>Beside</title>');
  const at = await place(folder);
  const mend = `${at.url}a/mend/`;
  await page.goto(mend);
  await keptWhole(page);
  await at.shut();
  await context.setOffline(true);
  for (const before of ['', '?guest', 'index.html', 'index.html?guest&from=class'])
    for (const { hash, heading } of [SCREENS[0]!, SCREENS[1]!, SCREENS[3]!]) {
      await page.goto('about:blank');
      await page.goto(`${mend}${before}${hash}`);
      await expect(page.getByRole('heading', { name: heading, level: 1, exact: true }), hash).toBeVisible();
    }
  for (const screen of SCREENS) await goTo(page, screen);
  await page.goto('about:blank');
  await page.goto(`${mend}recipe.html`);
  await expect(page).toHaveTitle(/rice/);
  // what lies beside Mend on the same origin is not Mend's to answer for
  await expect(page.goto(at.url)).rejects.toThrow(/ERR_/);
});

test('cut off while it is being put by, the page plays on; with the network back the rest is fetched', async ({
  page,
  context,
  watched
}) => {
  watched.expects(/Failed to load resource|ERR_/);
  const line = await place(BUILT, /phaser-/);
  await page.goto(`${line.url}${PLAY.slice(1)}`);
  await expect.poll(() => line.asked.some((url) => url.includes('phaser-'))).toBe(true);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing === undefined);
  await walk(page, { until: 3 });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const before = (await cached(page)).filter((f) => f.startsWith('assets/'));
  expect(before.length).toBeGreaterThan(0);
  line.mend();
  line.asked.length = 0;
  await context.setOffline(true);
  await context.setOffline(false);
  await keptWhole(page);
  expect(
    before.filter((f) => line.asked.includes(f)),
    'fetched twice'
  ).toEqual([]);
  await line.shut();
  await context.setOffline(true);
  await page.reload();
  await walk(page, { until: 2 });
});

for (const [what, take] of [
  ['is not there', 'absent'],
  ['is refused', 'refused']
] as const)
  test(`where the service worker ${what} the page plays, and says nothing of it`, async ({ page }) => {
    await page.addInitScript((how) => {
      if (how === 'absent') Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      else ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    }, take);
    await page.goto('/#/settings');
    await page.getByRole('checkbox', { name: /^Sound/ }).check();
    await page.goto(PICTURE);
    await walk(page, { until: 2 });
    await expect(page.getByRole('alert')).toHaveCount(0);
    for (const hash of ['#/', '#/settings', '#/about']) {
      await page.goto(`/${hash}`);
      await expect(page.getByRole('heading', { level: 1 }).last()).toBeVisible();
      await expect(page.locator('body')).not.toContainText(/offline|without a network/i);
    }
  });

test('a guest leaves no worker and no cache behind', async ({ page }) => {
  await page.goto('/?guest#/library');
  await page.getByRole('list', { name: 'Scenarios' }).waitFor();
  await page.waitForTimeout(1500); // it would have been begun by then: the page is idle
  const left = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys()
  }));
  expect(left).toEqual({ workers: 0, caches: [] });
});
