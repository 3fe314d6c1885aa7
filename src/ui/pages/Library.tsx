/** A card a scenario. */
import { MORE } from '../../words/more.ts';
import { STILL } from '../../words/stillFace.ts';
import { UI } from '../../words/ui.ts';
import { Frame } from '../frame.tsx';
import { OwnWay, OwnWays } from '../ownWays.tsx';
import type { ScreenProps } from '../services.ts';
import { useCards } from '../useCards.ts';

export function Library({ services }: ScreenProps) {
  const cards = useCards(services);
  if (!cards) return <Frame>{<p class="wait">{UI.loading}</p>}</Frame>;
  return (
    <Frame>
      <div class="page">
        <h1>{UI.library}</h1>
        <p class="intro">{MORE.libraryIntro}</p>
        <ul class="cards" aria-label={MORE.scenarios}>
          {[...cards, { id: STILL.id, title: STILL.title, ...STILL.card }].map((card) => (
            <li key={card.id} class="card">
              <h2>
                <a href={`#/scenario/${card.id}`}>{card.title}</a>
              </h2>
              <p>{card.summary}</p>
              <dl>
                <dt>{MORE.youAre}</dt>
                <dd>{card.you}</dd>
                <dt>{MORE.with}</dt>
                <dd>{card.with}</dd>
                <dt>{MORE.practises}</dt>
                <dd>{card.practises.join(', ')}</dd>
                <dt>{MORE.contentNote}</dt>
                <dd>{card.note}</dd>
              </dl>
              <p class="minutes">{MORE.minutes(card.minutes)}</p>
            </li>
          ))}
        </ul>
        <section aria-label={MORE.besides}>
          <h2>{MORE.besides}</h2>
          <OwnWays>
            <OwnWay href="#/listeners" name={MORE.listeners} hint={MORE.listenersIs} />
          </OwnWays>
        </section>
      </div>
    </Frame>
  );
}
