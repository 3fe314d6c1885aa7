/** The debrief asks before it tells. What is written here is kept nowhere; a number is kept with the run, if one is given. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AFTER } from '../../words/debrief.ts';
import { TenseScale } from '../TenseScale.tsx';

interface AskingProps {
  readonly name: string;
  /** Whether it is asked, too, how tense the run left them. */
  readonly asksAfter: boolean;
  /** @param tense - 0..10; undefined: not asked, or no answer */
  readonly show: (tense: number | undefined) => void;
}

export function Asking({ name, asksAfter, show }: AskingProps) {
  const [tense, setTense] = useState<number | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);
  return (
    <form
      ref={form}
      class="asking"
      aria-label={AFTER.beforeWeLook}
      tabIndex={-1}
      onSubmit={(e) => {
        e.preventDefault();
        show(tense);
      }}
    >
      <h2>{AFTER.beforeWeLook}</h2>
      <p class="hint">{AFTER.optional}</p>
      <label class="field">
        {AFTER.worst}
        <input type="text" autocomplete="off" />
      </label>
      <label class="field">
        {AFTER.theyFelt.replace('they', name)}
        <input type="text" autocomplete="off" />
      </label>
      <label class="field">
        {AFTER.iWanted}
        <input type="text" autocomplete="off" />
      </label>
      {asksAfter && <TenseScale tense={tense} choose={setTense} />}
      <button type="submit" class="primary">
        {AFTER.show}
      </button>
    </form>
  );
}
