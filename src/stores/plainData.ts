/**
 * Whether a foreign value is plain data that could be a record of ours, before anything
 * that follows it down or copies its keys looks at it.
 *
 * Refuses keys that lead to what every object has in common, what nests or goes on for
 * ever, and texts no page of ours could have written. Knows no shapes.
 */

const COMMON = new Set(['__proto__', 'constructor', 'prototype']);
/** Levels. Chosen: three times what a kept run has. */
const DEEPEST = 30;
/** Values in a record. Chosen: a run of a thousand branches, as many as are read, has fewer. */
const MOST = 1_000_000;
/** Characters of anything a player writes, and so of any text of a record. Chosen: some four pages. */
export const LONGEST_TEXT = 5000;

/** Follows the value without calling itself, so that no depth is too deep for it. */
export function isPlainData(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [here, depth] = next;
    if (++seen > MOST || depth > DEEPEST) return false;
    if (typeof here === 'string' && here.length > LONGEST_TEXT) return false;
    if (typeof here !== 'object' || here === null) continue;
    for (const key of Object.keys(here)) {
      if (COMMON.has(key)) return false;
      waiting.push([(here as Record<string, unknown>)[key], depth + 1]);
    }
  }
  return true;
}
