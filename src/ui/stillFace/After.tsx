/**
 * After a still face. First the fixed words; then three moments, and no rating; in a class also everything a coding
 * laboratory would want. The session is played again from its address.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { replayed, type StillFace } from '../../session/stillFace/live.ts';
import { logOf } from '../../session/stillFace/log.ts';
import { momentsOf } from '../../session/stillFace/reading.ts';
import { STILL } from '../../words/stillFace.ts';
import { AFTER_STILL, backWords, missWords, noticingWords, tellerOf } from '../../words/stillFaceAfter.ts';
import { Frame } from '../frame.tsx';
import { Later } from '../later.tsx';
import type { ScreenProps, Services } from '../services.ts';
import { useChanges } from '../useStore.ts';
import { First } from './First.tsx';
import { goIn } from './Ways.tsx';
import '../styles/stillFace.css';

const CLASS = () => import('./ForClass.tsx').then((m) => m.ForClass);

export function After({ route, services }: ScreenProps) {
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const text = route.screen === 'still-face' ? route.log : '';
  const session = useMemo(() => {
    const log = logOf(text);
    return log && replayed(log);
  }, [text]);
  const [shown, setShown] = useState(false);
  const moments = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown) moments.current?.focus();
  }, [shown]);
  const { classWords } = services.settings.getState();
  return (
    <Frame>
      <div class="page debrief still-after">
        <h1>{AFTER_STILL.title}</h1>
        <First />
        {!session ? (
          <p class="notice">{STILL.torn}</p>
        ) : shown ? (
          <>
            <section ref={moments} tabIndex={-1} aria-label={AFTER_STILL.three}>
              <Three session={session} />
            </section>
            {classWords && <Later load={CLASS} session={session} />}
          </>
        ) : (
          <button type="button" class="primary" onClick={() => setShown(true)}>
            {AFTER_STILL.showMe}
          </button>
        )}
        <On services={services} log={session && (session.way === 'watch' ? undefined : text)} />
      </div>
    </Frame>
  );
}

function Three({ session }: { readonly session: StillFace }) {
  const found = useMemo(() => momentsOf(session.moments), [session]);
  const told = tellerOf(session.way === 'watch');
  return (
    <dl class="three-moments">
      <dt>{AFTER_STILL.back}</dt>
      <dd>{told(backWords(found))}</dd>
      <dt>{AFTER_STILL.noticing}</dt>
      <dd>{told(noticingWords(found.noticing))}</dd>
      <dt>{AFTER_STILL.miss}</dt>
      <dd>{told(missWords(found.miss))}</dd>
    </dl>
  );
}

function On({ services, log }: { readonly services: Services; readonly log: string | undefined }) {
  return (
    <div class="ways">
      <a class="button" href={`#/landing/${STILL.id}`}>
        {AFTER_STILL.landing}
      </a>
      {log !== undefined && (
        <button type="button" class="button" onClick={() => goIn(services, 'baby', log)}>
          {AFTER_STILL.asBaby}
        </button>
      )}
      <button type="button" class="button" onClick={() => goIn(services, 'home')}>
        {AFTER_STILL.again}
      </button>
    </div>
  );
}
