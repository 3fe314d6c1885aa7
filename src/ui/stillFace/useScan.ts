/** One switch: the choices of a group are lit in turn; any key or touch takes the one that is lit. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Chosen, milliseconds a choice is lit. */
const LIT = 1600;
const CLASS = 'lit';
/** Keys that stay what they are. */
const OTHERS = ['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta'];

/** @param group - whose enabled buttons are lit */
export function useScan(on: boolean, group: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const host = group.current;
    if (!on || !host) return undefined;
    let lit: HTMLButtonElement | undefined;
    const light = (): void => {
      const all = [...host.querySelectorAll<HTMLButtonElement>('button:not([disabled])')];
      const at = lit ? all.indexOf(lit) : -1;
      lit?.classList.remove(CLASS);
      lit = all[(at + 1) % all.length];
      lit?.classList.add(CLASS);
    };
    const ours = (event: Event): boolean => {
      const at = event.target as HTMLElement;
      // what is pressed elsewhere is meant as it is
      return event instanceof KeyboardEvent ? !at.closest('a, input, dialog, header') : host.contains(at);
    };
    const take = (event: Event): void => {
      if (!ours(event)) return;
      if (event instanceof KeyboardEvent && (event.repeat || OTHERS.includes(event.key))) return;
      event.preventDefault();
      event.stopPropagation();
      lit?.click();
    };
    /** The press that chose is not a press of what lies under it. */
    const swallow = (event: Event): void => {
      if (event.isTrusted && ours(event)) event.stopPropagation();
    };
    light();
    const timer = setInterval(light, LIT);
    addEventListener('keydown', take, true);
    addEventListener('pointerdown', take, true);
    addEventListener('click', swallow, true);
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', take, true);
      removeEventListener('pointerdown', take, true);
      removeEventListener('click', swallow, true);
      lit?.classList.remove(CLASS);
    };
  }, [on, group]);
}
