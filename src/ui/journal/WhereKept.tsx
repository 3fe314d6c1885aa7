/** Where what is written will be: said plainly before one writes, and asked where it has not been answered. */
import { useState } from 'preact/hooks';
import type { Keeping } from '../../stores/keeping.ts';
import { WHERE } from '../../words/journal.ts';
import { KeepQuestion } from '../KeepQuestion.tsx';
import type { Services } from '../services.ts';

interface WhereKeptProps {
  readonly keeping: Keeping;
  readonly services: Services;
}

export function WhereKept({ keeping, services }: WhereKeptProps) {
  const { keep } = services.settings.getState();
  const [asking, setAsking] = useState(keep === null || keep === 'ask');
  const place = keeping.place();
  const ask = asking && place === 'tab';
  return (
    <>
      <p class="notice" role="note">
        {WHERE[place]} {!ask && <a href="#/settings">{WHERE.settings}</a>}
      </p>
      {ask && <KeepQuestion services={services} text={WHERE.question} answered={() => setAsking(false)} />}
    </>
  );
}
