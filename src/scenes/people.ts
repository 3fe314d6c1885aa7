/** Whose looks an id names. */
import type { Character } from '../face/character.ts';
import { SAM } from '../face/sam.ts';

export const PEOPLE: Readonly<Record<string, Character>> = { sam: SAM };

/** @throws RangeError for looks nobody has drawn */
export function personOf(looks: string): Character {
  const person = Object.hasOwn(PEOPLE, looks) ? PEOPLE[looks] : undefined;
  if (!person) throw new RangeError(`personOf: nobody looks like "${looks}"`);
  return person;
}
