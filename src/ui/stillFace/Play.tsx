/** The page of the still face while it is played: which chair, pause, and the curtain after it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Act } from '../../model/infant/infant.ts';
import { replayed, type StillFace } from '../../session/stillFace/live.ts';
import { logOf, textOf, type Way, WAYS } from '../../session/stillFace/log.ts';
import { MORE } from '../../words/more.ts';
import { STILL } from '../../words/stillFace.ts';
import { AFTER_STILL } from '../../words/stillFaceAfter.ts';
import { UI } from '../../words/ui.ts';
import { Frame } from '../frame.tsx';
import { PauseDialog } from '../play/PauseDialog.tsx';
import type { PlayProps, Services } from '../services.ts';
import { BabyChair } from './BabyChair.tsx';
import { First } from './First.tsx';
import { Live } from './Live.tsx';
import { Read } from './Read.tsx';
import { goIn } from './Ways.tsx';
import '../styles/stillFace.css';

const knownWay = (way: string | undefined): Way | 'baby' =>
  way === 'baby' ? 'baby' : (WAYS as readonly (string | undefined)[]).includes(way) ? (way as Way) : 'home';

/** What was done in the reunion of a session, step by step; nothing for an address that holds none. */
function actsOf(text: string | undefined): readonly Act[] {
  const log = text === undefined ? undefined : logOf(text);
  if (!log) return [];
  return replayed(log).moments.flatMap(({ episode, act }) => (episode === 'reunion' ? [act] : []));
}

export function Play({ route, services, phase, send }: PlayProps) {
  const [log, setLog] = useState<string | undefined>(undefined);
  const query = route.screen === 'play' ? route : undefined;
  const [seed] = useState(() => (query?.seed ?? services.newSeed()) >>> 0);
  const way = knownWay(query?.way);
  const textOnly = query?.textOnly ?? false;
  const own = useMemo(() => actsOf(query?.log), [query?.log]);
  const paused = phase === 'paused';
  // an address without a seed gets one, so that it stands for what was played
  useEffect(() => {
    if (query && query.seed === undefined) services.go({ ...query, seed, way }, true);
  }, []);
  const over = (session?: StillFace): void => {
    if (session) setLog(textOf(session.log));
    send('over');
  };
  const leave = (): void => services.go({ screen: 'home' });
  const bar = (
    <div class="bar-own">
      <button type="button" class="bar-link" onClick={() => send('pause')}>
        {UI.pause}
      </button>
      <button type="button" class="bar-link" onClick={leave}>
        {UI.leave}
      </button>
    </div>
  );
  return (
    <Frame kind="play" own={phase === 'curtain' ? undefined : bar}>
      <h1 class="unseen">{STILL.title}</h1>
      {phase === 'curtain' ? (
        <Curtain log={log} services={services} />
      ) : way === 'read' ? (
        <Read seed={seed} over={over} />
      ) : way === 'baby' ? (
        <BabyChair seed={seed} services={services} paused={paused} textOnly={textOnly} own={own} over={() => over()} />
      ) : (
        <Live way={way} seed={seed} services={services} paused={paused} textOnly={textOnly} over={over} />
      )}
      {paused && <PauseDialog resume={() => send('resume')} leave={leave} />}
    </Frame>
  );
}

/** The drawing lets go of the scene; from the baby's chair there is no session to look back at. */
function Curtain({ log, services }: { readonly log: string | undefined; readonly services: Services }) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <section ref={region} class="curtain" aria-label={MORE.curtain} tabIndex={-1}>
      <p class="curtain-scene">{STILL.curtain}</p>
      <p class="curtain-out">{STILL.drawn}</p>
      {log === undefined && <First />}
      <div class="two-ways">
        {log === undefined ? (
          <>
            <a class="button" href={`#/landing/${STILL.id}`}>
              {AFTER_STILL.landing}
            </a>
            <button type="button" class="button" onClick={() => goIn(services, 'home')}>
              {STILL.asParent}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => services.go({ screen: 'still-face', log })}>
            {UI.lookBack}
          </button>
        )}
        <button type="button" class="button" onClick={() => services.go({ screen: 'home' })}>
          {MORE.stopHere}
        </button>
      </div>
    </section>
  );
}
