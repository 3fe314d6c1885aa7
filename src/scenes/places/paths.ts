/** Straight and turned shapes, for what is built rather than grown. */
import { lerp } from '../../face/number.ts';
import { CLOSE, CURVE, joined, LINE, MOVE, type Path, type Point } from '../../face/path.ts';

export function poly(...points: readonly Point[]): Path {
  return [...line(...points), CLOSE];
}

/** An open line through points, straight from each to the next. */
export const line = (...points: readonly Point[]): Path => points.flatMap(([x, y], i) => [i === 0 ? MOVE : LINE, x, y]);

/** Of a corner's radius: where the handles of its curve stand. */
const HANDLE = 0.448;

/** A box, its corners rounded by `r`. */
export function box(x: number, y: number, w: number, h: number, r = 0): Path {
  if (r === 0) return poly([x, y], [x + w, y], [x + w, y + h], [x, y + h]);
  const k = r * HANDLE;
  const [e, s] = [x + w, y + h];
  return [
    [MOVE, x + r, y, LINE, e - r, y, CURVE, e - k, y, e, y + k, e, y + r],
    [LINE, e, s - r, CURVE, e, s - k, e - k, s, e - r, s],
    [LINE, x + r, s, CURVE, x + k, s, x, s - k, x, s - r],
    [LINE, x, y + r, CURVE, x, y + k, x + k, y, x + r, y, CLOSE]
  ].flat();
}

/** A vessel seen from the side: its rim, and sides that narrow to the foot. */
export const vessel = (x: number, y: number, rim: number, foot: number, height: number): Path =>
  joined(
    [
      [x - rim, y],
      [lerp(x - rim, x - foot, 0.45), y + height * 0.66],
      [x - foot, y + height]
    ],
    [
      [x + foot, y + height],
      [lerp(x + rim, x + foot, 0.45), y + height * 0.66],
      [x + rim, y]
    ]
  );
