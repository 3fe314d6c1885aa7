/** An infant's body: a suit with dots, its collar, and the straps of the seat over it. */
import { type Colour, mix } from '../colour.ts';
import { ellipse, joined, type Path, type Point, spline } from '../path.ts';
import { clipped, fill, type Shape, soft, stipple, stroke } from '../shapes.ts';
import { SIDES, type Sitting } from '../sitting.ts';

const STRAP: Colour = '#a9654a';
const BUCKLE: Colour = '#7f4634';

/** Where the body stands: its top, and how far it leans to a side and the shoulders are rounded. */
export interface Torso {
  readonly y: number;
  readonly x: number;
  readonly half: number;
  /** The point of an arm's socket. */
  readonly shoulder: (side: -1 | 1) => Point;
  readonly hip: (side: -1 | 1) => Point;
}

export function torsoOf(s: Sitting): Torso {
  const { turn, slump, lean, lift } = s.state.posture;
  const y = s.character.build.shoulder.y - 10 + slump * 15 + lean * 7 - lift * 6;
  const x = turn * 14;
  const half = s.character.build.shoulder.half - 3 + s.state.breath * 1.6 + lean * 4 - slump * 3;
  return {
    y,
    x,
    half,
    shoulder: (side) => [x + side * (half - 24 - slump * 4), y + 26 + slump * 6],
    hip: (side) => [side * 42 + x * 0.2, y + 178 - slump * 8]
  };
}

function bodyPath({ x, y, half }: Torso): Path {
  const side = (k: -1 | 1): Point[] => [
    [x + k * 44, y - 16],
    [x + k * (half - 18), y + 6],
    [x * 0.8 + k * half, y + 70],
    [x * 0.4 + k * (half - 3), y + 140],
    [k * 68, y + 194],
    [0, y + 204]
  ];
  return joined(side(-1), [...side(1)].toReversed());
}

function dots({ x, y }: Torso, colour: Colour): Shape[] {
  return Array.from({ length: 36 }, (_, i) => {
    const row = Math.floor(i / 6);
    return fill(ellipse(x * 0.6 + ((i % 6) - 2.5) * 36 + (row % 2) * 18, y + 20 + row * 30, 3.4, 3.4), colour, 0.8);
  });
}

/** Body and collar. */
export function drawSuit(s: Sitting): Shape[] {
  const t = torsoOf(s);
  const { cloth } = s.character;
  const away = -s.state.light.side;
  const dark = mix(cloth.dark, '#4a3f5c', 0.25 * s.state.light.night);
  const under = cloth.under ?? cloth.light;
  const path = bodyPath(t);
  const collar: Point[] = [
    [t.x - 50, t.y - 17],
    [t.x - 28, t.y - 2],
    [t.x, t.y + 5],
    [t.x + 28, t.y - 2],
    [t.x + 50, t.y - 17]
  ];
  return [
    fill(path, cloth.base),
    clipped(path, [
      soft(-away * 50, t.y + 50, 80, 90, cloth.light, 0.5),
      ...dots(t, under),
      stipple(away * 84, t.y + 110, 56, 120, dark, 0.65),
      soft(0, t.y + 196, 80, 26, dark, 0.5),
      soft(t.x, t.y - 12, 84, 30, dark, 0.4)
    ]),
    stroke(spline(collar), under, 10)
  ];
}

/** The straps, over suit and under hands. */
export function drawStraps(s: Sitting): Shape[] {
  const t = torsoOf(s);
  const strap = mix(STRAP, '#3b3a4c', 0.25 * s.state.light.night);
  const middle: Point = [t.x * 0.4, t.y + 126];
  return [
    ...SIDES.map((k) => stroke(spline([[t.x + k * 58, t.y - 12], [t.x + k * 48, t.y + 58], middle]), strap, 12)),
    stroke(spline([middle, [t.x * 0.2, t.y + 202]]), strap, 12),
    fill(ellipse(middle[0], middle[1], 17, 15), BUCKLE),
    fill(ellipse(middle[0], middle[1] - 1, 6, 5.4), mix(STRAP, '#ffe8cc', 0.4))
  ];
}
