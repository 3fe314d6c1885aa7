/** How a run is read at its end: worst first. */
import { describe, expect, it } from 'vitest';
import type { Dyad, Phase, Rupture } from '../../src/model/dyad.ts';
import { isGood, OUTCOMES, outcomeOf } from '../../src/model/outcome.ts';
import { pair } from './people.ts';

const UNSEEN: Rupture = { kind: 'withdrawal', begun: 1 };
const SEEN: Rupture = { ...UNSEEN, noticed: 2 };
const MENDED: Rupture = { ...SEEN, addressed: 2, received: 3, mended: 4 };

const ended = (phase: Phase, ruptures: readonly Rupture[], more: Partial<Dyad> = {}): Dyad => ({
  ...pair({ player: { recognition: 0.6 } }),
  phase,
  ruptures,
  ...more
});
const NAMED = { pause: { named: true, returned: false, addressed: false } };

describe('The outcome of a run', () => {
  it('is of the worst rupture: one that went by unseen stands before all else', () => {
    expect(outcomeOf(ended('open', [MENDED, UNSEEN]), undefined)).toBe('torn-unseen');
    expect(outcomeOf(ended('paused', [UNSEEN], NAMED), 'paused')).toBe('torn-unseen');
    expect(outcomeOf(ended('open', [UNSEEN, SEEN]), 'parted-well')).toBe('torn-unseen');
  });

  it('is seen and still open where one is noticed and none says otherwise', () => {
    expect(outcomeOf(ended('open', [MENDED, SEEN]), undefined)).toBe('seen-open');
  });

  it('is a pause where the ending says so and a return was named', () => {
    expect(outcomeOf(ended('paused', [SEEN], NAMED), 'paused')).toBe('paused');
    const unnamed = { pause: { named: false, returned: false, addressed: true } };
    expect(outcomeOf(ended('paused', [SEEN], unnamed), 'paused')).toBe('seen-open');
    expect(outcomeOf(ended('paused', [SEEN], NAMED), undefined)).toBe('seen-open');
  });

  it('is a parting where the ending says so and one has kept one’s own ground', () => {
    const at = (recognition: number) => ended('open', [SEEN], { player: { ...pair().player, recognition } });
    expect(outcomeOf(at(0.5), 'parted-well')).toBe('parted-well');
    expect(outcomeOf(at(0.499), 'parted-well')).toBe('seen-open');
  });

  it('is mended when all are, whatever the ending calls itself, and deepened when it went on', () => {
    expect(outcomeOf(ended('mended', [MENDED, MENDED]), 'parted-well')).toBe('mended');
    expect(outcomeOf(ended('deepened', [MENDED]), undefined)).toBe('deepened');
  });

  it('is that nothing was risked where nothing tore', () => {
    expect(outcomeOf(ended('attuned', []), 'paused')).toBe('nothing-risked');
  });

  it('is good where the scenario lists it, a pause only if it was addressed before or the return was played', () => {
    for (const outcome of OUTCOMES) expect(isGood(outcome, pair(), [])).toBe(false);
    expect(isGood('mended', pair(), ['mended'])).toBe(true);
    const pause = (addressed: boolean, returned: boolean) =>
      isGood('paused', ended('paused', [SEEN], { pause: { named: true, addressed, returned } }), ['paused']);
    expect([pause(false, false), pause(true, false), pause(false, true)]).toEqual([false, true, true]);
  });
});
