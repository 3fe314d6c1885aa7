/** What the reader makes of words that are denied, quoted, imagined or put as an if; that its spans are the very words; that no text holds it up. */
import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/language/lexicon.ts';
import { Laid, MOST_STEPS } from '../../src/language/place.ts';
import { read, readIn } from '../../src/language/read.ts';
import { speaksOfHarm } from '../../src/language/harm.ts';
import { isEnglish } from '../../src/language/words.ts';
import { draw } from '../../src/model/number.ts';
import { labelled } from './labelled.ts';

/** Steps that the pattern at hand may still take when a text has spent its own. */
const A_PATTERN = 2000;

const marks = (text: string): readonly string[] => read(text).appraisals;

describe('The reader', () => {
  it('knows what is denied, quoted, told and imagined from what is said', () => {
    expect(marks('You never listen.')).toContain('absolute');
    expect(marks("I'm not saying you never listen.")).not.toContain('absolute');
    expect(marks('You said “you never listen” and went upstairs.')).not.toContain('absolute');
    expect(marks("I shouldn't have said you never listen.")).not.toContain('absolute');
    expect(marks("It's your fault.")).toContain('blames');
    expect(marks("I could have said it's your fault.")).not.toContain('blames');
    expect(marks("I'm not saying it's your fault.")).not.toContain('blames');
    expect(marks('My mum says you are selfish.')).not.toContain('judges');
  });

  it('knows a harmless never, but and you', () => {
    for (const text of ['You never left my side.', "I've always liked your laugh.", 'Never mind the rain.'])
      expect([text, marks(text)]).toEqual([text, marks(text).filter((id) => id !== 'absolute')]);
    expect(marks("I'm tired but glad you came.")).not.toContain('cancels');
    expect(marks("I'm sorry, but you started it.")).toContain('cancels');
    expect(marks("I'm sorry, but you started it.")).not.toContain('owns');
  });

  it('knows a condition from a fact', () => {
    expect(marks("I'm sorry if you were offended.")).toEqual(['cancels']);
    expect(marks("I'm sorry I was late.")).toEqual(['owns']);
    expect(marks("If I'd been late, I'd have said so.")).not.toContain('owns');
  });

  it('knows a break with a time from going off', () => {
    expect(marks("I need twenty minutes, then I'm back.")).toContain('limits');
    expect(marks("I'm not going anywhere.")).not.toContain('limits');
  });

  it('takes a reason for a defence until something was owned', () => {
    expect(marks('My battery had died.')).toEqual([]);
    expect(read('My battery had died.').clauses[0]!.marks.map((m) => m.appraisal)).toEqual(['defends']);
    expect(marks('I should have called. My battery had died.')).toEqual(['owns', 'accounts']);
  });

  it('marks the very words, inside their clause, with a reason, in phone spelling as in any', () => {
    for (const { text } of labelled('build'))
      for (const clause of read(text).clauses) {
        expect(text.slice(clause.start, clause.end)).toBe(clause.text);
        for (const { start, end, why } of clause.marks) {
          expect(start).toBeGreaterThanOrEqual(clause.start);
          expect(end).toBeGreaterThan(start);
          expect(why.endsWith('.') || why.endsWith('?')).toBe(true);
          if (why.includes('“')) expect(why).toContain(text.slice(start, end));
        }
      }
    expect(marks('im sorry i was late')).toEqual(marks("I'm sorry I was late."));
    expect(marks('I’m sorry I was late')).toEqual(marks("I'm sorry I was late"));
  });

  it('never says wrong of what it noticed, and asks where it is unsure', () => {
    for (const { text } of labelled('build'))
      for (const { marks: found } of read(text).clauses)
        for (const m of found) {
          expect(m.why).not.toMatch(/\b(wrong|bad|must not|should not|don't)\b(?![^“]*”)/);
          if (m.kind === 'question') expect(m.why.endsWith('?')).toBe(true);
        }
  });

  it('takes no more steps than it is allowed, whatever 10,000 letters it is given', () => {
    const words = [...new Set(Object.values(LEXICON).flat()), 'i', 'you', 'not', 'if', 'but', ',', '.', '“', "'"];
    const soups = Array.from({ length: 60 }, (_, seed) => {
      const few = 1 + Math.floor(draw(seed, 'few') * 12);
      const some = Array.from({ length: few }, (_x, i) => words[Math.floor(draw(seed, `w${i}`) * words.length)]!);
      return Array.from({ length: 4000 }, (_x, i) => some[Math.floor(draw(seed, `s${i}`) * few)]!).join(' ');
    });
    for (const text of [...soups, 'i '.repeat(5000), 'if you '.repeat(1500), '"'.repeat(10_000), "i'".repeat(5000)]) {
      const short = text.slice(0, 10_000);
      const place = new Laid(short);
      readIn(place, short);
      expect(place.steps).toBeLessThanOrEqual(MOST_STEPS + A_PATTERN);
    }
  });

  it('reads nothing in nothing, and is not hurt by what is no text', () => {
    for (const text of ['', '   ', '…', '😀😀', '\u0000\uFFFF', '‮abc', 'ß'.repeat(500)])
      expect(read(text).appraisals).toEqual([]);
  });
});

describe('The help card', () => {
  it('is shown where words speak of harming oneself or of being harmed', () => {
    for (const text of [
      "I can't do this any more, I want to die.",
      'i might hurt myself tonight',
      'You hit me again on Sunday.',
      "I'm scared of what he will do when he gets home.",
      'you would be better off without me'
    ])
      expect([text, speaksOfHarm(text)]).toEqual([text, true]);
  });

  it('is not shown for what only sounds like it', () => {
    for (const text of [
      'This traffic is killing me.',
      'I could have died of shame when you read it out.',
      'You hurt me when you laughed.',
      'I cut myself a slice of cake.',
      'It hit me on the bus that I had forgotten.'
    ])
      expect([text, speaksOfHarm(text)]).toEqual([text, false]);
  });
});

describe('Another language', () => {
  it('is told from English, so that the page can say that nothing is read', () => {
    expect(isEnglish("I'm sorry I was late and you waited.")).toBe(true);
    expect(isEnglish('Lo siento mucho, ayer llegué tarde otra vez a casa.')).toBe(false);
    expect(isEnglish('Es tut mir leid, dass du gestern gewartet hast.')).toBe(false);
    expect(isEnglish('sorry love')).toBe(true);
  });
});
