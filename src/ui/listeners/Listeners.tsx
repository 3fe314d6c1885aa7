/** The same repair to four people at once: four faces, four answers, and why. Nothing is kept. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { PEOPLE } from '../../face/cast/everyone.ts';
import { lookOf } from '../../face/fromPerson.ts';
import { faceOf } from '../../face/motion.ts';
import { shuffled } from '../../model/number.ts';
import { type Preset, PRESET_NAMES } from '../../model/person.ts';
import { heardBy, toneOf } from '../../session/listeners.ts';
import { GALLERY } from '../../words/gallery.ts';
import { KINDS, LISTENERS, OPENINGS, type Repair, REPAIRS, WHYS } from '../../words/listeners.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import { FaceCanvas } from '../gallery/FaceCanvas.tsx';
import type { ScreenProps } from '../services.ts';
import '../styles/listeners.css';

/** Those of the cast who have no scene of their own. */
const FRIENDS = ['leila', 'tomas', 'ike', 'noor'] as const;

const said = ({ says, act }: Repair): string => (act ? says : `“${says}”`);

export function Listeners({ services }: ScreenProps) {
  const [repair, setRepair] = useState<Repair | undefined>(undefined);
  const top = useRef<HTMLHeadingElement>(null);
  const choose = (r: Repair): void => {
    setRepair(r);
    // the answers stand above what was pressed: to them go eye and ear
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  };
  const who = useMemo(() => shuffled(services.newSeed(), 'listeners', FRIENDS, (id) => id), []);
  return (
    <Frame>
      <div class="page listeners">
        <h1>{LISTENERS.title}</h1>
        <p class="intro">{LISTENERS.intro}</p>
        <p>{LISTENERS.four}</p>
        <section class="listeners-four" aria-label={LISTENERS.answers}>
          <h2 ref={top} tabIndex={-1}>
            {repair ? said(repair) : LISTENERS.sofar}
          </h2>
          <div class="four">
            {PRESET_NAMES.map((preset, i) => (
              <Listener key={preset} preset={preset} looks={who[i]!} repair={repair} />
            ))}
          </div>
        </section>
        <section aria-label={LISTENERS.choose}>
          <h2>{repair ? LISTENERS.another : LISTENERS.choose}</h2>
          <div class="replies" role="group" aria-label={LISTENERS.choose}>
            {REPAIRS.map((r) => (
              <button
                key={r.id}
                type="button"
                class={`reply${r.act ? ' act' : ''}`}
                data-repair={r.id}
                aria-pressed={repair === r}
                onClick={() => choose(r)}
              >
                <span class="reply-words">{said(r)}</span>
              </button>
            ))}
          </div>
        </section>
        <p class="hint">{LISTENERS.drawn}</p>
        <Back />
      </div>
    </Frame>
  );
}

interface ListenerProps {
  readonly preset: Preset;
  readonly looks: string;
  readonly repair: Repair | undefined;
}

const hundred = (n: number): number => Math.round(n * 100);

function Listener({ preset, looks, repair }: ListenerProps) {
  const clause = { is: repair?.is ?? {}, ...(repair?.matter && { matter: repair.matter }) };
  const heard = heardBy([clause], preset);
  const answer = repair?.answers[preset] ?? OPENINGS[preset];
  const name = GALLERY.people[looks] ?? looks;
  const state = useMemo(() => faceOf(lookOf(heard.after, answer.face)), [preset, repair]);
  return (
    <article class="listener" data-preset={preset} aria-label={name}>
      <FaceCanvas character={PEOPLE[looks]!} name={name} state={state} />
      <h3>{name}</h3>
      <p class="hint">{KINDS[preset]}</p>
      <p class="line">{answer.text}</p>
      {repair && (
        <details>
          <summary>{LISTENERS.why}</summary>
          <p>
            {repair.what} {WHYS[preset][toneOf(heard)]}{' '}
            {LISTENERS.openness(hundred(heard.before.openness), hundred(heard.after.openness))}
          </p>
        </details>
      )}
    </article>
  );
}
