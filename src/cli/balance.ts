/** mend balance <id> [--seeds n] [--json]: the balance sheet. */
import { parseArgs } from 'node:util';
import { PRESET_NAMES } from '../model/person.ts';
import { type Balance, balance } from '../scenario/compile/balance.ts';
import { asksOf } from '../scenario/compile/bestWhen.ts';
import { BOTS } from '../scenario/compile/bots.ts';
import { sheetFindings } from '../scenario/compile/deep.ts';
import { gradeOf, wordCount } from '../scenario/compile/prose.ts';
import { packsOf } from './files.ts';
import { columns, complain, json, percent, refused, say, type Status } from './output.ts';
import { exploreParallel } from './parallel.ts';

function table({ bots }: Balance): string {
  const share = (name: string, strategy: string): number =>
    bots.find((b) => b.name === name && b.strategy === strategy)?.goodShare ?? 0;
  return columns([
    ['bot', 'all', ...PRESET_NAMES],
    ...BOTS.map((name) => {
      const shares = PRESET_NAMES.map((p) => share(name, p));
      return [name, percent(shares.reduce((a, b) => a + b, 0) / shares.length), ...shares.map(percent)];
    })
  ]);
}

export async function balanceCommand(args: readonly string[]): Promise<Status> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, seeds: { type: 'string', default: '200' } }
  });
  const seeds = Number(values.seeds);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1 || !Number.isInteger(seeds) || seeds < 1 || seeds > 10_000) {
    complain('Usage: mend balance <id> [--seeds 1..10000] [--json]');
    return 2;
  }
  const { packs, compiled } = packsOf(id);
  if (!packs || !compiled.text) return refused(compiled.diagnostics, values.json);
  const started = performance.now();
  const explorations = await exploreParallel(packs, 'outlook');
  const sheet = balance(packs.play, seeds, explorations, asksOf(packs));
  const findings = sheetFindings(packs, sheet, explorations);
  const ms = Math.round(performance.now() - started);
  const readingGrade = gradeOf(compiled.text);
  const words = wordCount(compiled.text);
  if (values.json) json({ ...sheet, readingGrade, words, findings, ms });
  else {
    say(
      `${packs.play.title}: share of good outcomes (${sheet.good.join(', ')}), ${seeds} seeds each\n\n${table(sheet)}\n`
    );
    say(`turns: random ${JSON.stringify(sheet.turns.random)}, best ${JSON.stringify(sheet.turns.best)}`);
    say(
      `two random runs share ${percent(sheet.sharedBeats)} of their beats; strongest is longest in ${percent(sheet.strongestIsLongest)}`
    );
    say(
      `quiz beats: ${sheet.quizBeats.join(', ') || 'none'} (${percent(sheet.quizShare)}); ways that win: ${JSON.stringify(sheet.ways)}`
    );
    say(
      `openness after a turn rated strong ${sheet.openingBy.strong}, weak ${sheet.openingBy.weak}, none ${sheet.openingBy.none}`
    );
    say(
      `${words} words, reading grade ${readingGrade}; opportunities in a random run ${JSON.stringify(sheet.opportunities)}`
    );
    for (const f of findings) say(`${f.code} ${f.message}`);
  }
  return findings.length > 0 ? 1 : 0;
}
