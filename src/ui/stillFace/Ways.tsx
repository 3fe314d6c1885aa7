/** Before the still face: what it holds, said plainly, and five ways in. */
import { MORE } from '../../words/more.ts';
import { SOUND_WORDS } from '../../words/sound.ts';
import { STILL } from '../../words/stillFace.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps, Services } from '../services.ts';
import '../styles/stillFace.css';

type WayId = keyof typeof STILL.ways;
const WAY_IDS = Object.keys(STILL.ways) as readonly WayId[];

/** Goes to a chair, with a new baby. */
export const goIn = (services: Services, way: WayId, log?: string): void =>
  services.go({
    screen: 'play',
    scenario: STILL.id,
    mode: 'practise',
    textOnly: false,
    way,
    seed: services.newSeed(),
    ...(log !== undefined && { log })
  });

export function Ways({ services }: ScreenProps) {
  const { softer, sound, set } = services.settings.getState();
  return (
    <Frame>
      <div class="page narrow before">
        <h1>{STILL.title}</h1>
        <p class="intro">{STILL.intro}</p>
        <section class="note" aria-label={MORE.contentNote}>
          <p>{STILL.note}</p>
          <p class="not-about">{STILL.notAbout}</p>
        </section>
        <label class="still-softer">
          <input type="checkbox" defaultChecked={softer} onChange={(e) => set({ softer: e.currentTarget.checked })} />
          <span>
            {MORE.softer}: {STILL.softerIs}
          </span>
        </label>
        {services.loadSound && (
          <label class="still-softer">
            <input type="checkbox" defaultChecked={sound} onChange={(e) => set({ sound: e.currentTarget.checked })} />
            <span>{SOUND_WORDS.withSound}</span>
          </label>
        )}
        <ul class="still-ways">
          {WAY_IDS.map((way, i) => {
            const [name, what] = STILL.ways[way];
            return (
              <li key={way}>
                <button
                  type="button"
                  class={i === 0 ? 'primary' : 'button'}
                  aria-describedby={`way-${way}`}
                  onClick={() => goIn(services, way)}
                >
                  {name}
                </button>
                <span id={`way-${way}`} class="hint">
                  {what}
                </span>
              </li>
            );
          })}
        </ul>
        <div class="ways">
          <button type="button" class="quiet" onClick={() => services.go({ screen: 'library' })}>
            {MORE.notThisOne}
          </button>
          <Back />
        </div>
      </div>
    </Frame>
  );
}
