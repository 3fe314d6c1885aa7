/** Every rule by itself: it can be read by a person, its patterns compile, and it reads its own sentences and none that only look like them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LEXICON } from '../../src/language/lexicon.ts';
import { compile } from '../../src/language/pattern.ts';
import { read } from '../../src/language/read.ts';
import { RULES } from '../../src/language/rules/all.ts';

/** What a rule reads, what looks like it, and what is denied, quoted, told or imagined. */
interface Examples {
  readonly yes: readonly string[];
  readonly near: readonly string[];
  readonly not: readonly string[];
}

const EXAMPLES = parse(readFileSync(new URL('./examples.yaml', import.meta.url), 'utf8')) as Record<string, Examples>;
const every = Object.values(EXAMPLES).flatMap(({ yes, near, not }) => [...yes, ...near, ...not]);

/** The rules that read something in a text, be it as a mark or as a question. */
const rulesIn = (text: string): readonly string[] => read(text).clauses.flatMap((c) => c.marks.map((m) => m.rule));

describe('The rules', () => {
  it('have a name of their own, in kebab-case', () => {
    const ids = RULES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('tell why in a sentence or two, as an observation and never as a verdict', () => {
    for (const { id, why } of RULES) {
      expect([id, why.length <= 100]).toEqual([id, true]);
      const sentences = why.match(/[^.?!]+[.?](?= |$)/g) ?? [];
      expect([id, sentences.join('')]).toEqual([id, why]);
      expect([id, sentences.length <= 2]).toEqual([id, true]);
      expect([id, why.split('…').length <= 2]).toEqual([id, true]);
      expect([id, why]).toEqual([id, expect.not.stringMatching(/\b(?:wrong|bad|must not)\b/i)]);
    }
  });

  it('are written in the notation, each of their patterns', () => {
    for (const { id, says, unless = [], unlessNear = [], needs = [] } of RULES) {
      expect([id, says.length > 0]).toEqual([id, true]);
      for (const pattern of [...says, ...unless, ...unlessNear, ...needs])
        expect(() => compile(pattern, LEXICON), `${id}: ${pattern}`).not.toThrow();
    }
  });
});

describe('The examples', () => {
  it('are four that a rule reads, three near-misses and two denials at least, for each rule and for nothing else', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(RULES.map((r) => r.id).toSorted());
    for (const [id, { yes, near, not }] of Object.entries(EXAMPLES))
      expect([id, yes.length >= 4, near.length >= 3, not.length >= 2]).toEqual([id, true, true, true]);
  });

  it('are sentences of three to twenty words, none there twice', () => {
    expect(every.filter((text, i) => every.indexOf(text) !== i)).toEqual([]);
    for (const text of every) {
      const words = text.split(/\s+/).length;
      expect([text, words >= 3 && words <= 20]).toEqual([text, true]);
    }
  });
});

describe.each(RULES)('The rule $id', ({ id }) => {
  const { yes = [], near = [], not = [] } = EXAMPLES[id] ?? {};

  it('reads what it is for', () => {
    expect(yes.filter((text) => !rulesIn(text).includes(id))).toEqual([]);
  });

  it('leaves alone what only looks like it', () => {
    expect(near.filter((text) => rulesIn(text).includes(id))).toEqual([]);
  });

  it('leaves alone what is denied, quoted, told by somebody or only imagined', () => {
    expect(not.filter((text) => rulesIn(text).includes(id))).toEqual([]);
  });
});
