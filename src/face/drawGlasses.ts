/** Glasses: two rims before the eyes, a bridge, and arms that go back to the ears. */
import type { Glasses } from './character.ts';
import { type Path, type Point, spline } from './path.ts';
import { fill, type Shape, stroke } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

/** Chosen, head units before the skin. */
const LIFT = 13;
const RIM = 3.6;
const STEPS = 20;

/** One rim as seen: a superellipse about the eye, on a plane a little before it. */
function rim(s: Sitting, { half, high, square }: Glasses, side: -1 | 1): Path {
  const { eye } = s.character.build;
  const power = (v: number): number => Math.sign(v) * Math.abs(v) ** (2 / square);
  const points = Array.from({ length: STEPS }, (_, i): Point => {
    const turn = (i / STEPS) * 2 * Math.PI;
    return s.face(side * eye.x * 1.02 + half * power(Math.cos(turn)), eye.y + 3 + high * power(Math.sin(turn)), LIFT);
  });
  return spline(points, true);
}

export function drawGlasses(s: Sitting): Shape[] {
  const { glasses, build } = s.character;
  if (!glasses) return [];
  const { eye, ear } = build;
  const inner = eye.x * 1.02 - glasses.half;
  const bridge = spline([
    s.face(-inner, eye.y - 2, LIFT),
    s.face(0, eye.y - 8, LIFT + 4),
    s.face(inner, eye.y - 2, LIFT)
  ]);
  const shapes: Shape[] = SIDES.flatMap((side) => {
    const path = rim(s, glasses, side);
    const near = s.state.yaw * side < 0 || Math.abs(s.state.yaw) < 12;
    const outer = s.face(side * (eye.x * 1.02 + glasses.half), eye.y - 4, LIFT);
    const back = s.face(side * 88, ear.y - ear.height * 0.3, 2);
    const glint = spline([
      s.face(side * eye.x + glasses.half * 0.25, eye.y - glasses.high * 0.62, LIFT),
      s.face(side * eye.x + glasses.half * 0.62, eye.y - glasses.high * 0.2, LIFT)
    ]);
    return [
      fill(path, '#ffffff', 0.07),
      ...(near ? [stroke(spline([outer, back]), glasses.colour, RIM * 0.8)] : []),
      stroke(path, glasses.colour, RIM),
      stroke(glint, '#ffffff', 2.2, 0.4)
    ];
  });
  return [...shapes, stroke(bridge, glasses.colour, RIM)];
}
