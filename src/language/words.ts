/** Which words of a text say what it is about. */
import { tokensOf } from './tokens.ts';

/** Words that stand in any sentence; what turns it round is not among them. */
const COMMON = new Set(
  `i you he she it we they me him her us them my your his its our their mine yours am is are was were be been being do did does done have has had will would can could shall should may
might must so very too just only really still even ever always that this these those there here what who which when where why how if then than as at by for from in into of off on
onto out over to up with about after before again a an the and or but because while until till all any some both each more most other such own same well now also get got go going let
one two thing things much many yes okay please sorry`.split(/\s+/)
);

/** The words of a text that are its own, each once: without those that stand in any sentence. */
export const ownWords = (text: string): ReadonlySet<string> =>
  new Set(tokensOf(text).flatMap(({ word }) => (COMMON.has(word) ? [] : [word])));

/** Chosen, words: of texts with fewer nothing can be said. */
const TOO_FEW = 5;
/** Chosen, share: every English sentence has more of its words among the commonest; hardly any other text does. */
const ENGLISH_FROM = 0.2;

/** Whether a text reads as English; short ones are taken to be. */
export function isEnglish(text: string): boolean {
  const tokens = tokensOf(text);
  return (
    tokens.length < TOO_FEW || tokens.filter(({ word }) => COMMON.has(word)).length >= tokens.length * ENGLISH_FROM
  );
}
