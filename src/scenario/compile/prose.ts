/** The words themselves: length, the counselling room, reading grade, risk. */
import { syllable } from 'syllable';
import type { Findings, Path } from './diagnostic.ts';
import type { ScenarioText } from './schema.ts';
import { linesOf, partsOf, sayingsOf, wordingsOf, wordsIn } from './visit.ts';

export const REPLY_WORDS = 12;
export const LINE_WORDS = 25;
export const MOST_GRADE = 8;

/** writing.md of the design, rule 3: nobody outside a therapist's chair says these. */
const COUNSELLING = [
  /\bI hear you\b/i,
  /\bvalid(?:ate|ated|ating)?\b/i,
  /\b(?:need|hold|give (?:me|you)|some) space\b/i,
  /\bboundar(?:y|ies)\b/i,
  /\btriggered\b/i,
  /\bprocess(?:ing)?\b/i,
  /\bunpack\b/i,
  /\bthank you for sharing\b/i,
  /\battachment\b/i,
  /\bemotionally available\b/i
];

/** Lines that could read as suicidal, self-harming, violent or child-protection. A person decides. */
const RISK = [
  /\b(?:kill|killed|killing)\b/i,
  /\b(?:suicid\w*|overdose|pills)\b/i,
  /\b(?:die|dying|dead)\b/i,
  /\bend (?:it all|my life|things for good)\b/i,
  /\b(?:hurt|harm|cut) (?:myself|yourself|himself|herself|themselves)\b/i,
  /\bdisappear\b/i,
  /\b(?:better off|easier) without me\b/i,
  /\bdon'?t want to (?:be here|live|wake up)\b/i,
  /\b(?:hit|hits|slap\w*|choke\w*|beat me|grab(?:bed|s)? (?:me|my|you|your))\b/i,
  /\b(?:afraid|scared) of you\b/i,
  /\bwon'?t let (?:me|you) (?:leave|go|out)\b/i,
  /\bjump\b/i
];

interface Piece {
  readonly text: string;
  readonly path: Path;
  readonly reviewed: boolean;
}

function pieces(s: ScenarioText): Piece[] {
  return [
    ...linesOf(s).flatMap(({ value, path }) =>
      wordingsOf(value).map((text) => ({ text, path, reviewed: value.reviewed !== undefined }))
    ),
    ...sayingsOf(s).map(({ value, path, reply }) => ({
      text: value.map((c) => c.text).join(' '),
      path,
      reviewed: reply.reviewed !== undefined
    })),
    ...partsOf(s).map(({ value, path }) => ({ text: value.text, path, reviewed: false }))
  ];
}

/** Where a sentence ends, closing quotes included. */
const SENTENCE_END = /[.!?…]+[”’"')\]]*(?=\s|$)/;

/**
 * Flesch–Kincaid grade of texts, to a tenth; not clamped. Talk in short sentences of short
 * words comes out near 0, and below it: this is a ceiling, not an aim.
 */
export function readingGrade(texts: readonly string[]): number {
  const whole = texts.join(' ');
  const sentences = Math.max(
    1,
    texts.reduce((n, t) => n + Math.max(1, t.split(SENTENCE_END).filter((x) => /\w/.test(x)).length), 0)
  );
  const words = whole.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
  const syllables = words.reduce((n, w) => n + Math.max(1, syllable(w)), 0);
  const count = Math.max(1, words.length);
  return Math.round((0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59) * 10) / 10;
}

/** The grade of all that a player of this scenario could ever read in play: every wording, saying and part. */
export const gradeOf = (s: ScenarioText): number => readingGrade(pieces(s).map((p) => p.text));

/** All words a player of this scenario could ever read in play. */
export const wordCount = (s: ScenarioText): number => pieces(s).reduce((n, p) => n + wordsIn(p.text), 0);

function lengths(s: ScenarioText, findings: Findings): void {
  for (const { value, path, reply, name } of sayingsOf(s)) {
    const n = wordsIn(value.map((c) => c.text).join(' '));
    if (n > REPLY_WORDS) findings.add('SC32', path, `"${reply.id}", ${name}: ${n} words.`);
  }
  for (const { value, path } of partsOf(s)) {
    const n = wordsIn(value.text);
    if (n > REPLY_WORDS) findings.add('SC32', path, `"${value.id}": ${n} words.`);
  }
  for (const { value, path } of linesOf(s))
    for (const text of wordingsOf(value)) {
      const n = wordsIn(text);
      if (n > LINE_WORDS) findings.add('SC33', path, `"${value.id}": ${n} words.`);
    }
}

/** All checks of the words. */
export function checkProse(s: ScenarioText, findings: Findings): void {
  lengths(s, findings);
  const therapist = s.cast.other.chair === 'therapist' || (s.setting === 'therapy' && s.cast.other.chair === 'client');
  for (const { text, path, reviewed } of pieces(s)) {
    const phrase = therapist ? undefined : COUNSELLING.find((re) => re.test(text));
    if (phrase) findings.add('SC34', path, `"${phrase.exec(text)?.[0]}" in "${text}".`);
    const risk = reviewed ? undefined : RISK.find((re) => re.test(text));
    if (risk) findings.add('SC36', path, `"${risk.exec(text)?.[0]}" in "${text}".`);
  }
  const grade = gradeOf(s);
  if (grade > MOST_GRADE) findings.add('SC35', ['beats'], `the whole reads at grade ${grade}.`, true);
  const words = wordCount(s);
  if (words > s['most-words'])
    findings.add('SC45', ['most-words'], `${words} words; most-words is ${s['most-words']}.`);
}
