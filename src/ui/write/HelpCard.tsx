/** The fixed card that is shown once where words speak of harm. It asks nothing and holds nothing back. */
import { WRITING } from '../../words/writing.ts';

export function HelpCard() {
  return (
    <aside class="help-card" aria-label={WRITING.helpTitle}>
      <p>
        {WRITING.helpText} <a href="#/help">{WRITING.helpLink}</a>
      </p>
    </aside>
  );
}
