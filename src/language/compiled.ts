/** The rules made ready to be matched: each pattern found by the words it can begin with. Done once, when first read. */
import { ALL_FRAMES, FRAME_BITS, type Framing, FRAMINGS } from './frames.ts';
import { LEXICON } from './lexicon.ts';
import { compile, type Pattern } from './pattern.ts';
import { RULES } from './rules/all.ts';
import type { Rule } from './rules/rule.ts';

export interface Ready {
  readonly rule: Rule;
  readonly unless: Finder;
  readonly unlessNear: Finder;
  readonly unlessNext: Finder;
  readonly needs: Finder | undefined;
  /** Frames it does not hold in, as bits. */
  readonly framedOut: number;
}

/** Something to find, by the word it may begin with; made ready when it is first asked for. */
export type Finder = () => ReadonlyMap<string, readonly Pattern[]>;

interface Entry<T> {
  readonly pattern: Pattern;
  readonly of: T;
}

/** What can begin with a word that another one follows. */
export type Lookup<T> = (word: string, next: string | undefined) => readonly Entry<T>[];

function finder(patterns: readonly string[] = []): Finder {
  let found: Map<string, Pattern[]> | undefined;
  return () => {
    if (found) return found;
    found = new Map();
    for (const source of patterns) {
      const pattern = compile(source, LEXICON);
      for (const word of pattern.begins) add(found, word, pattern);
    }
    return found;
  };
}

function add<T>(into: Map<string, T[]>, word: string, value: T): void {
  const there = into.get(word);
  if (there) there.push(value);
  else into.set(word, [value]);
}

const NONE: readonly never[] = [];
/** Stands for every next word that nothing of its own is known of. */
const ANY = '';

function indexed<T>(all: readonly { readonly says: readonly string[]; readonly of: T }[]): Lookup<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const { says, of } of all)
    for (const source of says) {
      const pattern = compile(source, LEXICON);
      for (const word of pattern.begins) add(index, word, { pattern, of });
    }
  const pairs = new Map<string, ReadonlyMap<string, readonly Entry<T>[]>>();
  return (word, next = ANY) => {
    const entries = index.get(word);
    if (!entries) return NONE;
    let by = pairs.get(word);
    if (!by) pairs.set(word, (by = bySecond(entries)));
    return by.get(next) ?? by.get(ANY)!;
  };
}

/** Entries by the word that must come second; under `ANY` those that any may follow. */
function bySecond<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, readonly Entry<T>[]> {
  const seconds = entries.map(({ pattern }) => pattern.seconds());
  const by = new Map<string, Entry<T>[]>([[ANY, entries.filter((_, i) => seconds[i] === undefined)]]);
  for (const word of new Set(seconds.flatMap((s) => [...(s ?? NONE)])))
    by.set(
      word,
      entries.filter((_, i) => seconds[i]?.has(word) ?? true)
    );
  return by;
}

export interface Compiled {
  readonly rules: Lookup<Ready>;
  readonly framings: Lookup<Framing>;
}

let compiled: Compiled | undefined;

/** @throws SyntaxError for a rule that is not in the notation: a programmer's mistake */
export function theRules(): Compiled {
  compiled ??= {
    rules: indexed(
      RULES.map((rule) => ({
        says: rule.says,
        of: {
          rule,
          unless: finder(rule.unless),
          unlessNear: finder(rule.unlessNear),
          unlessNext: finder(rule.unlessNext),
          needs: rule.needs && finder(rule.needs),
          framedOut: (rule.even ?? []).reduce((bits, frame) => bits & ~FRAME_BITS[frame], ALL_FRAMES)
        }
      }))
    ),
    framings: indexed(FRAMINGS.map((f) => ({ says: f.says, of: f })))
  };
  return compiled;
}
