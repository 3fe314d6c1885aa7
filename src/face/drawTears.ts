/** Tears: they brim first, and run only when there is much of them. */
import { taper } from './brush.ts';
import type { Colour } from './colour.ts';
import { ellipse, type Point, spline } from './path.ts';
import { fill, type Shape } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

const WATER: Colour = '#d6ecf6';
const LIT: Colour = '#ffffff';

/** From here on a tear leaves the lid. */
const RUNS = 0.6;

function drop([x, y]: Point, radius: number): Shape[] {
  const shape = [
    [x, y - radius * 2],
    [x + radius * 0.9, y],
    [x, y + radius * 1.1],
    [x - radius * 0.9, y]
  ] as const;
  return [
    fill(spline(shape, true), WATER, 0.85),
    fill(ellipse(x - radius * 0.3, y + radius * 0.2, radius * 0.26, radius * 0.42), LIT, 0.95)
  ];
}

/** One eye brims or runs a little before the other. */
export function drawTears(s: Sitting): Shape[] {
  const { tears } = s.state;
  const { eye } = s.character.build;
  if (tears < 0.2) return [];
  return SIDES.flatMap((side) => {
    const much = side === s.state.light.side ? tears : tears * 0.8;
    const x = eye.x + eye.half * 0.36;
    const y = eye.y + eye.lower * (s.unit(43, side) > 0.6 ? 0.75 : 0.92) - 4 * s.unit(6, side);
    const at = (dx: number, dy: number): Point => s.face(side * (x + dx), y + dy, 2);
    const edge = [at(-eye.half * 1.1, -0.2), at(-eye.half * 0.4, 1.4), at(eye.half * 0.4, -1.6)];
    const brim = [fill(taper(edge, [0.5, 1.8 * much + 0.8, 0.5]), WATER, 0.7), ...drop(at(0, 1.4), 1.9 + 2.2 * much)];
    if (much < RUNS) return brim;
    const length = 22 + 70 * (much - RUNS);
    const run = [at(0, 1), at(5, length * 0.45), at(2, length)];
    return [fill(taper(run, [2.4, 2.6, 3.4]), WATER, 0.5), ...brim, ...drop(run[2]!, 4.2)];
  });
}
