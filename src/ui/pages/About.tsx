/** What Mend is and is not, what is kept, and the way to be rid of it. */
import { ABOUT } from '../../words/pages.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../services.ts';
import { Kept } from './Kept.tsx';

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
        <p>
          <a href="#/gallery">{ABOUT.gallery}</a>
        </p>
        <Texts title={ABOUT.reviewers} texts={[ABOUT.reviewersNone]} />
        <p class="hint">{ABOUT.licence}</p>
        <Back />
      </div>
    </Frame>
  );
}
