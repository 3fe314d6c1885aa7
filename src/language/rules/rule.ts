/** What a rule is. Rules are data: a clinician can read them, and a test reads all of their examples. */
import type { Claimed } from '../claims.ts';

/** In what a clause may stand and the rule still hold; by default in none of them. */
export type Frame = 'denied' | 'told' | 'imagined' | 'if';

export interface Rule {
  /** Kebab-case, unique. */
  readonly id: string;
  readonly is: Claimed;
  /** What the player is told: one sentence, an observation, never *wrong*. `…` stands for the very words. */
  readonly why: string;
  /** Any of these is enough; notation in pattern.ts. */
  readonly says: readonly string[];
  /** Not where one of these stands in the same clause. */
  readonly unless?: readonly string[];
  /** Not where one of these stands in the same sentence. */
  readonly unlessNear?: readonly string[];
  /** Not where one of these stands in the sentence after. */
  readonly unlessNext?: readonly string[];
  /** Only where one of these stands in the same sentence. */
  readonly needs?: readonly string[];
  /** Holds in these frames, too. */
  readonly even?: readonly Frame[];
  /** Holds when a "not" or "never" stands before it. */
  readonly negated?: true;
  /** Only after something of this kind has been read earlier in the text. */
  readonly after?: Claimed;
  /** Only in a sentence that asks; only in one that does not. */
  readonly asks?: boolean;
  /** Measured: where it is read wrongly too often to be a mark, it is put as a question. */
  readonly question?: true;
}
