/** Back to the screen before this one; where the page was opened right here, home. */
import { UI } from '../words/ui.ts';

let within = false;
addEventListener('hashchange', () => {
  within = true;
});

function back(): void {
  if (within) history.back();
  else location.hash = '#/';
}

export const Back = ({ text = UI.back }: { readonly text?: string }) => (
  <button type="button" class="button back" onClick={back}>
    {text}
  </button>
);
