/**
 * How much of a composed or written repair is listened to, and how it weighs. The other
 * cuts in: after so many words, or, being hot, at the first thing that turns against them.
 */
import { type Appraisal, type Appraised, APPRAISALS } from './appraisals.ts';
import { inBand, type Person } from './person.ts';

/** Chosen, words: how much is listened to at once; a repair has three parts of a dozen words. */
export const MOST_HEARD = 35;

/** Chosen, summed strength of what turns against them in one clause: somebody who is hot does not hear out more. */
const CUTS_AT = 0.3;

/** Chosen, UTF-16 units: a page of it. Nobody is heard out longer. */
export const LONGEST_WRITTEN = 2000;

/** Chosen, clauses: more than anybody says in `MOST_HEARD` words; what goes on after that is one. */
export const MOST_CLAUSES = 60;

/** Chosen, strength of a clause in one's own words: a strong rating begins at the first; what turns against lands as a mild one. */
const WRITTEN_STRENGTH = { toward: 0.6, against: 0.4 } as const;

/** How much an appraisal the player confirmed weighs, 0..1. */
export const writtenStrength = (id: Appraisal): number =>
  WRITTEN_STRENGTH[APPRAISALS[id].group === 'against' ? 'against' : 'toward'];

/** Words of a text: what has a letter or a digit in it. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

const against = (is: Appraised): number =>
  (Object.keys(is) as Appraisal[]).reduce((sum, id) => sum + (APPRAISALS[id].group === 'against' ? is[id]! : 0), 0);

/** @returns how many of the clauses are heard before the other cuts in; all of them where nobody does */
export function heardOf(clauses: readonly { readonly text: string; readonly is: Appraised }[], other: Person): number {
  const hot = inBand(other, 'arousal', 'hot');
  let words = 0;
  for (const [i, { text, is }] of clauses.entries()) {
    words += wordsIn(text);
    if (words > MOST_HEARD || (hot && against(is) >= CUTS_AT)) return i + 1;
  }
  return clauses.length;
}
