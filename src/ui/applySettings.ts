/** Settings onto the page: classes and one font size on the root; style sheets do the rest. */
import type { SettingsStore } from '../stores/settings.ts';

/** Per cent. Chosen: from here a screen no longer holds face, words and replies at once, and scrolls as a page. */
const LARGE = 150;

export function applySettings(settings: SettingsStore): void {
  // the bar of the browser, or of the installed Mend: a colour for light and one for dark
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  const systemOf = new Map(Array.from(bars, (meta) => [meta, meta.media]));
  const apply = (): void => {
    const { textSize, font, spacing, theme, motion } = settings.getState();
    const { classList, dataset } = document.documentElement;
    dataset['size'] = String(textSize);
    dataset['theme'] = theme;
    classList.toggle('large', textSize >= LARGE);
    classList.toggle('system-font', font === 'system');
    classList.toggle('wide', spacing === 'wide');
    classList.toggle('still', motion === 'reduced');
    classList.toggle('moving', motion === 'full');
    for (const meta of bars) {
      const own = systemOf.get(meta)!;
      meta.media = theme === 'system' ? own : own.includes(theme) ? 'all' : 'not all';
    }
  };
  apply();
  settings.subscribe(apply);
}
