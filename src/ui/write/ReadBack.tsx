/** What was written, with what the rules noticed: each thing can be taken off, and anything else put in its place. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Appraisal } from '../../model/appraisals.ts';
import { CAN_MEAN, DOES, doesWords, WRITING } from '../../words/writing.ts';
import { added, cleared, type ClauseState, type Noticed, toggled } from './reading.ts';

interface ReadBackProps {
  readonly text: string;
  readonly states: readonly ClauseState[];
  /** Changes what is taken as meant. */
  readonly set: (change: (states: readonly ClauseState[]) => readonly ClauseState[]) => void;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly change: () => void;
  readonly say: () => void;
}

export function ReadBack({ text, states, set, heading, change, say }: ReadBackProps) {
  const none = states.every((s) => s.noticed.length === 0);
  return (
    <section class="read-back" aria-label={WRITING.noticed}>
      <p class="written">
        “<Underlined text={text} states={states} />”
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {WRITING.noticed}
      </h2>
      <p class="hint">{none ? WRITING.nothing : WRITING.noticedHint}</p>
      {states.map((state, i) => (
        <Clause
          key={`${state.clause.start}`}
          state={state}
          toggle={(id) => set((now) => toggled(now, i, id))}
          add={(id) => set((now) => added(now, i, id))}
          clear={() => set((now) => cleared(now, i))}
        />
      ))}
      <div class="ways">
        <button type="button" class="primary" data-reply="written" onClick={say}>
          {WRITING.sayIt}
        </button>
        <button type="button" class="button" onClick={change}>
          {WRITING.change}
        </button>
      </div>
    </section>
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with the very words underlined that something was noticed in. */
function Underlined({ text, states }: Pick<ReadBackProps, 'text' | 'states'>) {
  const spans = states
    .flatMap((s): readonly Span[] => (s.noticed.some((n) => n.kind === 'scene') ? [s.clause] : s.clause.marks))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), <u key={from}>{text.slice(from, end)}</u>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

interface ClauseProps {
  readonly state: ClauseState;
  readonly toggle: (id: Appraisal) => void;
  readonly add: (id: Appraisal) => void;
  readonly clear: () => void;
}

function Clause({ state: { clause, noticed, is, own: mine }, toggle, add, clear }: ClauseProps) {
  const own = mine.map((id): Noticed => ({ id, kind: 'mark' }));
  const left = CAN_MEAN.filter((id) => !mine.includes(id) && !noticed.some((n) => n.id === id));
  return (
    <fieldset class="clause">
      <legend>“{clause.text}”</legend>
      {noticed.length + own.length === 0 && <p class="hint">{WRITING.nothingHere}</p>}
      {[...noticed, ...own].map((n) => (
        <label key={n.id} class="noticed">
          <input type="checkbox" checked={is.includes(n.id)} onChange={() => toggle(n.id)} />
          <span>
            {n.kind === 'question' && `${WRITING.asked} `}
            {doesWords(n.id)}
            {own.includes(n) && <span class="tag">, {WRITING.yours}</span>}
            {n.kind === 'scene' && <span class="hint why"> {WRITING.itsWords}</span>}
            {n.why !== undefined && <span class="hint why"> {n.why}</span>}
          </span>
        </label>
      ))}
      <div class="clause-ways">
        {noticed.length + own.length > 0 && (
          <button type="button" class="quiet" aria-label={WRITING.notMeantIn(clause.text)} onClick={clear}>
            {WRITING.notMeant}
          </button>
        )}
        <Meant words={clause.text} left={left} add={add} />
      </div>
    </fieldset>
  );
}

/** What the player says it is. */
function Meant({
  words,
  left,
  add
}: {
  readonly words: string;
  readonly left: readonly (keyof typeof DOES)[];
  readonly add: (id: Appraisal) => void;
}) {
  const [chosen, setChosen] = useState<keyof typeof DOES | ''>('');
  return (
    <div class="meant">
      <label>
        <span aria-hidden="true">{WRITING.meant} </span>
        <select
          aria-label={WRITING.meantIn(words)}
          value={chosen}
          onChange={(e) => setChosen(left.find((x) => x === e.currentTarget.value) ?? '')}
        >
          <option value="">{WRITING.choose}</option>
          {left.map((id) => (
            <option key={id} value={id}>
              {DOES[id]}
            </option>
          ))}
        </select>
      </label>
      {chosen !== '' && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            add(chosen);
            setChosen('');
          }}
        >
          {WRITING.add}
        </button>
      )}
    </div>
  );
}
