import { describe, expect, it } from 'vitest';
import { AT_REST, cameraAt, type Depth, leaning, nearWhen, shiftOf } from '../../src/scenes/camera.ts';
import { frameOf } from '../../src/scenes/frame.ts';
import { dressed, type Painting, widened } from '../../src/scenes/layers.ts';
import { placed, poised } from '../../src/scenes/places/placed.ts';
import { PLACES, placeOf } from '../../src/scenes/places/places.ts';
import { SIZES } from './sizes.ts';

const DEPTHS: readonly Depth[] = ['beyond', 'wall', 'table', 'things', 'hands'];
/** As far as any drift and lean can go. */
const CORNERS = [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [0, 1].map((near) => ({ x, y, near }))));
/** Stages and whole windows, from the smallest phone to the broadest screen. */
const STAGES = [
  ...SIZES,
  { name: '320×568', width: 320, height: 568 },
  { name: '390×844', width: 390, height: 844 },
  { name: '1280×720', width: 1280, height: 720 },
  { name: '2560×1080', width: 2560, height: 1080 }
];

describe('where you look from', () => {
  it('[SC90] is the same at the same time and seed, and another with another seed', () => {
    for (const time of [0, 3.7, 640.2]) {
      expect(cameraAt(time, 7, 0.5)).toEqual(cameraAt(time, 7, 0.5));
      expect(cameraAt(time, 7, 0.5)).not.toEqual(cameraAt(time, 8, 0.5));
    }
  });

  it('[SC91] never leaves its bounds and moves slower than breath', () => {
    for (let t = 0; t < 600; t += 0.5) {
      const [a, b] = [cameraAt(t, 3, 0), cameraAt(t + 0.5, 3, 0)];
      expect(Math.max(Math.abs(a.x), Math.abs(a.y))).toBeLessThanOrEqual(1);
      const [x, y] = shiftOf('hands', a);
      const [x2, y2] = shiftOf('hands', b);
      // head units in half a second
      expect(Math.hypot(x2 - x, y2 - y)).toBeLessThan(0.7);
    }
  });

  it('[SC92] does not come round again within ten minutes', () => {
    const seen = Array.from({ length: 1200 }, (_, i) => cameraAt(i / 2, 3, 0));
    const first = seen.slice(0, 60);
    for (let lag = 60; lag + 60 < seen.length; lag++)
      expect(Math.max(...first.map((a, i) => Math.abs(a.x - seen[lag + i]!.x)))).toBeGreaterThan(0.1);
  });

  it('[SC93] leans in as the two are in touch and while they speak, without overshoot', () => {
    expect(nearWhen(false, 0)).toBe(0);
    expect(nearWhen(true, 1)).toBe(1);
    expect(nearWhen(true, 0.2)).toBeGreaterThan(nearWhen(false, 0.2));
    let at = 0;
    for (let t = 0; t < 6; t += 0.1) {
      const next = leaning(at, 0.8, 0.1);
      expect(next).toBeGreaterThanOrEqual(at);
      expect(next).toBeLessThanOrEqual(0.8);
      at = next;
    }
    expect(at).toBe(0.8);
  });

  it('[SC94] at rest, nothing is shifted', () => {
    for (const depth of DEPTHS) expect(Math.hypot(...shiftOf(depth, AT_REST))).toBe(0);
  });

  it('[SC95] farther things go with you, nearer ones against you', () => {
    const aside = DEPTHS.map((depth) => shiftOf(depth, { x: 1, y: 0, near: 0 })[0]);
    expect([...aside].sort((a, b) => b - a)).toEqual(aside);
    expect(aside[0]).toBeGreaterThan(0);
    expect(aside.at(-1)).toBeLessThan(0);
  });
});

describe('the layers of a place', () => {
  it.each(STAGES)('[SC96] never uncover an edge: $name', ({ width, height }) => {
    const frame = frameOf(width, height);
    for (const draw of Object.values(PLACES)) {
      const { behind, table } = dressed(draw, frame);
      const edged: readonly Painting[] = [behind[0]!, ...table];
      for (const { on, box, name } of edged)
        for (const camera of CORNERS) {
          const [x, y] = shiftOf(on, camera);
          expect(box.x + x).toBeLessThanOrEqual(frame.left);
          expect(box.x + box.w + x).toBeGreaterThanOrEqual(frame.right);
          expect(box.y + box.h + y).toBeGreaterThanOrEqual(frame.bottom);
          if (name === 'wall') expect(box.y + y).toBeLessThanOrEqual(frame.top);
        }
    }
  });

  it.each(STAGES)('[SC97] fill a window whichever way it is looked through: $name', ({ width, height }) => {
    for (const draw of Object.values(PLACES))
      for (const { box, through, on } of dressed(draw, frameOf(width, height)).behind)
        if (through)
          for (const camera of CORNERS) {
            const [x, y] = shiftOf(on, camera);
            const [wx, wy] = shiftOf('wall', camera);
            expect(box.x + x).toBeLessThanOrEqual(through.x + wx);
            expect(box.y + y).toBeLessThanOrEqual(through.y + wy);
            expect(box.x + box.w + x).toBeGreaterThanOrEqual(through.x + through.w + wx);
            expect(box.y + box.h + y).toBeGreaterThanOrEqual(through.y + through.h + wy);
          }
  });

  it.each([
    { name: 'a desk', width: 768, height: 668, most: 40 },
    { name: 'a large desk', width: 1152, height: 1028, most: 40 },
    { name: 'a phone', width: 390, height: 312, most: 24 }
  ])('[SC98] take no more memory than there is for them: $name', ({ width, height, most }) => {
    const frame = frameOf(width, height);
    const pixels = Math.min(2, Math.sqrt(1_450_000 / (width * height)));
    const scale = frame.unit * pixels;
    for (const draw of Object.values(PLACES)) {
      const { behind, table, things, place } = dressed(draw, frame);
      const paintings = [...behind, ...table, ...things].map(({ box }) => box.w * box.h);
      const kinds = new Map(place.alive.map(({ kind, box }) => [kind, box.w * box.h]));
      const area = [...paintings, ...kinds.values()].reduce((a, b) => a + b, 0);
      // cool and warm, four bytes a pixel; without the one across
      expect((2 * 4 * area * scale * scale) / 1e6).toBeLessThan(most);
    }
  });
});

describe('what lives in a place', () => {
  const frame = frameOf(768, 668);
  const alive = Object.values(PLACES).flatMap((draw) => draw(frame).alive);

  it('[SC99] is held the same at the same time, and stays near where it was', () => {
    expect(alive.length).toBeGreaterThan(20);
    for (const one of alive)
      for (let t = 0; t < 400; t += 3.3) {
        const poise = one.at(t);
        expect(one.at(t)).toEqual(poise);
        expect(Object.values(poise).every(Number.isFinite)).toBe(true);
        expect(Math.hypot(poise.x - one.at(0).x, poise.y - one.at(0).y)).toBeLessThan(260);
        expect(poise.alpha ?? 1).toBeGreaterThanOrEqual(0);
        expect(poise.alpha ?? 1).toBeLessThanOrEqual(1);
      }
  });

  it('[SC100] never jumps while it can be seen: not a drop, not a wisp, not a curtain', () => {
    for (const one of alive.filter(({ kind }) => kind !== 'seconds'))
      for (let t = 0; t < 120; t += 0.1) {
        const [a, b] = [one.at(t), one.at(t + 0.1)];
        if (Math.min(a.alpha ?? 1, b.alpha ?? 1) > 0.05) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(6);
      }
  });

  it('[SC101] runs down its pane and not beyond it', () => {
    const { alive: drops, outlook } = placeOf('therapy-rain')(frame);
    const { y, h } = outlook!.pane;
    for (const drop of drops.filter(({ kind }) => kind === 'drop'))
      for (let t = 0; t < 60; t += 0.2) {
        expect(drop.at(t).y + drop.box.y).toBeGreaterThanOrEqual(y);
        expect(drop.at(t).y + drop.box.y + drop.box.h).toBeLessThanOrEqual(y + h + 4);
      }
  });

  it('[SC102] is laid flat, where it is at first, for who shows a still place', () => {
    const [one] = placeOf('nursery-day')(frame).alive;
    const flat = placed({ wall: [], alive: [one!], lamp: { x: 0, y: 0, reach: 1, colour: '#ffffff' } });
    expect(flat.behind).toEqual([poised(one!, 0)]);
    expect(widened(frame).left).toBeLessThan(frame.left);
  });
});
