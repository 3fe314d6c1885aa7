/**
 * A repair the player wrote, as a move: clauses with what the player confirmed them to be.
 *
 * What a text is was read elsewhere and confirmed by the player; here it only becomes
 * clauses like those of a composed repair. A clause that is about what one of the beat's
 * parts is about counts as having said that part.
 */
import { type Appraisal, type Appraised, APPRAISALS } from '../../model/appraisals.ts';
import { inBand, type Person } from '../../model/person.ts';
import type { Beat, PackClause, Part } from '../pack.ts';

/** One clause as it was written. */
export interface WrittenClause {
  readonly text: string;
  /** What it is, as the player confirmed it. */
  readonly is: readonly Appraisal[];
  /** What the rules had read, before the player looked. */
  readonly read: readonly Appraisal[];
  /** The part of this beat that it comes to. */
  readonly part?: string;
}

export interface Written {
  /** The whole text, as the other hears it. */
  readonly text: string;
  readonly clauses: readonly WrittenClause[];
}

/** What conditions may ask for with `said` when a repair was written, whatever is in it. */
export const WRITTEN = 'written';

/** Chosen, UTF-16 units: a page of it. Nobody is heard out longer. */
export const LONGEST_WRITTEN = 2000;

/** Chosen, strength of what was written: a strong rating begins here; what turns against is not made worse than a mild one. */
const STRENGTH = { toward: 0.6, against: 0.4 } as const;

const strengthOf = (id: Appraisal, part: Part | undefined): number =>
  part?.is[id] ?? STRENGTH[APPRAISALS[id].group === 'against' ? 'against' : 'toward'];

export const partsOf = ({ compose }: Pick<Beat, 'compose'>): readonly Part[] =>
  Object.values(compose?.parts ?? {}).flat();

const sized = (ids: readonly Appraisal[], part: Part | undefined): Appraised =>
  Object.fromEntries(ids.map((id) => [id, strengthOf(id, part)]));

/** One thing said: its clause, and the part it is or comes to. */
export interface Saying {
  readonly clause: PackClause;
  readonly part?: Part;
}

/** What a written repair says, clauses that come to one part taken together. */
export function sayingsOf({ clauses }: Written, beat: Pick<Beat, 'compose'>): readonly Saying[] {
  const parts = partsOf(beat);
  const out: Saying[] = [];
  for (const { text, is: ids, part: id } of clauses) {
    const part = parts.find((p) => p.id === id);
    const is = sized(ids, part);
    const before = out.at(-1);
    if (part && before?.part === part) {
      const joined = { ...before.clause, text: `${before.clause.text} ${text}`, is: { ...before.clause.is, ...is } };
      out[out.length - 1] = { clause: joined, part };
      continue;
    }
    const { matter, feeling } = part ?? {};
    const clause = { text, is, ...(matter !== undefined && { matter }), ...(feeling !== undefined && { feeling }) };
    out.push({ clause, ...(part && { part }) });
  }
  return out;
}

/** Chosen (product.md), words: how much of a repair is listened to at once. */
export const MOST_HEARD = 35;

/** Chosen, summed strength of what turns against them in one clause: somebody who is hot does not hear out more. */
const CUTS_AT = 0.3;

const wordsIn = (text: string): number => text.split(/\s+/).filter((w) => w !== '').length;

const against = ({ is }: PackClause): number =>
  (Object.keys(is) as Appraisal[]).reduce((sum, id) => sum + (APPRAISALS[id].group === 'against' ? is[id]! : 0), 0);

/**
 * How many clauses of a repair are heard before the other cuts in: all of them, or up to
 * the one that goes over `MOST_HEARD`, or the first that turns against somebody who is hot.
 */
export function heardOf(clauses: readonly PackClause[], other: Person): number {
  const hot = inBand(other, 'arousal', 'hot');
  let words = 0;
  for (const [i, clause] of clauses.entries()) {
    words += wordsIn(clause.text);
    if (words > MOST_HEARD || (hot && against(clause) >= CUTS_AT)) return i + 1;
  }
  return clauses.length;
}
