/** What was said early and is read late: scenes remember. */
import type { Findings } from './diagnostic.ts';
import type { ScenarioText } from './schema.ts';
import { beatsOf, thensOf } from './visit.ts';

/** Chosen: late-again, with 9,000 words, must remember six things. */
const WORDS_PER_MEMORY = 1500;

/** Fewest turns from the start to each beat. */
export function depths(s: ScenarioText): Map<string, number> {
  const next = new Map<string, Set<string>>();
  const standing = new Set<string>();
  for (const { value, beat } of thensOf(s))
    for (const { to } of value)
      if (to !== undefined) (beat === '' ? standing : (next.get(beat) ?? next.set(beat, new Set()).get(beat)!)).add(to);
  const depth = new Map([[s.start, 0]]);
  const queue = [s.start];
  for (const beat of queue)
    for (const to of next.get(beat) ?? [])
      if (!depth.has(to)) {
        depth.set(to, depth.get(beat)! + 1);
        queue.push(to);
      }
  for (const to of standing) if (!depth.has(to)) depth.set(to, Math.max(0, ...depth.values()));
  return depth;
}

function saidIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const v of value) saidIn(v, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, v] of Object.entries(value)) {
      if (key === 'said' && typeof v === 'string') found.add(v);
      else saidIn(v, found);
    }
}

/** Replies of the first third that some condition in the last third reads. */
export function remembered(
  s: ScenarioText,
  replies: readonly { readonly id: string; readonly beat: string }[]
): string[] {
  const depth = depths(s);
  const deepest = Math.max(1, ...depth.values());
  const early = new Set(replies.filter((r) => (depth.get(r.beat) ?? deepest) <= deepest / 3).map((r) => r.id));
  const read = new Set<string>();
  for (const { value, beat } of beatsOf(s)) if ((depth.get(beat) ?? 0) >= (deepest * 2) / 3) saidIn(value, read);
  return [...read].filter((id) => early.has(id));
}

export function checkMemory(
  s: ScenarioText,
  findings: Findings,
  replies: readonly { readonly id: string; readonly beat: string }[]
): void {
  const need = Math.floor(s['most-words'] / WORDS_PER_MEMORY);
  const count = remembered(s, replies).length;
  if (count < need)
    findings.add(
      'SC44',
      ['beats'],
      `${count} things said in the first third are read in the last; ${need} are needed.`,
      true
    );
}
