/**
 * mend check [path…] [--strict] [--json]
 *
 * Compiles; lists every diagnostic. A scenario small enough is explored on the spot,
 * so that what only exploration finds is found here too; a large one is left to
 * `mend explore` and `mend balance`. Warnings are findings only under --strict.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deepDiagnostics } from '../scenario/compile/deep.ts';
import { MOST_STATES } from '../scenario/compile/explore.ts';
import type { Diagnostic } from '../scenario/compile/diagnostic.ts';
import { compileFile, SCENARIOS, scenarioFiles } from './files.ts';
import { cameOf } from './cameOf.ts';
import type { PlayPack } from '../scenario/pack.ts';
import { checkPlaythroughs } from '../scenario/compile/playthroughs.ts';
import { json, line, say, type Status } from './output.ts';

/** Chosen: explored in well under a second. */
const SMALL = 500;

function checkFile(file: string): readonly Diagnostic[] {
  const { diagnostics, packs, text } = compileFile(file);
  if (!packs) return diagnostics;
  const allowed = text?.['most-states'] ?? MOST_STATES;
  return [
    ...diagnostics,
    ...playthroughsOf(file, packs.play),
    ...deepDiagnostics(packs, path.relative(process.cwd(), file), SMALL, allowed)
  ];
}

/** The runs written down beside a scenario, played again. */
function playthroughsOf(file: string, pack: PlayPack): readonly Diagnostic[] {
  const beside = path.join(path.dirname(file), 'playthroughs.yaml');
  if (!fs.existsSync(beside)) return [];
  return checkPlaythroughs(fs.readFileSync(beside, 'utf8'), path.relative(process.cwd(), beside), (run) =>
    cameOf(pack, run)
  );
}

export function checkCommand(args: readonly string[]): Status {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, strict: { type: 'boolean' } }
  });
  const started = performance.now();
  const diagnostics: Diagnostic[] = [];
  for (const given of positionals.length > 0 ? positionals : [SCENARIOS]) {
    const found = scenarioFiles(given);
    diagnostics.push(...found.diagnostics, ...found.files.flatMap(checkFile));
  }
  const ms = Math.round(performance.now() - started);
  const failing = diagnostics.filter((d) => d.severity === 'error' || values.strict);
  if (values.json) json({ diagnostics, ms });
  else {
    for (const d of diagnostics) say(line(d));
    say(`${diagnostics.length === 0 ? 'Nothing to mend' : `${diagnostics.length} to look at`} (${ms} ms)`);
  }
  return failing.length > 0 ? 1 : 0;
}
