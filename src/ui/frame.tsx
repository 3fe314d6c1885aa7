/** What stands in the same place on every screen: skip link, Help now, Settings, Leave quickly. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { UI } from '../words/ui.ts';
import { leaveQuickly } from './leaveQuickly.ts';

interface FrameProps {
  readonly children: ComponentChildren;
  /** Scenes of conflict at home offer it. */
  readonly quickly?: boolean;
  /** Buttons of this screen's own, before the links. */
  readonly own?: ComponentChildren;
  readonly kind?: 'page' | 'play';
}

/** The screen the game was opened at is left as the browser has it; on every later one the title is where one is. */
let opened = /^(#\/?)?$/.test(location.hash); // home has its own page, which is left behind

/** Takes the focus to the title of a new screen, where nothing on it has taken it already. */
function useTitleFocus(): void {
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('main h1');
    if (!title) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (opened && lost) {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    opened = true;
  }, []);
}

export function Frame({ children, quickly = false, own, kind = 'page' }: FrameProps) {
  useTitleFocus();
  return (
    <div class={`frame frame-${kind}`}>
      <header class="bar">
        <a class="skip" href="#main" onClick={toMain}>
          {UI.skip}
        </a>
        {kind === 'page' && (
          <a class="bar-home" href="#/">
            {UI.app}
          </a>
        )}
        {own}
        <nav class="bar-links" aria-label={UI.helpNow}>
          {quickly && (
            <button type="button" class="bar-link quick" onClick={leaveQuickly}>
              {UI.leaveQuickly}
            </button>
          )}
          <a class="bar-link" href="#/settings">
            {UI.settings}
          </a>
          <a class="bar-link help" href="#/help">
            {UI.helpNow}
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The address names the screen, so a skip link must not change it. */
function toMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
