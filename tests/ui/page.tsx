/**
 * The app on a page of jsdom, over late-again as it is written now.
 *
 * Everything is real but the browser: storages are fakes, the stage is absent, and
 * what jsdom lacks (dialogs, media queries, scrolling) is put in.
 */
import 'fake-indexeddb/auto';
import { configure, fireEvent, getByRole, queryAllByRole, waitFor, within } from '@testing-library/dom';
import { IDBFactory } from 'fake-indexeddb';
import { h, render } from 'preact';
import { createActor } from 'xstate';
import { openingPack } from '../../src/scenario/compile/opening.ts';
import type { PlayPack, ReasonsPack } from '../../src/scenario/pack.ts';
import { appMachine } from '../../src/session/appMachine.ts';
import { hashOf, type Route, routeOf } from '../../src/session/route.ts';
import { asGuest } from '../../src/stores/guest.ts';
import { type Keeping, openKeeping } from '../../src/stores/keeping.ts';
import { newRun, withMoves } from '../../src/session/replay.ts';
import type { Run, RunMove } from '../../src/session/run.ts';
import { Session } from '../../src/session/session.ts';
import { createSettings, type Settings } from '../../src/stores/settings.ts';
import { readSettings } from '../../src/stores/settingsShape.ts';
import { createTabLocks, type TabLocks } from '../../src/stores/tabs.ts';
import { App, type AppState } from '../../src/ui/App.tsx';
import type { Services } from '../../src/ui/services.ts';
import { aRun, lateAgain } from '../session/lateAgain.ts';
import { FakeBox, listening, now } from '../stores/fakes.ts';

configure({ getElementError: (message) => new Error((message ?? '').split('\n')[0]) });

/** What jsdom does not have. */
function completeBrowser(): void {
  document.documentElement.lang ||= 'en'; // as index.html has it
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    }
  });
  Object.assign(Element.prototype, { scrollTo: () => undefined });
  Object.assign(globalThis, { matchMedia: (query: string) => ({ matches: false, media: query }) });
}

export interface Page {
  readonly host: HTMLElement;
  readonly services: Services;
  readonly keeping: Keeping;
  readonly told: readonly string[];
  /** Goes to an address, as a link of a teacher's would. */
  readonly go: (address: string) => void;
  readonly route: () => Route;
  readonly phase: () => AppState['phase'];
  readonly close: () => void;
}

export interface PageOptions {
  readonly settings?: Partial<Settings>;
  readonly locks?: TabLocks;
  readonly play?: PlayPack;
  readonly loadPlay?: Services['loadPlay'];
  readonly loadSound?: Services['loadSound'];
  /** Whether nothing is stored. */
  readonly guest?: boolean;
  /** The tab's own storage: the same one again is a reload. */
  readonly tab?: FakeBox;
  /** Kept in it before the page is opened. */
  readonly kept?: readonly Run[];
}

const soon = (): Promise<void> => Promise.resolve();
let open: Page | undefined;

/** Opens the app at an address; the page opened before is closed. */
export async function openPage(address: string, options: PageOptions = {}): Promise<Page> {
  open?.close();
  completeBrowser();
  const packs = lateAgain();
  const play = options.play ?? packs.play;
  const reasons: ReasonsPack = packs.reasons;
  const { told, onTrouble } = listening();
  const settings = createSettings({ open: () => new FakeBox(), onTrouble, now, read: readSettings });
  settings.getState().set({ ...PLAIN, ...options.settings });
  let minute = 0;
  const clock = (): string =>
    `2026-03-01T2${Math.floor(minute / 60)}:${String(minute++ % 60).padStart(2, '0')}:00.000Z`;
  const keeping = await openKeeping({
    policy: settings.getState().keep,
    onTrouble,
    now: clock,
    tab: () => options.tab ?? new FakeBox(),
    ...(options.guest && asGuest())
  });
  for (const run of options.kept ?? []) await keeping.put(run);
  const actor = createActor(appMachine, { input: { route: routeOf(address) } }).start();
  let runs = 0;
  const route = (): Route => actor.getSnapshot().context.route;
  const go = (to: Route, replace = false): void => {
    history[replace ? 'replaceState' : 'pushState'](null, '', hashOf(to));
    actor.send({ type: 'route', route: to });
  };
  const services: Services = {
    settings,
    keeping: () => Promise.resolve(keeping),
    guest: options.guest ?? false,
    locks: options.locks ?? createTabLocks(() => new BroadcastChannel('mend-test'), 'tab', soon),
    cards: () => Promise.resolve([packs.card]),
    isKnown: (id) => id === play.id,
    loadPlay: options.loadPlay ?? ((id) => (id === play.id ? Promise.resolve(play) : Promise.reject(new Error(id)))),
    loadOpening: (id) =>
      id === play.id ? Promise.resolve(openingPack(play)) : Promise.reject(new Error(`no scenario ${id}`)),
    loadReasons: () => Promise.resolve(reasons),
    ...(options.loadSound && { loadSound: options.loadSound }),
    newId: () => `r-new-${runs++}`,
    newSeed: () => 11,
    now: clock,
    go,
    systemStill: () => false
  };
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const phase = (): AppState['phase'] => {
    const snapshot = actor.getSnapshot();
    if (snapshot.matches({ play: 'paused' })) return 'paused';
    return snapshot.matches({ play: 'curtain' }) ? 'curtain' : 'playing';
  };
  const draw = (): void =>
    render(h(App, { state: { route: route(), phase: phase() }, services, send: (type) => actor.send({ type }) }), host);
  const followed = (): void => {
    actor.send({ type: 'route', route: routeOf(location.hash) });
  };
  addEventListener('hashchange', followed);
  actor.subscribe(draw);
  actor.send({ type: 'route', route: routeOf(address) });
  open = {
    host,
    services,
    keeping,
    told,
    go: (to) => go(routeOf(to)),
    route,
    phase,
    close() {
      removeEventListener('hashchange', followed);
      render(null, host);
      host.remove();
    }
  };
  return open;
}

/** A browser with nothing kept in it. */
export function newBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Waits until something is so. */
export const until = <T,>(so: () => T | Promise<T>): Promise<T> => waitFor(so, { timeout: 20_000, interval: 5 });

export const screen = within(document.body);
export const find = (role: string, name: string | RegExp, where: HTMLElement = document.body): Promise<HTMLElement> =>
  until(() => getByRole(where, role, { name }));
export const all = (role: string, where: HTMLElement = document.body): HTMLElement[] => queryAllByRole(where, role);
export const press = (element: Element): boolean => fireEvent.click(element);
/** Presses the button of that name once it is there. */
export const pressNamed = async (name: string | RegExp): Promise<boolean> => press(await find('button', name));

const bySelector = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

export type Waits = 'continue' | 'guess' | 'compose' | 'reply' | 'curtain';

/** What the page waits for, read off the page. */
export function waitsFor(): Waits | undefined {
  if (bySelector('.curtain')) return 'curtain';
  if (bySelector('.continue')) return 'continue';
  if (bySelector('.guess')) return 'guess';
  if (bySelector('.compose')) return 'compose';
  return bySelector('.replies') ? 'reply' : undefined;
}

/** How the page stands, to see that it has changed. */
const standing = (): string =>
  `${document.querySelectorAll('[data-line]').length}/${waitsFor()}/${bySelector('.replies')?.textContent}`;

/** Settings under which the page plays any run without asking more than the run answers. */
export const PLAIN: Partial<Settings> = { settling: 'breathe' };

type Asked = Pick<RunMove, 'id' | 'parts' | 'guess'>;

/** Until the page waits for the player. */
const waiting = (): Promise<Waits> =>
  until(() => {
    const what = waitsFor();
    if (!what) throw new Error('nothing to do yet');
    return what;
  });

/** A frame of the browser: what waits for the page to be painted has been done. */
export const frame = (): Promise<void> =>
  new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done))));

async function composeAs(parts: readonly string[]): Promise<void> {
  for (const part of parts) press(bySelector(`[data-part="${part}"]`)!);
  await frame();
  fireEvent.submit(bySelector('.compose')!);
}

/** Does the next thing the page waits for on the way to a move. @returns what it did */
export async function step(move: Asked): Promise<Waits> {
  const what = await waiting();
  await frame();
  const before = standing();
  if (what === 'continue') press(bySelector('.continue')!);
  else if (what === 'guess') press(bySelector(`[data-guess="${move.guess ?? 'dont-know'}"]`)!);
  else if (move.id === 'compose') await composeAs(move.parts ?? []);
  else if (what !== 'curtain') press(bySelector(`[data-reply="${move.id}"]`)!);
  if (what !== 'curtain')
    await until(() => {
      if (standing() === before) throw new Error(`nothing came of ${what}, ${move.id}, at ${before}`);
    });
  return what;
}

const isMove = (what: Waits): boolean => what === 'reply' || what === 'compose';

/** What is looked at on the way: called on every screen of a run before anything is done there. */
type Look = (what: Waits) => void | Promise<void>;

/** Makes moves on the page, turning its pages. */
export async function follow(moves: readonly Asked[], look: Look = () => undefined): Promise<void> {
  for (const move of moves) {
    let did: Waits;
    do {
      const what = await waiting();
      await frame();
      await look(what);
      did = await step(move);
    } while (!isMove(did));
  }
}

/** Turns pages until the page waits for something else. */
export async function turnPages(look: Look = () => undefined): Promise<Waits> {
  for (;;) {
    const what = await waiting();
    await frame();
    await look(what);
    if (what !== 'continue') return what;
    await step({ id: '' });
  }
}

/** A run of late-again in which something happens, and where on the page it starts. */
export interface Script {
  readonly moves: readonly RunMove[];
  readonly session: Session;
  readonly address: string;
}

/** The first run a seed draws that is as wanted. */
export function scriptWhere(wanted: (session: Session) => boolean): Script {
  for (let seed = 1; seed < 500; seed++) {
    const session = aRun(lateAgain().play, seed);
    if (wanted(session))
      return {
        moves: session.moves,
        session,
        address: `#/play/late-again?seed=${seed}&mode=practise&strategy=${session.input.strategy}`
      };
  }
  throw new Error('scriptWhere: no such run in 500 seeds');
}

/** A whole run with guesses and a repair put together from parts. */
export const whole = (): Script =>
  scriptWhere((s) => s.moves.some((m) => m.guess) && s.moves.some((m) => (m.parts?.length ?? 0) > 1));

/** A run as the page keeps it, played without one. @param most - left after so many moves */
export function keptRun({ session }: Script, id = 'r-1', most = session.moves.length): Run {
  const again = new Session(session.pack, session.input);
  let run = newRun(id, session.pack, again.input, again);
  for (const { id: reply, parts, guess } of session.moves.slice(0, most)) {
    again.move({ id: reply, ...(parts && { parts }), ...(guess !== undefined && { guess }) });
    run = withMoves(run, again);
  }
  return run;
}
