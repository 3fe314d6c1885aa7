/** The same repair, chosen or written, to four people at once: four faces, four answers, and why. Nothing is kept. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { PEOPLE } from '../../face/cast/everyone.ts';
import { lookOf } from '../../face/fromPerson.ts';
import { faceOf } from '../../face/motion.ts';
import { shuffled } from '../../model/number.ts';
import { type Preset, PRESET_NAMES } from '../../model/person.ts';
import { heardBy, toneOf } from '../../session/listeners.ts';
import { GALLERY } from '../../words/gallery.ts';
import { KINDS, LISTENERS, OPENINGS, type Repair, REPAIRS, WHYS } from '../../words/listeners.ts';
import { WRITING } from '../../words/writing.ts';
import { Back } from '../back.tsx';
import { inEnglish } from '../english.ts';
import { Frame } from '../frame.tsx';
import { Later, type LoadPart } from '../later.tsx';
import { FaceCanvas } from '../gallery/FaceCanvas.tsx';
import type { ScreenProps } from '../services.ts';
import type { WriteProps } from '../write/Write.tsx';
import { chosen, own, type Sent } from './sent.ts';
import '../styles/listeners.css';

const WRITE: LoadPart<WriteProps> = () => import('../write/Write.tsx').then((m) => m.Write);
/** No scene: no parts to be recognised. */
const NOWHERE = {};

/** Those of the cast who have no scene of their own. */
const FRIENDS = ['leila', 'tomas', 'ike', 'noor'] as const;

/** How a repair reads on the page. */
const said = ({ says, act }: Pick<Repair, 'says' | 'act'>): string => (act ? says : `“${says}”`);

export function Listeners({ services }: ScreenProps) {
  const [sent, setSent] = useState<Sent | undefined>(undefined);
  const [writing, setWriting] = useState(0);
  const help = useRef({ shown: false }).current;
  const top = useRef<HTMLHeadingElement>(null);
  const send = (it: Sent): void => {
    setSent(it);
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
            {sent ? said(sent) : LISTENERS.sofar}
          </h2>
          <div class="four">
            {PRESET_NAMES.map((preset, i) => (
              <Listener key={preset} preset={preset} looks={who[i]!} sent={sent} />
            ))}
          </div>
        </section>
        <section aria-label={LISTENERS.choose}>
          <h2>{sent ? LISTENERS.another : LISTENERS.choose}</h2>
          <div class="replies" role="group" aria-label={LISTENERS.choose}>
            {REPAIRS.map((r) => (
              <button
                key={r.id}
                type="button"
                class={`reply${r.act ? ' act' : ''}`}
                data-repair={r.id}
                aria-pressed={sent?.id === r.id}
                onClick={() => send(chosen(r))}
              >
                <span class="reply-words">{said(r)}</span>
              </button>
            ))}
          </div>
        </section>
        {inEnglish() && (
          <section aria-label={LISTENERS.own}>
            <h2>{LISTENERS.own}</h2>
            {writing > 0 ? (
              <>
                <Later
                  key={writing}
                  load={WRITE}
                  at={NOWHERE}
                  hint={WRITING.hintNowhere}
                  help={help}
                  services={services}
                  say={(written) => {
                    setWriting(0);
                    send(own(written));
                  }}
                />
                <button type="button" class="quiet" onClick={() => setWriting(0)}>
                  {LISTENERS.notNow}
                </button>
              </>
            ) : (
              <button type="button" class="button" onClick={() => setWriting((n) => n + 1)}>
                {LISTENERS.write}
              </button>
            )}
          </section>
        )}
        <p class="hint">{LISTENERS.drawn}</p>
        <Back />
      </div>
    </Frame>
  );
}

interface ListenerProps {
  readonly preset: Preset;
  readonly looks: string;
  readonly sent: Sent | undefined;
}

const hundred = (n: number): number => Math.round(n * 100);

function Listener({ preset, looks, sent }: ListenerProps) {
  const heard = heardBy(sent?.clauses ?? [], preset);
  const answer = sent?.answer(preset, toneOf(heard)) ?? OPENINGS[preset];
  const name = GALLERY.people[looks] ?? looks;
  const state = useMemo(() => faceOf(lookOf(heard.after, answer.face)), [preset, sent]);
  return (
    <article class="listener" data-preset={preset} aria-label={name}>
      <FaceCanvas character={PEOPLE[looks]!} name={name} state={state} />
      <h3>{name}</h3>
      <p class="hint">{KINDS[preset]}</p>
      <p class="line">{answer.text}</p>
      {sent && (
        <details>
          <summary>{LISTENERS.why}</summary>
          <p>
            {sent.what} {WHYS[preset][toneOf(heard)]}{' '}
            {LISTENERS.openness(hundred(heard.before.openness), hundred(heard.after.openness))}
          </p>
        </details>
      )}
    </article>
  );
}
