/** One run of a bot from the first line to the end, by the plain functions. */
import { isGood, type Outcome } from '../../model/outcome.ts';
import { type Preset, PRESETS } from '../../model/person.ts';
import { type Level, rate } from '../../model/rate.ts';
import type { PlayPack } from '../pack.ts';
import { beginning, type Moment } from '../play/moment.ts';
import { type Move } from '../play/offer.ts';
import { meant, open, play } from '../play/turn.ts';
import { botMove, type BotName } from './bots.ts';
import { type Exploration, outcomeAt } from './explore.ts';

export const MOST_TURNS = 40;

export interface BotRun {
  readonly outcome: Outcome | 'unfinished';
  readonly good: boolean;
  readonly turns: number;
  readonly beats: readonly string[];
  readonly moves: readonly Move[];
  readonly ratings: readonly { readonly level: Level; readonly gain: number }[];
  readonly opportunities: Readonly<Record<string, number>>;
}

export interface Table {
  readonly exploration: Exploration;
  readonly keyOf: (m: Moment) => string;
}

/** The level of a move at the moment before it, and how the turn moved the other's openness. */
function rated(pack: PlayPack, before: Moment, move: Move, after: Moment): BotRun['ratings'] {
  const { kind, clauses, deeds, callsFor } = meant(pack, before, move);
  const { overall } = rate({ kind, clauses, callsFor, ...(deeds.opens && { opens: deeds.opens }) }, before.dyad);
  return overall ? [{ level: overall, gain: after.dyad.other.openness - before.dyad.other.openness }] : [];
}

export function runBot(
  pack: PlayPack,
  name: BotName,
  preset: Preset,
  seed: number,
  { exploration, keyOf }: Table
): BotRun {
  let moment = open(pack, beginning(pack, { seed, strategy: PRESETS[preset] }));
  const beats = [moment.beat];
  const moves: Move[] = [];
  const ratings: BotRun['ratings'][number][] = [];
  const opportunities: Record<string, number> = {};
  while (!moment.over && moves.length < MOST_TURNS) {
    const move = botMove(name, { pack, moment, seed, exploration, keyOf });
    for (const skill of pack.beats[moment.beat]?.callsFor ?? []) opportunities[skill] = (opportunities[skill] ?? 0) + 1;
    const after = play(pack, moment, move);
    ratings.push(...rated(pack, moment, move, after));
    moves.push(move);
    if (after.beat !== moment.beat) beats.push(after.beat);
    moment = after;
  }
  const outcome = moment.over ? outcomeAt(pack, moment) : 'unfinished';
  return {
    outcome,
    good: outcome !== 'unfinished' && isGood(outcome, moment.dyad, pack.good),
    turns: moves.length,
    beats,
    moves,
    ratings,
    opportunities
  };
}
