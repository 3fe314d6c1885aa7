/** Ways through the game that several browser tests take: to a scene, through a run, to the pages after it. */
import fs from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunMove } from '../../src/session/run.ts';
import { Session } from '../../src/session/session.ts';
import { inputOf, lateAgain, walked } from '../session/lateAgain.ts';

/** A run in words, which is quick: the picture is drawn where a test is about it. */
export const PLAY = '/#/play/late-again?seed=1&mode=practise&strategy=reaching&text-only=1';

/** The same run with its picture. */
export const PICTURE = PLAY.replace('&text-only=1', '');

/** Opens a scene at its first beat. */
export async function openScene(page: Page, address = PLAY): Promise<void> {
  await page.goto(address);
  await turn(page).first().waitFor();
}

/** Whatever the player may do next, once it is there. */
const turn = (page: Page): Locator => page.locator('.continue, [data-guess], [data-reply]');

export type Standing = 'continue' | 'guess' | 'compose' | 'reply' | 'curtain';

/** What the page waits for. */
export async function standing(page: Page): Promise<Standing> {
  const curtain = page.getByRole('region', { name: 'Curtain' });
  await turn(page).or(curtain).first().waitFor();
  if (await curtain.count()) return 'curtain';
  if (await page.locator('.continue').count()) return 'continue';
  if (await page.locator('[data-guess]').count()) return 'guess';
  return (await page.locator('.compose').count()) ? 'compose' : 'reply';
}

export interface FoundRun {
  readonly address: string;
  readonly moves: readonly RunMove[];
}

/** The first of many random runs of which something holds: so that tests stand when the scenario is rewritten. */
export function aRunWhere(holds: (run: Session) => boolean): FoundRun {
  for (let seed = 1; seed < 2000; seed++) {
    const run = walked(new Session(lateAgain().play, inputOf(seed)));
    const { strategy, mode } = run.input;
    if (run.over && holds(run))
      return {
        address: `/#/play/late-again?seed=${seed}&mode=${mode}&strategy=${strategy}&text-only=1`,
        moves: run.moves
      };
  }
  throw new Error('aRunWhere: no such run among 2,000');
}

/** A run with everything in it: a guess, a composed repair, a settling. */
export const fullRun = (): FoundRun =>
  aRunWhere(
    ({ moves }) => moves.some((m) => m.parts) && moves.some((m) => m.guess) && moves.some((m) => m.id === 'settle')
  );

export interface Walk {
  /** Called with every screen of the run before anything is done on it. */
  readonly at?: (where: Standing, turn: number) => Promise<void>;
  /** Which of the replies open on this turn, by its place. */
  readonly choose?: (turn: number, open: number) => number;
  /** The moves of a run, in the place of `choose`. */
  readonly moves?: readonly RunMove[];
  /** Stops before this turn. */
  readonly until?: number;
}

/** Makes one move of a run with the page's own controls. */
async function make(page: Page, { id, parts }: RunMove): Promise<void> {
  for (const part of parts ?? []) await page.locator(`[data-part="${part}"]`).check();
  await page.locator(`[data-reply="${id}"]`).click();
  const steadies = page.getByRole('group', { name: /^What steadies you/ });
  if (id === 'settle' && (await steadies.count())) await steadies.getByRole('button').first().click();
}

/** Plays to the curtain, or to a turn. @returns the turns played */
export async function walk(page: Page, { at, choose = (t) => t, moves, until = 40 }: Walk = {}): Promise<number> {
  for (let turns = 0; turns < until; ) {
    const where = await standing(page);
    await at?.(where, turns);
    if (where === 'curtain') return turns;
    if (where === 'continue') await page.locator('.continue').click();
    else if (where === 'guess') await page.locator('[data-guess]').first().click();
    else {
      turns++;
      if (moves) await make(page, moves[turns - 1]!);
      else if (where === 'compose') await page.getByRole('button', { name: 'Say it' }).click();
      else {
        const open = page.getByRole('group', { name: 'Your reply' }).locator('[data-reply]:not([aria-disabled])');
        const most = await open.count();
        // on a busy machine the page may have been between two states when it was looked at
        if (most === 0) turns--;
        else await open.nth(choose(turns, most) % most).click();
      }
    }
  }
  return until;
}

/** From the curtain to the whole debrief. */
export async function lookBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look back' }).click();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByRole('region', { name: 'Your moves' })).toBeVisible();
}

/** The id of the run in the address. */
export const runIn = (page: Page): string => /(?:run=|debrief\/)([a-z0-9-]+)/.exec(page.url())?.[1] ?? '';

/** Plays a list of choices as the command takes them, with the page's own controls. */
export async function playChoices(page: Page, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    while ((await standing(page)) === 'continue') await page.locator('.continue').click();
    const [, guess] = /^guess:(.+)$/.exec(choice) ?? [];
    const [, parts] = /^compose\((.*)\)$/.exec(choice) ?? [];
    if (guess !== undefined) await page.locator(`[data-guess="${guess}"]`).click();
    else await make(page, parts === undefined ? { id: choice } : { id: 'compose', parts: parts.split('+') });
  }
  while ((await standing(page)) === 'continue') await page.locator('.continue').click();
}

/** Presses *Save this run as a file*. @returns its text */
export async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this run as a file' }).click()
  ]);
  return fs.readFileSync(await download.path(), 'utf8');
}
