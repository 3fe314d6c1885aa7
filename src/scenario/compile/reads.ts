/**
 * What is still read of the past, beat by beat: bands, sayings, facts, the truth, how
 * often a standing move was made.
 *
 * Read is only what changes what comes: a line that merely tells reads nothing.
 */
import type { Beat, Condition, Line, PlayPack, Standing, StandingId, Then } from '../pack.ts';
import { answersOf } from '../play/answers.ts';
import { leaves } from './condition.ts';

/** What a condition, or an answer, at a beat or after it may ask of the past. */
export interface Reads {
  readonly bands: Map<string, readonly ['you' | 'other', 'arousal' | 'openness' | 'trust' | 'recognition', string]>;
  readonly said: Set<string>;
  readonly knows: Set<string>;
  truth: boolean;
  /** Whether stepping back is brought here or later: only then does having stepped back matter. */
  stepsBack: boolean;
  /** Standing moves whose later answers lead elsewhere than the first: how often they were made matters. */
  readonly again: Map<string, number>;
  /** Feelings that a clause of this very beat validates and that the beat does not list: whether a line showed them matters. */
  readonly feelings: Set<string>;
}

/** Whether hearing a line or not changes anything but the page. */
const matters = (l: Line): boolean =>
  [l.does, l.tears, l.softens, l.saysIt, l.receives, l.returns, l.learned, l.strain, l.feels].some(
    (x) => x !== undefined
  );

const nothing = (): Reads => ({
  bands: new Map(),
  said: new Set(),
  knows: new Set(),
  truth: false,
  stepsBack: false,
  again: new Map(),
  feelings: new Set()
});

/** Feelings that this beat's clauses validate and that it does not itself list. */
function asked({ feels = [], replies, compose }: Beat): string[] {
  const clauses = [
    ...replies.flatMap((r) => Object.values(r.says).flat()),
    ...Object.values(compose?.parts ?? {}).flat()
  ];
  return clauses.flatMap(({ feeling }) => (feeling !== undefined && !feels.includes(feeling) ? [feeling] : []));
}

/** Whether some of the answers do more than tell. */
const leads = (answers: readonly Then[]): boolean =>
  answers.some((t) => t.to !== undefined || t.lines?.some(matters) === true);

/** Standing moves of a beat whose answers change with the number of times, and after how many they change no more. */
function counted({ other }: PlayPack, beat: Beat): [StandingId, number][] {
  const here: [StandingId, Standing][] = [
    ['stay', beat.silence ?? other.standing.stay],
    ['settle', beat.settle ?? other.standing.settle],
    ['step-back', beat.stepBack ?? other.standing.stepBack]
  ];
  return here.flatMap(([id, { answers, again = [] }]) =>
    again.some(leads) || (again.length > 0 && leads(answers)) ? [[id, again.length]] : []
  );
}

function readsOf(pack: PlayPack, beat: Beat): Reads {
  const reads: Reads = { ...nothing(), stepsBack: beat.brings?.includes('step-back') === true };
  const note = (c: Condition | undefined): void => {
    for (const leaf of leaves(c)) {
      if ('is' in leaf) reads.bands.set(leaf.is.join('.'), leaf.is);
      else if ('said' in leaf) reads.said.add(leaf.said);
      else if ('knows' in leaf) reads.knows.add(leaf.knows);
      else if ('truth' in leaf) reads.truth = true;
    }
  };
  const lines = (list: Beat['lines']): void => {
    for (const l of list) if (matters(l)) note(l.when);
  };
  lines(beat.lines);
  for (const r of beat.replies) note(r.when);
  for (const feeling of asked(beat)) {
    reads.feelings.add(feeling);
    if (pack.truths.some((t) => t.feels.includes(feeling))) reads.truth = true;
  }
  if (!beat.ends) for (const [id, most] of counted(pack, beat)) reads.again.set(id, most);
  for (const t of answersOf(pack, beat)) {
    note(t.when);
    lines(t.lines ?? []);
  }
  return reads;
}

/** For each beat, all that is read there or after. */
export function liveReads(pack: PlayPack): Map<string, Reads> {
  const ids = Object.keys(pack.beats);
  const own = new Map(ids.map((id) => [id, readsOf(pack, pack.beats[id]!)]));
  const next = new Map(ids.map((id) => [id, answersOf(pack, pack.beats[id]!).flatMap((t) => (t.to ? [t.to] : []))]));
  const live = new Map<string, Reads>();
  for (const id of ids) {
    const seen = new Set([id]);
    const queue = [id];
    for (const at of queue)
      for (const to of next.get(at)!)
        if (!seen.has(to)) {
          seen.add(to);
          queue.push(to);
        }
    const all: Reads = { ...nothing(), feelings: own.get(id)!.feelings };
    for (const at of seen) {
      const r = own.get(at)!;
      r.bands.forEach((v, k) => all.bands.set(k, v));
      r.said.forEach((s) => all.said.add(s));
      r.knows.forEach((s) => all.knows.add(s));
      r.again.forEach((most, k) => all.again.set(k, Math.max(most, all.again.get(k) ?? 0)));
      all.truth ||= r.truth;
      all.stepsBack ||= r.stepsBack;
    }
    live.set(id, all);
  }
  return live;
}

/** What some condition still ahead reads at the most beats, most first: each multiplies the states of all of them. */
export function carried(pack: PlayPack, most = 4): string[] {
  const beats = new Map<string, number>();
  const count = (what: string): void => void beats.set(what, (beats.get(what) ?? 0) + 1);
  for (const { bands, said, knows, truth } of liveReads(pack).values()) {
    for (const [who, quantity] of bands.values()) count(`${who === 'you' ? 'you' : pack.other.id}.${quantity}`);
    for (const id of said) count(`said: ${id}`);
    for (const id of knows) count(`knows: ${id}`);
    if (truth) count('truth');
  }
  return [...beats]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([what]) => what);
}
