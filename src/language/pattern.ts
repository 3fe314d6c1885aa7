/**
 * The small notation the rules are written in, and how it is matched on words.
 *
 *     sorry (for|about) @doing      words, a choice, a list of the lexicon
 *     i am very? sorry !if          may be there; must not follow
 *     thank you *3 (waiting|it)     up to three words between, in the same clause
 *     sorry **6 but                 the same, across clauses of the sentence
 *     ^ why   ·   whatever $        at the beginning, at the end of a clause
 *
 * Matching looks at every way once and is counted, so that no text can hold it up.
 */
import type { Token } from './tokens.ts';

/** What a text must tell to be matched on. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Whether a clause begins, ends at this word. */
  readonly first: (i: number) => boolean;
  readonly last: (i: number) => boolean;
  /** End of the sentence that is being matched, exclusive: no match runs over it. */
  limit: number;
  /** Words looked at so far. */
  steps: number;
}

type Nodes = readonly Node[];
type Node =
  | { readonly is: 'word'; readonly words: ReadonlySet<string> }
  | { readonly is: 'any'; readonly of: readonly Nodes[] }
  | { readonly is: 'gap'; readonly most: number; readonly across: boolean }
  | { readonly is: 'not'; readonly of: Nodes }
  | { readonly is: 'start' }
  | { readonly is: 'end' };

/** Where a match that begins at a word ends, exclusive; −1 where there is none. */
export type Match = (place: Place, i: number) => number;

/** A compiled pattern. */
export interface Pattern {
  readonly match: Match;
  /** Words it can begin with. */
  readonly begins: ReadonlySet<string>;
  /** Words its second can be; undefined where any can, or none need follow. */
  readonly seconds: () => ReadonlySet<string> | undefined;
}

export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** @throws SyntaxError for notation that is none, with the pattern */
export function compile(source: string, lexicon: Lexicon): Pattern {
  const nodes = parse(source, lexicon);
  const begins = new Set<string>();
  if (firsts(nodes, begins)) throw new SyntaxError(`pattern "${source}": can match nothing, or begins with a gap`);
  return { match: linked(nodes, (_, i) => i), begins, seconds: () => seconds(nodes) };
}

function seconds(nodes: Nodes): ReadonlySet<string> | undefined {
  const into = new Set<string>();
  return secondsOf(nodes, into) ? into : undefined;
}

/** Adds the second words of a sequence; false where it cannot be told. */
function secondsOf(nodes: Nodes, into: Set<string>): boolean {
  const [node, ...rest] = nodes;
  if (!node) return false;
  if (node.is === 'word') return !firsts(rest, into);
  if (node.is === 'any') return node.of.every((way) => secondsOf([...way, ...rest], into));
  return node.is !== 'gap' && secondsOf(rest, into);
}

const NOTATION = /\*\*?\d+|[()|^$?!]|@[a-z-]+|[^\s()|?!]+/g;

function parse(source: string, lexicon: Lexicon): Nodes {
  const parts = source.match(NOTATION) ?? [];
  let at = 0;
  const fail = (why: string): never => {
    throw new SyntaxError(`pattern "${source}": ${why}`);
  };
  const choice = (): readonly Nodes[] => {
    const of: Node[][] = [[]];
    for (; at < parts.length && parts[at] !== ')'; )
      if (parts[at] === '|') {
        of.push([]);
        at++;
      } else of.at(-1)!.push(item());
    return of;
  };
  const simple = (): Node => {
    const part = parts[at++] ?? fail('ends too soon');
    if (part === '(') {
      const of = choice();
      if (parts[at++] !== ')') fail('a bracket is not closed');
      return together(of);
    }
    if (part === '^') return { is: 'start' };
    if (part === '$') return { is: 'end' };
    const across = part.startsWith('**');
    if (part.startsWith('*')) return { is: 'gap', most: Number(part.slice(across ? 2 : 1)), across };
    if (part.startsWith('@')) return listed(lexicon[part.slice(1)] ?? fail(`no list ${part}`));
    if (!/^[\p{L}\p{N}'-]+$/u.test(part)) fail(`no word "${part}"`);
    return { is: 'word', words: new Set([part]) };
  };
  const item = (): Node => {
    if (parts[at] === '!') {
      at++;
      return { is: 'not', of: [simple()] };
    }
    const node = simple();
    if (parts[at] !== '?') return node;
    at++;
    return { is: 'any', of: [[node], []] };
  };
  const of = choice();
  if (at < parts.length) fail('has a bracket too many');
  return of.length === 1 ? of[0]! : [together(of)];
}

/** A choice; between single words it is one look at a set. */
function together(of: readonly Nodes[]): Node {
  const words = new Set<string>();
  const rest: Nodes[] = [];
  for (const nodes of of) {
    const [node, ...more] = nodes;
    if (node?.is === 'word' && more.length === 0) for (const w of node.words) words.add(w);
    else rest.push(nodes);
  }
  const single: Node = { is: 'word', words };
  if (rest.length === 0) return single;
  return { is: 'any', of: words.size > 0 ? [...rest, [single]] : rest };
}

const lists = new WeakMap<readonly string[], Node>();

function listed(entries: readonly string[]): Node {
  const known = lists.get(entries);
  if (known) return known;
  const node = together(entries.map((e) => e.split(' ').map((w): Node => ({ is: 'word', words: new Set([w]) }))));
  lists.set(entries, node);
  return node;
}

/** Adds the first words of a sequence; whether it can also be empty. */
function firsts(nodes: Nodes, into: Set<string>): boolean {
  for (const node of nodes) {
    if (node.is === 'word') {
      for (const w of node.words) into.add(w);
      return false;
    }
    if (node.is === 'gap') return true;
    if (node.is === 'any' && !node.of.map((n) => firsts(n, into)).includes(true)) return false;
  }
  return true;
}

/** A sequence as one function, made from its end: what follows is known when it is made, and nothing is made in matching. */
const linked = (nodes: Nodes, then: Match): Match => nodes.reduceRight<Match>((next, node) => link(node, next), then);

function link(node: Node, next: Match): Match {
  switch (node.is) {
    case 'word': {
      const { words } = node;
      return (place, i) => {
        place.steps++;
        return i < place.limit && words.has(place.tokens[i]!.word) ? next(place, i + 1) : -1;
      };
    }
    case 'any':
      return anyOf(node.of, next);
    case 'gap': {
      const { most, across } = node;
      return (place, i) => {
        for (let k = 0; k <= most && i + k <= place.limit; k++) {
          if (k > 0 && !across && (place.first(i + k - 1) || place.first(i + k))) return -1;
          const end = next(place, i + k);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'not': {
      const inner = linked(node.of, (_, i) => i);
      return (place, i) => (inner(place, i) >= 0 ? -1 : next(place, i));
    }
    case 'start':
      return (place, i) => (i < place.limit && place.first(i) ? next(place, i) : -1);
    case 'end':
      return (place, i) => (i > 0 && place.last(i - 1) ? next(place, i) : -1);
  }
}

/** Which alternatives of a choice can begin with a word: by their places. Lists of the lexicon are looked through once. */
interface Ways {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Those that may begin with any word, or be empty. */
  readonly open: readonly number[];
}
const waysOf = new WeakMap<readonly Nodes[], Ways>();

function waysIn(of: readonly Nodes[]): Ways {
  const known = waysOf.get(of);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  const open: number[] = [];
  const begins = of.map((nodes, k) => {
    const words = new Set<string>();
    const first = nodes[0];
    if (firsts(nodes, words) || (first && first.is !== 'word' && first.is !== 'any')) open.push(k);
    return words;
  });
  for (const words of begins) for (const word of words) byWord.set(word, []);
  for (const [word, places] of byWord)
    begins.forEach((words, k) => {
      if (words.has(word) || open.includes(k)) places.push(k);
    });
  const ways = { byWord, open };
  waysOf.set(of, ways);
  return ways;
}

/** Alternatives are tried in order; those that cannot begin with the word at hand are not entered, and not made before. */
function anyOf(of: readonly Nodes[], next: Match): Match {
  const made: Match[] = [];
  return (place, i) => {
    place.steps++;
    const { byWord, open } = waysIn(of);
    const tried = (i < place.limit && byWord.get(place.tokens[i]!.word)) || open;
    for (const k of tried) {
      const end = (made[k] ??= linked(of[k]!, next))(place, i);
      if (end >= 0) return end;
    }
    return -1;
  };
}
