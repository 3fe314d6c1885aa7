/** Whether now is a time to speak of a new version: between scenes, and never in or after one. Pure. */
import type { Screen } from '../session/route.ts';

/** Screens one rests on. On those of help, of a run, and after it, nothing is offered: something is being said or written there. */
const RESTING: ReadonlySet<Screen> = new Set([
  'home',
  'library',
  'before',
  'settings',
  'about',
  'gallery',
  'listeners',
  'progress',
  'lost'
]);
/** Screens one looks at from within a scene, and goes back. */
const BESIDE: ReadonlySet<Screen> = new Set(['settings', 'help', 'about', 'gallery']);

/** Whether a scene is open after going to a screen. @param open - whether one was before */
export const sceneOpen = (open: boolean, screen: Screen): boolean =>
  screen === 'play' || screen === 'other-chair' || (open && BESIDE.has(screen));

export const isResting = (open: boolean, screen: Screen): boolean => !open && RESTING.has(screen);
