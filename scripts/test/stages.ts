/**
 * What `npm test` runs, in order: quick checks first, browsers last.
 *
 * Each tool is started through Node from its own package, so that neither a shell nor
 * the name of a wrapper script matters.
 */
import fs from 'node:fs';
import path from 'node:path';

export interface Stage {
  readonly name: string;
  /** Arguments for Node. */
  readonly args: readonly string[];
  /** Seconds; ten times as many under --all. Chosen: several times what it takes, so that only a hang meets it. */
  readonly limit: number;
}

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Script file behind a package's command. @throws Error when the package has no such command */
function command(name: string, bin = name): string {
  const home = path.join(ROOT, 'node_modules', name);
  const manifest = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[bin];
  if (file === undefined) throw new Error(`command: ${name} has no command ${bin}; run npm install`);
  return path.join(home, file);
}

const script = (file: string): string[] => ['--import', 'tsx', path.join(ROOT, file)];

/** Stages that pass or fail as a whole. */
export const CHECKS: readonly Stage[] = [
  { name: 'typecheck', args: [command('typescript', 'tsc'), '-p', '.'], limit: 60 },
  { name: 'lint', args: [command('oxlint'), '--type-aware', '--deny-warnings'], limit: 60 },
  { name: 'knip', args: [command('knip')], limit: 60 },
  { name: 'format', args: [command('@biomejs/biome', 'biome'), 'format', '.'], limit: 60 },
  { name: 'licences', args: script('scripts/licences.ts'), limit: 60 },
  { name: 'mend check', args: [...script('src/cli/mend.ts'), 'check', 'scenarios', '--strict'], limit: 120 }
];

export const BUILD: Stage = { name: 'build', args: [command('vite'), 'build'], limit: 120 };

/** @param report - file for the JSON report */
export const unitTests = (report: string): Stage => ({
  name: 'unit tests',
  args: [command('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  limit: 900
});

/** Writes its report to the file that PLAYWRIGHT_JSON_OUTPUT_FILE names. */
export const BROWSER_TESTS: Stage = {
  name: 'browser tests',
  args: [command('@playwright/test', 'playwright'), 'test', '--reporter=json,line'],
  limit: 1500
};
