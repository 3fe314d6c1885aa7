/** What makes one infant another: chosen numbers for three kinds of child, and which one a seed gives. */
import { chance } from './chance.ts';
import { TEMPERAMENTS, type Temperament } from './infant.ts';

/** Factors of 1 unless told. */
export interface Kind {
  /** How fast strain comes, and how fast it goes. */
  readonly strains: number;
  readonly recovers: number;
  readonly delights: number;
  /** How much a face draws, against things. */
  readonly looks: number;
  /** Where strain begins, and what was expected of the other before. */
  readonly strain: number;
  readonly expectation: number;
}

/** Chosen (direction: montirosso-2015), factors and 0..1: engaged infants recover most in reunion, disengaged least. */
export const KINDS: Readonly<Record<Temperament, Kind>> = {
  engaged: { strains: 0.9, recovers: 1.25, delights: 1.15, looks: 1.2, strain: 0.06, expectation: 0.72 },
  disengaged: { strains: 1, recovers: 0.62, delights: 0.8, looks: 0.72, strain: 0.1, expectation: 0.5 },
  'negatively-engaged': { strains: 1.2, recovers: 0.9, delights: 0.85, looks: 1, strain: 0.24, expectation: 0.58 }
};

/** Chosen, share of infants: most are engaged. */
const SHARES: readonly (readonly [Temperament, number])[] = [
  ['engaged', 0.5],
  ['disengaged', 0.3],
  ['negatively-engaged', 0.2]
];

/** The kind of child a seed gives. */
export function temperamentOf(seed: number): Temperament {
  let left = chance(seed, -1, 'sort');
  for (const [temperament, share] of SHARES) {
    if (left < share) return temperament;
    left -= share;
  }
  return TEMPERAMENTS[0];
}
