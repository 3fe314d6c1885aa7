/** The balance sheet: what each bot achieves under each preset, and what that says of the scene. */
import { type Outcome } from '../../model/outcome.ts';
import { type Preset, PRESET_NAMES } from '../../model/person.ts';
import type { Level } from '../../model/rate.ts';
import type { PlayPack } from '../pack.ts';
import type { Asks } from './bestWhen.ts';
import { BOTS, type BotName } from './bots.ts';
import { exploreAll } from './explore.ts';
import { type BotRun, runBot } from './run.ts';
import { keyMaker } from './stateKey.ts';
import { strongest, type Strongest } from './strongest.ts';

export interface BotRow {
  readonly name: BotName;
  readonly strategy: Preset;
  readonly runs: number;
  readonly outcomes: Readonly<Partial<Record<Outcome | 'unfinished', number>>>;
  readonly goodShare: number;
}

export interface Balance extends Strongest {
  readonly scenario: string;
  readonly good: readonly Outcome[];
  readonly bots: readonly BotRow[];
  /** Turns of random and best runs: fewest, median, most. */
  readonly turns: Readonly<
    Record<'random' | 'best', { readonly least: number; readonly median: number; readonly most: number }>
  >;
  /** Mean share of beats that two random runs with one preset have in common, 0..1. */
  readonly sharedBeats: number;
  /** Mean change of the other's openness over the turn of a move rated so, in random runs. */
  readonly openingBy: Readonly<Record<Level, number>>;
  /** Opportunities met, per skill, in a random run on average. */
  readonly opportunities: Readonly<Record<string, number>>;
}

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((a, b) => a + b, 0) / list.length;
const hundredths = (n: number): number => Math.round(n * 1000) / 1000;

function row(name: BotName, strategy: Preset, runs: readonly BotRun[]): BotRow {
  const outcomes: Partial<Record<Outcome | 'unfinished', number>> = {};
  for (const { outcome } of runs) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    name,
    strategy,
    runs: runs.length,
    outcomes,
    goodShare: hundredths(runs.filter((r) => r.good).length / runs.length)
  };
}

/** Of two runs: beats in common over the mean number visited. */
function shared(runs: readonly BotRun[]): number {
  const sets = runs.map((r) => new Set(r.beats));
  const shares: number[] = [];
  for (let i = 0; i + 1 < sets.length; i += 2) {
    const [a, b] = [sets[i]!, sets[i + 1]!];
    shares.push([...a].filter((x) => b.has(x)).length / ((a.size + b.size) / 2));
  }
  return mean(shares);
}

function spread(runs: readonly BotRun[]): { least: number; median: number; most: number } {
  const turns = runs.map((r) => r.turns).sort((a, b) => a - b);
  return { least: turns[0] ?? 0, median: turns[Math.floor(turns.length / 2)] ?? 0, most: turns.at(-1) ?? 0 };
}

function openingBy(runs: readonly BotRun[]): Record<Level, number> {
  const at = (level: Level): number =>
    hundredths(mean(runs.flatMap((r) => r.ratings.filter((x) => x.level === level).map((x) => x.gain))));
  return { strong: at('strong'), weak: at('weak'), none: at('none') };
}

function perRun(runs: readonly BotRun[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const r of runs)
    for (const [skill, n] of Object.entries(r.opportunities)) totals[skill] = (totals[skill] ?? 0) + n;
  return Object.fromEntries(Object.entries(totals).map(([skill, n]) => [skill, hundredths(n / runs.length)]));
}

/**
 * @param seeds - runs per bot and preset
 * @param asks - those the explorations were made with: a table is read by the keys it was written in
 */
export function balance(pack: PlayPack, seeds: number, explorations = exploreAll(pack), asks: Asks = {}): Balance {
  const keyOf = keyMaker(pack, asks);
  const bots: BotRow[] = [];
  const random: BotRun[] = [];
  const best: BotRun[] = [];
  const shares: number[] = [];
  for (const preset of PRESET_NAMES) {
    const table = { exploration: explorations[preset], keyOf };
    for (const name of BOTS) {
      const runs = Array.from({ length: seeds }, (_, i) => runBot(pack, name, preset, i + 1, table));
      bots.push(row(name, preset, runs));
      if (name === 'random') {
        random.push(...runs);
        shares.push(shared(runs));
      }
      if (name === 'best') best.push(...runs);
    }
  }
  return {
    scenario: pack.id,
    good: pack.good,
    bots,
    ...strongest(pack, explorations),
    turns: { random: spread(random), best: spread(best) },
    sharedBeats: hundredths(mean(shares)),
    openingBy: openingBy(random),
    opportunities: perRun(random)
  };
}
