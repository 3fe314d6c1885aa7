/** The state of a text that was read back: per clause what was read, and what the player makes of it. */
import type { Appraisal } from '../../model/appraisals.ts';
import type { Written } from '../../scenario/play/written.ts';
import type { Mark, ReadClause } from '../../language/read.ts';
import { clausesIn, type Like, marksAt, partsLike, readAs, type WritingAt } from '../../session/written.ts';

/** One thing a clause may be. */
export interface Noticed {
  readonly id: Appraisal;
  readonly kind: 'mark' | 'question' | 'scene';
  /** The rule's sentence, if a rule read it. */
  readonly why?: string;
}

export interface ClauseState {
  /** One clause, or as many as say one part of the scene together. */
  readonly clause: ReadClause;
  readonly like: Like | undefined;
  readonly noticed: readonly Noticed[];
  readonly read: readonly Appraisal[];
  /** What it stands as now. */
  readonly is: readonly Appraisal[];
  /** What the player has said it is, whether or not it still stands. */
  readonly own: readonly Appraisal[];
}

const noticedIn = (marks: readonly Mark[]): Noticed[] =>
  marks.map(({ appraisal: id, kind, why }) => ({ id, kind, why }));

/** Reads a text. @param at - of a scene: its parts are recognised */
export function readBack(text: string, at: WritingAt): readonly ClauseState[] {
  const clauses = clausesIn(text);
  const like = partsLike(clauses, at);
  const states: ClauseState[] = [];
  for (const [i, clause] of clauses.entries()) {
    const before = states.at(-1);
    if (like[i]?.itsWords && !like[i].first && before) states[states.length - 1] = joined(before, clause, text);
    else states.push(stateOf(clause, like[i], at));
  }
  return askedOnce(states);
}

/** One question a text: after the first of them the rest only say what they are. Three in a row are an interrogation. */
function askedOnce(states: readonly ClauseState[]): readonly ClauseState[] {
  let asked = false;
  return states.map((state) => ({
    ...state,
    noticed: state.noticed.map((n): Noticed => {
      if (!n.why?.endsWith('?')) return n;
      if (asked) return { id: n.id, kind: n.kind };
      asked = true;
      return n;
    })
  }));
}

function stateOf(clause: ReadClause, like: Like | undefined, at: WritingAt): ClauseState {
  const as = readAs(clause, like, at);
  const marks = marksAt(clause, at);
  const noticed = like?.itsWords ? as.map((id): Noticed => ({ id, kind: 'scene' })) : noticedIn(marks);
  const shown = { ...clause, marks };
  return { clause: shown, like, noticed, read: as, is: as, own: [] };
}

const joined = (state: ClauseState, { end }: ReadClause, text: string): ClauseState => ({
  ...state,
  clause: { ...state.clause, end, text: text.slice(state.clause.start, end) }
});

/** With one thing taken as meant, or not. */
export const toggled = (states: readonly ClauseState[], at: number, id: Appraisal): readonly ClauseState[] =>
  states.map((s, i) => (i === at ? { ...s, is: s.is.includes(id) ? s.is.filter((x) => x !== id) : [...s.is, id] } : s));

/** With something of the player's own taken as meant. */
export const added = (states: readonly ClauseState[], at: number, id: Appraisal): readonly ClauseState[] =>
  states.map((s, i) => (i === at ? { ...s, is: [...s.is, id], own: [...s.own, id] } : s));

/** With nothing of a clause taken as meant. */
export const cleared = (states: readonly ClauseState[], at: number): readonly ClauseState[] =>
  states.map((s, i) => (i === at ? { ...s, is: [] } : s));

export const asWritten = (text: string, states: readonly ClauseState[]): Written => ({
  text: text.trim(),
  clauses: states.map(({ clause, like, read: was, is }) => ({
    text: clause.text,
    is,
    read: was,
    ...(like && { part: like.part.id })
  }))
});
