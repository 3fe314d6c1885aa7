/** Composition root: builds the parts and hands them to each other. */
import { h, render } from 'preact';
import { packs } from 'virtual:scenarios';
import type { PlayPack, ReasonsPack } from './scenario/pack.ts';
import type { RunningApp } from './session/app.ts';
import type { AppEvent } from './session/appMachine.ts';
import { hashOf, type Route, routeOf } from './session/route.ts';
import type { OpenChair, OpenStage, Ticker } from './session/ports.ts';
import { seedFrom } from './session/view.ts';
import type { Keeping } from './stores/keeping.ts';
import type { Box } from './stores/safeBox.ts';
import { createSettings, hasSettings, type ReadSaved } from './stores/settings.ts';
import { createTabLocks } from './stores/tabs.ts';
import type { OnTrouble } from './stores/trouble.ts';
import { App, type AppState } from './ui/App.tsx';
import { applySettings } from './ui/applySettings.ts';
import { Boundary } from './ui/boundary.tsx';
import { guardBack } from './ui/guardBack.ts';
import type { Services } from './ui/services.ts';
import './ui/styles/app.css';

/** Told in words, which are fetched when there is trouble. */
const tellTrouble: OnTrouble = (code) => void import('./ui/trouble.tsx').then((m) => m.tellTrouble(code));

const home = document.getElementById('home')!;
const host = document.getElementById('app')!;
home.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  home.querySelector<HTMLElement>('.start')?.focus();
});
const now = (): string => new Date().toISOString();

/** As a guest nothing is stored: everything of one's own is in memory. */
const guest = new URLSearchParams(location.search).has('guest');
const guestPart = guest ? await import('./stores/guest.ts') : undefined;
const memory = guestPart?.memoryBox();
const box = (): Box => memory ?? localStorage;
const read: ReadSaved = hasSettings(box) ? (await import('./stores/settingsShape.ts')).readSettings : () => undefined;
const settings = createSettings({ open: box, onTrouble: tellTrouble, now, read });
applySettings(settings);

async function fetchJson<T>(url: string | undefined): Promise<T> {
  if (url === undefined) throw new Error('fetchJson: no such scenario');
  const response = await fetch(url);
  if (!response.ok) throw new Error(`fetchJson: ${response.status} for ${url}`);
  return (await response.json()) as T;
}

/** Fetched once each; a failure is forgotten, so that it can be tried again. */
function once<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const found = known.get(id) ?? load(id);
    known.set(id, found);
    found.catch(() => known.delete(id));
    return found;
  };
}

let keeping: Promise<Keeping> | undefined;
const openKeeping = (): Promise<Keeping> => {
  keeping ??= import('./stores/keeping.ts').then((m) =>
    m.openKeeping({
      policy: settings.getState().keep,
      onTrouble: tellTrouble,
      now,
      ...(guestPart ? guestPart.asGuest() : { channel: () => new BroadcastChannel('mend-kept') })
    })
  );
  return keeping;
};

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 0x1_0000_0000;
const newId = (): string =>
  `r-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('')}`;

/** Until the machine has come: where the address says one is, and what it will be told. */
let at: Route = routeOf(location.hash);
let app: RunningApp | undefined;
const untold: AppEvent[] = [];

const route = (): Route => app?.route() ?? at;
const phase = (): AppState['phase'] => app?.phase() ?? 'playing';

function send(event: AppEvent): void {
  if (app) return app.send(event);
  if (event.type !== 'route') return void untold.push(event);
  untold.length = 0; // what was meant for the screen before
  at = event.route;
  draw();
}

let coming: Promise<void> | undefined;
/** Brings the machine; what it was to be told meanwhile it is told then. Where it did not come, it is asked for again. */
function bringApp(): void {
  coming ??= import('./session/app.ts').then(
    ({ startApp }) => {
      app = startApp(at, draw);
      app.send({ type: 'route', route: at });
      for (const event of untold.splice(0)) app.send(event);
    },
    () => void (coming = undefined)
  );
}

const guard = guardBack({
  // only where a scene stands: a scene that did not come is not paused
  playing: () => route().screen === 'play' && phase() === 'playing' && host.querySelector('.play') !== null,
  pause: () => send({ type: 'pause' }),
  current: route
});

function go(to: Route, replace = false): void {
  if (replace) {
    history.replaceState(null, '', hashOf(to));
    send({ type: 'route', route: to });
  } else if (location.hash !== hashOf(to)) {
    guard.meant();
    location.hash = hashOf(to);
  }
}

/** The one ticker of the page: a wait, then the next frame; none while the page is hidden. */
const ticker: Ticker = {
  after: (ms, callback) => {
    let frame = 0;
    const wait = setTimeout(() => {
      frame = requestAnimationFrame(callback);
    }, ms);
    return () => {
      clearTimeout(wait);
      cancelAnimationFrame(frame);
    };
  }
};

/** Resolves when the page has nothing else to do, or has had enough time. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 100);
  });

/** The stage is fetched when the words can be used. */
const openStage: OpenStage = async (element, first, lost) => {
  await idle();
  const { stagesBy } = await import('./scenes/boot.ts');
  return stagesBy(ticker)(element, first, lost);
};

const openChair: OpenChair = async (element, first) =>
  (await import('./scenes/chair/chairStage.ts')).openChair(element, first);

const fetchOpening = (id: string): Promise<PlayPack> => fetchJson<PlayPack>(packs[id]?.open);
const loadOpening = once((id) => {
  const early = globalThis.firstWords;
  return early?.scenario === id ? early.words.catch(() => fetchOpening(id)) : fetchOpening(id);
});
const loadPlay = once(async (id) => {
  const [opening, rest] = await Promise.all([loadOpening(id), fetchJson<PlayPack['beats']>(packs[id]?.rest)]);
  return { ...opening, beats: { ...opening.beats, ...rest } };
});

const services: Services = {
  settings,
  keeping: openKeeping,
  guest,
  locks: createTabLocks(() => new BroadcastChannel('mend-runs'), newId()),
  cards: () => import('virtual:cards').then((m) => m.cards),
  isKnown: (id) => Object.hasOwn(packs, id),
  loadOpening,
  loadPlay: (id) => loadPlay(id).finally(bringTheRest),
  loadReasons: once((id) => fetchJson<ReasonsPack>(packs[id]?.reasons)),
  openStage,
  openChair,
  loadSound: () => import('./audio/player.ts'),
  openRooms: () => import('./scenes/rooms.ts').then((m) => m.ROOMS),
  newId,
  newSeed: () => seedFrom(random()),
  now,
  go,
  systemStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches
};

/** Letters come after the words, but at once where the worker of an earlier visit has kept them. */
let lettered = false;
function bringLetters(): void {
  if (!lettered) void import('./ui/letters.ts');
  lettered = true;
}
if (navigator.serviceWorker?.controller) bringLetters();

/** What is asked for once the first words are on the page. */
function bringTheRest(): void {
  bringApp();
  bringLetters();
}

let shown = '';
function draw(): void {
  const here = route();
  home.hidden = here.screen !== 'home';
  document.documentElement.classList.remove('elsewhere');
  const state: AppState = { route: here, phase: phase() };
  const page = h(App, { state, services, send: (type) => send({ type }) });
  render(h(Boundary, { page: here.screen, children: page }), host);
  document.title = here.screen === 'home' ? 'Mend' : `Mend: ${here.screen.replaceAll('-', ' ')}`;
  // a scenario's own words bring the rest after them
  if (here.screen !== 'play' || !(here.scenario in packs)) bringTheRest();
  // a new screen begins at its top, with focus on its main part; not at load, which may be inside another page
  if (shown !== '' && shown !== here.screen) {
    scrollTo(0, 0);
    if (here.screen !== 'play')
      (here.screen === 'home' ? home.querySelector<HTMLElement>('.start') : document.getElementById('main'))?.focus({
        preventScroll: true
      });
  }
  shown = here.screen;
}

addEventListener('hashchange', () => {
  document.documentElement.dataset['within'] = ''; // see ui/back.tsx
  const to = routeOf(location.hash);
  if (!guard.takenBack(to)) send({ type: 'route', route: to });
});
/** The built page asks for its rules by script: nothing but Home, which has its own, is drawn without them. */
async function ruled(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('#sheet');
  if (!link || link.sheet || routeOf(location.hash).screen === 'home') return;
  await new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
  });
}

/** Where a scene is the first page, its first words are nearly there: then it is drawn once, with them. */
async function worded(): Promise<void> {
  if (globalThis.firstWords) await loadOpening(globalThis.firstWords.scenario).catch(() => undefined);
}

await Promise.all([ruled(), worded()]);
send({ type: 'route', route: routeOf(location.hash) });

// a guest leaves nothing behind, not even that Mend was here
if (import.meta.env.PROD && !guest) {
  const sounds = (): Promise<readonly string[]> => import('./audio/player.ts').then((m) => m.addresses());
  const screen = (): Route['screen'] => route().screen;
  // without it Mend works while connected; there is nothing for the player to do about it
  void import('./ui/offline.tsx').then(
    (m) => m.startOffline({ screen, settings, sounds, idle }),
    () => undefined
  );
}
