/** Where what is written will be: said plainly before one writes, and asked where it has not been answered. */
import { useRef, useState } from 'preact/hooks';
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
  const words = useRef<HTMLParagraphElement>(null);
  const answered = (): void => {
    setAsking(false);
    words.current?.focus(); // what was pressed is gone; what it changed is said there
  };
  const ask = asking && place === 'tab';
  return (
    <>
      <p ref={words} class="notice" role="note" tabIndex={-1}>
        {WHERE[place]} {!ask && <a href="#/settings">{WHERE.settings}</a>}
      </p>
      {ask && <KeepQuestion services={services} text={WHERE.question} answered={answered} />}
    </>
  );
}
