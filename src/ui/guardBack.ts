/**
 * During play the back button does not lose the scene: it pauses and offers Leave.
 *
 * A change of address made by the browser's own back is taken back once; one made by
 * a link or a button of the page is followed.
 */
import { hashOf, type Route } from '../session/route.ts';

/** As much of the app as this needs. */
interface PlayingApp {
  readonly playing: () => boolean;
  readonly pause: () => void;
  readonly current: () => Route;
}

interface BackGuard {
  /** The page itself is about to change the address. */
  readonly meant: () => void;
  /** @returns whether the change of address was taken back */
  readonly takenBack: (to: Route) => boolean;
}

export function guardBack(app: PlayingApp): BackGuard {
  let meant = false;
  addEventListener(
    'click',
    (e) => {
      if (e.target instanceof Element && e.target.closest('a[href^="#/"]')) meant = true;
    },
    { capture: true }
  );
  return {
    meant: () => {
      meant = true;
    },
    takenBack: (to) => {
      const from = app.current();
      const followed = meant;
      meant = false;
      if (from.screen !== 'play' || to.screen === 'play' || followed || !app.playing()) return false;
      history.pushState(null, '', hashOf(from));
      app.pause();
      return true;
    }
  };
}
