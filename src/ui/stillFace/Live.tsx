/** The parent's chair, in time: play, stillness that is held, coming back. No count, no clock on the page. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Act, stepsOf } from '../../model/infant/infant.ts';
import type { ChairView } from '../../session/ports.ts';
import { StepClock } from '../../session/stillFace/clock.ts';
import { StillFace } from '../../session/stillFace/live.ts';
import type { Way } from '../../session/stillFace/log.ts';
import { Teller } from '../../words/infant.ts';
import { STILL } from '../../words/stillFace.ts';
import { UI } from '../../words/ui.ts';
import { Announcer } from '../announce.tsx';
import type { Services } from '../services.ts';
import { useChanges } from '../useStore.ts';
import { Acts, Hold } from './Acts.tsx';
import { useChair } from './useChair.ts';
import { useLoop } from './useLoop.ts';
import { useScan } from './useScan.ts';
import { type Heard, voiceOf } from '../../session/stillFace/voice.ts';
import { Later } from '../later.tsx';
import { SOUND } from '../play/laterParts.ts';

interface LiveProps {
  readonly way: Way;
  readonly seed: number;
  readonly services: Services;
  readonly paused: boolean;
  readonly textOnly: boolean;
  readonly over: (session: StillFace) => void;
}

/** Chosen: half as fast, for who wants it. */
const SLOW = 0.5;
/** How many sentences stay on the page. */
const KEPT = 4;

interface Told {
  readonly texts: readonly string[];
  readonly count: number;
}

const promptOf = (session: StillFace): string => {
  const { way, standing } = session;
  const prompts = STILL.prompts;
  if (standing === 'over') return prompts.over;
  if (way === 'watch')
    return { play: prompts.watchPlay, stillFace: prompts.watchStill, reunion: prompts.watchReunion }[standing];
  if (standing === 'play') return session.playIsUp ? prompts.ready : way === 'lab' ? prompts.labPlay : prompts.play;
  return prompts[standing];
};

export function Live({ way, seed, services, paused, textOnly, over }: LiveProps) {
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const settings = services.settings.getState();
  const [session] = useState(() => new StillFace(way, seed));
  const [teller] = useState(() => new Teller());
  const [slow, setSlow] = useState(false);
  const [toggles, setToggles] = useState(false);
  const [scans, setScans] = useState(false);
  const [told, setTold] = useState<Told>({ texts: [], count: 0 });
  const [heard, setHeard] = useState<(Heard & { readonly count: number }) | undefined>(undefined);
  const [, redraw] = useState(0);
  const shown = useRef('');
  const clock = useRef(new StepClock());
  const pad = useRef<HTMLDivElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const still = settings.motion === 'reduced' || (settings.motion === 'system' && services.systemStill());
  const view = (): ChairView => ({
    chair: 'parent',
    infant: session.infant,
    act: session.doing.act,
    seed,
    calm: { still, softer: settings.softer }
  });
  const noPicture = textOnly || settings.textOnly || !services.openChair;
  const { host, failed, show } = useChair(noPicture ? undefined : services.openChair, view());
  useEffect(() => void (clock.current = new StepClock(slow ? SLOW : 1)), [slow]);

  /** Draws the page anew only when something on it has changed. */
  const look = (): void => {
    const now = [session.standing, session.mayHold, session.playIsUp, session.doing.act].join(' ');
    if (now === shown.current) return;
    shown.current = now;
    redraw((n) => n + 1);
  };
  const pass = (seconds: number): void => {
    const due = clock.current.steps(seconds);
    for (let i = 0; i < due; i++) {
      const before = session.infant;
      session.pass(1);
      const voice = voiceOf(before, session.infant);
      if (voice) setHeard((last) => ({ ...voice, count: (last?.count ?? 0) + 1 }));
      const text = teller.hear(session.infant, session.doing.act);
      if (text) setTold(({ texts, count }) => ({ texts: [...texts, text].slice(-KEPT), count: count + 1 }));
    }
    show(view(), seconds);
    look();
  };
  const standing = session.standing;
  useLoop(!paused && standing !== 'over', pass);
  const act = (what: Act): void => {
    if (!paused) session.act(what);
    look();
  };
  const hold = (): void => {
    if (!paused) session.hold();
    look();
  };
  const letGo = (): void => {
    session.letGo();
    look();
  };
  // paused is not still: whoever presses Pause has let go
  useEffect(() => {
    if (paused) letGo();
  }, [paused]);
  useScan(scans && !paused && standing !== 'over', pad);
  const held = standing === 'stillFace';
  const tried = session.infant.step >= stepsOf(1) * 20;
  return (
    <div class={`play still-play${noPicture || failed ? ' no-picture' : ''}`} data-standing={standing}>
      <section class="stage" aria-label={UI.stage}>
        <div
          ref={host}
          class="stage-canvas"
          aria-hidden="true"
          onPointerDown={() => way !== 'watch' && act('touch')}
          onPointerUp={() => session.doing.act === 'touch' && act('wait')}
        />
        <p class={noPicture || failed ? 'stage-words' : 'unseen'}>{STILL.baby}</p>
        {failed && (
          <p class="notice" role="note">
            {UI.stageFailed}
          </p>
        )}
      </section>
      <section class="talk">
        <div class="still-told" aria-hidden="true">
          {told.texts.map((text, i) => (
            <p key={told.count - told.texts.length + i} class={`line${i === told.texts.length - 1 ? ' fresh' : ''}`}>
              {text}
            </p>
          ))}
        </div>
        <div class="choices" ref={pad}>
          <p class="still-prompt">
            {promptOf(session)} {way === 'watch' && standing !== 'over' && STILL.watched[session.doing.act]}
          </p>
          {way !== 'watch' && !held && standing !== 'over' && (
            <Acts group={group} doing={session.doing.act} digits={settings.numbers} act={act} />
          )}
          {way !== 'watch' && (standing === 'play' || held) && (
            <>
              <Hold held={held} may={session.mayHold} toggles={toggles || scans} hold={hold} letGo={letGo} />
              <p id="hold-hint" class="hint">
                {held && !(toggles || scans)
                  ? ''
                  : !held && !session.mayHold
                    ? way === 'lab'
                      ? STILL.notYetLab
                      : STILL.notYet
                    : toggles || scans
                      ? STILL.toggleHint
                      : STILL.holdHint}
              </p>
            </>
          )}
          {standing === 'over' && (
            <button type="button" class="primary continue" ref={(b) => b?.focus()} onClick={() => over(session)}>
              {UI.continue}
            </button>
          )}
          {standing === 'reunion' && way !== 'watch' && tried && (
            <button type="button" class="quiet" onClick={() => over(session)}>
              {STILL.enough}
            </button>
          )}
        </div>
        {standing !== 'over' && (
          <div class="still-hows">
            {way !== 'watch' && (
              <label>
                <input type="checkbox" checked={toggles} onChange={(e) => setToggles(e.currentTarget.checked)} />
                {STILL.toggle}
              </label>
            )}
            <label>
              <input type="checkbox" checked={slow} onChange={(e) => setSlow(e.currentTarget.checked)} />
              {STILL.slower}
            </label>
            {way !== 'watch' && (
              <label>
                <input type="checkbox" checked={scans} onChange={(e) => setScans(e.currentTarget.checked)} />
                {STILL.oneSwitch}
              </label>
            )}
          </div>
        )}
      </section>
      {settings.sound && (
        <Later
          load={SOUND}
          quiet
          services={services}
          place="nursery-day"
          tension={0}
          flooded={0}
          music={false}
          cue={heard}
          paused={paused}
        />
      )}
      <Announcer message={told.texts.at(-1) ?? promptOf(session)} page={told.count} />
    </div>
  );
}
