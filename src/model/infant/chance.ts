/** Chance in continuous time: a number that belongs to a seed, a step and a name, equal on every machine. */

/** Each asks for its own number, so that a new one leaves all others as they were. */
export const names = {
  leave: 1,
  where: 2,
  bid: 3,
  which: 4,
  comfort: 5,
  sort: 6,
  distance: 7,
  autonomic: 8,
  look: 9,
  answers: 20,
  lag: 21,
  what: 22,
  length: 23,
  idle: 24,
  glance: 25,
  room: 26
} as const;
export type Name = keyof typeof names;

/** 0 (included) to 1 (excluded). Finaliser of MurmurHash3 (public domain) over a mix of the three. */
export function chance(seed: number, step: number, name: Name): number {
  let h = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b) ^ Math.imul(names[name], 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 0x1_0000_0000;
}
