/** Which reply is strongest where: quiz beats, the longest winning, one way winning, best-when. */
import { type Preset, PRESET_NAMES } from '../../model/person.ts';
import type { PlayPack, Reply, Way } from '../pack.ts';
import { textOf } from '../play/offer.ts';
import type { Exploration } from './explore.ts';
import { truthOf } from './stateKey.ts';
import type { Best } from './outlook.ts';

export interface Strongest {
  /** Share of beats whose strongest reply is the longest, 0..1. */
  readonly strongestIsLongest: number;
  /** Beats in which one reply is best in at least nine of ten states. */
  readonly quizBeats: readonly string[];
  readonly quizShare: number;
  /** Share of beats won by each way, 0..1. */
  readonly ways: Readonly<Partial<Record<Way, number>>>;
  /** Hinges at which steady's best reply is not among the two best for this preset. */
  readonly differs: Readonly<Record<Preset, readonly string[]>>;
}

const QUIZ = 0.9;

/** Of a beat, over presets: its states, and in how many of them each reply alone is best. */
interface Wins {
  states: number;
  readonly replies: Map<string, number>;
}

/** A state whose best is a standing move, or where two moves tie, or nothing good is left, is no reply's. */
function wins(pack: PlayPack, explorations: Readonly<Record<Preset, Exploration>>): Map<string, Wins> {
  const byBeat = new Map<string, Wins>();
  for (const preset of PRESET_NAMES)
    for (const [key, outlook] of explorations[preset].outlook) {
      const beat = key.slice(0, key.indexOf('|'));
      const of = byBeat.get(beat) ?? { states: 0, replies: new Map<string, number>() };
      byBeat.set(beat, of);
      of.states++;
      const [top, next] = outlook;
      if (!top?.good || (next && sameOutlook(top, next))) continue;
      const { id } = top.move;
      if (pack.beats[beat]!.replies.some((r) => r.id === id)) of.replies.set(id, (of.replies.get(id) ?? 0) + 1);
    }
  return byBeat;
}

/** Two moves that nothing tells apart: then none of them is the best. */
const sameOutlook = (a: Best, b: Best): boolean =>
  a.mends === b.mends && a.good === b.good && a.turns === b.turns && a.gain === b.gain;

const topOf = (counts: ReadonlyMap<string, number>): [string, number] =>
  [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number]);

const length = (r: Reply): number => textOf(r.says.calm).length;

/** States of a hinge, apart by truth: what is best may differ with what tonight was. */
function statesAt(exploration: Exploration, beat: string): Map<string, (readonly Best[])[]> {
  const states = new Map<string, (readonly Best[])[]>();
  for (const [key, outlook] of exploration.outlook)
    if (key.startsWith(`${beat}|`)) {
      const truth = truthOf(key);
      states.set(truth, [...(states.get(truth) ?? []), outlook]);
    }
  return states;
}

/** The moves most often among the first `places`, most often first. */
function mostOften(states: readonly (readonly Best[])[], places: number): string[] {
  const counts = new Map<string, number>();
  for (const outlook of states)
    for (const o of outlook.slice(0, places)) counts.set(o.move.id, (counts.get(o.move.id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

function differing(pack: PlayPack, explorations: Readonly<Record<Preset, Exploration>>): Record<Preset, string[]> {
  const out = Object.fromEntries(PRESET_NAMES.map((p) => [p, [] as string[]])) as Record<Preset, string[]>;
  for (const beat of Object.keys(pack.beats).filter((id) => pack.beats[id]!.hinge)) {
    const steady = statesAt(explorations.steady, beat);
    for (const preset of PRESET_NAMES.filter((p) => p !== 'steady'))
      for (const [truth, states] of statesAt(explorations[preset], beat)) {
        const best = mostOften(steady.get(truth) ?? [], 1)[0];
        const two = mostOften(states, 2).slice(0, 2);
        if (best && two.length === 2 && !two.includes(best)) out[preset].push(truth ? `${beat}/${truth}` : beat);
      }
  }
  return out;
}

export function strongest(pack: PlayPack, explorations: Readonly<Record<Preset, Exploration>>): Strongest {
  const byBeat = wins(pack, explorations);
  const ways: Partial<Record<Way, number>> = {};
  const quizBeats: string[] = [];
  let longest = 0;
  let beats = 0;
  for (const [beat, won] of byBeat) {
    const replies = pack.beats[beat]?.replies ?? [];
    if (replies.length < 2 || won.replies.size === 0) continue;
    beats++;
    const [id, n] = topOf(won.replies);
    if (n / won.states >= QUIZ) quizBeats.push(beat);
    const reply = replies.find((r) => r.id === id);
    if (!reply) continue;
    ways[reply.way] = (ways[reply.way] ?? 0) + 1;
    if (replies.every((r) => length(r) <= length(reply))) longest++;
  }
  const share = (n: number): number => Math.round((n / Math.max(1, beats)) * 1000) / 1000;
  return {
    strongestIsLongest: share(longest),
    quizBeats,
    quizShare: share(quizBeats.length),
    ways: Object.fromEntries(Object.entries(ways).map(([w, n]) => [w, share(n)])),
    differs: differing(pack, explorations)
  };
}
