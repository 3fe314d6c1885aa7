/**
 * Writes down anew what comes of the runs in a playthroughs.yaml: after a change that was meant.
 *
 *   npm run playthroughs -- scenarios/late-again
 *
 * Keeps names, choices, seeds, strategies and which ratings are asked for. Refuses a run that can
 * no longer be played: its choices want a person.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { cameOf } from '../src/cli/cameOf.ts';
import { packsOf } from '../src/cli/files.ts';
import type { CameOf, Playthrough } from '../src/scenario/compile/playthroughs.ts';

const HEAD = '# Runs of this scenario and what comes of each: mend check plays them again. SPEC.md, rule Y1.\n';

const flow = (row: object): string =>
  `{ ${Object.entries(row)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ')} }`;
const rows = (name: string, list: readonly object[]): string[] =>
  list.length === 0 ? [`    ${name}: []`] : [`    ${name}:`, ...list.map((r) => `      - ${flow(r)}`)];
const choice = (text: string): string => (/^[a-z-]+$/.test(text) ? text : `"${text}"`);

function written({ name, seed, strategy, choices, report }: Playthrough, came: CameOf): string {
  const ratings = (report.ratings ?? []).flatMap(({ turn, skill }) =>
    came.ratings.filter((r) => r.turn === turn && r.skill === skill)
  );
  return [
    `- name: ${name}`,
    `  seed: ${seed}`,
    `  strategy: ${strategy}`,
    '  choices:',
    ...choices.map((c) => `    - ${choice(c)}`),
    '  report:',
    `    outcome: ${came.outcome}`,
    `    ends-with: ${came.last}`,
    ...rows('ruptures', came.ruptures),
    ...rows('ratings', ratings),
    ''
  ].join('\n');
}

function anew(folder: string): string {
  const { packs } = packsOf(folder);
  if (!packs) throw new Error(`${folder} does not compile; run mend check`);
  const file = path.join(folder, 'playthroughs.yaml');
  const runs = parse(fs.readFileSync(file, 'utf8')) as Playthrough[];
  const texts = runs.map((run) => {
    const came = cameOf(packs.play, run);
    if ('error' in came) throw new Error(`"${run.name}": ${came.error}`);
    return written(run, came);
  });
  fs.writeFileSync(file, [HEAD, ...texts].join('\n'));
  return `${file}: ${runs.length} runs written down`;
}

for (const folder of process.argv.slice(2)) console.log(anew(folder));
