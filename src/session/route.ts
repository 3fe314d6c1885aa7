/**
 * The URL is the truth: every screen has one, and a screen is read off it.
 *
 * Pure. Wrong addresses are a route of their own, never an exception.
 */
import { strategyFrom } from '../model/person.ts';
import { MODES, type Mode } from './run.ts';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'library' }
  | { readonly screen: 'before'; readonly scenario: string }
  | ({ readonly screen: 'play'; readonly scenario: string } & PlayQuery)
  | { readonly screen: 'debrief'; readonly run: string }
  | { readonly screen: 'other-chair'; readonly run: string }
  | { readonly screen: 'landing'; readonly run: string }
  /** With a run: what is written there belongs to it; what is taken along begins with it. */
  | { readonly screen: 'journal' | 'for-my-therapist'; readonly run?: string }
  | { readonly screen: 'still-face'; readonly log: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'help' }
  | { readonly screen: 'about' }
  | { readonly screen: 'gallery' }
  | { readonly screen: 'listeners' }
  | { readonly screen: 'progress' }
  | { readonly screen: 'lost'; readonly address: string };

export interface PlayQuery {
  readonly seed?: number;
  readonly mode: Mode;
  readonly strategy?: string;
  readonly textOnly: boolean;
  readonly run?: string;
  /** Which way into a scene that has several. */
  readonly way?: string;
  /** A session that is looked at again from another chair. */
  readonly log?: string;
}

export type Screen = Route['screen'];

const ID = /^[a-z][a-z0-9-]{0,63}$/;
const RUN = /^[a-z0-9-]{1,64}$/;
const WAY = /^[a-z]{1,12}$/;
const LOG = /^[a-zA-Z0-9.]{1,90000}$/;
const PLAIN: readonly Screen[] = ['library', 'settings', 'help', 'about', 'gallery', 'listeners', 'progress'];

function playQuery(query: URLSearchParams): PlayQuery | undefined {
  const seed = query.get('seed');
  const strategy = query.get('strategy');
  const mode = query.get('mode') ?? 'practise';
  const run = query.get('run');
  if (seed !== null && !/^-?\d{1,15}$/.test(seed)) return undefined;
  if (strategy !== null && !strategyFrom(strategy)) return undefined;
  if (!(MODES as readonly string[]).includes(mode)) return undefined;
  if (run !== null && !RUN.test(run)) return undefined;
  const way = query.get('way');
  const log = query.get('log');
  if ((way !== null && !WAY.test(way)) || (log !== null && !LOG.test(log))) return undefined;
  return {
    mode: mode as Mode,
    textOnly: query.get('text-only') === '1',
    ...(seed !== null && { seed: Number(seed) + 0 }), // never -0, which has no text of its own
    ...(strategy !== null && { strategy }),
    ...(run !== null && { run }),
    ...(way !== null && { way }),
    ...(log !== null && { log })
  };
}

/** The screens of one's own words, which may be about a run. */
function ownWords(screen: 'journal' | 'for-my-therapist', query: URLSearchParams): Route | undefined {
  const run = query.get('run');
  if (run === null) return { screen };
  return RUN.test(run) ? { screen, run } : undefined;
}

/** @param hash - `location.hash`, with its `#` */
export function routeOf(hash: string): Route {
  const lost: Route = { screen: 'lost', address: hash };
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [before, first = '', second, ...more] = path.split('/');
  if (before !== '' || more.length > 0) return lost;
  if (first === '') return second === undefined ? { screen: 'home' } : lost;
  if (second === undefined || second === '') {
    if (first === 'journal' || first === 'for-my-therapist')
      return ownWords(first, new URLSearchParams(search)) ?? lost;
    return (PLAIN as readonly string[]).includes(first) ? ({ screen: first } as Route) : lost;
  }
  if (first === 'scenario') return ID.test(second) ? { screen: 'before', scenario: second } : lost;
  if (first === 'play') {
    const query = playQuery(new URLSearchParams(search));
    return query && ID.test(second) ? { screen: 'play', scenario: second, ...query } : lost;
  }
  if (first === 'debrief' || first === 'other-chair' || first === 'landing')
    return RUN.test(second) ? { screen: first, run: second } : lost;
  if (first === 'still-face') return LOG.test(second) ? { screen: first, log: second } : lost;
  return lost;
}

/** The address of a route, with its `#`. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'before':
      return `#/scenario/${route.scenario}`;
    case 'play': {
      const query = new URLSearchParams();
      if (route.seed !== undefined) query.set('seed', String(route.seed));
      query.set('mode', route.mode);
      if (route.strategy !== undefined) query.set('strategy', route.strategy);
      if (route.textOnly) query.set('text-only', '1');
      if (route.run !== undefined) query.set('run', route.run);
      if (route.way !== undefined) query.set('way', route.way);
      if (route.log !== undefined) query.set('log', route.log);
      return `#/play/${route.scenario}?${query.toString()}`;
    }
    case 'debrief':
    case 'other-chair':
    case 'landing':
      return `#/${route.screen}/${route.run}`;
    case 'journal':
    case 'for-my-therapist':
      return `#/${route.screen}${route.run === undefined ? '' : `?run=${route.run}`}`;
    case 'still-face':
      return `#/still-face/${route.log}`;
    case 'lost':
      return route.address;
    default:
      return `#/${route.screen}`;
  }
}
