/**
 * A repair the player wrote, as a move: clauses with what the player confirmed them to be.
 *
 * What a text is was read elsewhere and confirmed by the player; here it only becomes
 * clauses like those of a composed repair. A clause that is about what one of the beat's
 * parts is about counts as having said that part.
 */
import type { Appraisal, Appraised } from '../../model/appraisals.ts';
import { writtenStrength } from '../../model/cutIn.ts';
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

export const partsOf = ({ compose }: Pick<Beat, 'compose'>): readonly Part[] =>
  Object.values(compose?.parts ?? {}).flat();

const sized = (ids: readonly Appraisal[], part: Part | undefined): Appraised =>
  Object.fromEntries(ids.map((id) => [id, part?.is[id] ?? writtenStrength(id)]));

/** One thing said: its clause, and the part it is or comes to. */
export interface Saying {
  readonly clause: PackClause;
  readonly part?: Part;
  /** How many clauses of the text it is. */
  readonly count: number;
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
      out[out.length - 1] = { clause: joined, part, count: before.count + 1 };
      continue;
    }
    const { matter, feeling } = part ?? {};
    const clause = { text, is, ...(matter !== undefined && { matter }), ...(feeling !== undefined && { feeling }) };
    out.push({ clause, ...(part && { part }), count: 1 });
  }
  return out;
}

/** The text up to the end of so many of its clauses. */
export function textUpTo({ text, clauses }: Written, count: number): string {
  const end = clauses.slice(0, count).reduce((at, clause) => text.indexOf(clause.text, at) + clause.text.length, 0);
  return text.slice(0, end);
}

/** Whether the clauses are pieces of the text, in order. */
export function isOfItsText({ text, clauses }: Written): boolean {
  let at = 0;
  return clauses.every((clause) => {
    const found = text.indexOf(clause.text, at);
    at = found + clause.text.length;
    return found >= 0;
  });
}
