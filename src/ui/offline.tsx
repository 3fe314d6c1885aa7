/**
 * The service worker: registered by hand, since its address must be a trusted one.
 * A new version is offered between scenes only, and taken when the player says so.
 */
import { h, render } from 'preact';
import { TROUBLE } from '../words/trouble.ts';

interface Policy {
  createScriptURL(url: string): string;
}

/** The one address that may become a script. */
function trusted(url: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  if (!factory) return url;
  return factory
    .createPolicy('mend-service-worker', {
      createScriptURL: (given) => {
        if (given === './sw.js') return given;
        throw new TypeError(`trusted: ${given} is not the service worker`);
      }
    })
    .createScriptURL(url);
}

export async function startOffline(between: () => boolean): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(trusted('./sw.js'));
    const look = (): void => {
      if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting, between);
    };
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
    addEventListener('hashchange', look);
    look();
  } catch {
    // without a service worker Mend works while connected; there is nothing for the player to do about it
  }
}

let host: HTMLElement | undefined;

function offer(worker: ServiceWorker, between: () => boolean): void {
  if (!between()) return;
  if (!host) {
    host = document.createElement('div');
    document.body.append(host);
  }
  const at = host;
  const close = (): void => render(null, at);
  const take = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ type: 'SKIP_WAITING' });
    close();
  };
  render(
    h(
      'div',
      { class: 'toast', role: 'status' },
      h('p', null, TROUBLE.update),
      h('button', { type: 'button', class: 'primary', onClick: take }, TROUBLE.updateNow),
      h('button', { type: 'button', class: 'quiet', onClick: close }, TROUBLE.updateLater)
    ),
    at
  );
}
