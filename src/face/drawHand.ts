/** A hand, as it lies on a table: the other's across it, or your own at the near edge. */
import { taper } from './brush.ts';
import type { Skin } from './character.ts';
import { mix } from './colour.ts';
import { add, backwards, type Point, spline } from './path.ts';
import { clipped, fill, type Shape, soft } from './shapes.ts';

const FINGERS = [
  { root: [34, -13], length: 40, bend: 0.16 },
  { root: [38, -4], length: 43, bend: 0.24 },
  { root: [36, 6], length: 40, bend: 0.34 },
  { root: [31, 15], length: 32, bend: 0.46 }
] as const;

/** Chosen: how much shorter a finger looks, and how much further it bends, in a fist. */
const FIST = { length: 0.34, bend: 0.5 };

/**
 * A hand pointing to +x from the wrist at the origin, seen from above, thumb at −y.
 *
 * @param curl - 0 at rest, 1 a fist
 */
export function drawHand({ base, shade, deep, light }: Skin, curl = 0): Shape[] {
  const finger = ({ root, length, bend }: (typeof FINGERS)[number]): Point[] => {
    const bent = bend + FIST.bend * curl;
    const angles = [bent * 0.4, bent * 1.3, bent * 2.4];
    const long = length * (1 - FIST.length * curl);
    const points: Point[] = [[root[0] - 8, root[1]]];
    angles.forEach((a, i) => {
      const [x, y] = points[i]!;
      const l = long * [0.5, 0.32, 0.24][i]!;
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
