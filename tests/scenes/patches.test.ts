import { describe, expect, it } from 'vitest';
import { both, NOTHING, painting, trail, wholePixels } from '../../src/scenes/patches.ts';

const BOX = { x: 10.4, y: 20, width: 5.2, height: 4 };

/** A pen that remembers what it was held to. */
function pen() {
  const calls: string[] = [];
  const noted =
    (name: string) =>
    (...args: unknown[]): void =>
      void calls.push([name, ...args].join(' '));
  return {
    calls,
    save: noted('save'),
    restore: noted('restore'),
    beginPath: noted('begin'),
    rect: noted('rect'),
    clip: noted('clip')
  };
}

describe('patches', () => {
  it('[SC80] grow to whole pixels, and never shrink', () => {
    expect(wholePixels(BOX)).toEqual({ x: 10, y: 20, width: 6, height: 4 });
  });

  it('[SC81] of a thing that moved hold where it was and where it is', () => {
    expect(trail(BOX, 3, -2)).toEqual({ x: 10.4, y: 18, width: 8.2, height: 6 });
    expect(trail(BOX, 0, 0)).toEqual(BOX);
  });

  it('[SC82] together are everything when one is', () => {
    expect(both('all', [BOX])).toBe('all');
    expect(both(NOTHING, [BOX])).toEqual([BOX]);
    expect(both(NOTHING, NOTHING)).toHaveLength(0);
  });

  it('[SC83] hold the pen while something is drawn, and let it go after', () => {
    const held = pen();
    painting(held, [BOX], () => held.calls.push('draw'));
    expect(held.calls.map((c) => c.split(' ')[0])).toEqual(['save', 'begin', 'rect', 'clip', 'draw', 'restore']);
    const free = pen();
    painting(free, 'all', () => free.calls.push('draw'));
    expect(free.calls).toEqual(['draw']);
  });
});
