/** Back to the screen before this one; where the page was opened right here, home. */
import { UI } from '../words/ui.ts';

/** Set by main.ts, which is there from the first change of the address on. */
const WITHIN = 'within';

function back(): void {
  if (WITHIN in document.documentElement.dataset) history.back();
  else location.hash = '#/';
}

export const Back = ({ text = UI.back }: { readonly text?: string }) => (
  <button type="button" class="button back" onClick={back}>
    {text}
  </button>
);
