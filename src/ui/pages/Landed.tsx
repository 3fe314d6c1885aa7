/** After *Done*: the line, where it is, and a way to be rid of it. Nothing is asked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keeping, Place } from '../../stores/keeping.ts';
import type { Line } from '../../stores/records.ts';
import { AFTER } from '../../words/debrief.ts';
import { LANDING } from '../../words/landing.ts';
import { UI } from '../../words/ui.ts';

interface LandedProps {
  readonly line: Line;
  readonly place: Place;
  readonly keeping: Keeping;
  readonly run: string;
}

export function Landed({ line, place, keeping, run }: LandedProps) {
  const [gone, setGone] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  const turn = async (): Promise<void> => {
    await (gone ? keeping.putLine(line) : keeping.removeLine(line.id));
    setGone(!gone);
  };
  return (
    <div class="page narrow landing">
      <h1>{AFTER.landing}</h1>
      {!gone && <p class="taken">“{line.text}”</p>}
      <p ref={words} role="status" tabIndex={-1}>
        {gone ? LANDING.gone : LANDING.kept[place]}
      </p>
      {!gone && (
        <p class="hint">
          {LANDING.rid} <a href="#/about">{UI.about}</a>.
        </p>
      )}
      <div class="ways">
        <a class="primary" href="#/">
          {UI.home}
        </a>
        <button type="button" class="quiet" onClick={() => void turn()}>
          {gone ? LANDING.putBack : LANDING.delete}
        </button>
      </div>
      <More run={run} />
    </div>
  );
}

/** The way to more room than one line. */
export const More = ({ run }: { readonly run: string }) => (
  <p class="hint more">
    {LANDING.more} <a href={`#/journal?run=${run}`}>{LANDING.journal}</a>.
  </p>
);
