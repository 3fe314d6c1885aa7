/** The drawing lets go of the scene. Two ways on, equal in size; then, once, what to keep. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PlayPack } from '../scenario/pack.ts';
import type { Place } from '../stores/keeping.ts';
import { GUEST } from '../words/guest.ts';
import { MORE } from '../words/more.ts';
import { UI } from '../words/ui.ts';
import { inMode } from './guest.tsx';
import { KeepQuestion } from './KeepQuestion.tsx';
import type { Services } from './services.ts';
import { useChanges } from './useStore.ts';

export interface CurtainProps {
  readonly pack: PlayPack;
  readonly services: Services;
  readonly run: string;
}

export function Curtain({ pack, services, run }: CurtainProps) {
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const { keep } = services.settings.getState();
  const [asking] = useState(!services.guest && (keep === null || keep === 'ask'));
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  const [place, setPlace] = useState<Place | undefined>(undefined);
  return (
    <section ref={region} class="curtain" aria-label={MORE.curtain} tabIndex={-1}>
      <p class="curtain-scene">{pack.curtain}</p>
      <p class="curtain-out">{MORE.drawing(pack.other.name)}</p>
      <div class="two-ways">
        <button type="button" class="button" onClick={() => services.go({ screen: 'debrief', run })}>
          {UI.lookBack}
        </button>
        <button type="button" class="button" onClick={() => services.go({ screen: 'home' })}>
          {MORE.stopHere}
        </button>
      </div>
      {asking && !place && (
        <KeepQuestion services={services} text={MORE.keepText} answered={setPlace}>
          <p class="hint">
            {GUEST.afterRun} <a href={inMode(true, '#/')}>{GUEST.goOn}</a>
          </p>
        </KeepQuestion>
      )}
      {place && <Answered place={place} />}
    </section>
  );
}

/** What was pressed is gone: what came of it stands there, and has the focus. */
function Answered({ place }: { readonly place: Place }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} class="keep-answered" tabIndex={-1}>
      {MORE.isKept[place]}
    </p>
  );
}
