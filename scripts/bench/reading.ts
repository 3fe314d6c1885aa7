/** Sentences a second that the rules read, and the longest that a text of 10,000 characters holds them up. */
import fs from 'node:fs';
import { LEXICON } from '../../src/language/lexicon.ts';
import { read } from '../../src/language/read.ts';
import { draw } from '../../src/model/number.ts';

const ROUNDS = 8;
const SOUPS = 300;
const LONGEST = 10_000;

const sentences = (): string[] =>
  fs
    .readFileSync('tests/language/labelled/later.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

function took(what: () => void): number {
  const begun = performance.now();
  what();
  return performance.now() - begun;
}

/** A text of few words over and over, as the seed draws them: what is slow to match is slow in one of them. */
function soup(words: readonly string[], seed: number): string {
  const few = 1 + Math.floor(draw(seed, 'few') * 15);
  const some = Array.from({ length: few }, (_, i) => words[Math.floor(draw(seed, `word/${i}`) * words.length)]!);
  let text = '';
  for (let i = 0; text.length < LONGEST; i++) text += `${some[Math.floor(draw(seed, `at/${i}`) * few)]!} `;
  return text.slice(0, LONGEST);
}

export function readingFigures(): string[] {
  const first = took(() => void read('I am sorry I was late.'));
  const all = sentences();
  const round = Math.min(...Array.from({ length: ROUNDS }, () => took(() => all.forEach((text) => void read(text)))));
  const words = [
    ...new Set(Object.values(LEXICON).flat()),
    'i',
    'you',
    'not',
    'if',
    'but',
    'so',
    'that',
    'it',
    ',',
    '.',
    '“'
  ];
  const worst = Math.max(
    ...Array.from({ length: SOUPS }, (_, seed) => soup(words, seed)).map((text) =>
      // the least of three: a pause of the machine is no property of the text
      Math.min(...[1, 2, 3].map(() => took(() => void read(text))))
    )
  );
  return [
    `rules made ready and a first sentence read  ${first.toFixed(0)} ms`,
    `sentences read                              ${Math.round(all.length / (round / 1000)).toLocaleString('en')} a second (at least 3,000)`,
    `slowest of ${SOUPS} texts of ${LONGEST.toLocaleString('en')} characters      ${worst.toFixed(1)} ms (at most 50)`
  ];
}
