/**
 * The service worker: when which of the things in kept.ts is done.
 *
 * A new version is fetched whole, then waits until a page says so, or until no page is open.
 * Refuses to answer for addresses that are not Mend's, and to speak to pages.
 */
import { type Entry, Kept } from './kept.ts';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
}

/** As much of the worker's global as this needs. */
interface Worker {
  /** The files of the build: written here by it. */
  readonly builtFiles: readonly Entry[];
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(of: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', on: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', on: (event: Asking) => void): void;
  addEventListener(type: 'message', on: (event: Told) => void): void;
}
declare const self: Worker;

const { scope } = self.registration;
const kept = new Kept({ scope, entries: self.builtFiles, caches, fetch: (address, how) => fetch(address, how) });

self.addEventListener('install', (event) => event.waitUntil(kept.fill()));

// a page of a first visit is taken into care at once: what it asks for later is here by now
self.addEventListener('activate', (event) => event.waitUntil(kept.takeAlong().then(() => self.clients.claim())));

/** What older versions kept goes when a page is opened beside no other; what comes next is not touched. */
async function tidy(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { waiting, installing } = self.registration;
  if (open.some((page) => page.url.startsWith(scope)) || waiting || installing) return;
  await kept.forgetOthers();
}

self.addEventListener('fetch', (event) => {
  const path = kept.means(event.request);
  if (path === undefined) return;
  event.respondWith(kept.answer(path, event.request));
  if (event.request.mode === 'navigate') event.waitUntil(tidy());
});

self.addEventListener('message', (event) => {
  const { type, urls } = (event.data ?? {}) as { readonly type?: unknown; readonly urls?: unknown };
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  // what did not come is asked for again by the next page
  if (type === 'KEEP' && Array.isArray(urls)) event.waitUntil(kept.keep(urls).catch(() => undefined));
});
