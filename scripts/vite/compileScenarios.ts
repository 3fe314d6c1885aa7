/**
 * Compiles every scenario on disk for the page: packs and cards, or all that stands
 * against them.
 *
 * Refuses to decide what is wrong: the compiler does. Refuses to write anything.
 */
import fs from 'node:fs';
import path from 'node:path';
import { line } from '../../src/cli/output.ts';
import { compile } from '../../src/scenario/compile/compile.ts';
import { openingPack, restOf } from '../../src/scenario/compile/opening.ts';
import type { Card } from '../../src/scenario/pack.ts';

/** One scenario as the page fetches it: three texts of JSON. */
export interface Scenario {
  readonly id: string;
  readonly card: Card;
  readonly open: string;
  readonly rest: string;
  readonly reasons: string;
}

export interface Compiled {
  readonly scenarios: readonly Scenario[];
  /** Each with its place and remedy, ready to print. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Every file read, and no other. */
  readonly files: readonly string[];
}

/** @param folder - holds sources.yaml and one folder for each scenario */
export function compileScenarios(folder: string): Compiled {
  const sources = path.join(folder, 'sources.yaml');
  const bibliography = fs.readFileSync(sources, 'utf8');
  const scenarios: Scenario[] = [];
  const errors: string[] = [];
  const warnings: string[] = [];
  const files = [sources];
  for (const file of scenarioFiles(folder)) {
    files.push(file);
    const { diagnostics, packs } = compile(
      fs.readFileSync(file, 'utf8'),
      path.relative(process.cwd(), file),
      bibliography
    );
    for (const d of diagnostics) (d.severity === 'error' ? errors : warnings).push(line(d));
    if (packs)
      scenarios.push({
        id: packs.play.id,
        card: packs.card,
        open: JSON.stringify(openingPack(packs.play)),
        rest: JSON.stringify(restOf(packs.play)),
        reasons: JSON.stringify(packs.reasons)
      });
  }
  return { scenarios, errors, warnings, files };
}

const scenarioFiles = (folder: string): string[] =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name, 'scenario.yaml'))
    .filter((file) => fs.existsSync(file))
    .sort();
