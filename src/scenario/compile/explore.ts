/**
 * Exploration: every state a scenario can get into, by the plain turn functions.
 *
 * Reached is proof, with its path at hand. States that merge hide others: so "not
 * reached" is said only after random walks have failed too (walks.ts).
 */
import { isGood, outcomeOf, type Outcome } from '../../model/outcome.ts';
import { type Preset, PRESET_NAMES, PRESETS } from '../../model/person.ts';
import type { PlayPack } from '../pack.ts';
import { beginning, type Moment } from '../play/moment.ts';
import { beatOf, type Move } from '../play/offer.ts';
import { open, play } from '../play/turn.ts';
import type { Best } from './outlook.ts';
import { type Asks, held, tally, type Tally } from './bestWhen.ts';
import { movesAt } from './moves.ts';
import { keyMaker } from './stateKey.ts';

export const MOST_STATES = 200_000;

export interface Reached {
  readonly beats: Set<string>;
  readonly replies: Set<string>;
  readonly lines: Set<string>;
  /** Ending → outcomes seen there. */
  readonly endings: Map<string, Set<Outcome>>;
}

export interface Exploration {
  readonly states: number;
  readonly reached: Reached;
  /** State key → every move's outlook, best first. */
  readonly outlook: Map<string, readonly Best[]>;
  readonly deadEnds: readonly string[];
  /** Keys of states with a turn left from which no good outcome is reachable. */
  readonly stuck: readonly { readonly key: string; readonly path: readonly string[] }[];
  readonly outcomes: ReadonlySet<Outcome>;
  /** "ending|outcome" → the moves of one run that came to it. */
  readonly endPaths: ReadonlyMap<string, readonly string[]>;
  /** Reply → how often it was among the two best where its author says so, and elsewhere. */
  readonly bestWhen: Readonly<Record<string, Tally>>;
  readonly overflow: boolean;
}

interface Node {
  key: string;
  edges: { move: Move; to: number; gain: number }[];
  terminal?: { good: boolean; outcome: Outcome };
  from: number;
  by: string;
  beat: string;
  held: readonly boolean[];
}

export const newReached = (): Reached => ({
  beats: new Set(),
  replies: new Set(),
  lines: new Set(),
  endings: new Map()
});

export const outcomeAt = (pack: PlayPack, m: Moment): Outcome => outcomeOf(m.dyad, beatOf(pack, m).ends?.closing);

export function note(pack: PlayPack, reached: Reached, m: Moment): void {
  reached.beats.add(m.beat);
  for (const { line } of m.heard) reached.lines.add(line.id);
  if (m.over) reached.endings.set(m.beat, (reached.endings.get(m.beat) ?? new Set()).add(outcomeAt(pack, m)));
}

/** Starts: each truth at the low, middle and high corner of the seed's ranges. */
export const starts = (pack: PlayPack, preset: Preset): Moment[] =>
  (pack.truths.length > 0 ? pack.truths.map((t) => t.id) : ['']).flatMap((truth) =>
    ([-1, 0, 1] as const).map((corner) =>
      open(pack, beginning(pack, { seed: 0, strategy: PRESETS[preset], corner, truth }))
    )
  );

/** A moment without what only the page needs: kept by the thousand. */
const lean = (m: Moment): Moment => ({ ...m, heard: [], queue: [], chosen: undefined });

class Search {
  readonly nodes: Node[] = [];
  readonly reached = newReached();
  readonly outcomes = new Set<Outcome>();
  readonly deadEnds = new Set<string>();
  overflow = false;
  readonly #index = new Map<string, number>();
  #frontier: { at: number; moment: Moment }[] = [];
  readonly #pack: PlayPack;
  readonly #keyOf: (m: Moment) => string;
  readonly #most: number;
  readonly #asks: Asks;

  constructor(pack: PlayPack, most: number, asks: Asks) {
    this.#asks = asks;
    this.#pack = pack;
    this.#keyOf = keyMaker(pack, asks);
    this.#most = most;
  }

  add(m: Moment, from: number, by: string): number {
    note(this.#pack, this.reached, m);
    const good = m.over ? outcomeAt(this.#pack, m) : undefined;
    const key = m.over ? `${m.beat}|${good}|${isGood(good!, m.dyad, this.#pack.good)}` : this.#keyOf(m);
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const at = this.nodes.length;
    const node: Node = { key, edges: [], from, by, beat: m.beat, held: held(this.#asks[m.beat], m) };
    if (good) {
      this.outcomes.add(good);
      node.terminal = { good: isGood(good, m.dyad, this.#pack.good), outcome: good };
    }
    this.nodes.push(node);
    this.#index.set(key, at);
    if (!m.over) this.#frontier.push({ at, moment: lean(m) });
    return at;
  }

  run(): void {
    while (this.#frontier.length > 0) {
      const wave = this.#frontier;
      this.#frontier = [];
      for (const { at, moment } of wave) {
        if (this.nodes.length > this.#most) {
          this.overflow = true;
          return;
        }
        this.#expand(at, moment);
      }
    }
  }

  #expand(at: number, moment: Moment): void {
    const moves = movesAt(this.#pack, moment);
    if (moves.length === 0) this.deadEnds.add(moment.beat);
    const node = this.nodes[at]!;
    for (const move of moves) {
      this.reached.replies.add(move.id);
      for (const part of move.parts ?? []) this.reached.replies.add(part);
      const after = play(this.#pack, moment, move);
      const gain = after.dyad.other.openness - moment.dyad.other.openness;
      node.edges.push({
        move,
        to: this.add(after, at, move.parts ? `compose(${move.parts.join('+')})` : move.id),
        gain
      });
    }
  }
}

type Distances = Float64Array;

/** Turns from each node to the nearest ending that passes; Infinity where there is none. Backwards from the endings. */
function distances(nodes: readonly Node[], passes: (end: { good: boolean; outcome: Outcome }) => boolean): Distances {
  const dist = new Float64Array(nodes.length).fill(Infinity);
  const back: number[][] = nodes.map(() => []);
  nodes.forEach((n, i) => n.edges.forEach((e) => back[e.to]!.push(i)));
  let wave = nodes.flatMap((n, i) => (n.terminal && passes(n.terminal) ? [i] : []));
  wave.forEach((i) => (dist[i] = 0));
  for (let d = 1; wave.length > 0; d++) {
    const next: number[] = [];
    for (const to of wave)
      for (const from of back[to]!)
        if (dist[from] === Infinity) {
          dist[from] = d;
          next.push(from);
        }
    wave = next;
  }
  return dist;
}

const MENDS: ReadonlySet<Outcome> = new Set(['mended', 'deepened']);

function outlookOf(node: Node, good: Distances, mended: Distances): readonly Best[] {
  return node.edges
    .map(({ move, to, gain }) => {
      const mends = mended[to]! < Infinity;
      return { move, good: good[to]! < Infinity, mends, turns: (mends ? mended[to]! : good[to]!) + 1, gain };
    })
    .sort(
      (a, b) =>
        Number(b.mends) - Number(a.mends) || Number(b.good) - Number(a.good) || b.gain - a.gain || a.turns - b.turns
    );
}

function pathTo(nodes: readonly Node[], at: number): string[] {
  const path: string[] = [];
  for (let i = at; nodes[i]!.from >= 0; i = nodes[i]!.from) path.unshift(nodes[i]!.by);
  return path;
}

/** Explores one preset. @param asks - what authors say of replies, to be held against the states */
export function explore(pack: PlayPack, preset: Preset, most = MOST_STATES, asks: Asks = {}): Exploration {
  const search = new Search(pack, most, asks);
  for (const m of starts(pack, preset)) search.add(m, -1, '');
  search.run();
  const { nodes } = search;
  const good = distances(nodes, (end) => end.good);
  const mended = distances(nodes, (end) => end.good && MENDS.has(end.outcome));
  const outlook = new Map<string, readonly Best[]>();
  const stuck: { key: string; path: string[] }[] = [];
  const bestWhen: Record<string, Tally> = {};
  const endPaths = new Map<string, readonly string[]>();
  nodes.forEach((node, i) => {
    if (node.terminal) {
      endPaths.set(node.key.slice(0, node.key.lastIndexOf('|')), pathTo(nodes, i));
      return;
    }
    const best = outlookOf(node, good, mended);
    outlook.set(node.key, best);
    tally(bestWhen, asks[node.beat] ?? [], node.held, best);
    if (good[i] === Infinity && !search.overflow) stuck.push({ key: node.key, path: pathTo(nodes, i) });
  });
  return {
    states: nodes.length,
    reached: search.reached,
    outlook,
    deadEnds: [...search.deadEnds],
    stuck,
    outcomes: search.outcomes,
    endPaths,
    bestWhen,
    overflow: search.overflow
  };
}

export type Explorations = Readonly<Record<Preset, Exploration>>;

export const exploreAll = (pack: PlayPack, most?: number, asks?: Asks): Explorations =>
  Object.fromEntries(PRESET_NAMES.map((p) => [p, explore(pack, p, most, asks)])) as Record<Preset, Exploration>;

/** Explores all presets of a small scenario; undefined as soon as one has more than `most` states. */
export function exploreSmall(pack: PlayPack, most: number, asks?: Asks): Explorations | undefined {
  const found: Partial<Record<Preset, Exploration>> = {};
  for (const preset of PRESET_NAMES) {
    const one = explore(pack, preset, most, asks);
    if (one.overflow) return undefined;
    found[preset] = one;
  }
  return found as Explorations;
}
