/** One run on the page: stage, conversation, replies. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReasonsPack } from '../../scenario/pack.ts';
import { bringPlace, placeWords } from '../../words/places.ts';
import { UI } from '../../words/ui.ts';
import { Announcer } from '../announce.tsx';
import { Later } from '../later.tsx';
import type { Services } from '../services.ts';
import { useChanges } from '../useStore.ts';
import { BODY, COMPOSE, GUESS, SOUND, WHAT_IT_DID } from './laterParts.ts';
import { Log } from './Log.tsx';
import { readOut } from './pages.ts';
import { Replies } from './Replies.tsx';
import type { SceneState } from './sceneState.ts';
import { seenNow, useSeen } from './seen.ts';
import { stageViewOf } from './stageView.ts';
import { useDigits } from './useDigits.ts';
import { useStage } from './useStage.ts';

interface PlayScreenProps {
  readonly scene: SceneState;
  readonly services: Services;
  readonly textOnly: boolean;
  readonly learn: boolean;
  readonly paused: boolean;
  readonly reasons: () => Promise<ReasonsPack>;
  readonly onEnd: () => void;
}

export function PlayScreen({ scene, services, textOnly, learn, paused, reasons, onEnd }: PlayScreenProps) {
  useChanges(useCallback((f) => scene.subscribe(f), [scene]));
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const settings = services.settings.getState();
  const { pack } = scene.session;
  const [acted, setActed] = useState(0);
  const [, setPlaced] = useState('');
  const next = useRef<HTMLElement>(null);
  const view = scene.view;
  const still = settings.motion === 'reduced' || (settings.motion === 'system' && services.systemStill());
  const stageView = useMemo(
    () => stageViewOf(scene, { still, softer: settings.softer }),
    [scene, scene.opened, acted, still, settings.softer]
  );
  const noPicture = textOnly || settings.textOnly || !services.openStage;
  const { host, state } = useStage(services.openStage, stageView, !noPicture, paused);
  useEffect(() => bringPlace(stageView.place, () => setPlaced(stageView.place)), [stageView.place]);
  const seen = useSeen(stageView, pack.other.name, scene.opened);
  // also when a move that waited for the machine is made: what was focused may be gone with its page
  useEffect(() => {
    if (acted > 0) next.current?.focus();
  }, [acted, scene.opened]);
  const act = (what: () => void): void => {
    what();
    setActed((n) => n + 1);
  };
  const move = (id: string): void => act(() => scene.move({ id }));
  useDigits(settings.numbers && !scene.more && !scene.asksGuess && !paused, view, move);
  const spoken = scene.page
    .map(({ line, text }) => readOut(text, line.who === pack.other.id ? pack.other.name : UI.you))
    .join(' ');
  const cut = scene.told.some((t) => t.turn === view.turn && t.cut) ? `${UI.cutIn(pack.other.name)} ` : '';
  const take = (element: HTMLElement | null): void => {
    next.current = element;
  };
  return (
    <div
      class={`play ${pack.setting}${noPicture || state === 'failed' ? ' no-picture' : ''} body-${view.body.saying}${settings.softer ? ' softer' : ''}`}
    >
      <section class="stage" aria-label={UI.stage}>
        <div ref={host} class="stage-canvas" aria-hidden="true" />
        <p class={noPicture || state === 'failed' ? 'stage-words' : 'unseen'}>
          {stageView.turn === 0 || !stageView.present || !noPicture ? `${placeWords(stageView.place)} ` : ''}
          {stageView.present ? seenNow(stageView, pack.other.name) : ''}
        </p>
        {state === 'failed' && (
          <p class="notice" role="note">
            {UI.stageFailed}
          </p>
        )}
      </section>
      <section class="talk">
        <Log
          told={scene.told}
          fresh={scene.page.length + (scene.view.turn > 0 ? 1 : 0)}
          other={pack.other}
          {...(settings.sayFace && { seen })}
        />
        <div class="choices">
          {learn && scene.session.turns.length > 0 && <Later load={WHAT_IT_DID} scene={scene} reasons={reasons} />}
          {scene.more && (
            <button type="button" ref={take} class="primary continue" onClick={() => act(() => scene.turnPage())}>
              {UI.continue}
            </button>
          )}
          {scene.ended && (
            <button type="button" ref={take} class="primary continue" onClick={onEnd}>
              {UI.continue}
            </button>
          )}
          {scene.asksGuess && (
            <Later
              load={GUESS}
              group={take}
              guess={view.guess!}
              choose={(feeling) => act(() => scene.guess(feeling))}
            />
          )}
          {!scene.more && !scene.ended && !scene.asksGuess && (
            <>
              {view.compose && (
                <Later
                  load={COMPOSE}
                  form={take}
                  compose={view.compose}
                  hurt={pack.harmBy === 'other'}
                  say={(parts) => act(() => scene.move({ id: 'compose', parts }))}
                  write={(written) => act(() => scene.move({ id: 'compose', written }))}
                  help={scene.help}
                  services={services}
                  draft={`write-${pack.id}-${scene.session.input.seed}`}
                />
              )}
              <Replies
                group={view.compose ? null : take}
                replies={view.replies}
                stay={view.stay}
                choose={move}
                labels={settings.numbers}
              />
              {(view.settle || view.stepBack) && (
                <Later
                  load={BODY}
                  view={view}
                  settling={settings.settling}
                  chooseSettling={(settling) => services.settings.getState().set({ settling })}
                  move={move}
                />
              )}
            </>
          )}
        </div>
      </section>
      {settings.sound && acted > 0 && (
        <Later
          load={SOUND}
          quiet
          services={services}
          place={stageView.place}
          tension={1 - stageView.other.openness}
          flooded={stageView.player.arousal}
          music
          cue={{ what: scene.more ? 'page' : 'choose', level: 1, count: acted }}
          paused={paused}
        />
      )}
      <Announcer message={`${cut}${spoken} ${seen}`.trim()} page={scene.opened} />
    </div>
  );
}
