/** All who have been drawn, by the id of their looks. */
import { BABY } from '../baby/baby.ts';
import type { Character } from '../character.ts';
import { SAM } from '../sam.ts';
import { IKE } from './ike.ts';
import { LEILA } from './leila.ts';
import { NOOR } from './noor.ts';
import { PARENT } from './parent.ts';
import { THERAPIST } from './therapist.ts';
import { TOMAS } from './tomas.ts';

/** Adults: they show the twelve expressions of adults. */
export const PEOPLE: Readonly<Record<string, Character>> = {
  sam: SAM,
  noor: NOOR,
  therapist: THERAPIST,
  parent: PARENT,
  leila: LEILA,
  tomas: TOMAS,
  ike: IKE
};

/** Infants: they have arms and legs, a seat, and expressions of their own. */
export const INFANTS: Readonly<Record<string, Character>> = { baby: BABY };
