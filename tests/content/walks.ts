/** Random walks through a scenario by the plain functions, with what each met on its way. */
import { draw } from '../../src/model/number.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { type Preset, PRESET_NAMES, PRESETS } from '../../src/model/person.ts';
import { type Level, rate } from '../../src/model/rate.ts';
import { outcomeAt } from '../../src/scenario/compile/explore.ts';
import { movesAt } from '../../src/scenario/compile/moves.ts';
import { wordsIn } from '../../src/scenario/compile/visit.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import { beginning, type Moment } from '../../src/scenario/play/moment.ts';
import type { Move } from '../../src/scenario/play/offer.ts';
import { meant, open, play } from '../../src/scenario/play/turn.ts';
import { toldMove } from '../../src/session/told.ts';

export interface Walk {
  readonly preset: Preset;
  readonly truth: string;
  readonly turns: number;
  readonly outcome: Outcome | undefined;
  readonly ending: string;
  readonly beats: ReadonlySet<string>;
  /** Ids of the lines heard. */
  readonly lines: ReadonlySet<string>;
  /** Words read: lines and moves. */
  readonly words: number;
  /** Each rated move, and how its turn moved the other's openness. */
  readonly rated: readonly { readonly level: Level; readonly gain: number }[];
  /** The reply of each hinge that would have opened the other most. */
  readonly best: ReadonlyMap<string, string>;
}

const MOST_TURNS = 60;

function levelOf(pack: PlayPack, m: Moment, move: Move): Level | undefined {
  const { kind, clauses, callsFor, deeds } = meant(pack, m, move);
  return rate({ kind, clauses, callsFor, ...(deeds.opens && { opens: deeds.opens }) }, m.dyad).overall;
}

const openness = (m: Moment): number => m.dyad.other.openness;

/** Of the replies here, the one after which the other is most open. */
function mostOpening(pack: PlayPack, m: Moment): string {
  const replies = movesAt(pack, m).filter(({ id }) => pack.beats[m.beat]!.replies.some((r) => r.id === id));
  const after = replies.map((move) => ({ id: move.id, open: openness(play(pack, m, move)) }));
  return after.reduce((a, b) => (b.open > a.open ? b : a)).id;
}

function walk(pack: PlayPack, seed: number, hinges: ReadonlySet<string>): Walk {
  const preset = PRESET_NAMES[seed % PRESET_NAMES.length]!;
  let m = open(pack, beginning(pack, { seed, strategy: PRESETS[preset] }));
  const beats = new Set([m.beat]);
  const lines = new Set<string>();
  const rated: { level: Level; gain: number }[] = [];
  const best = new Map<string, string>();
  let turns = 0;
  let words = 0;
  const hear = (): void => {
    for (const { line, text } of m.heard) {
      lines.add(line.id);
      words += wordsIn(text);
    }
  };
  hear();
  for (; !m.over && turns < MOST_TURNS; turns++) {
    if (hinges.has(m.beat) && !best.has(m.beat)) best.set(m.beat, mostOpening(pack, m));
    const moves = movesAt(pack, m);
    const move = moves[Math.floor(draw(seed, `content/${turns}`) * moves.length)]!;
    const level = levelOf(pack, m, move);
    words += wordsIn(toldMove(pack, m, move, turns + 1).text);
    const next = play(pack, m, move);
    if (level) rated.push({ level, gain: openness(next) - openness(m) });
    m = next;
    beats.add(m.beat);
    hear();
  }
  const outcome = m.over ? outcomeAt(pack, m) : undefined;
  return { preset, truth: m.truth, turns, outcome, ending: m.beat, beats, lines, words, rated, best };
}

/** As many walks as `count`, presets and truths dealt in equal parts. */
export function walks(pack: PlayPack, count: number): readonly Walk[] {
  const hinges = new Set(Object.keys(pack.beats).filter((id) => pack.beats[id]!.hinge));
  return Array.from({ length: count }, (_, i) => walk(pack, i + 1, hinges));
}
