/** Trouble with storage, told once each, in words, with play going on. */
import { h, render } from 'preact';
import type { Trouble } from '../stores/trouble.ts';
import { TROUBLE } from '../words/trouble.ts';

const told = new Set<Trouble>();
let host: HTMLElement | undefined;

function close(): void {
  if (host) render(null, host);
}

export function tellTrouble(code: Trouble): void {
  if (told.has(code)) return;
  told.add(code);
  if (!host) {
    host = document.createElement('div');
    document.body.append(host);
  }
  const text = TROUBLE[code];
  render(
    h(
      'div',
      { class: 'toast', role: 'alert' },
      h('p', null, text),
      h('button', { type: 'button', class: 'quiet', onClick: close }, TROUBLE.ok)
    ),
    host
  );
}
