/**
 * What a face does, in a sentence: movements, never feelings.
 *
 * For players who do not see the picture, and for those who want it said. Names what
 * moved most; the listener concludes. English, as spoken at a table.
 */
import { hash } from './number.ts';
import { type Observation, observed, type Seen, STILL } from './observe.ts';

const LONGEST = 14;
const words = (text: string): number => text.split(/\s+/).length;

const PARTS = /eyes?|mouth|lips?|brows?|eyebrows?|forehead|smile|head|face|chin|shoulders|lids/g;

/** Whether both halves name the same part: said twice it sounds like a list. */
function repeats(first: string, then: string): boolean {
  const named: readonly string[] = first.match(PARTS) ?? [];
  return (then.match(PARTS) ?? []).some((part) => named.includes(part));
}

/** Every sentence that fits, the best first: by what stands out, each with its ways of saying it turned by `seed`. */
function sentences(name: string, seen: readonly Observation[], seed: number): string[] {
  const turned = <T>(list: readonly T[], i: number): T[] => {
    const from = Math.floor(hash(i, seed) * list.length);
    return [...list.slice(from), ...list.slice(0, from)];
  };
  const [one = STILL, ...rest] = seen;
  const firsts = turned(one.first, 1);
  const both = [...rest.slice(0, 3), STILL].flatMap((other, i) =>
    firsts.flatMap((first) =>
      turned(other.then, 2 + i)
        .filter((then) => !repeats(first, then))
        .map((then) => `${name}'s ${first}; ${then}.`)
    )
  );
  return [...both.filter((text) => words(text) <= LONGEST), ...firsts.map((first) => `${name}'s ${first}.`)];
}

/** A number that belongs to a text. */
const textSeed = (text: string): number => {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h, 31) + text.charCodeAt(i);
  return h | 0;
};

/**
 * One sentence of at most 14 words about what the face does.
 *
 * @param last - the sentence said before; never said again at once
 */
export function describeFace(name: string, seen: Seen, last = ''): string {
  const all = sentences(name, observed(seen), textSeed(last));
  return all.find((text) => text !== last) ?? `${name}'s face does not change.`;
}
