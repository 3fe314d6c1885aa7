/** Digit keys choose replies, in the order they stand; switched off in Settings. */
import { useEffect } from 'preact/hooks';
import type { View } from '../../session/view.ts';

export function useDigits(on: boolean, view: View, choose: (id: string) => void): void {
  useEffect(() => {
    if (!on || view.compose) return undefined;
    const all = [...view.replies, view.stay];
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (
        event.target instanceof HTMLInputElement ||
        event.target instanceof HTMLTextAreaElement ||
        event.target instanceof HTMLSelectElement
      )
        return;
      const offer = /^[1-9]$/.test(event.key) ? all[Number(event.key) - 1] : undefined;
      if (offer?.available) choose(offer.id);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
