/**
 * The page's side of the service worker: registered by hand, since its address must be a trusted
 * one, when the page has nothing else to do; asked to keep the sounds where sound is on.
 *
 * What did not come whole is tried again. A new version is offered between scenes only, and
 * taken when the player says so. Says nothing where there can be no worker.
 */
import type { Screen } from '../session/route.ts';
import type { SettingsStore } from '../stores/settings.ts';
import { isResting, sceneOpen } from './between.ts';
import { offer, withdraw } from './offer.tsx';

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

export interface Outside {
  readonly screen: () => Screen;
  readonly settings: SettingsStore;
  /** Addresses of all sounds, in the encoding this browser plays. */
  readonly sounds: () => Promise<readonly string[]>;
  /** Resolves when the page has nothing else to do. */
  readonly idle: () => Promise<void>;
}

const loaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((done) => addEventListener('load', done, { once: true }));

/** Chosen, milliseconds: how long the first wait before another attempt is; each is twice the one before. */
const FIRST_WAIT = 60_000;

/** Calls once more when the network is back, or after a while. */
function later(attempt: () => void, wait: number): void {
  const go = (): void => {
    clearTimeout(timer);
    removeEventListener('online', go);
    attempt();
  };
  const timer = setTimeout(go, wait);
  addEventListener('online', go);
}

type Look = (registration: ServiceWorkerRegistration) => void;

/** Looks at every worker that comes. @param broke - called when one did not come whole, and there is none before it */
function follow(registration: ServiceWorkerRegistration, look: Look, broke: () => void): void {
  let followed: ServiceWorker | null = null;
  const next = (): void => {
    const coming = registration.installing;
    if (!coming || coming === followed) return;
    followed = coming;
    coming.addEventListener('statechange', () => {
      look(registration);
      if (coming.state === 'redundant' && !registration.active) broke();
    });
  };
  registration.addEventListener('updatefound', next);
  addEventListener('hashchange', () => look(registration));
  next();
  look(registration);
}

/** Registers until a worker has come whole: the page works on meanwhile, and what has come is not fetched again. */
function register(address: string, look: Look, wait = FIRST_WAIT): void {
  const again = (): void => later(() => register(address, look, wait * 2), wait);
  navigator.serviceWorker
    .register(address)
    .then((registration) => follow(registration, look, again))
    .catch(again);
}

export async function startOffline({ screen, settings, sounds, idle }: Outside): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  let open = sceneOpen(false, screen());
  addEventListener('hashchange', () => {
    open = sceneOpen(open, screen());
    if (!isResting(open, screen())) withdraw();
  });
  const keepSounds = async (): Promise<void> => {
    if (!settings.getState().sound) return;
    const [{ active }, urls] = await Promise.all([navigator.serviceWorker.ready, sounds()]);
    active?.postMessage({ type: 'KEEP', urls });
  };
  // what cannot be kept is fetched when it is to be heard
  const tryToKeep = (): void => void keepSounds().catch(() => undefined);
  settings.subscribe((now, before) => now.sound && !before.sound && tryToKeep());
  addEventListener('online', tryToKeep);
  await loaded();
  await idle();
  register(trusted('./sw.js'), ({ waiting }) => {
    if (waiting && navigator.serviceWorker.controller && isResting(open, screen())) offer(waiting);
  });
  tryToKeep();
}
