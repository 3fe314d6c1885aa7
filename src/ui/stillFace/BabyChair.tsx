/** The baby's chair: five things one can do, and a face. About a minute. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Act } from '../../model/infant/infant.ts';
import type { ChairView, Verb } from '../../session/ports.ts';
import { BabyChair as Chair, VERBS } from '../../session/stillFace/babyChair.ts';
import { StepClock } from '../../session/stillFace/clock.ts';
import { chairSentence, STILL } from '../../words/stillFace.ts';
import { UI } from '../../words/ui.ts';
import { Announcer } from '../announce.tsx';
import type { Services } from '../services.ts';
import { useChanges } from '../useStore.ts';
import { useChair } from './useChair.ts';
import { useLoop } from './useLoop.ts';

interface BabyChairProps {
  readonly seed: number;
  readonly services: Services;
  readonly paused: boolean;
  readonly textOnly: boolean;
  /** Acts of a coming back of the player's own, to be seen from here. */
  readonly own: readonly Act[];
  readonly over: () => void;
}

const KEPT = 4;
/** Chosen, 0..1 of strain: from here the chest is tight, and very tight. */
const TIGHT = [0.3, 0.6] as const;

export function BabyChair({ seed, services, paused, textOnly, own, over }: BabyChairProps) {
  useChanges(useCallback((f) => services.settings.subscribe(f), [services]));
  const settings = services.settings.getState();
  const [chair] = useState(() => new Chair(own));
  const [told, setTold] = useState<{ readonly texts: readonly string[]; readonly count: number }>({
    texts: [],
    count: 0
  });
  const [, redraw] = useState('');
  const clock = useRef(new StepClock());
  const still = settings.motion === 'reduced' || (settings.motion === 'system' && services.systemStill());
  const view = (): ChairView => ({
    chair: 'baby',
    face: chair.face,
    strain: chair.strain,
    turned: chair.turned,
    seed,
    calm: { still, softer: settings.softer }
  });
  const noPicture = textOnly || settings.textOnly || !services.openChair;
  const { host, failed, show } = useChair(noPicture ? undefined : services.openChair, view());
  const tell = (): void => {
    const news = chair.news();
    if (news.length > 0)
      setTold(({ texts, count }) => ({
        texts: [...texts, ...news.map((one, i) => chairSentence(one, count + i))].slice(-KEPT),
        count: count + news.length
      }));
    redraw(`${chair.part} ${Math.round(chair.strain * 20)} ${chair.turned} ${chair.sucking}`);
  };
  useLoop(!paused && chair.part !== 'over', (seconds) => {
    chair.pass(clock.current.steps(seconds));
    show(view(), seconds);
    tell();
  });
  const act = (verb: Verb): void => {
    if (paused) return;
    chair.do(verb);
    tell();
  };
  const tight = TIGHT.filter((from) => chair.strain >= from).length;
  return (
    <div
      class={`play still-play chair-baby${noPicture || failed ? ' no-picture' : ''}${settings.softer ? ' softer' : ''}`}
      data-standing={chair.part}
    >
      <section class="stage" aria-label={UI.stage}>
        <div ref={host} class="stage-canvas" aria-hidden="true" />
        <p class={noPicture || failed ? 'stage-words' : 'unseen'}>{STILL.chair}</p>
      </section>
      <section class="talk">
        <div class="still-told" aria-hidden="true">
          {told.texts.map((text, i) => (
            <p key={told.count - told.texts.length + i} class={`line${i === told.texts.length - 1 ? ' fresh' : ''}`}>
              {text}
            </p>
          ))}
        </div>
        <div class="choices">
          {chair.part !== 'over' && (
            <div class="still-acts" role="group" aria-label={STILL.does}>
              {VERBS.map((verb) => (
                <button
                  key={verb}
                  type="button"
                  class="reply"
                  {...(verb === 'turn' && { 'aria-pressed': chair.turned })}
                  {...(verb === 'suck' && { 'aria-pressed': chair.sucking })}
                  onClick={() => act(verb)}
                >
                  <span class="reply-words">{STILL.verbs[verb]}</span>
                </button>
              ))}
            </div>
          )}
          <p class="still-chest">
            {STILL.yourBody}: {STILL.chest[tight]}
          </p>
          {chair.part === 'over' && (
            <button type="button" class="primary continue" ref={(b) => b?.focus()} onClick={over}>
              {UI.continue}
            </button>
          )}
        </div>
      </section>
      <Announcer message={told.texts.at(-1) ?? ''} page={told.count} />
    </div>
  );
}
