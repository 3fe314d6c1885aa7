/** Whose looks an id names. */
import { INFANTS, PEOPLE } from '../face/cast/everyone.ts';
import type { Character } from '../face/character.ts';

/** @throws RangeError for looks nobody has drawn */
export function personOf(looks: string): Character {
  const person = [PEOPLE, INFANTS].find((all) => Object.hasOwn(all, looks))?.[looks];
  if (!person) throw new RangeError(`personOf: nobody looks like "${looks}"`);
  return person;
}
