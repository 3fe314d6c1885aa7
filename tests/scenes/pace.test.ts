import { assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOZES, DOZING, LIVING, MOVING, nextPicture, type Pulse } from '../../src/scenes/pace.ts';

const READING: Pulse = {
  idle: 2000,
  moving: false,
  blinking: false,
  untilBlink: 1500,
  still: false,
  alone: false,
  stopped: false
};
const next = (over: Partial<Pulse>): number | undefined => nextPicture({ ...READING, ...over });

const anyPulse = record({
  idle: integer({ min: 0, max: 600_000 }),
  moving: boolean(),
  blinking: boolean(),
  untilBlink: integer({ min: 0, max: 12_000 }),
  still: boolean(),
  alone: boolean(),
  stopped: boolean()
});

describe('the pace of pictures', () => {
  it('[SC30] draws nothing while paused or hidden, whatever goes on', () => {
    assert(property(anyPulse, (pulse) => nextPicture({ ...pulse, stopped: true }) === undefined));
  });

  it('[SC31] draws at most 30 pictures a second while a face or a light is on its way', () => {
    assert(property(anyPulse, (pulse) => (nextPicture(pulse) ?? MOVING) >= MOVING));
    expect(1000 / MOVING).toBeLessThanOrEqual(31);
    expect(next({ moving: true })).toBe(MOVING);
    expect(next({ moving: true, idle: DOZES * 2 })).toBe(MOVING);
  });

  it('[SC32] lives at most twelve pictures a second while the player reads', () => {
    expect(next({})).toBe(LIVING);
    expect(1000 / LIVING).toBeLessThanOrEqual(12);
  });

  it('[SC33] draws a blink in full', () => {
    expect(next({ blinking: true })).toBe(MOVING);
    expect(next({ blinking: true, idle: DOZES * 2 })).toBe(MOVING);
  });

  it('[SC34] wakes for a blink alone after 20 s without a touch, 4 s away at the soonest', () => {
    expect(next({ idle: DOZES - 1 })).toBe(LIVING);
    expect(next({ idle: DOZES, untilBlink: 5200 })).toBeGreaterThan(5200);
    expect(next({ idle: DOZES, untilBlink: 5200 })).toBeLessThan(5260);
    expect(next({ idle: DOZES, untilBlink: 300 })).toBeGreaterThanOrEqual(DOZING);
  });

  it('[SC35] draws no life where nothing may move, but still lets a face arrive', () => {
    expect(next({ still: true })).toBeUndefined();
    expect(next({ still: true, blinking: true })).toBeUndefined();
    expect(next({ still: true, moving: true })).toBe(MOVING);
  });

  it('[SC36] never wakes for a blink where nobody is in sight', () => {
    expect(next({ alone: true, idle: DOZES })).toBeUndefined();
  });
});
