/**
 * The app as a state machine: one state a screen, entered by its address only.
 *
 * In play there are three: playing, paused, and the curtain once the run is over.
 */
import { assign, setup } from 'xstate';
import type { Route, Screen } from './route.ts';

export type AppEvent =
  | { readonly type: 'route'; readonly route: Route }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'over' };

const SCREENS: readonly Exclude<Screen, 'play'>[] = [
  'home',
  'library',
  'before',
  'debrief',
  'other-chair',
  'landing',
  'still-face',
  'settings',
  'help',
  'about',
  'gallery',
  'lost'
];

const goes = (screen: Screen) => ({
  guard: { type: 'to' as const, params: { screen } },
  target: `.${screen}`,
  actions: 'take' as const
});

/** @param first - the route the page was opened at, its `input` */
export const appMachine = setup({
  types: {} as { context: { readonly route: Route }; events: AppEvent; input: { readonly route: Route } },
  guards: {
    to: ({ event }, params: { screen: Screen }) => event.type === 'route' && event.route.screen === params.screen
  },
  actions: { take: assign(({ event }) => (event.type === 'route' ? { route: event.route } : {})) }
}).createMachine({
  id: 'app',
  context: ({ input }) => ({ route: input.route }),
  initial: 'home',
  on: { route: [...SCREENS.map(goes), goes('play')] },
  states: {
    ...Object.fromEntries(SCREENS.map((screen) => [screen, {}])),
    play: {
      initial: 'playing',
      states: {
        playing: { on: { pause: 'paused', over: 'curtain' } },
        paused: { on: { resume: 'playing' } },
        curtain: {}
      }
    }
  }
});
