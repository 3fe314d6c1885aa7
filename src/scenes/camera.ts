/**
 * Where you look from, and how far each layer of a place moves against the one across.
 *
 * You lean in a little while they speak and as the two of you are in touch, and you are never
 * quite still. Time is an argument: equal times and seeds, equal shifts.
 */
import { clamp, noise } from '../face/number.ts';

export interface Camera {
  /** To the side and down, −1..1. */
  readonly x: number;
  readonly y: number;
  /** 0 back in your seat, 1 leaning in. */
  readonly near: number;
}

/** Reduced motion, and a picture that hangs still. */
export const AT_REST: Camera = { x: 0, y: 0, near: 0 };

/** Chosen: seconds a drift takes from one turning to the next; the two never come round together. */
const ASIDE = 13;
const ALONG = 17;

export const cameraAt = (time: number, seed: number, near: number): Camera => ({
  x: noise(time / ASIDE, seed + 21),
  y: noise(time / ALONG, seed + 23),
  near
});

/** How far you lean in, 0..1. @param warm - how far the two are in touch, 0..1 */
export const nearWhen = (speaking: boolean, warm: number): number => clamp(0.45 * warm + (speaking ? 0.55 : 0));

/** Seconds within which you lean; there after about three times as many. Chosen: slow enough not to be felt as a cut. */
const LEANS = 0.8;

export const leaning = (at: number, goal: number, dt: number): number =>
  Math.abs(goal - at) < 0.01 ? goal : goal + (at - goal) * Math.exp(-dt / LEANS);

export type Depth = 'beyond' | 'wall' | 'table' | 'things' | 'hands';

/** Chosen: head units each layer moves, by drifting and by leaning in; what is nearer than the other goes against what is farther. */
const MOVES: Readonly<Record<Depth, readonly [drift: number, near: number]>> = {
  beyond: [5, -2.4],
  wall: [2.2, -1.2],
  table: [-1.2, 1.6],
  things: [-2.2, 2.4],
  hands: [-3.4, 3.6]
};
/** Less up and down than aside. */
const UPRIGHT = 0.5;

/** Head units to the right and down. */
export function shiftOf(depth: Depth, { x, y, near }: Camera): readonly [x: number, y: number] {
  const [drift, lean] = MOVES[depth];
  return [x * drift, y * drift * UPRIGHT + near * lean];
}

/** Head units that every layer is painted beyond the stage, so that no shift uncovers an edge. */
export const OVERSCAN = 6;
