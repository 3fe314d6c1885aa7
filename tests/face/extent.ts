/** How far a drawing reaches, and whether all of it is numbers. */
import { apply, CLOSE, CURVE, type Matrix, type Path } from '../../src/face/path.ts';
import type { Shape } from '../../src/face/shapes.ts';

export type Box = readonly [left: number, top: number, right: number, bottom: number];

const NONE: Box = [Infinity, Infinity, -Infinity, -Infinity];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

const union = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3])
];
const within = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3])
];

/** `outer` after `inner`. */
const times = (o: Matrix, i: Matrix): Matrix => {
  const [e, f] = apply(o, [i[4], i[5]]);
  return [
    o[0] * i[0] + o[2] * i[1],
    o[1] * i[0] + o[3] * i[1],
    o[0] * i[2] + o[2] * i[3],
    o[1] * i[2] + o[3] * i[3],
    e,
    f
  ];
};

/** Of the points a path goes through. @throws Error for a number that is none */
function pathBox(path: Path, matrix: Matrix, grown = 0): Box {
  let box = NONE;
  for (let i = 0; i < path.length; ) {
    const op = path[i]!;
    const count = op === CLOSE ? 0 : op === CURVE ? 6 : 2;
    const end = path.slice(i + 1 + count - 2, i + 1 + count);
    if (!path.slice(i + 1, i + 1 + count).every(Number.isFinite)) throw new Error('not a number in a path');
    if (count > 0) {
      const [x, y] = apply(matrix, [end[0]!, end[1]!]);
      box = union(box, [x - grown, y - grown, x + grown, y + grown]);
    }
    i += 1 + count;
  }
  return box;
}

/** The box all shapes stay in; what is cut is counted as far as the cut. Soft blobs fade out and are not counted. */
export function boxOf(shapes: readonly Shape[], matrix: Matrix = SAME): Box {
  return shapes.reduce((box, shape): Box => {
    if (shape.kind === 'stamp') {
      if (![shape.x, shape.y, shape.rx, shape.ry, shape.alpha].every(Number.isFinite)) throw new Error('not a number');
      return box;
    }
    if (shape.kind !== 'group') return union(box, pathBox(shape.path, matrix, 0));
    const inner = shape.matrix ? times(matrix, shape.matrix) : matrix;
    const reach = boxOf(shape.shapes, inner);
    return union(box, shape.clip ? within(reach, pathBox(shape.clip, inner)) : reach);
  }, NONE);
}
