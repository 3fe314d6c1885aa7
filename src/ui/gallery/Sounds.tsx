/** Every sound, to be heard one by one. Nothing is fetched before the first is asked for. */
import { EVERY_SOUND, SOUND_WORDS } from '../../words/sound.ts';
import type { Services } from '../services.ts';

export function Sounds({ services }: { readonly services: Services }) {
  const hear = (name: string): void => {
    void services.loadSound?.().then(
      (parts) => parts.sample(name),
      () => undefined
    );
  };
  return (
    <section aria-label={SOUND_WORDS.gallery}>
      <h2>{SOUND_WORDS.gallery}</h2>
      <p class="hint">{SOUND_WORDS.galleryIntro}</p>
      <div class="sounds">
        {Object.entries(EVERY_SOUND).map(([name, caption]) => (
          <button key={name} type="button" class="quiet" onClick={() => hear(name)}>
            {SOUND_WORDS.hear(caption)}
          </button>
        ))}
      </div>
    </section>
  );
}
