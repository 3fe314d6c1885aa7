/** mend explore <id> [--json]: what can be reached, from every start, with every move. */
import { parseArgs } from 'node:util';
import { exploredSheet, tooMany } from '../scenario/compile/deep.ts';
import { MOST_STATES } from '../scenario/compile/explore.ts';
import { packsOf } from './files.ts';
import { complain, json, refused, say, type Status } from './output.ts';
import { exploreParallel } from './parallel.ts';

const of = (part: { reached: number; total: number }): string => `${part.reached} of ${part.total}`;

export async function exploreCommand(args: readonly string[]): Promise<Status> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } }
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) {
    complain('Usage: mend explore <id> [--json]');
    return 2;
  }
  const { packs, compiled } = packsOf(id);
  if (!packs) return refused(compiled.diagnostics, values.json);
  const started = performance.now();
  const sheet = exploredSheet(packs.play, await exploreParallel(packs, 'sheet'));
  const ms = Math.round(performance.now() - started);
  if (values.json) json({ ...sheet, ms });
  else {
    say(`${packs.play.title}: ${sheet.states} states in ${(ms / 1000).toFixed(1)} s`);
    say(
      `beats ${of(sheet.beats)}, replies ${of(sheet.replies)}, lines ${of(sheet.lines)}, endings ${of(sheet.endings)}`
    );
    if (sheet.overflow.length > 0) say(`${sheet.overflow.join(', ')}: ${tooMany(packs.play, MOST_STATES).message}`);
    for (const name of ['deadEnds', 'unreachable', 'stuck', 'unnamed'] as const)
      if (sheet[name].length > 0) say(`${name}: ${sheet[name].join('; ')}`);
  }
  const bad =
    sheet.deadEnds.length +
    sheet.unreachable.length +
    sheet.stuck.length +
    sheet.unnamed.length +
    (sheet.overflow.length > 0 ? 1 : 0);
  return bad > 0 ? 1 : 0;
}
