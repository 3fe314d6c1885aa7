/** Adding up `npm test`: reports as the runners write them, cut to what is read. */
import { describe, expect, it } from 'vitest';
import { closingLine, type Ended, failure, fromPlaywright, fromVitest, sum, whole } from '../../scripts/test/tally.ts';

const ran = (report: unknown, good = true): Ended => ({ report, good, output: 'what the runner printed' });
const names = (tally: { failed: readonly { name: string }[] }): string[] => tally.failed.map((f) => f.name);

const vitestTest = (title: string, status: string, ...failureMessages: string[]): object => ({
  ancestorTitles: ['a dyad'],
  title,
  status,
  failureMessages
});
const vitestFile = (status: string, tests: readonly object[], message = ''): object => ({
  name: '/home/mend/tests/a.test.ts',
  status,
  message,
  assertionResults: tests
});
const vitest = (...testResults: readonly object[]): object => ({ testResults });

const ran1 = { errors: [] };
const playwrightTest = (status: string, projectName = 'chromium', results: readonly object[] = [ran1]): object => ({
  status,
  projectName,
  results
});
const playwright = (tests: readonly object[], errors: readonly object[] = []): object => ({
  suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'play', specs: [{ title: 'begins', tests }] }] }],
  errors
});

describe('the tally', () => {
  it('counts a stage once, and keeps what a failing one said', () => {
    const total = sum([whole('lint', true, 'fine'), whole('build', false, '\u001B[31mred\u001B[0m')]);
    expect(closingLine(total)).toBe('1 passed, 1 failed');
    expect(total.failed).toEqual([{ name: 'build', output: 'red' }]);
  });

  it('is nothing when nothing ran', () => {
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
    expect(closingLine(failure('browser tests', ''))).toBe('0 passed, 1 failed');
  });
});

describe("the unit tests' report", () => {
  it('counts every test, and names those left out', () => {
    const tests = [
      vitestTest('warms', 'passed'),
      vitestTest('cools', 'failed', 'off by one'),
      vitestTest('tires', 'todo')
    ];
    const tally = fromVitest(ran(vitest(vitestFile('failed', tests)), false), '/home/mend');
    expect(closingLine(tally)).toBe('1 passed, 1 failed');
    expect(tally.failed).toEqual([{ name: 'tests/a.test.ts › a dyad › cools', output: 'off by one' }]);
    expect(tally.skipped).toEqual(['tests/a.test.ts › a dyad › tires']);
  });

  it('fails a test that was never run', () => {
    const tests = [vitestTest('warms', 'passed'), vitestTest('cools', 'pending')];
    expect(closingLine(fromVitest(ran(vitest(vitestFile('passed', tests))), '/'))).toBe('1 passed, 1 failed');
  });

  it('fails a file that cannot be loaded', () => {
    const report = vitest(
      vitestFile('passed', [vitestTest('warms', 'passed')]),
      vitestFile('failed', [], 'no such module')
    );
    const tally = fromVitest(ran(report, false), '/home/mend');
    expect(tally.failed).toEqual([{ name: 'tests/a.test.ts', output: 'no such module' }]);
    expect(tally.passed).toBe(1);
  });

  it('fails when the runner failed and no test did', () => {
    const tally = fromVitest(ran(vitest(vitestFile('passed', [vitestTest('warms', 'passed')])), false), '/');
    expect(tally.failed).toEqual([{ name: 'vitest: failed outside its tests', output: 'what the runner printed' }]);
    expect(tally.passed).toBe(1);
  });

  it.each([
    ['without a report', undefined, 'vitest: no result'],
    ['with a report that is no object', 'half', 'vitest: no result'],
    ['with no test in it', vitest(), 'vitest: no test ran']
  ])('fails %s', (_, report, name) => {
    const tally = fromVitest(ran(report), '/');
    expect(names(tally)).toEqual([name]);
    expect(tally.passed).toBe(0);
  });
});

describe("the browser tests' report", () => {
  it('counts a test once for each browser it ran in', () => {
    const tally = fromPlaywright(ran(playwright([playwrightTest('expected'), playwrightTest('expected', 'firefox')])));
    expect(closingLine(tally)).toBe('2 passed, 0 failed');
  });

  it('says in which browser a test failed, and how', () => {
    const failed = playwrightTest('unexpected', 'firefox', [{ errors: [{ message: 'no such button' }] }]);
    const tally = fromPlaywright(ran(playwright([playwrightTest('expected'), failed]), false));
    expect(tally.failed).toEqual([{ name: '[firefox] a.spec.ts › play › begins', output: 'no such button' }]);
  });

  it('fails a test that passes only sometimes, or was cut off', () => {
    const tests = [playwrightTest('flaky'), playwrightTest('skipped', 'firefox', [])];
    expect(fromPlaywright(ran(playwright(tests), false)).failed.map((f) => f.output)).toEqual([
      'It is flaky.',
      'It was never run.'
    ]);
  });

  it('names a test left out on purpose', () => {
    const tally = fromPlaywright(ran(playwright([playwrightTest('expected'), playwrightTest('skipped', 'webgl')])));
    expect(tally.skipped).toEqual(['[webgl] a.spec.ts › play › begins']);
    expect(closingLine(tally)).toBe('1 passed, 0 failed');
  });

  it('fails on an error outside the tests, and without a report', () => {
    const tally = fromPlaywright(ran(playwright([playwrightTest('expected')], [{ message: 'port taken' }]), false));
    expect(tally.failed).toEqual([{ name: 'playwright', output: 'port taken' }]);
    expect(names(fromPlaywright(ran(undefined, false)))).toEqual(['playwright: no result']);
  });
});
