/** Settling, the body's meter, stepping back: from the turn the story brings them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FLOODED_FROM, TIGHT_FROM } from '../../model/body.ts';
import type { View } from '../../session/view.ts';
import { SETTLINGS, type Settling, WHY_NOT } from '../../words/standing.ts';
import { UI } from '../../words/ui.ts';

export interface BodyProps {
  readonly view: View;
  readonly settling: Settling | null;
  readonly chooseSettling: (settling: Settling) => void;
  readonly move: (id: string) => void;
}

const ALL = Object.keys(SETTLINGS) as Settling[];

export function Body({ view, settling, chooseSettling, move }: BodyProps) {
  const [choosing, setChoosing] = useState(false);
  const ways = useRef<HTMLDivElement>(null);
  // the button pressed is gone: the keyboard, and the eye, are led to what took its place
  useEffect(() => {
    if (choosing) ways.current?.focus();
  }, [choosing]);
  const settle = (): void => {
    if (!view.settle?.available) return;
    if (settling === null) setChoosing(true);
    else move('settle');
  };
  const chosen = (how: Settling): void => {
    setChoosing(false);
    chooseSettling(how);
    move('settle');
  };
  return (
    <div class="body">
      {choosing ? (
        <div ref={ways} class="settlings" role="group" aria-label={UI.chooseSettling} tabIndex={-1}>
          <p>{UI.chooseSettling}</p>
          {ALL.map((how) => (
            <button key={how} type="button" class="quiet" onClick={() => chosen(how)}>
              {SETTLINGS[how]}
            </button>
          ))}
        </div>
      ) : (
        <>
          {view.settle && (
            <Quiet id="settle" offer={view.settle} text={SETTLINGS[settling ?? 'breathe']} onPress={settle} />
          )}
          {view.settle && <Meter view={view} />}
          {view.stepBack && (
            <Quiet
              id="step-back"
              offer={view.stepBack}
              text={UI.stepBack}
              onPress={() => view.stepBack?.available && move('step-back')}
            />
          )}
        </>
      )}
    </div>
  );
}

interface QuietProps {
  readonly id: string;
  readonly offer: NonNullable<View['settle']>;
  readonly text: string;
  readonly onPress: () => void;
}

function Quiet({ id, offer, text, onPress }: QuietProps) {
  const why = offer.available || !offer.why ? undefined : WHY_NOT[offer.why];
  return (
    <button
      type="button"
      class="quiet"
      data-reply={id}
      aria-disabled={offer.available ? undefined : 'true'}
      aria-describedby={why ? `why-${id}` : undefined}
      onClick={onPress}
    >
      {text}
      {why && (
        <span class="unseen" id={`why-${id}`}>
          {why}
        </span>
      )}
    </button>
  );
}

/** Where the words change: from here tight, from here flooded. */
const MARKS = [TIGHT_FROM, FLOODED_FROM].map((at) => `M${at * 100} 0v8`).join('');

/** A meter says a number to no one: its text is the body's own word for it. */
function Meter({ view }: { readonly view: View }) {
  const { arousal, saying } = view.body;
  return (
    <div class={`meter ${saying}`}>
      <span class="meter-name" id="body-name">
        {UI.yourBody}
      </span>
      <div
        role="meter"
        aria-labelledby="body-name"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(arousal * 100)}
        aria-valuetext={UI.bodyMeter[saying]}
        class="meter-bar"
      >
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="meter-fill" x="0" y="0" width={Math.round(arousal * 100)} height="8" />
          <path class="meter-marks" d={MARKS} />
        </svg>
      </div>
      <span class="meter-word" aria-hidden="true">
        {UI.body[saying]}
      </span>
    </div>
  );
}
