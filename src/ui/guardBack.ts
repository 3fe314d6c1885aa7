/**
 * During play the back button does not lose the scene: it pauses and offers Leave.
 *
 * A change of address made by the browser's own back is taken back once; one made by
 * a press on the page is followed.
 */
import { hashOf, type Route } from '../session/route.ts';

/** As much of the app as this needs. */
interface PlayingApp {
  readonly playing: () => boolean;
  readonly pause: () => void;
}

/** @returns whether the change of address was taken back */
export function guardBack(app: PlayingApp, current: () => Route): (to: Route) => boolean {
  let pressed = false;
  addEventListener('click', (e) => (pressed = e.isTrusted), { capture: true });
  addEventListener('keydown', (e) => (pressed = e.isTrusted && e.key === 'Enter'), { capture: true });
  return (to) => {
    const from = current();
    const byPress = pressed;
    pressed = false;
    if (from.screen !== 'play' || to.screen === 'play' || byPress || !app.playing()) return false;
    history.pushState(null, '', hashOf(from));
    app.pause();
    return true;
  };
}
