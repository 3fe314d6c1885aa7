/**
 * When are two states one? When beat, repair, gates, and the bands and flags that
 * some condition still ahead reads agree; and the body's saying, and what the
 * outcome will read.
 *
 * A flag is live at a beat only while a condition reachable from there reads it.
 */
import { sayingAt } from '../../model/body.ts';
import type { Dyad } from '../../model/dyad.ts';
import { inBand } from '../../model/person.ts';
import type { Beat, Condition, Line, PlayPack } from '../pack.ts';
import { answersOf } from '../play/answers.ts';
import type { Moment } from '../play/moment.ts';
import { leaves } from './condition.ts';

interface Reads {
  readonly bands: Map<string, readonly ['you' | 'other', 'arousal' | 'openness' | 'trust' | 'recognition', string]>;
  readonly said: Set<string>;
  readonly knows: Set<string>;
  truth: boolean;
  /** Whether stepping back is brought here or later: only then does having stepped back matter. */
  stepsBack: boolean;
}

/** Whether hearing a line or not changes anything but the page. */
const matters = (l: Line): boolean =>
  [l.does, l.tears, l.softens, l.saysIt, l.receives, l.returns, l.learned, l.strain, l.feels].some(
    (x) => x !== undefined
  );

const nothing = (): Reads => ({ bands: new Map(), said: new Set(), knows: new Set(), truth: false, stepsBack: false });

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
  for (const r of beat.replies) {
    note(r.when);
    for (const saying of Object.values(r.says)) if (saying.some((c) => c.feeling)) reads.truth = true;
  }
  for (const t of answersOf(pack, beat)) {
    note(t.when);
    lines(t.lines ?? []);
  }
  return reads;
}

/** For each beat, all that a condition there or after may read. */
function liveReads(pack: PlayPack): Map<string, Reads> {
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
    const all = nothing();
    for (const at of seen) {
      const r = own.get(at)!;
      r.bands.forEach((v, k) => all.bands.set(k, v));
      r.said.forEach((s) => all.said.add(s));
      r.knows.forEach((s) => all.knows.add(s));
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

/** Recognition as outcomes read it, at 0.5; the player's own in finer steps, since a last move can still lift it there. */
const ownGround = (recognition: number): number => Math.max(0, Math.min(4, Math.floor((recognition - 0.3) * 20)));
const theirGround = (recognition: number): number => (recognition < 0.4 ? 0 : recognition < 0.5 ? 1 : 2);

/** Gates cap ratings; they change what comes only where a pattern is explained. Elsewhere they would only multiply states. */
const readsGates = (pack: PlayPack): boolean => JSON.stringify(pack.beats).includes('"explains-pattern"');
const gatesKey = ({ gates }: Dyad): string => `${gates.acknowledge ? 1 : 0}${gates.validate ? 1 : 0}`;

/** The rupture being lived; of those before it, which all were received, only whether one is still to be mended with it. */
function rupturesKey({ ruptures, turn }: Dyad): string {
  const last = ruptures[ruptures.length - 1];
  if (!last) return '';
  const left = ruptures.some((r) => r !== last && r.mended === undefined);
  return `${last.noticed === undefined ? 0 : 1}${last.received === undefined ? 0 : last.received === turn ? 1 : 2}${last.mended === undefined ? 0 : 1}${left ? 1 : 0}`;
}

/** The truth a key was made under, where its beat reads one. */
export const truthOf = (key: string): string => key.split('|')[8] ?? '';

/** A function that gives the key of a moment of this pack. */
export function keyMaker(pack: PlayPack): (moment: Moment) => string {
  const live = liveReads(pack);
  const gates = readsGates(pack);
  return (m) => {
    const { dyad } = m;
    const reads = live.get(m.beat)!;
    let key = `${m.beat}|${dyad.phase}|${gates ? gatesKey(dyad) : ''}|${sayingAt(dyad.player.arousal)[0]}|`;
    for (const [who, quantity, band] of reads.bands.values())
      key += inBand(who === 'you' ? dyad.player : dyad.other, quantity, band) ? 1 : 0;
    key += '|';
    for (const id of reads.said) key += m.said.includes(id) ? 1 : 0;
    const { ofOther, ofPlayer } = dyad.learned;
    for (const id of reads.knows) key += ofOther.includes(id) || ofPlayer.includes(id) ? 1 : 0;
    key += `|${m.here.stayed ? 1 : 0}${m.here.settled ? 1 : 0}${m.wentBack && (m.brought.stepBack || reads.stepsBack) ? 1 : 0}${m.brought.settle ? 1 : 0}${m.brought.stepBack ? 1 : 0}`;
    key += `|${ownGround(dyad.player.recognition)}${theirGround(dyad.other.recognition)}|${reads.truth ? m.truth : ''}|`;
    key += rupturesKey(dyad);
    if (dyad.pause)
      key += `|${dyad.pause.returned ? 1 : 0}${dyad.pause.addressed ? 1 : 0}${dyad.phase === 'paused' ? dyad.pausedFrom : ''}`;
    return key;
  };
}
