/**
 * What hands do: where each arm lies for a gesture, and what it holds. Data for drawArms.ts.
 *
 * Lengths in head units from the body's middle; the table's far edge is at TABLE_Y.
 * Refuses meaning: a hand that holds the other arm may be cold.
 */
import { TABLE_Y, type Trunk } from './drawBody.ts';
import { lerp } from './number.ts';
import type { Point } from './path.ts';
import type { Hands, Posture } from './state.ts';

/** One arm and its hand. */
export interface Reach {
  readonly elbow: Point;
  readonly wrist: Point;
  /** Radians the hand points, 0 to the viewer's right, down positive; along the forearm unless told. */
  readonly angle?: number;
  /** 0 flat, 1 a fist. */
  readonly curl: number;
  /** 0.66 lies on the table, which is seen at a slant; 1 is held up. */
  readonly slant: number;
  readonly size: number;
}

/** Chosen: the table is seen at a slant, so that a hand on it is lower than it is long. */
const SLANT = 0.66;

const lying = (elbow: Point, wrist: Point, more: Partial<Reach> = {}): Reach => ({
  elbow,
  wrist,
  curl: 0,
  slant: SLANT,
  size: 1,
  ...more
});

/** On the table: elbows out and hands apart, or forearms crossed as the weight comes forward. */
function rest(half: number, side: -1 | 1, { lean, slump }: Posture): Reach {
  const cross = side < 0 ? 26 : 18; // the viewer's right arm lies in front
  return lying(
    [side * lerp(half + 12, half - 2, lean), TABLE_Y + lerp(10, 22, lean) + slump * 4],
    [side * lerp(84, -cross, lean), TABLE_Y + lerp(31, side < 0 ? 35 : 43, lean)]
  );
}

type Gesture = (half: number, side: -1 | 1, posture: Posture) => Reach;

const GESTURES: Readonly<Record<Hands, Gesture>> = {
  rest,
  // the viewer's right hand comes across the table, open; the other stays
  reach: (half, side, posture) =>
    side < 0
      ? rest(half, side, { ...posture, lean: posture.lean * 0.4 })
      : lying([half - 2, TABLE_Y + 16], [46, TABLE_Y + 58], { angle: 2.5, size: 1.24, slant: 0.8 }),
  clasp: (half, side) =>
    lying([side * (half + 4), TABLE_Y + 14], [side * 37, TABLE_Y + 34 + (side < 0 ? 0 : 4)], {
      curl: side < 0 ? 0.7 : 0.45,
      slant: 0.85,
      angle: side < 0 ? 0.12 : Math.PI - 0.12
    }),
  // each hand on the other arm; the viewer's right forearm lies over the left
  'self-hold': (half, side) =>
    lying([side * (half + 2), TABLE_Y + 2], [-side * half * (side < 0 ? 0.26 : 0.42), TABLE_Y - (side < 0 ? 26 : 40)], {
      slant: 0.95,
      curl: 0.15,
      angle: side < 0 ? -0.34 : Math.PI + 0.3
    }),
  phone: (half, side, posture) =>
    side < 0
      ? rest(half, side, { ...posture, lean: posture.lean * 0.4 })
      : lying([half + 2, TABLE_Y + 12], [74, TABLE_Y - 8], { angle: Math.PI + 0.5, curl: 0.35, slant: 1 }),
  cup: (half, side) =>
    lying([side * (half + 4), TABLE_Y + 14], [side * 57, TABLE_Y + 30], {
      curl: 0.3,
      slant: 0.95,
      angle: side < 0 ? -0.42 : Math.PI + 0.42
    })
};

/** Where an arm lies. `side` is the viewer's. */
export const reachOf = (hands: Hands, trunk: Trunk, side: -1 | 1, posture: Posture): Reach =>
  GESTURES[hands](side < 0 ? trunk.left : trunk.right, side, posture);
