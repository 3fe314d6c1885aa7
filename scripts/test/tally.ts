/**
 * Adds up what every stage of `npm test` found: one for a tool, one for each test.
 *
 * Reads the reports of the two test runners. Refuses to take silence for success: no
 * report, no tests, a test that never ran or an exit status without a reason each count
 * as a failure.
 */
import type { JSONReport, JSONReportSpec, JSONReportSuite, JSONReportTest } from '@playwright/test/reporter';
import type { JsonTestResult, JsonTestResults } from 'vitest/reporters';
import { plain } from './plain.ts';

interface Failure {
  readonly name: string;
  /** What the tool or the test said, as it said it. */
  readonly output: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: readonly Failure[];
  /** Names of tests that were left out on purpose. */
  readonly skipped: readonly string[];
}

const NOTHING: Tally = { passed: 0, failed: [], skipped: [] };
const passed: Tally = { ...NOTHING, passed: 1 };
const skipped = (name: string): Tally => ({ ...NOTHING, skipped: [name] });
export const failure = (name: string, output: string): Tally => ({
  ...NOTHING,
  failed: [{ name, output: plain(output) }]
});

/** A stage that passes or fails as a whole. */
export const whole = (name: string, good: boolean, output: string): Tally => (good ? passed : failure(name, output));

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((n, t) => n + t.passed, 0),
  failed: tallies.flatMap((t) => t.failed),
  skipped: tallies.flatMap((t) => t.skipped)
});

/** How a runner ended: its report if it wrote one, and what it printed. */
export interface Ended {
  readonly report: unknown;
  readonly good: boolean;
  readonly output: string;
}

/** Counts a report, and a failure more when the runner's own verdict is worse than its tests'. */
function judged(runner: string, ended: Ended, count: (report: object) => Tally): Tally {
  if (typeof ended.report !== 'object' || ended.report === null)
    return failure(`${runner}: no result`, ended.output || 'It ended without a report.');
  const tally = count(ended.report);
  if (tally.failed.length > 0) return tally;
  if (!ended.good) return sum([tally, failure(`${runner}: failed outside its tests`, ended.output)]);
  return tally.passed > 0 ? tally : sum([tally, failure(`${runner}: no test ran`, ended.output)]);
}

function vitestFile(file: JsonTestResult, root: string, output: string): Tally {
  const name = file.name.startsWith(root) ? file.name.slice(root.length).replace(/^[\\/]/, '') : file.name;
  const tallies = file.assertionResults.map((test): Tally => {
    const full = `${name} › ${[...test.ancestorTitles, test.title].join(' › ')}`;
    if (test.status === 'passed') return passed;
    if (test.status === 'failed') return failure(full, (test.failureMessages ?? []).join('\n'));
    if (test.status === 'pending') return failure(full, 'It was never run.');
    return skipped(full);
  });
  const tally = sum(tallies);
  // a file that cannot be loaded, or whose set-up throws, has failed without a failed test
  const silent = file.status === 'failed' && tally.failed.length === 0;
  return silent ? sum([tally, failure(name, file.message || output)]) : tally;
}

/** @param root - folder that file names are told from */
export const fromVitest = (ended: Ended, root: string): Tally =>
  judged('vitest', ended, (report) =>
    sum((report as JsonTestResults).testResults.map((file) => vitestFile(file, root, ended.output)))
  );

function playwrightTest(test: JSONReportTest, name: string): Tally {
  const full = `[${test.projectName}] ${name}`;
  if (test.status === 'expected') return passed;
  const messages = test.results.flatMap((r) => r.errors.map((e) => e.message));
  // a test that passes only sometimes has not passed; one without a result was cut off
  if (test.status === 'skipped') return test.results.length > 0 ? skipped(full) : failure(full, 'It was never run.');
  return failure(full, messages.join('\n') || `It is ${test.status}.`);
}

function playwrightSuite(suite: JSONReportSuite, path: readonly string[]): Tally {
  const here = [...path, suite.title];
  const ofSpec = (spec: JSONReportSpec): Tally =>
    sum(spec.tests.map((test) => playwrightTest(test, [...here, spec.title].join(' › '))));
  return sum([...suite.specs.map(ofSpec), ...(suite.suites ?? []).map((inner) => playwrightSuite(inner, here))]);
}

export const fromPlaywright = (ended: Ended): Tally =>
  judged('playwright', ended, (report) => {
    const { suites, errors } = report as JSONReport;
    const outside = errors.map((e) => failure('playwright', e.message ?? e.value ?? 'An error without a message.'));
    return sum([...suites.map((suite) => playwrightSuite(suite, [])), ...outside]);
  });

/** The last line of `npm test`. */
export const closingLine = ({ passed: good, failed }: Tally): string => `${good} passed, ${failed.length} failed`;
