/** An infant's arms and legs, in the suit, with their bends: short, round, creased at the wrist. */
import { taper } from '../brush.ts';
import { type Colour, mix } from '../colour.ts';
import { clamp, lerp } from '../number.ts';
import { add, between, distance, type Point, spline } from '../path.ts';
import { clipped, fill, moved, type Shape, soft, stipple } from '../shapes.ts';
import { SIDES, type Sitting } from '../sitting.ts';
import { drawBabyHand } from './drawHand.ts';
import { torsoOf } from './drawSuit.ts';
import { RESTING } from './limbs.ts';

/** Chosen: lengths of the upper arm and of the forearm, head units. */
const UPPER = 70;
const FORE = 66;

/** Where the elbow is, out and down from the line between shoulder and hand. */
export function elbowOf(shoulder: Point, hand: Point, side: -1 | 1): Point {
  const d = clamp(distance(shoulder, hand), 12, UPPER + FORE - 2);
  const along = (d * d + UPPER * UPPER - FORE * FORE) / (2 * d);
  const off = Math.sqrt(Math.max(0, UPPER * UPPER - along * along)) * 0.72; // seen from the front, a part of the bend points at you
  const [ux, uy] = [(hand[0] - shoulder[0]) / d, (hand[1] - shoulder[1]) / d];
  // of the two sides of the line, the one that is more outward and down
  const sign = side * -uy + ux >= 0 ? 1 : -1;
  return [shoulder[0] + ux * along - uy * off * sign, shoulder[1] + uy * along + ux * off * sign];
}

/** A limb with one form shadow, below and away from the lamp, and the shade it throws. */
function limb(lamp: number, points: readonly Point[], widths: readonly number[], base: Colour, dark: Colour): Shape[] {
  const path = taper(points, widths, 8);
  const under = taper(
    points.map((p, i) => add(p, -lamp * widths[i]! * 0.3, widths[i]! * 0.3)),
    widths.map((w) => w * 0.42),
    8
  );
  const shade = taper(
    points.map((p) => add(p, -lamp * 2, 6)),
    widths,
    8
  );
  return [fill(shade, dark, 0.35), fill(path, base), clipped(path, [fill(under, dark, 0.24)])];
}

function arm(s: Sitting, side: -1 | 1): Shape[] {
  const limbs = s.state.limbs ?? RESTING;
  const { hand, fist, near } = side < 0 ? limbs.left : limbs.right;
  const { cloth } = s.character;
  const lamp = s.state.light.side;
  const dark = mix(cloth.dark, '#4a3f5c', 0.25 * s.state.light.night);
  const sleeve = side === lamp ? mix(cloth.base, cloth.light, 0.3) : mix(cloth.base, dark, 0.16);
  const shoulder = torsoOf(s).shoulder(side);
  const elbow = elbowOf(shoulder, hand, side);
  const size = lerp(1.02, 1.36, near);
  const angle = Math.atan2(hand[1] - elbow[1], hand[0] - elbow[0]);
  const [c, d] = [Math.cos(angle), Math.sin(angle)];
  const wrist = between(elbow, hand, 0.78);
  // thumbs lie to the inside, or up when the arm points outwards
  const flip =
    side * d > 0.2 || (Math.abs(d) <= 0.2 && c * side > 0) ? side * Math.sign(d || 1) : -side * Math.sign(d || 1);
  const w = (at: number): number => at * lerp(1, 1.22, near);
  const [hc, hd] = [c * size, d * size];
  return [
    moved([hc, hd, -hd * flip, hc * flip, hand[0] - c * 8, hand[1] - d * 8], drawBabyHand(s.skin, fist)),
    ...limb(lamp, [shoulder, elbow, wrist], [46, w(44), w(33)], sleeve, dark),
    fill(
      taper(
        [add(wrist, -d * w(15), c * w(15)), add(wrist, c * 2, d * 2), add(wrist, d * w(15), -c * w(15))],
        [8, 9, 8]
      ),
      cloth.under ?? cloth.light
    )
  ];
}

function leg(s: Sitting, side: -1 | 1): Shape[] {
  const { kick } = s.state.limbs ?? RESTING;
  const lifted = side < 0 ? kick[0] : kick[1];
  const { cloth } = s.character;
  const lamp = s.state.light.side;
  const dark = mix(cloth.dark, '#4a3f5c', 0.25 * s.state.light.night);
  const cloths = side === lamp ? cloth.base : mix(cloth.base, dark, 0.22);
  const hip = torsoOf(s).hip(side);
  const knee: Point = [side * lerp(96, 104, lifted), hip[1] + lerp(6, -32, lifted)];
  const foot: Point = [side * lerp(66, 84, lifted), hip[1] + lerp(76, 30, lifted)];
  const sole = cloth.under ?? cloth.light;
  const r = lerp(1, 1.16, lifted);
  const shape = spline(
    [
      [foot[0] - 21 * r, foot[1] - 12 * r],
      [foot[0] + 4 * r, foot[1] - 21 * r],
      [foot[0] + 23 * r, foot[1] - 7 * r],
      [foot[0] + 22 * r, foot[1] + 17 * r],
      [foot[0], foot[1] + 27 * r],
      [foot[0] - 22 * r, foot[1] + 14 * r]
    ],
    true
  );
  return [
    ...limb(lamp, [hip, knee, between(knee, foot, 0.7), foot], [66, 63, 48, 38], cloths, dark),
    fill(shape, sole),
    clipped(shape, [stipple(foot[0] - lamp * 13, foot[1] + 14, 24, 20, mix(sole, '#8f7a55', 0.5), 0.8)])
  ];
}

export const drawLegs = (s: Sitting): Shape[] => SIDES.flatMap((side) => leg(s, side));

/** Both arms; the one that lies higher, or nearer, in front. */
export function drawBabyArms(s: Sitting): Shape[] {
  const { left, right } = s.state.limbs ?? RESTING;
  const first = left.hand[1] + left.near * -40 > right.hand[1] + right.near * -40 ? -1 : 1;
  return [first, -first].flatMap((side) => arm(s, side as -1 | 1));
}

/** The shade of the head on the chest. */
export const underChin = (s: Sitting): Shape[] => {
  const t = torsoOf(s);
  return [soft(t.x + s.state.yaw * 0.4, t.y - 2, 78, 26, s.skin.deep, 0.34)];
};
