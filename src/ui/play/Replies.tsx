/** The replies and the moves that stand at every beat. Native buttons, in order; digits choose, if wanted. */
import type { Ref } from 'preact';
import type { Offer } from '../../scenario/play/offer.ts';
import { UI } from '../../words/ui.ts';
import { WHY_NOT } from '../../words/standing.ts';

interface RepliesProps {
  readonly replies: readonly Offer[];
  readonly stay: Offer;
  readonly choose: (id: string) => void;
  readonly group: Ref<HTMLDivElement>;
  readonly labels: boolean;
}

/** A reply out of reach stays where it is, can be focused, and says why. */
function ReplyButton({
  offer,
  choose,
  label
}: {
  readonly offer: Offer;
  readonly choose: (id: string) => void;
  readonly label: string | undefined;
}) {
  const why = offer.available ? undefined : (offer.lost ?? (offer.why && WHY_NOT[offer.why]));
  const id = `why-${offer.id}`;
  return (
    <button
      type="button"
      class={`reply${offer.act ? ' act' : ''} ${offer.saying ?? ''}`}
      data-reply={offer.id}
      aria-disabled={offer.available ? undefined : 'true'}
      aria-describedby={why ? id : undefined}
      onClick={() => offer.available && choose(offer.id)}
    >
      {label !== undefined && (
        <span class="digit" aria-hidden="true">
          {label}
        </span>
      )}
      <span class="reply-words">{offer.act ? offer.text : `“${offer.text}”`}</span>
      {why && (
        <span class="why" id={id}>
          {why}
        </span>
      )}
    </button>
  );
}

export function Replies({ replies, stay, choose, group, labels }: RepliesProps) {
  const silent: Offer = { ...stay, text: UI.stay };
  return (
    <div ref={group} class="replies" role="group" aria-label={UI.yourReply} tabIndex={-1}>
      {[...replies, silent].map((offer, i) => (
        <ReplyButton key={offer.id} offer={offer} choose={choose} label={labels ? String(i + 1) : undefined} />
      ))}
    </div>
  );
}
