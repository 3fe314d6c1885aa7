/** The app as a machine: an address enters a screen, and play has its three phases. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type AppEvent, appMachine } from '../../src/session/appMachine.ts';
import { type Route, routeOf } from '../../src/session/route.ts';

const PLAY = routeOf('#/play/late-again?seed=1');
const app = (first: Route = { screen: 'home' }) => {
  const actor = createActor(appMachine, { input: { route: first } }).start();
  const go = (event: AppEvent | Route): unknown => {
    actor.send('screen' in event ? { type: 'route', route: event } : event);
    return actor.getSnapshot().value;
  };
  return { actor, go };
};

const SCREENS: readonly Route[] = [
  { screen: 'home' },
  { screen: 'library' },
  { screen: 'before', scenario: 'late-again' },
  { screen: 'debrief', run: 'r-1' },
  { screen: 'other-chair', run: 'r-1' },
  { screen: 'landing', run: 'r-1' },
  { screen: 'journal' },
  { screen: 'journal', run: 'r-1' },
  { screen: 'for-my-therapist', run: 'r-1' },
  { screen: 'settings' },
  { screen: 'help' },
  { screen: 'about' },
  { screen: 'gallery' },
  { screen: 'listeners' },
  { screen: 'lost', address: '#/nowhere' }
];

describe('The app', () => {
  it('goes from each screen to each other by its address, and keeps the route', () => {
    for (const from of [...SCREENS, PLAY])
      for (const to of SCREENS) {
        const { actor, go } = app();
        go(from);
        expect(go(to)).toBe(to.screen);
        expect(actor.getSnapshot().context.route).toBe(to);
      }
  });

  it('plays, pauses, goes on, and ends in the curtain', () => {
    const { go } = app();
    expect(go(PLAY)).toEqual({ play: 'playing' });
    expect(go({ type: 'pause' })).toEqual({ play: 'paused' });
    expect(go({ type: 'over' })).toEqual({ play: 'paused' });
    expect(go({ type: 'resume' })).toEqual({ play: 'playing' });
    expect(go({ type: 'over' })).toEqual({ play: 'curtain' });
    expect(go({ type: 'pause' })).toEqual({ play: 'curtain' });
  });

  it('leaves from each phase of play, and comes back to playing', () => {
    for (const events of [[], ['pause'], ['over']] as const) {
      const { go } = app();
      go(PLAY);
      for (const type of events) go({ type });
      expect(go({ screen: 'settings' })).toBe('settings');
      expect(go(PLAY)).toEqual({ play: 'playing' });
    }
  });

  it('knows no phase outside play', () => {
    for (const screen of SCREENS)
      for (const type of ['pause', 'resume', 'over'] as const) {
        const { go } = app();
        go(screen);
        expect(go({ type })).toBe(screen.screen);
      }
  });
});
