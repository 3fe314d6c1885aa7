/**
 * From a text to a move: what the rules read in it, and which of the beat's own parts it
 * comes to. A proposal; the player confirms it, or says what they meant instead.
 */
import { type Mark, read, type ReadClause } from '../language/read.ts';
import { ownWords } from '../language/words.ts';
import type { Appraisal } from '../model/appraisals.ts';
import { LONGEST_WRITTEN, MOST_CLAUSES } from '../model/cutIn.ts';
import type { Beat, Part } from '../scenario/pack.ts';
import { partsOf, type Written, type WrittenClause } from '../scenario/play/written.ts';

/** Chosen, 0..1: from this much of their own words in common (F1) two texts say the same thing. */
const SAME = 0.5;

/** Chosen, clauses: what one part says is never spread over more. */
const FARTHEST = 4;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly part: string;
  readonly likeness: number;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((w) => b.has(w)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** The stretches of clauses that say what one of the parts says, the likest first. */
function likest(clauses: readonly { readonly text: string }[], parts: readonly Part[]): Span[] {
  const spans: Span[] = [];
  const words = parts.map((p) => ownWords(p.text));
  for (let from = 0; from < clauses.length; from++)
    for (let to = from + 1; to <= Math.min(clauses.length, from + FARTHEST); to++) {
      const said = ownWords(
        clauses
          .slice(from, to)
          .map((c) => c.text)
          .join(' ')
      );
      parts.forEach(({ id }, i) => {
        const like = likeness(said, words[i]!);
        if (like >= SAME) spans.push({ from, to, part: id, likeness: like });
      });
    }
  return spans.sort((a, b) => b.likeness - a.likeness || b.to - b.from - (a.to - a.from));
}

/** Chosen, 0..1: from here on the words are the part's, and are what its author says they are. */
const ITS_WORDS = 0.8;

/** A part that a clause comes to, and whether in its very words. */
export interface Like {
  readonly part: Part;
  readonly itsWords: boolean;
  /** Whether this is the first clause of it. */
  readonly first: boolean;
}

/** Which part each clause comes to, as far as it comes to one; no part twice. */
export function partsLike(
  clauses: readonly { readonly text: string }[],
  beat: Pick<Beat, 'compose'>
): readonly (Like | undefined)[] {
  const like: (Like | undefined)[] = clauses.map(() => undefined);
  const taken = new Set<string>();
  const parts = partsOf(beat);
  for (const { from, to, part: id, likeness: alike } of likest(clauses, parts)) {
    if (taken.has(id) || like.slice(from, to).some((p) => p !== undefined)) continue;
    taken.add(id);
    const part = parts.find((p) => p.id === id)!;
    for (let i = from; i < to; i++) like[i] = { part, itsWords: alike >= ITS_WORDS, first: i === from };
  }
  return like;
}

/** Where something is written: the beat's parts, and whether the writer is the one who was hurt. */
export interface WritingAt extends Pick<Beat, 'compose'> {
  readonly hurt?: boolean;
}

/**
 * What is not read in the words of somebody who was hurt. Saying it plainly is the repair there: nobody asks them to own
 * something first, doubts what they saw, or asks how large it was. The scene's own words are read as the scene has them.
 */
const NOT_OF_THE_HURT: ReadonlySet<Appraisal> = new Set([
  'owns',
  'accounts',
  'defends',
  'minimises',
  'counters',
  'mind-reads',
  'probes',
  'judges',
  'blames',
  'fixes',
  'over-promises',
  'performs'
]);

/** The marks of a clause as they count where it is written. */
export const marksAt = ({ marks }: ReadClause, { hurt = false }: WritingAt): readonly Mark[] =>
  hurt ? marks.filter((m) => !NOT_OF_THE_HURT.has(m.appraisal)) : marks;

const markedBy = (clause: ReadClause, at: WritingAt): readonly Appraisal[] => [
  ...new Set(
    marksAt(clause, at)
      .filter((m) => m.kind === 'mark')
      .map((m) => m.appraisal)
  )
];

/** What a clause is read as: by the scene where it says the scene's own words, else by the rules. */
export const readAs = (clause: ReadClause, like: Like | undefined, at: WritingAt): readonly Appraisal[] =>
  like?.itsWords ? (like.first ? (Object.keys(like.part.is) as Appraisal[]) : []) : markedBy(clause, at);

/** The clauses of a text, read; from `MOST_CLAUSES` on what is left is one, and not read. */
export function clausesIn(text: string): readonly ReadClause[] {
  const { clauses } = read(text.slice(0, LONGEST_WRITTEN));
  if (clauses.length <= MOST_CLAUSES) return clauses;
  const { start } = clauses[MOST_CLAUSES - 1]!;
  const { end } = clauses.at(-1)!;
  return [...clauses.slice(0, MOST_CLAUSES - 1), { text: text.slice(start, end), start, end, marks: [] }];
}

/** A text as a move, everything that was read taken as meant. */
export function writtenOf(text: string, at: WritingAt): Written {
  const clauses = clausesIn(text);
  const like = partsLike(clauses, at);
  return {
    text: text.trim(),
    clauses: clauses.map((clause, i): WrittenClause => {
      const is = readAs(clause, like[i], at);
      return { text: clause.text, is, read: is, ...(like[i] && { part: like[i].part.id }) };
    })
  };
}
