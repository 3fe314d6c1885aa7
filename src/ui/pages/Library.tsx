/** A card a scenario. */
import { UI } from '../../words/ui.ts';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../services.ts';

export function Library({ services }: ScreenProps) {
  return (
    <Frame>
      <div class="page">
        <h1>{UI.library}</h1>
        <p class="intro">{UI.libraryIntro}</p>
        <ul class="cards" aria-label={UI.scenarios}>
          {services.cards.map((card) => (
            <li key={card.id} class="card">
              <h2>
                <a href={`#/scenario/${card.id}`}>{card.title}</a>
              </h2>
              <p>{card.summary}</p>
              <dl>
                <dt>{UI.youAre}</dt>
                <dd>{card.you}</dd>
                <dt>{UI.with}</dt>
                <dd>{card.with}</dd>
                <dt>{UI.practises}</dt>
                <dd>{card.practises.join(', ')}</dd>
                <dt>{UI.contentNote}</dt>
                <dd>{card.note}</dd>
              </dl>
              <p class="minutes">{UI.minutes(card.minutes)}</p>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
