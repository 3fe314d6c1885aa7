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

/** A screen that is missing here does not compile: its address would lead nowhere. */
const STATES: Readonly<Record<Exclude<Screen, 'play'>, object>> = {
  home: {},
  library: {},
  before: {},
  debrief: {},
  'other-chair': {},
  landing: {},
  journal: {},
  'for-my-therapist': {},
  'still-face': {},
  settings: {},
  help: {},
  about: {},
  gallery: {},
  listeners: {},
  progress: {},
  lost: {}
};
const SCREENS = Object.keys(STATES) as (keyof typeof STATES)[];

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
    ...STATES,
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
