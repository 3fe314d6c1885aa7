/** The drawing lets go of the scene. Two ways on, equal in size; then, once, what to keep. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PlayPack } from '../scenario/pack.ts';
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
  const [asking, setAsking] = useState(!services.guest && (keep === null || keep === 'ask'));
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
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
      {asking && (
        <KeepQuestion services={services} text={MORE.keepText} answered={() => setAsking(false)}>
          <p class="hint">
            {GUEST.afterRun} <a href={inMode(true, '#/')}>{GUEST.goOn}</a>
          </p>
        </KeepQuestion>
      )}
    </section>
  );
}
