/** When a new version may be spoken of. */
import { describe, expect, it } from 'vitest';
import type { Screen } from '../../src/session/route.ts';
import { isResting, sceneOpen } from '../../src/ui/between.ts';

/** Whether it may be after these screens, one after another. */
const after = (...screens: Screen[]): boolean =>
  isResting(
    screens.reduce((open, s) => sceneOpen(open, s), false),
    screens.at(-1)!
  );

describe('a new version', () => {
  it.each<[Screen]>([['home'], ['library'], ['before'], ['settings'], ['about'], ['listeners']])(
    'may be spoken of on %s',
    (screen) => expect(after(screen)).toBe(true)
  );
  it.each<[Screen]>([['play'], ['other-chair'], ['debrief'], ['landing'], ['still-face'], ['help']])(
    'is not spoken of on %s',
    (screen) => expect(after(screen)).toBe(false)
  );
  it('waits in settings that were opened from within a scene, and no longer when the scene was left', () => {
    expect(after('play', 'settings')).toBe(false);
    expect(after('play', 'settings', 'about')).toBe(false);
    expect(after('play', 'home')).toBe(true);
    expect(after('play', 'home', 'settings')).toBe(true);
  });
});
