/** Whose looks an id names. */
import { PEOPLE } from '../face/cast/everyone.ts';
import type { Character } from '../face/character.ts';

/** @throws RangeError for looks nobody has drawn */
export function personOf(looks: string): Character {
  const person = Object.hasOwn(PEOPLE, looks) ? PEOPLE[looks] : undefined;
  if (!person) throw new RangeError(`personOf: nobody looks like "${looks}"`);
  return person;
}
