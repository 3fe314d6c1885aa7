/** Composition root: builds the parts and hands them to each other. */
import { h, render } from 'preact';
import { cards, packs } from 'virtual:scenarios';
import { createActor } from 'xstate';
import type { PlayPack, ReasonsPack } from './scenario/pack.ts';
import { appMachine } from './session/appMachine.ts';
import { hashOf, type Route, routeOf } from './session/route.ts';
import type { OpenStage, Ticker } from './session/ports.ts';
import { seedFrom } from './session/view.ts';
import type { Keeping } from './stores/keeping.ts';
import { createSettings, hasSettings, type ReadSaved } from './stores/settings.ts';
import { createTabLocks } from './stores/tabs.ts';
import { App, type AppState } from './ui/App.tsx';
import { applySettings } from './ui/applySettings.ts';
import { guardBack } from './ui/guardBack.ts';
import { tellTrouble } from './ui/trouble.tsx';
import type { Services } from './ui/services.ts';
import './ui/styles/app.css';

const home = document.getElementById('home')!;
const host = document.getElementById('app')!;
home.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  home.querySelector<HTMLElement>('.start')?.focus();
});
const now = (): string => new Date().toISOString();

const box = (): Storage => localStorage;
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
    m.openKeeping({ policy: settings.getState().keep, onTrouble: tellTrouble, now })
  );
  return keeping;
};

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 0x1_0000_0000;
const newId = (): string =>
  `r-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('')}`;

const actor = createActor(appMachine, { input: { route: routeOf(location.hash) } }).start();

const guard = guardBack({
  // only where a scene stands: a scene that did not come is not paused
  playing: () => actor.getSnapshot().matches({ play: 'playing' }) && host.querySelector('.play') !== null,
  pause: () => actor.send({ type: 'pause' }),
  current: () => actor.getSnapshot().context.route
});

function go(route: Route, replace = false): void {
  if (replace) {
    history.replaceState(null, '', hashOf(route));
    actor.send({ type: 'route', route });
  } else if (location.hash !== hashOf(route)) {
    guard.meant();
    location.hash = hashOf(route);
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

/** The stage is fetched when the words can be used and the page has nothing else to do. */
const openStage: OpenStage = async (element, first, lost) => {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 100);
  });
  const { stagesBy } = await import('./scenes/boot.ts');
  return stagesBy(ticker)(element, first, lost);
};

const services: Services = {
  settings,
  keeping: openKeeping,
  locks: createTabLocks(() => new BroadcastChannel('mend-runs'), newId()),
  cards,
  loadPlay: once((id) => fetchJson<PlayPack>(packs[id]?.play).finally(bringLetters)),
  loadReasons: once((id) => fetchJson<ReasonsPack>(packs[id]?.reasons)),
  openStage,
  newId,
  newSeed: () => seedFrom(random()),
  now,
  go,
  systemStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches
};

const phaseOf = (): AppState['phase'] => {
  const snapshot = actor.getSnapshot();
  return snapshot.matches({ play: 'paused' })
    ? 'paused'
    : snapshot.matches({ play: 'curtain' })
      ? 'curtain'
      : 'playing';
};

/** Letters come after the words, but at once where the worker of an earlier visit has kept them. */
let lettered = false;
function bringLetters(): void {
  if (!lettered) void import('./ui/letters.ts');
  lettered = true;
}
if (navigator.serviceWorker?.controller) bringLetters();

let shown = '';
function draw(): void {
  const { route } = actor.getSnapshot().context;
  home.hidden = route.screen !== 'home';
  document.documentElement.classList.remove('elsewhere');
  const state: AppState = { route, phase: phaseOf() };
  render(h(App, { state, services, send: (type) => actor.send({ type }) }), host);
  const title = route.screen === 'home' ? 'Mend' : `Mend: ${route.screen.replace('-', ' ')}`;
  document.title = title;
  if (route.screen !== 'play') bringLetters();
  // a new screen begins at its top, with focus on its main part; not at load, which may be inside another page
  if (shown !== '' && shown !== route.screen) {
    scrollTo(0, 0);
    if (route.screen !== 'play')
      (route.screen === 'home' ? home.querySelector<HTMLElement>('.start') : document.getElementById('main'))?.focus({
        preventScroll: true
      });
  }
  shown = route.screen;
}

addEventListener('hashchange', () => {
  const route = routeOf(location.hash);
  if (!guard.takenBack(route)) actor.send({ type: 'route', route });
});
/** The built page asks for its rules by script: nothing but Home, which has its own, is drawn without them. */
async function ruled(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('#sheet');
  if (!link || link.sheet || routeOf(location.hash).screen === 'home') return;
  await new Promise((done) => {
    link.onload = done;
    link.onerror = done;
  });
}

await ruled();
actor.subscribe(draw);
actor.send({ type: 'route', route: routeOf(location.hash) });

if (import.meta.env.PROD)
  void import('./ui/offline.tsx').then((m) =>
    m.startOffline(() => actor.getSnapshot().context.route.screen !== 'play')
  );
