/**
 * Points, curves through them, and closed shapes made of curves.
 *
 * Lengths are head units: about 266 of them from crown to chin, x to the viewer's right,
 * y down. Refuses colour and width: see shapes.ts and brush.ts.
 */

export type Point = readonly [x: number, y: number];

/** Pen moves in one flat list: MOVE x y, LINE x y, CURVE x1 y1 x2 y2 x y, CLOSE. */
export type Path = readonly number[];

export const MOVE = 0;
export const LINE = 1;
export const CURVE = 2;
export const CLOSE = 3;

/** Column-wise affine map: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** `p` moved by dx, dy. */
export const add = (p: Point, dx: number, dy: number): Point => [p[0] + dx, p[1] + dy];

/** The point `t` of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

export const distance = (a: Point, b: Point): number => {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  return Math.sqrt(dx * dx + dy * dy) || 1e-4;
};

export const apply = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];

/** Turn by `angle` (radians, clockwise as seen) about `centre`, then move by dx, dy. */
export function turn(angle: number, centre: Point, dx = 0, dy = 0): Matrix {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [c, s, -s, c, centre[0] - c * centre[0] + s * centre[1] + dx, centre[1] - s * centre[0] - c * centre[1] + dy];
}

/** Direction of the curve at point `i`: towards the next from the one before, over the way between. */
function tangent(points: readonly Point[], i: number, closed: boolean): Point {
  const n = points.length;
  const before = closed ? (i - 1 + n) % n : Math.max(0, i - 1);
  const after = closed ? (i + 1) % n : Math.min(n - 1, i + 1);
  const p = points[before]!;
  const q = points[after]!;
  const here = points[i]!;
  const way = (before === i ? 0 : distance(p, here)) + (after === i ? 0 : distance(here, q)) || 1e-4;
  return [(q[0] - p[0]) / way, (q[1] - p[1]) / way];
}

/** Appends the curves through `points` to `out`, without the first move. */
function appendCurves(out: number[], points: readonly Point[], closed: boolean): void {
  const n = points.length;
  let from = tangent(points, 0, closed);
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const j = (i + 1) % n;
    const to = tangent(points, j, closed);
    const p = points[i]!;
    const q = points[j]!;
    const third = distance(p, q) / 3;
    out.push(
      CURVE,
      p[0] + from[0] * third,
      p[1] + from[1] * third,
      q[0] - to[0] * third,
      q[1] - to[1] * third,
      q[0],
      q[1]
    );
    from = to;
  }
}

/** A smooth curve through all points (Catmull-Rom by chord length). @throws RangeError for fewer than two points */
export function spline(points: readonly Point[], closed = false): Path {
  if (points.length < 2) throw new RangeError(`spline: needs two points, got ${points.length}`);
  const out: number[] = [MOVE, points[0]![0], points[0]![1]];
  appendCurves(out, points, closed);
  if (closed) out.push(CLOSE);
  return out;
}

/** One closed shape of several curves laid end to end; corners stay where they meet. */
export function joined(...curves: readonly (readonly Point[])[]): Path {
  const out: number[] = [];
  for (const points of curves) {
    out.push(out.length === 0 ? MOVE : LINE, points[0]![0], points[0]![1]);
    if (points.length > 1) appendCurves(out, points, false);
  }
  out.push(CLOSE);
  return out;
}

/** The items from last to first, in a new list. */
export const backwards = <T>(items: readonly T[]): T[] => items.map((_, i) => items[items.length - 1 - i]!);

/** The closed shape between two curves that run the same way. */
export const ribbon = (a: readonly Point[], b: readonly Point[]): Path => joined(a, backwards(b));

const ROUND = 0.5523; // the handle that makes a quarter circle of one cubic curve

/** An ellipse with radii rx, ry, turned by `angle` radians. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, angle = 0): Path {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const at = (x: number, y: number): Point => [cx + x * rx * c - y * ry * s, cy + x * rx * s + y * ry * c];
  const out: number[] = [MOVE, ...at(1, 0)];
  const quarters: readonly Point[] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1]
  ];
  quarters.forEach(([x, y], i) => {
    const [u, v] = quarters[(i + 1) % 4]!;
    out.push(CURVE, ...at(x + u * ROUND, y + v * ROUND), ...at(u + x * ROUND, v + y * ROUND), ...at(u, v));
  });
  out.push(CLOSE);
  return out;
}

/** Points along the curve through `points`, `per` a span, both ends included. */
export function sampled(points: readonly Point[], per: number): Point[] {
  const path = spline(points);
  const out: Point[] = [points[0]!];
  for (let i = 3; i < path.length; i += 7) {
    const [x0, y0] = out[out.length - 1]!;
    const [x1, y1, x2, y2, x3, y3] = path.slice(i + 1, i + 7) as [number, number, number, number, number, number];
    for (let s = 1; s <= per; s++) {
      const t = s / per;
      const u = 1 - t;
      const a = u * u * u;
      const b = 3 * u * u * t;
      const c = 3 * u * t * t;
      const d = t * t * t;
      out.push([a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]);
    }
  }
  return out;
}

/** `count` points spread evenly by index along the curve through `points`. */
export function spread(points: readonly Point[], count: number): Point[] {
  const fine = sampled(points, 6);
  return Array.from({ length: count }, (_, i) => {
    const at = (i / (count - 1)) * (fine.length - 1);
    const low = Math.min(fine.length - 2, Math.floor(at));
    return between(fine[low]!, fine[low + 1]!, at - low);
  });
}
