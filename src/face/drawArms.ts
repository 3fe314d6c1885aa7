/**
 * Arms: sleeves pushed up, bare forearms, hands at rest on the table's edge.
 *
 * Their own layer, over the table. Refuses gestures: a scene that needs one draws it.
 */
import { taper } from './brush.ts';
import { type Colour, mix } from './colour.ts';
import { TABLE_Y, type Trunk, trunkOf } from './drawBody.ts';
import { lerp } from './number.ts';
import { add, backwards, between, type Point, spline } from './path.ts';
import { clipped, fill, moved, type Shape, soft } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

interface Joints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
}

/** Where one arm lies: elbows out and hands apart, or forearms crossed as the weight comes forward. */
function jointsOf(s: Sitting, t: Trunk, side: -1 | 1): Joints {
  const { lean, slump } = s.state.posture;
  const half = side < 0 ? t.left : t.right;
  const cross = side < 0 ? 26 : 18; // the viewer's right arm lies in front
  return {
    shoulder: [side * (half - 34), t.shoulderY + 54],
    elbow: [side * lerp(half + 12, half - 2, lean), TABLE_Y + lerp(10, 26, lean) + slump * 4],
    wrist: [side * lerp(84, -cross, lean), TABLE_Y + lerp(44, side < 0 ? 48 : 58, lean)]
  };
}

/** A limb with one form shadow: below, and away from the lamp. */
function limb(lamp: number, points: readonly Point[], widths: readonly number[], base: Colour, dark: Colour): Shape[] {
  const path = taper(points, widths, 8);
  const last = widths.length - 1;
  const under = taper(
    points.map((p, i) => add(p, -lamp * widths[i]! * 0.34, widths[i]! * 0.3)),
    widths.map((w, i) => w * (i === 0 ? 0.05 : i === last ? 0.5 : 0.42)),
    8
  );
  return [fill(path, base), clipped(path, [fill(under, dark, 0.32)])];
}

const FINGERS = [
  { root: [34, -13], length: 40, bend: 0.16 },
  { root: [38, -4], length: 43, bend: 0.24 },
  { root: [36, 6], length: 40, bend: 0.34 },
  { root: [31, 15], length: 32, bend: 0.46 }
] as const;

/** A relaxed hand pointing to +x from the wrist at the origin, seen from above, thumb at −y. */
function hand(s: Sitting): Shape[] {
  const { base, shade, deep, light } = s.skin;
  const finger = ({ root, length, bend }: (typeof FINGERS)[number]): Point[] => {
    const angles = [bend * 0.4, bend * 1.3, bend * 2.4];
    const points: Point[] = [[root[0] - 8, root[1]]];
    angles.forEach((a, i) => {
      const [x, y] = points[i]!;
      const l = length * [0.5, 0.32, 0.24][i]!;
      points.push([x + Math.cos(a) * l, y + Math.sin(a) * l]);
    });
    return points;
  };
  const back: Point[] = [
    [-12, -15],
    [8, -19],
    [30, -20],
    [42, -11],
    [42, 10],
    [32, 21],
    [8, 19],
    [-12, 15]
  ];
  const palm = spline(back, true);
  const fingers = backwards(FINGERS).flatMap((f, i): Shape[] => {
    const points = finger(f);
    return [
      fill(
        taper(
          points.map((p) => add(p, 0.5, 2)),
          [12.5, 12.5, 11.5, 9.5]
        ),
        deep,
        0.5
      ),
      fill(taper(points, [12, 12, 11, 9]), i === 0 ? mix(base, shade, 0.35) : base)
    ];
  });
  const thumb: Point[] = [
    [2, -9],
    [17, -18],
    [31, -21],
    [42, -18]
  ];
  return [
    fill(
      taper(
        thumb.map((p) => add(p, 0, 2)),
        [16, 14, 12, 8.5]
      ),
      deep,
      0.4
    ),
    fill(taper(thumb, [16, 13.5, 11.5, 8]), base),
    ...fingers,
    fill(palm, base),
    clipped(palm, [soft(14, 20, 44, 13, shade, 0.8), soft(16, -14, 26, 10, light, 0.4)])
  ];
}

/** Sleeve to below the elbow, where it bunches; forearm; hand. */
function arm(s: Sitting, t: Trunk, side: -1 | 1): Shape[] {
  const { cloth } = s.character;
  const j = jointsOf(s, t, side);
  const dark = mix(cloth.dark, '#4a3f5c', 0.25 * s.state.light.night);
  const lamp = s.state.light.side;
  const lit = side === lamp;
  const sleeve = lit ? mix(cloth.base, cloth.light, 0.22) : mix(cloth.base, dark, 0.18);
  const cuff = between(j.elbow, j.wrist, 0.34);
  const bend = add(j.elbow, side * 2, 6);
  const angle = Math.atan2(j.wrist[1] - cuff[1], j.wrist[0] - cuff[0]);
  const [c, d] = [Math.cos(angle), Math.sin(angle)];
  const flip = side < 0 ? 1 : -1;
  const rolls = [0.16, 0.25, 0.33].map((at, i): Shape => {
    const p = between(j.elbow, j.wrist, at);
    const w = 27 - i * 2;
    return fill(
      taper([add(p, d * w, -c * w), add(p, c * 4, d * 4), add(p, -d * w, c * w)], [3, i === 2 ? 11 : 5, 3]),
      i === 2 ? mix(sleeve, cloth.light, 0.3) : dark,
      i === 2 ? 1 : 0.4
    );
  });
  return [
    soft(
      lerp(j.elbow[0], j.wrist[0], 0.5),
      Math.max(j.elbow[1], j.wrist[1]) + 24,
      Math.abs(j.elbow[0] - j.wrist[0]) * 0.62 + 30,
      20,
      '#2a1b18',
      0.4
    ),
    ...limb(lamp, [cuff, between(cuff, j.wrist, 0.5), j.wrist], [42, 37, 28], s.skin.base, s.skin.shade),
    moved([c, d, -d * flip, c * flip, j.wrist[0] + c * 4, j.wrist[1] + d * 4], hand(s)),
    ...limb(
      lamp,
      [add(j.shoulder, -side * 34, -26), j.shoulder, between(j.shoulder, bend, 0.6), bend, cuff],
      [16, 62, 66, 62, 50],
      sleeve,
      dark
    ),
    ...rolls
  ];
}

/** Both arms on the table; none when the body has slumped or turned far from it. */
export function drawArms(s: Sitting): Shape[] {
  const t = trunkOf(s);
  return SIDES.flatMap((side) => arm(s, t, side));
}
