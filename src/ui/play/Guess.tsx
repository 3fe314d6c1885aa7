/** A guess at what just happened for them: logged, never scored. */
import type { Ref } from 'preact';
import type { Guess as GuessOf } from '../../scenario/pack.ts';
import { UI } from '../../words/ui.ts';

export function Guess({
  guess,
  choose,
  group
}: {
  readonly guess: GuessOf;
  readonly choose: (feeling: string) => void;
  readonly group: Ref<HTMLDivElement>;
}) {
  return (
    <div ref={group} class="guess" role="group" aria-labelledby="guess-name" tabIndex={-1}>
      <p id="guess-name">{UI.guess}</p>
      <div class="guess-options">
        {guess.options.map(({ feeling, text }) => (
          <button key={feeling} type="button" class="quiet" data-guess={feeling} onClick={() => choose(feeling)}>
            {text}
          </button>
        ))}
        <button type="button" class="quiet" data-guess="dont-know" onClick={() => choose('dont-know')}>
          {UI.dontKnow}
        </button>
      </div>
    </div>
  );
}
