/** Settings onto the page: classes and one font size on the root; style sheets do the rest. */
import type { SettingsStore } from '../stores/settings.ts';

export function applySettings(settings: SettingsStore): void {
  const apply = (): void => {
    const { textSize, font, spacing, theme, motion } = settings.getState();
    const { classList, dataset } = document.documentElement;
    dataset['size'] = String(textSize);
    dataset['theme'] = theme;
    classList.toggle('system-font', font === 'system');
    classList.toggle('wide', spacing === 'wide');
    classList.toggle('still', motion === 'reduced');
    classList.toggle('moving', motion === 'full');
  };
  apply();
  settings.subscribe(apply);
}
