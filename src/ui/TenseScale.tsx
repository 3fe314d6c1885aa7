/** How tense somebody is, 0 to 10, or no answer: the same before a scene and after it. Draws no conclusion. */
import type { ComponentChildren } from 'preact';
import { MORE } from '../words/more.ts';

interface TenseScaleProps {
  readonly tense: number | undefined;
  readonly choose: (tense: number | undefined) => void;
  /** What follows from an answer, where something does. */
  readonly children?: ComponentChildren;
}

const ANSWERS = [...Array.from({ length: 11 }, (_, n) => n), undefined];

export function TenseScale({ tense, choose, children }: TenseScaleProps) {
  return (
    <fieldset class="check-in">
      <legend>{MORE.howTense}</legend>
      <p class="hint" id="tense-scale">
        {MORE.tenseScale} {MORE.tenseKept}
      </p>
      <div class="scale">
        {ANSWERS.map((n) => (
          <label key={n ?? ''}>
            <input
              type="radio"
              name="tense"
              aria-describedby="tense-scale"
              checked={tense === n}
              onChange={() => choose(n)}
            />
            {n ?? MORE.tenseNone}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
