/** The debrief asks before it tells. The answers stay on this page and are kept nowhere. */
import { useEffect, useRef } from 'preact/hooks';
import { AFTER } from '../../words/debrief.ts';

export function Asking({ name, show }: { readonly name: string; readonly show: () => void }) {
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
        show();
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
      <button type="submit" class="primary">
        {AFTER.show}
      </button>
    </form>
  );
}
