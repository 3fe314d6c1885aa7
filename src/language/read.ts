/**
 * Reads a written repair by rules: clause by clause, which appraisals it is, in which
 * very words, by which rule and why. The same text is read alike everywhere.
 *
 * An observation, never a judgement of the person; what it reads is a proposal until the
 * player confirms it. Refuses to guess at tone, at what was meant, at who somebody is.
 */
import { type Claimed, CLAIMED } from './claims.ts';
import { type Ready, theRules } from './compiled.ts';
import { INSTEAD, NEARBY } from './instead.ts';
import { Laid } from './place.ts';
import type { Rule } from './rules/rule.ts';

export interface Mark {
  readonly appraisal: Claimed;
  /** The very words: UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** A question is never counted as read: the player says. */
  readonly kind: 'mark' | 'question';
  readonly why: string;
}

export interface ReadClause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

export interface Reading {
  readonly clauses: readonly ReadClause[];
  /** Of all marks that are no questions, in the order of the manual, each once. */
  readonly appraisals: readonly Claimed[];
}

interface Found {
  readonly rule: Rule;
  is: Claimed;
  readonly from: number;
  readonly to: number;
}

/** Chosen, UTF-16 units: longer texts are read so far. A written repair is some hundred. */
const LONGEST = 20_000;

/** @param text - as the player wrote it; any length, any language */
export function read(text: string): Reading {
  const taken = text.slice(0, LONGEST);
  return readIn(new Laid(taken), taken);
}

/** Reads a text that is laid out. @param text - the one it was laid out from */
export function readIn(place: Laid, text: string): Reading {
  const found = settled(place, accounted(matches(place)));
  const clauses = place.clauses.map(({ from, to }) => {
    const start = place.tokens[from]!.start;
    const end = place.tokens[to - 1]!.end;
    const marks = found.filter((f) => f.from >= from && f.from < to).map((f) => markOf(place, f, text));
    return { text: text.slice(start, end), start, end, marks };
  });
  const seen = new Set(clauses.flatMap((c) => c.marks.filter((m) => m.kind === 'mark').map((m) => m.appraisal)));
  return { clauses, appraisals: CLAIMED.filter((id) => seen.has(id)) };
}

function matches(place: Laid): Found[] {
  const { rules } = theRules();
  const found: Found[] = [];
  for (let i = 0; i < place.tokens.length && !place.spent; i++)
    for (const { pattern, of } of rules(place.tokens[i]!.word, place.tokens[i + 1]?.word)) {
      const to = place.match(pattern, i);
      if (to > i && stands(place, of, i, to)) found.push({ rule: of.rule, is: of.rule.is, from: i, to });
    }
  return found;
}

/** Whether a match counts: not quoted, not framed away, not denied, none of the rule's exceptions about. */
function stands(
  place: Laid,
  { rule, unless, unlessNear, unlessNext, needs, framedOut }: Ready,
  from: number,
  to: number
): boolean {
  for (let k = from; k < to; k++) if (place.tokens[k]!.quoted) return false;
  if ((place.frames[from]! & framedOut) !== 0) return false;
  if (!rule.negated && place.denied(from)) return false;
  const clause = place.clauseAt(from);
  if (rule.asks !== undefined && clause.asks !== rule.asks) return false;
  if (place.has(unless, clause.from, Math.max(clause.to, to))) return false;
  const [first, end] = place.sentenceOf(from);
  if (place.has(unlessNear, first, end)) return false;
  if (end < place.tokens.length && place.has(unlessNext, end, place.sentenceOf(end)[1])) return false;
  return needs === undefined || place.has(needs, first, end);
}

/** A reason is an account once something has been owned before it, and a defence until then; what was taken back was not owned. */
function accounted(found: readonly Found[]): Found[] {
  const undone = found.filter((f) => f.is === 'cancels');
  const has = (is: Claimed, before: Found): boolean =>
    found.some((f) => f.is === is && f.to <= before.from && !undone.some((u) => u.from <= f.from && f.to <= u.to));
  return found
    .filter((f) => f.rule.after === undefined || has(f.rule.after, f))
    .map((f) => (f.is === 'defends' && has('owns', f) ? { ...f, is: 'accounts' } : f));
}

/** Of readings of the same words the one stands that the others only look like; of several of a kind in a clause, the first and longest. */
function settled(place: Laid, found: readonly Found[]): Found[] {
  const overlaps = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to;
  const sentence = (f: Found): number => place.clauseAt(f.from).sentence;
  const over = (a: Found, b: Found): boolean =>
    (INSTEAD[a.is]?.includes(b.is) === true && overlaps(a, b)) ||
    (NEARBY[a.is]?.includes(b.is) === true && sentence(a) === sentence(b));
  const left = found.filter((b) => !found.some((a) => a !== b && over(a, b)));
  // what is read counts before what is only asked
  const weight = (f: Found): number => f.to - f.from + (f.rule.question ? 0 : place.tokens.length);
  const best = new Map<string, Found>();
  for (const f of left) {
    const key = `${place.clauseOf[f.from]!}/${f.is}`;
    const there = best.get(key);
    if (!there || weight(f) > weight(there)) best.set(key, f);
  }
  return [...best.values()].sort((a, b) => a.from - b.from);
}

/** What is in a word or two: of everything else the very words go to the end of the clause. */
const IN_A_WORD: ReadonlySet<Claimed> = new Set(['absolute', 'contempt', 'performs', 'cancels', 'judges']);

/** The very words it is in. */
function markOf(place: Laid, { rule, is, from, to }: Found, text: string): Mark {
  const last = IN_A_WORD.has(is) ? to : place.clauseAt(to - 1).to;
  const start = place.tokens[from]!.start;
  const end = place.tokens[last - 1]!.end;
  return {
    appraisal: is,
    start,
    end,
    rule: rule.id,
    kind: rule.question && is === rule.is ? 'question' : 'mark',
    why: rule.why.replace('…', text.slice(start, end))
  };
}
