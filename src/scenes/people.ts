/** Whose looks an id names. */
import { IKE } from '../face/cast/ike.ts';
import { LEILA } from '../face/cast/leila.ts';
import { NOOR } from '../face/cast/noor.ts';
import { PARENT } from '../face/cast/parent.ts';
import { THERAPIST } from '../face/cast/therapist.ts';
import { TOMAS } from '../face/cast/tomas.ts';
import type { Character } from '../face/character.ts';
import { SAM } from '../face/sam.ts';

/** All who have been drawn, by the id of their looks. */
export const PEOPLE: Readonly<Record<string, Character>> = {
  sam: SAM,
  noor: NOOR,
  therapist: THERAPIST,
  parent: PARENT,
  leila: LEILA,
  tomas: TOMAS,
  ike: IKE
};

/** @throws RangeError for looks nobody has drawn */
export function personOf(looks: string): Character {
  const person = Object.hasOwn(PEOPLE, looks) ? PEOPLE[looks] : undefined;
  if (!person) throw new RangeError(`personOf: nobody looks like "${looks}"`);
  return person;
}
