/**
 * npm test            every check and every test; at most 6 minutes on two cores
 * npm run test:all    the same, with every scenario explored in full
 *
 * Goes on after a failing stage, tells each failure with its output, says what was left
 * out and why, and ends with one line: N passed, N failed. Exit status 1 when anything
 * failed. Refuses to hang: every stage has a time limit.
 */
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { firefoxPath } from '../tests/firefox.ts';
import { type Result, run } from './test/child.ts';
import { BROWSER_TESTS, BUILD, CHECKS, ROOT, type Stage, unitTests } from './test/stages.ts';
import { closingLine, type Ended, failure, fromPlaywright, fromVitest, sum, type Tally, whole } from './test/tally.ts';

const REPORTS = path.join(ROOT, 'test-results');
const ALL = process.argv.includes('--all');

const { FORCE_COLOR: _, ...inherited } = process.env;
const environment: NodeJS.ProcessEnv = { ...inherited, CI: '1', NO_COLOR: '1', ...(ALL ? { MEND_ALL: '1' } : {}) };

/** Runs a stage and prints one line on how it went. */
async function stage(s: Stage, read: (result: Result) => Tally, env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  const result = await run(s.args, { ...environment, ...env }, ALL ? s.limit * 10 : s.limit);
  const tally = read(result);
  const verdict = tally.failed.length === 0 ? 'ok    ' : 'FAILED';
  const counts = tally.passed + tally.failed.length > 1 ? `, ${closingLine(tally)}` : '';
  console.log(`${verdict} ${s.name} (${result.took.toFixed(1)} s${counts})`);
  return tally;
}

const check = (s: Stage): Promise<Tally> => stage(s, ({ good, output }) => whole(s.name, good, output));

/** A runner's report, or undefined when it wrote none that can be read. */
function ended(file: string, { good, output }: Result): Ended {
  try {
    return { report: JSON.parse(fs.readFileSync(file, 'utf8')), good, output };
  } catch {
    return { report: undefined, good, output };
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function browserTests(built: boolean): Promise<Tally> {
  if (!built) return failure(BROWSER_TESTS.name, 'Not run: there is no build to test.');
  const report = path.join(REPORTS, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PORT_E2E: String(await freePort()) };
  return stage(BROWSER_TESTS, (result) => fromPlaywright(ended(report, result)), env);
}

function tellLeftOut({ skipped }: Tally): void {
  if (firefoxPath() === undefined) console.log('Left out: browser tests in Firefox, which is not installed.');
  if (!ALL) console.log('Left out: what only npm run test:all does (every scenario explored in full).');
  for (const name of skipped) console.log(`Left out: ${name}`);
}

function tellFailures({ failed }: Tally): void {
  for (const { name, output } of failed) console.log(`\n---- FAILED ${name}\n${output}`);
  if (failed.length > 0) console.log(`\nFailed:\n${failed.map(({ name }) => `  ${name}`).join('\n')}`);
}

async function main(): Promise<void> {
  const started = performance.now();
  fs.rmSync(REPORTS, { recursive: true, force: true });
  fs.mkdirSync(REPORTS, { recursive: true });
  const tallies: Tally[] = [];
  for (const s of CHECKS) tallies.push(await check(s));
  const report = path.join(REPORTS, 'vitest.json');
  tallies.push(await stage(unitTests(report), (result) => fromVitest(ended(report, result), ROOT)));
  const build = await check(BUILD);
  tallies.push(build, await browserTests(build.failed.length === 0));
  const total = sum(tallies);
  tellFailures(total);
  console.log('');
  tellLeftOut(total);
  console.log(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
  console.log(closingLine(total));
  process.exitCode = total.failed.length === 0 ? 0 : 1;
}

process.chdir(ROOT);
await main();
