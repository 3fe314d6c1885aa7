/**
 * Milliseconds from navigation to the first reply, beside a page of plain HTML that
 * holds the same first beat and the whole text: the floor, in the same run.
 */
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath, NOGPU } from '../../tests/chromium.ts';
import { serve } from '../serve.ts';

const ROUNDS = 9;
/** chosen: a slow phone connection, in bytes a second. */
const BYTES_A_SECOND = (1.6 * 1024 * 1024) / 8;

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** @param target - what must stand on the page */
async function timeTo(browser: Browser, url: string, target: string): Promise<number> {
  const page = await slowPage(browser);
  // as text, since a named function would call on a helper of the compiler that the page has not; and told
  // by the console, since asking a page costs it as much time as a scene
  await page.addInitScript({
    content: `new MutationObserver((_, watch) => {
      if (!document.querySelector(${JSON.stringify(target)})) return;
      console.debug('seen ' + performance.now());
      watch.disconnect();
    }).observe(document, { childList: true, subtree: true });`
  });
  const seen = page.waitForEvent('console', { predicate: (m) => m.text().startsWith('seen '), timeout: 60_000 });
  await page.goto(url, { waitUntil: 'commit' });
  const ms = Number((await seen).text().slice('seen '.length));
  await page.context().close();
  return ms;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** The same words with no program: home, and the first beat with the whole text below it. */
function floorPages(dist: string): Record<string, string> {
  const home = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const main = /<div id="home"[\s\S]*?<\/main>/.exec(home)?.[0] ?? '';
  const packFiles = fs
    .readdirSync(path.join(dist, 'assets'))
    .filter((f) => /late-again\.(?:open|rest).*\.json$/.test(f));
  const text = packFiles
    .map((file) => fs.readFileSync(path.join(dist, 'assets', file), 'utf8'))
    .join('\n')
    .replaceAll('<', '&lt;');
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Mend</title>';
  return {
    'floor-home.html': `${head}${main}`,
    'floor-play.html': `${head}<main><p>22:10. You said eight.</p><button data-reply="go-straight-in">Open the door. Coat on, bag on.</button></main><pre>${text}</pre>`
  };
}

export async function loadFigures(dist: string): Promise<string[]> {
  const folder = path.resolve('.cache/bench');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(dist, folder, { recursive: true });
  for (const [name, html] of Object.entries(floorPages(dist))) fs.writeFileSync(path.join(folder, name), html);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: NOGPU });
  const cases = {
    'floor, home': ['floor-home.html', '.start'],
    home: ['', '.start'],
    'floor, first reply': ['floor-play.html', '[data-reply]'],
    'first reply': ['#/play/late-again?seed=1&mode=practise&strategy=reaching', '.continue, [data-reply]']
  } as const;
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, [address, target]] of Object.entries(cases))
      (times[name] ??= []).push(await timeTo(browser, server.url + address, target));
  await browser.close();
  await server.close();
  const at = (name: keyof typeof cases): number => median(times[name]!);
  return [
    ...Object.keys(cases).map(
      (name) =>
        `${name.padEnd(34)} ${at(name as 'home')
          .toFixed(0)
          .padStart(6)} ms`
    ),
    `home / floor                       ${(at('home') / at('floor, home')).toFixed(2).padStart(6)}`,
    `first reply / floor                ${(at('first reply') / at('floor, first reply')).toFixed(2).padStart(6)}`
  ];
}
