/** Main-thread time for a choice, frames while the face moves, and what waiting costs. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumPath, NOGPU } from '../../tests/chromium.ts';
import { serve } from '../serve.ts';

const WAIT = 10_000;

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === name)?.value ?? 0;
}

/** Main-thread seconds spent on tasks while `what` goes on. */
async function taskTime(cdp: CDPSession, what: () => Promise<void>): Promise<number> {
  const before = await metric(cdp, 'TaskDuration');
  await what();
  return (await metric(cdp, 'TaskDuration')) - before;
}

async function opened(page: Page, url: string, query: string): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`${url}#/play/late-again?seed=1&mode=practise&strategy=reaching${query}`);
  await page.locator('.continue, [data-reply]').first().waitFor();
  return cdp;
}

async function toReplies(page: Page): Promise<void> {
  while (await page.locator('.continue').count()) await page.locator('.continue').click();
}

async function choices(page: Page, cdp: CDPSession): Promise<number[]> {
  const spent: number[] = [];
  for (const id of ['go-straight-in', 'should-have-texted', 'wasnt-five']) {
    await toReplies(page);
    spent.push(
      (await taskTime(cdp, async () => {
        await page.locator(`[data-reply="${id}"]`).click();
        await page.locator(`[data-reply="${id}"]`).waitFor({ state: 'detached' });
        await page.locator('.continue, [data-reply]').first().waitFor();
      })) * 1000
    );
  }
  return spent;
}

const percent = (seconds: number): string => `${((seconds / (WAIT / 1000)) * 100).toFixed(2)} %`;
const frames = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector<HTMLElement>('.stage-canvas')?.dataset['frames'] ?? 0));

export async function runFigures(dist: string): Promise<string[]> {
  const server = await serve(dist);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: NOGPU });
  const text = await browser.newPage();
  const textCdp = await opened(text, server.url, '&text-only=1');
  const perChoice = await choices(text, textCdp);
  const still = await taskTime(textCdp, () => text.waitForTimeout(WAIT));
  await text.close();
  const page = await browser.newPage();
  const cdp = await opened(page, server.url, '');
  await toReplies(page);
  await page.locator('[data-reply="go-straight-in"]').click(); // from the door to where Sam is
  await page.locator('[data-reply="go-straight-in"]').waitFor({ state: 'detached' });
  await toReplies(page);
  await page.locator('.stage-canvas canvas').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(3000);
  const before = await frames(page);
  const life = await taskTime(cdp, () => page.waitForTimeout(WAIT));
  const drawn = (await frames(page)) - before;
  await page.waitForTimeout(12_000);
  const restBefore = await frames(page);
  const rest = await taskTime(cdp, () => page.waitForTimeout(WAIT));
  const restDrawn = (await frames(page)) - restBefore;
  await browser.close();
  await server.close();
  return [
    `main thread per choice (words only)  ${perChoice.map((ms) => ms.toFixed(0)).join(', ')} ms`,
    `nothing moves, 10 s                  ${percent(still)} of the main thread, 0 frames`,
    `waiting with life, 10 s              ${percent(life)} of the main thread, ${drawn} frames (${(drawn / (WAIT / 1000)).toFixed(1)} a second)`,
    `after 20 s without a touch, 10 s     ${percent(rest)} of the main thread, ${restDrawn} frames`
  ];
}
