/** The reading grade, and how words are counted. */
import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../src/scenario/compile/prose.ts';
import { wordsIn } from '../../src/scenario/compile/visit.ts';

/** 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
const grade = (words: number, sentences: number, syllables: number): number =>
  Math.round((0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59) * 10) / 10;

describe('The reading grade', () => {
  it('[W2] is that of Flesch and Kincaid', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBe(grade(6, 1, 6));
    expect(readingGrade(['Nobody borrows a bicycle overnight.'])).toBe(grade(5, 1, 12));
  });

  it('[W2] is not clamped: short talk reads below grade 0', () => {
    expect(readingGrade(['“Rice.”', '“It was hot at nine.”'])).toBeLessThan(0);
  });

  it('[W2] counts a sentence that ends inside quotes, and one that ends in no stop at all', () => {
    expect(readingGrade(['“Sit down.” Sam sat.'])).toBe(grade(4, 2, 4));
    expect(readingGrade(['Sit down', 'Sam sat'])).toBe(grade(4, 2, 4));
    expect(readingGrade(['Sit down?! Sam sat…'])).toBe(grade(4, 2, 4));
  });

  it('[W2] is of the whole, not the mean of its parts', () => {
    const [easy, hard] = ['Sit.', 'Responsibility remains unquestionably individual, notwithstanding the rain.'];
    expect(readingGrade([easy, hard])).toBeLessThan(readingGrade([hard]));
    expect(readingGrade([easy, hard])).toBeGreaterThan(readingGrade([easy]));
  });

  it('is a number for no text', () => {
    expect(Number.isFinite(readingGrade([]))).toBe(true);
  });
});

describe('Words', () => {
  it('[W1] are counted as a reader counts them: dashes and dots are none', () => {
    expect(wordsIn('You — kept a plate … till ten.')).toBe(6);
    expect(wordsIn('22:10. You said eight.')).toBe(4);
    expect(wordsIn('')).toBe(0);
  });
});
