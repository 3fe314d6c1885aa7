/** What Mend is and is not, what is kept, and the way to be rid of it. */
import { useState } from 'preact/hooks';
import { ABOUT } from '../../words/pages.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import { saveFile } from '../saveFile.ts';
import type { ScreenProps, Services } from '../services.ts';

const Texts = ({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    {texts.map((t) => (
      <p key={t}>{t}</p>
    ))}
  </section>
);

export function About({ services }: ScreenProps) {
  return (
    <Frame>
      <div class="page narrow">
        <h1>{ABOUT.title}</h1>
        <Texts title={ABOUT.what} texts={ABOUT.whatText} />
        <Texts title={ABOUT.not} texts={ABOUT.notText} />
        <Texts title={ABOUT.kept} texts={ABOUT.keptText} />
        <Kept services={services} />
        <Texts title={ABOUT.made} texts={ABOUT.madeText} />
        <Texts title={ABOUT.reviewers} texts={[ABOUT.reviewersNone]} />
        <p class="hint">{ABOUT.licence}</p>
        <Back />
      </div>
    </Frame>
  );
}

function Kept({ services }: { readonly services: Services }) {
  const [state, setState] = useState<'idle' | 'sure' | 'gone'>('idle');
  const remove = async (): Promise<void> => {
    await (await services.keeping()).deleteAll();
    services.settings.getState().reset();
    setState('gone');
  };
  const save = async (): Promise<void> =>
    saveFile('mend.json', JSON.stringify(await (await services.keeping()).exportAll(), null, 1));
  if (state === 'gone') return <p role="status">{ABOUT.deleted}</p>;
  return (
    <div class="ways">
      <button type="button" class="button" onClick={() => void save()}>
        {ABOUT.exportAll}
      </button>
      {state === 'idle' ? (
        <button type="button" class="button" onClick={() => setState('sure')}>
          {ABOUT.deleteAll}
        </button>
      ) : (
        <div role="group" aria-label={ABOUT.deleteSure} class="sure">
          <p>{ABOUT.deleteSure}</p>
          <button type="button" class="button" onClick={() => void remove()}>
            {ABOUT.deleteYes}
          </button>
          <button type="button" class="button" onClick={() => setState('idle')}>
            {ABOUT.deleteNo}
          </button>
        </div>
      )}
    </div>
  );
}
