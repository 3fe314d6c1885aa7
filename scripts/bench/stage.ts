/**
 * CPU of all processes of the browser for each second of the stage, beside an empty Phaser
 * scene that shows one full-screen picture: by the canvas renderer, in the same run.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumPath, GL, NOGPU } from '../../tests/chromium.ts';
import { serve } from '../serve.ts';

const SECONDS = 10;

/** The least a scene of Phaser can be. Its loop runs as Phaser's does of itself. */
const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body style="margin:0">
<script type="module">
  import * as Phaser from './phaser.esm.js';
  const picture = document.createElement('canvas');
  picture.width = 1280;
  picture.height = 720;
  const pen = picture.getContext('2d');
  for (let i = 0; i < 64; i++) {
    pen.fillStyle = 'hsl(' + i * 5 + ' 40% 45%)';
    pen.fillRect((i % 8) * 160, Math.floor(i / 8) * 90, 160, 90);
  }
  new Phaser.Game({
    type: Phaser.AUTO,
    width: 1280,
    height: 720,
    audio: { noAudio: true },
    scene: {
      create() {
        this.textures.addCanvas('picture', picture);
        this.add.image(640, 360, 'picture');
        document.title = 'ready';
      }
    }
  });
</script>`;

/** Seconds of CPU so far, over all processes of the browser. */
async function cpu(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Seconds of CPU a second while `what` goes on. */
async function share(browser: Browser, what: () => Promise<unknown>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const before = await cpu(session);
  const started = performance.now();
  await what();
  const spent = (await cpu(session)) - before;
  return spent / ((performance.now() - started) / 1000);
}

async function turned(page: Page): Promise<void> {
  while (await page.locator('.continue').count()) await page.locator('.continue').click();
}

/** To a moment in which somebody is across the table. */
async function atTheTable(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/play/late-again?seed=1&mode=practise&strategy=reaching`);
  await page.locator('.continue, [data-reply]').first().waitFor();
  await turned(page);
  await page.locator('[data-reply="go-straight-in"]').click();
  await page.locator('[data-reply="go-straight-in"]').waitFor({ state: 'detached' });
  await page.locator('.stage-canvas canvas').waitFor({ timeout: 30_000 });
}

/** Ten seconds of reading on, a page or a reply each second. */
async function played(page: Page): Promise<void> {
  for (let i = 0; i < SECONDS; i++) {
    const next = page.locator('.continue, [data-reply]:not([aria-disabled]), [data-guess]').first();
    if (await next.count()) await next.click();
    await page.waitForTimeout(1000);
  }
}

/** @param gl - with WebGL drawn in software, which no phone does: printed, not bounded */
export async function stageFigures(dist: string, gl = false): Promise<string[]> {
  const folder = path.resolve('.cache/bench-stage');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(dist, folder, { recursive: true });
  fs.copyFileSync('node_modules/phaser/dist/phaser.esm.js', path.join(folder, 'phaser.esm.js'));
  fs.writeFileSync(path.join(folder, 'empty.html'), EMPTY);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: gl ? GL : NOGPU });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const wait = (): Promise<void> => page.waitForTimeout(SECONDS * 1000);
  await page.goto(`${server.url}empty.html`);
  await page.waitForFunction('document.title === "ready"');
  await page.waitForTimeout(2000);
  const empty = await share(browser, wait);
  await atTheTable(page, server.url);
  await page.waitForTimeout(2000);
  const playing = await share(browser, () => played(page));
  const living = await share(browser, wait);
  await browser.close();
  await server.close();
  const row = (name: string, value: number): string =>
    `${name.padEnd(44)} ${(value * 100).toFixed(1).padStart(6)} % of a core   ${(value / empty).toFixed(2).padStart(5)} times the empty scene`;
  return [
    row('an empty scene with one picture', empty),
    row('the stage, a page or a reply each second', playing),
    row('the stage, waiting with life', living)
  ];
}
