/** The app machine, running. Its own module, so that the first page can be drawn before the machine comes. */
import { createActor } from 'xstate';
import { type AppEvent, appMachine } from './appMachine.ts';
import type { Route } from './route.ts';

/** Where play stands, while it is the screen. */
export type Phase = 'playing' | 'paused' | 'curtain';

export interface RunningApp {
  readonly route: () => Route;
  readonly phase: () => Phase;
  readonly send: (event: AppEvent) => void;
}

/** @param changed - called after every event */
export function startApp(first: Route, changed: () => void): RunningApp {
  const actor = createActor(appMachine, { input: { route: first } }).start();
  actor.subscribe(changed);
  const phase = (): Phase => {
    const snapshot = actor.getSnapshot();
    if (snapshot.matches({ play: 'paused' })) return 'paused';
    return snapshot.matches({ play: 'curtain' }) ? 'curtain' : 'playing';
  };
  return { route: () => actor.getSnapshot().context.route, phase, send: (event) => actor.send(event) };
}
