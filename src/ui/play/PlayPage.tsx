/** Brings a run to the page: its pack, its seed and strategy into the address, its moves if it was begun before. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlayPack } from '../../scenario/pack.ts';
import type { Route } from '../../session/route.ts';
import type { Run } from '../../session/run.ts';
import { openingOf } from '../../session/opening.ts';
import type { Session } from '../../session/session.ts';
import { UI } from '../../words/ui.ts';
import { Frame } from '../frame.tsx';
import { comeAnew, Later } from '../later.tsx';
import type { Services } from '../services.ts';
import { bringLaterParts, CURTAIN, PAUSE } from './laterParts.ts';
import { PlayScreen } from './PlayScreen.tsx';
import { SceneState } from './sceneState.ts';
import { leastPlayed } from './strategy.ts';

type PlayRoute = Extract<Route, { screen: 'play' }>;

interface PlayPageProps {
  readonly route: PlayRoute;
  readonly services: Services;
  readonly phase: 'playing' | 'paused' | 'curtain';
  readonly send: (event: 'pause' | 'resume' | 'over') => void;
}

interface Begun {
  readonly pack: PlayPack;
  readonly id: string;
  /** The run as it was kept, if it was begun before. */
  readonly kept?: Run;
  readonly scene: SceneState;
  /** Brings the machine, and the words after the first, once those can be read. */
  readonly running: () => Promise<Session>;
  readonly note?: string;
}

type Loaded = { readonly begun: Begun } | { readonly trouble: string; readonly read?: string };

/** @param named - told the name a new run is given, before it goes into the address */
async function begin(route: PlayRoute, services: Services, named: (run: string) => void): Promise<Loaded> {
  // held before it is read: what another tab still writes would be missed
  const free = route.run !== undefined && (await services.locks.hold(route.run));
  if (route.run !== undefined) {
    const kept = await (await services.keeping()).get(route.run);
    if (kept) return resumed(kept, await services.loadPlay(route.scenario), free);
  }
  const pack = await services.loadOpening(route.scenario);
  const strategy = route.strategy ?? (await leastPlayed(pack, services));
  const input = { seed: route.seed ?? services.newSeed(), strategy, mode: route.mode };
  // a run that another tab has begun, and has not made a move in yet, is left to it
  const id = free ? route.run! : services.newId();
  if (!free) void services.locks.hold(id);
  named(id);
  services.go({ ...route, seed: input.seed, strategy, run: id }, true);
  const running = async (): Promise<Session> => {
    const [whole, { Session: Machine }] = await Promise.all([
      services.loadPlay(route.scenario),
      import('../../session/session.ts')
    ]);
    return new Machine(whole, input);
  };
  return { begun: { pack, id, scene: new SceneState(openingOf(pack, input)), running } };
}

/** Reports and replay are fetched when a run is kept or taken up again: not before the first choice. */
const replay = () => import('../../session/replay.ts');

async function resumed(run: Run, pack: PlayPack, free: boolean): Promise<Loaded> {
  const taken = (await replay()).takenUp(run, pack);
  if (taken.standing === 'read-only') return { trouble: UI.readOnly, read: run.id };
  if (!free) return { trouble: UI.otherTab, read: run.id };
  const scene = new SceneState(taken.session);
  scene.take(taken.session);
  while (scene.more) scene.turnPage();
  return {
    begun: {
      pack,
      id: run.id,
      kept: taken.run,
      scene,
      running: () => Promise.resolve(taken.session),
      ...(taken.standing === 'words-changed' && { note: UI.wordsChanged })
    }
  };
}

/** What stands at an address; begun once for each, though the address is completed while it begins. */
function useBegun(
  route: PlayRoute,
  services: Services
): { loaded: Loaded | null; again: () => void; lost: () => void } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [tries, setTries] = useState(0);
  const own = useRef<string | undefined>(undefined);
  const asked = useRef(0);
  useEffect(() => () => void asked.current++, []);
  // in the same breath as the page: words that are there already are on it from the first picture
  useLayoutEffect(() => {
    if (route.run !== undefined && route.run === own.current) return;
    own.current = undefined;
    const mine = ++asked.current;
    const show = (l: Loaded): void => {
      if (asked.current === mine) setLoaded(l);
    };
    begin(route, services, (run) => (own.current = run)).then(show, () => {
      const known = services.isKnown(route.scenario);
      show({ trouble: known ? UI.packFailed : UI.noScenario });
      if (known && tries > 0) void comeAnew();
    });
  }, [route.scenario, route.run, tries]);
  const lost = useCallback(() => {
    own.current = undefined;
    setLoaded({ trouble: UI.packFailed });
  }, []);
  return { loaded, again: () => setTries((n) => n + 1), lost };
}

export function PlayPage({ route, services, phase, send }: PlayPageProps) {
  const { loaded, again, lost } = useBegun(route, services);
  const begun = loaded && 'begun' in loaded ? loaded.begun : undefined;
  useLayoutEffect(() => begun && setGoing(begun, services, lost), [begun]);
  if (!loaded) return <Frame kind="play">{<p class="wait">{UI.loading}</p>}</Frame>;
  if ('trouble' in loaded) return <Trouble loaded={loaded} again={again} />;
  const { pack, scene, note } = loaded.begun;
  const own = (
    <div class="bar-own">
      <button type="button" class="bar-link" onClick={() => send('pause')}>
        {UI.pause}
      </button>
      <button type="button" class="bar-link" onClick={() => services.go({ screen: 'home' })}>
        {UI.leave}
      </button>
    </div>
  );
  return (
    <Frame kind="play" quickly={pack.home} own={phase === 'curtain' ? undefined : own}>
      <h1 class="unseen">{pack.title}</h1>
      {note && (
        <p class="notice" role="note">
          {note}
        </p>
      )}
      {phase === 'curtain' ? (
        <Later load={CURTAIN} pack={pack} services={services} run={loaded.begun.id} />
      ) : (
        <PlayScreen
          scene={scene}
          services={services}
          textOnly={route.textOnly}
          learn={route.mode === 'learn'}
          paused={phase === 'paused'}
          reasons={() => services.loadReasons(pack.id)}
          onEnd={() => send('over')}
        />
      )}
      {phase === 'paused' && (
        <Later load={PAUSE} resume={() => send('resume')} leave={() => services.go({ screen: 'home' })} />
      )}
    </Frame>
  );
}

/** Brings the machine to a run, and keeps what is played. @param lost - the machine, or the words, did not come */
function setGoing(begun: Begun, services: Services, lost: () => void): () => void {
  let leave = (): void => services.locks.release(begun.id);
  let gone = false;
  begun.running().then(
    (session) => {
      if (gone) return;
      leave = keepMoves(begun, session, services);
      begun.scene.take(session);
      void bringLaterParts();
    },
    () => !gone && lost()
  );
  return () => {
    gone = true;
    leave();
  };
}

/** Writes the run after each move, in order; a failure is told once and play goes on. Lets go of the run at the end. */
function keepMoves({ id, pack, kept }: Begun, session: Session, services: Services): () => void {
  let run = kept;
  let writing: Promise<unknown> = Promise.resolve();
  const write = async (): Promise<void> => {
    const { newRun, withMoves } = await replay();
    run = withMoves(run ?? newRun(id, pack, session.input, session), session);
    await (await services.keeping()).put(run);
  };
  const leave = session.subscribe(() => {
    // what could not be written now is written with the next move
    writing = writing.then(write).catch(() => undefined);
  });
  return () => {
    leave();
    void writing.then(() => services.locks.release(id));
  };
}

function Trouble({
  loaded,
  again
}: {
  readonly loaded: Extract<Loaded, { trouble: string }>;
  readonly again: () => void;
}) {
  return (
    <Frame>
      <div class="page narrow">
        <p class="notice">{loaded.trouble}</p>
        {loaded.read === undefined && loaded.trouble === UI.packFailed && (
          <button type="button" class="primary" onClick={again}>
            {UI.tryAgain}
          </button>
        )}
        {loaded.read !== undefined && (
          <a class="button" href={`#/debrief/${loaded.read}`}>
            {UI.lookBack}
          </a>
        )}
        <a class="button" href="#/library">
          {UI.library}
        </a>
      </div>
    </Frame>
  );
}
