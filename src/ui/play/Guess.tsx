/** A guess at what just happened for them: logged, never scored. */
import type { Ref } from 'preact';
import type { Guess as GuessOf } from '../../scenario/pack.ts';
import { MORE } from '../../words/more.ts';

export interface GuessProps {
  readonly guess: GuessOf;
  readonly choose: (feeling: string) => void;
  readonly group: Ref<HTMLDivElement>;
}

export function Guess({ guess, choose, group }: GuessProps) {
  return (
    <div ref={group} class="guess" role="group" aria-labelledby="guess-name" tabIndex={-1}>
      <p id="guess-name">{MORE.guess}</p>
      <div class="guess-options">
        {guess.options.map(({ feeling, text }) => (
          <button key={feeling} type="button" class="quiet" data-guess={feeling} onClick={() => choose(feeling)}>
            {text}
          </button>
        ))}
        <button type="button" class="quiet" data-guess="dont-know" onClick={() => choose('dont-know')}>
          {MORE.dontKnow}
        </button>
      </div>
    </div>
  );
}
