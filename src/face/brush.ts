/**
 * Brush strokes: shapes whose width changes along a curve, as a loaded brush leaves
 * them. No line in a face has one width from end to end.
 */
import { lerp } from './number.ts';
import { backwards, type Path, type Point, distance, sampled, spline } from './path.ts';

/** Width at `t` (0..1) along a stroke whose widths are given at equal steps. */
function widthAt(widths: readonly number[], t: number): number {
  const at = t * (widths.length - 1);
  const low = Math.min(widths.length - 2, Math.floor(at));
  return lerp(widths[low]!, widths[low + 1]!, at - low);
}

/** The rounded end of a stroke: a point beyond `end`, away from `inner`. */
function tip(end: Point, inner: Point, radius: number): Point {
  const d = distance(inner, end);
  const reach = radius * 0.8; // chosen: blunter than a half circle, as a brush lifts
  return [end[0] + ((end[0] - inner[0]) / d) * reach, end[1] + ((end[1] - inner[1]) / d) * reach];
}

/**
 * A closed shape along the curve through `points`.
 *
 * @param widths - full widths in head units at equal steps from first to last point; at least two
 * @param per - samples a span: 3 for short strokes, more for long bends
 */
export function taper(points: readonly Point[], widths: readonly number[], per = 3): Path {
  const centre = sampled(points, per);
  const n = centre.length;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i < n; i++) {
    const a = centre[Math.max(0, i - 1)]!;
    const b = centre[Math.min(n - 1, i + 1)]!;
    const d = distance(a, b);
    const half = widthAt(widths, i / (n - 1)) / 2;
    const nx = ((b[1] - a[1]) / d) * half;
    const ny = ((b[0] - a[0]) / d) * half;
    const [x, y] = centre[i]!;
    left.push([x - nx, y + ny]);
    right.push([x + nx, y - ny]);
  }
  const first = tip(centre[0]!, centre[1]!, widths[0]! / 2);
  const last = tip(centre[n - 1]!, centre[n - 2]!, widths[widths.length - 1]! / 2);
  return spline([first, ...left, last, ...backwards(right)], true);
}
