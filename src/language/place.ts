/** A text laid out for matching: its words, its clauses, and in what frame each word stands. */
import { type Clause, clausesOf } from './clauses.ts';
import { type Finder, theRules } from './compiled.ts';
import { FRAME_BITS } from './frames.ts';
import type { Pattern, Place } from './pattern.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Chosen, steps of matching a text may take: three times what 10,000 letters of the worst words found needed. What is beyond it stays unread. */
export const MOST_STEPS = 120_000;

/** Words before which a thing said is taken back: looked for this many words before it. */
const NOT = new Set(['not', 'never', 'no', 'nobody', 'without', 'hardly', 'nor', 'neither', 'none']);
const NOT_WITHIN = 3;
const ME = new Set(['i', 'we']);

export class Laid implements Place {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly clauseOf: Int32Array;
  readonly frames: Uint8Array;
  readonly #sentenceEnds: Int32Array;
  limit = 0;
  steps = 0;

  constructor(text: string) {
    this.tokens = tokensOf(text);
    this.clauses = clausesOf(this.tokens, text);
    this.clauseOf = new Int32Array(this.tokens.length);
    this.#sentenceEnds = new Int32Array(this.tokens.length);
    const ends: number[] = [];
    for (const c of this.clauses) ends[c.sentence] = c.to;
    this.clauses.forEach((c, n) => {
      this.clauseOf.fill(n, c.from, c.to);
      this.#sentenceEnds.fill(ends[c.sentence]!, c.from, c.to);
    });
    this.frames = new Uint8Array(this.tokens.length);
    this.#frame();
  }

  clauseAt = (i: number): Clause => this.clauses[this.clauseOf[i]!]!;
  first = (i: number): boolean => i >= this.tokens.length || this.clauseAt(i).from === i;
  last = (i: number): boolean => this.clauseAt(i).to === i + 1;

  /** Whether the text has been too much to read to the end. */
  get spent(): boolean {
    return this.steps > MOST_STEPS;
  }

  /** End of a pattern's match at a word, exclusive; −1 for none. */
  match(pattern: Pattern, i: number): number {
    this.limit = this.#sentenceEnds[i]!;
    return pattern.match(this, i);
  }

  /** Whether one of the patterns stands between two words. */
  has(finder: Finder, from: number, to: number): boolean {
    const found = finder();
    if (found.size === 0) return false;
    for (let i = from; i < to && !this.spent; i++) {
      const patterns = found.get(this.tokens[i]!.word);
      if (patterns) for (const pattern of patterns) if (this.match(pattern, i) >= 0) return true;
    }
    return false;
  }

  /** First and end of the sentence a word stands in. */
  sentenceOf(i: number): readonly [from: number, to: number] {
    const { sentence } = this.clauseAt(i);
    let from = i;
    while (from > 0 && this.clauseAt(from - 1).sentence === sentence) from--;
    return [from, this.#sentenceEnds[i]!];
  }

  /** Whether a "not" stands shortly before a word, in its clause. */
  denied(i: number): boolean {
    const { from } = this.clauseAt(i);
    for (let k = i - 1; k >= Math.max(from, i - NOT_WITHIN); k--) if (NOT.has(this.tokens[k]!.word)) return true;
    return false;
  }

  #frame(): void {
    const { framings } = theRules();
    this.tokens.forEach(({ word }, i) => {
      if (this.spent) return;
      for (const { pattern, of } of framings(word, this.tokens[i + 1]?.word)) {
        const end = this.match(pattern, i);
        if (end < 0 || (of.notOf && this.#byMe(i))) continue;
        const from = Math.max(end, i + 1);
        const to = of.to === 'clause' ? this.clauseAt(Math.min(from, this.tokens.length - 1)).to : this.#untilBut(i);
        for (let k = from; k < to; k++) this.frames[k]! |= FRAME_BITS[of.is];
      }
    });
  }

  /** Whether the speaker stands shortly before a word, in its clause. */
  #byMe(i: number): boolean {
    const { from } = this.clauseAt(i);
    for (let k = i - 1; k >= Math.max(from, i - NOT_WITHIN); k--) if (ME.has(this.tokens[k]!.word)) return true;
    return false;
  }

  #untilBut(i: number): number {
    const end = this.#sentenceEnds[i]!;
    for (let k = i + 1; k < end; k++) if (this.tokens[k]!.word === 'but' && this.first(k)) return k;
    return end;
  }
}
