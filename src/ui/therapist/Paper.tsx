/** The paper as it will be: nothing else of the page is printed. */
import { FOR_THERAPIST, PAPER } from '../../words/forTherapist.ts';
import { day } from '../dates.ts';
import type { Piece } from './paper.ts';

interface PaperProps {
  readonly pieces: readonly Piece[];
  /** ISO. */
  readonly today: string;
}

export function Paper({ pieces, today }: PaperProps) {
  return (
    <section class="on-paper" aria-label={FOR_THERAPIST.paper}>
      <h2>{FOR_THERAPIST.paper}</h2>
      {pieces.length === 0 ? (
        <p class="hint">{FOR_THERAPIST.empty}</p>
      ) : (
        <div class="paper">
          <p class="paper-title">{FOR_THERAPIST.title}</p>
          <p class="paper-head">
            {PAPER.made(day(today))}. {PAPER.head}
          </p>
          {pieces.map((piece) => (
            <Part key={piece.key} piece={piece} />
          ))}
        </div>
      )}
    </section>
  );
}

function Part({ piece: { heading, paragraphs, did, said } }: { readonly piece: Piece }) {
  return (
    <article class="part">
      <h3>{heading}</h3>
      {paragraphs.map((text, i) => (
        <p key={i}>{text}</p>
      ))}
      {did.length > 0 && (
        <>
          <p>{PAPER.did}</p>
          <ul>
            {did.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {said.length > 0 && (
        <>
          <p>{PAPER.said}</p>
          <div class="said">
            {said.map((text, i) => (
              <p key={i}>{text}</p>
            ))}
          </div>
        </>
      )}
    </article>
  );
}
