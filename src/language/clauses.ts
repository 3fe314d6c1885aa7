/**
 * Where one clause ends and the next begins: by its punctuation, and before the words
 * that start a thought of their own. Refuses to parse: a clause here is as much as one
 * breath says.
 */
import type { Token } from './tokens.ts';

/** A stretch of words, `from` inclusive, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Clause extends Stretch {
  /** Which sentence it stands in, from 0. */
  readonly sentence: number;
  /** The sentence ends in a question mark. */
  readonly asks: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A sentence ends where one of these stands between two words. */
const STOPS = /[.!?…;\n]|\p{Extended_Pictographic}/u;
/** A clause ends here whatever follows. */
const BREAKS = /[:—–()]|\s-+\s/;

/** A clause begins before these wherever they stand. */
const STARTS = words('but because although though unless whereas except');
/** Before these when a subject or a question follows. */
const JOINS = words('and or so then plus yet until till while when if since whenever once');
/** What a thought of its own begins with. */
const SUBJECTS = words(
  'i you we he she it they this that there who what how why where please let do did is are was were can could will would shall should have has had maybe perhaps not no'
);
/** After a comma these are enough. */
const AFTER_COMMA = words(
  'i you we he she it they this that there what how why where when if please let do did is are was were can could will would shall should have and or so then but because just only sorry thank thanks tell take no yes not never always maybe perhaps even like okay honestly really whatever especially all my mum dad work somebody nobody everybody everyone'
);

function begins(tokens: readonly Token[], i: number): boolean {
  const { word, gap } = tokens[i]!;
  if (BREAKS.test(gap)) return true;
  if (gap.includes(',')) return AFTER_COMMA.has(word);
  if (STARTS.has(word)) return true;
  const next = tokens[i + 1]?.word;
  return JOINS.has(word) && next !== undefined && SUBJECTS.has(next);
}

/** Chosen, words: a clause longer than this is read in pieces; nobody says one in a breath. */
const LONGEST = 40;

/**
 * The clauses of a text.
 *
 * @param text - as it was written: what stands after the last word decides whether it asks
 */
export function clausesOf(tokens: readonly Token[], text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const sentenceOf: number[] = [];
  const asks: boolean[] = [];
  let sentence = 0;
  let from = 0;
  const close = (to: number): void => {
    if (to > from) {
      clauses.push({ from, to, sentence, asks: false });
      sentenceOf.push(sentence);
    }
    from = to;
  };
  for (let i = 1; i <= tokens.length; i++) {
    const gap = i < tokens.length ? tokens[i]!.gap : text.slice(tokens[i - 1]?.end ?? 0);
    if (i === tokens.length || STOPS.test(gap)) {
      close(i);
      asks[sentence] = gap.includes('?');
      sentence++;
    } else if (tokens[i]!.start !== tokens[i - 1]!.start && (begins(tokens, i) || i - from >= LONGEST)) close(i);
  }
  return clauses.map((c) => ({ ...c, asks: asks[c.sentence] === true }));
}
