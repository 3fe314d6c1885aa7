/** Neck, shoulders and jumper, in a posture. The table's edge is the lower end of what is drawn. */
import { taper } from './brush.ts';
import { mix } from './colour.ts';
import { drawDress } from './drawDress.ts';
import { backwards, joined, type Path, type Point, ribbon, spline } from './path.ts';
import { clipped, fill, type Shape, soft, stipple, stroke } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** Where the far edge of a table stands, head units below the eyes: draw it between `back` and `arms`. */
export const TABLE_Y = 276;

export interface Trunk {
  readonly shoulderY: number;
  /** Half widths to the viewer's left and right: the far shoulder is foreshortened. */
  readonly left: number;
  readonly right: number;
  /** Where the neck meets the trunk. */
  readonly x: number;
  /** How far the head is carried along. */
  readonly head: Point;
}

/** What a posture does to the trunk. */
export function trunkOf(s: Sitting): Trunk {
  const { shoulder } = s.character.build;
  const { turn, slump, lean, lift } = s.state.posture;
  const half = shoulder.half * (1 - 0.04 * slump + 0.05 * lean) + s.state.breath * 1.6;
  return {
    shoulderY: shoulder.y - s.state.breath * 2.2 - s.state.tension * 5 - lift * 9 + slump * 8 - lean * 6,
    left: half * (1 + 0.2 * Math.min(0, turn) + 0.04 * Math.max(0, turn)),
    right: half * (1 - 0.2 * Math.max(0, turn) - 0.04 * Math.min(0, turn)),
    x: turn * 8,
    head: [turn * 10, slump * 16 + lean * 14]
  };
}

function throatPath(s: Sitting, t: Trunk): Path {
  const { neck } = s.character.build;
  const [hx, hy] = t.head;
  const side = (k: -1 | 1): Point[] => [
    [k * neck.half + hx * 0.8, neck.y - 60 + hy],
    [k * (neck.half - 1) + hx * 0.6, neck.y + hy * 0.5],
    [k * (neck.half + 7) + t.x, t.shoulderY - 10],
    [k * (neck.half + 30) + t.x, t.shoulderY + 8],
    [k * (neck.half + 6) + t.x, t.shoulderY + 70]
  ];
  return ribbon(side(-1), side(1));
}

function throat(s: Sitting, t: Trunk): Shape[] {
  const path = throatPath(s, t);
  const { skin } = s;
  const { y, half } = s.character.build.neck;
  const away = -s.state.light.side;
  const [hx, hy] = t.head;
  const bones = ([-1, 1] as const).map((k) =>
    fill(
      taper(
        [
          [t.x + k * 10, t.shoulderY + 20],
          [t.x + k * 34, t.shoulderY + 10],
          [t.x + k * 60, t.shoulderY + 8]
        ],
        [0.6, 3, 0.6]
      ),
      skin.deep,
      0.32
    )
  );
  return [
    fill(path, mix(skin.base, skin.shade, 0.5)),
    clipped(path, [
      soft(hx + s.state.yaw * 0.5, y + 2 + hy, half * 1.7, 36, skin.deep, 0.55),
      stipple(away * half * 0.8 + t.x, y + 24, 24, 64, skin.deep, 0.35),
      ...bones
    ])
  ];
}

/** A curve of the neckline from the viewer's left to the right, `out` wider and `down` lower than the throat. */
function neckline(s: Sitting, t: Trunk, out: number, down: number): Point[] {
  const { half } = s.character.build.neck;
  const y = t.shoulderY;
  return [
    [t.x - half - out, y - 13 + down * 0.2],
    [t.x - half * 0.84 - out * 0.5, y + 14 + down * 0.75],
    [t.x - half * 0.34, y + 33 + down],
    [t.x + half * 0.34, y + 33 + down],
    [t.x + half * 0.84 + out * 0.5, y + 14 + down * 0.75],
    [t.x + half + out, y - 13 + down * 0.2]
  ];
}

/** The inner edge of the collar band, and the outer. */
const INNER = [15, 0] as const;
const OUTER = [31, 18] as const;

function trunkPath(s: Sitting, t: Trunk): Path {
  const y = t.shoulderY;
  const opening = neckline(s, t, ...OUTER);
  const side = (k: -1 | 1, half: number, start: Point): Point[] => [
    start,
    [t.x + k * half * 0.6, y + 7],
    [t.x + k * half * 0.83, y + 24],
    [k * half * 0.96 + t.x * 0.5, y + 58],
    [k * (half + 2), y + 116],
    [k * (half - 2), TABLE_Y + 90]
  ];
  const left = side(-1, t.left, opening[0]!);
  const right = side(1, t.right, opening[opening.length - 1]!);
  return joined(left, backwards(right), backwards(opening));
}

/** Rows of knitting: faint bent strokes, closer at the bottom. */
function knit(s: Sitting, t: Trunk): Shape[] {
  const { cloth } = s.character;
  if (cloth.plain) return [];
  return Array.from({ length: 11 }, (_, i) => {
    const y = t.shoulderY + 50 + i * 17;
    const points: Point[] = [
      [-t.left, y - 12],
      [-t.left * 0.4, y + 2],
      [t.x, y + 6],
      [t.right * 0.4, y + 2],
      [t.right, y - 12]
    ];
    return fill(taper(points, [0.6, 1.8, 1.2, 1.8, 0.6]), cloth.dark, 0.26);
  });
}

/** The back of the collar, behind the neck. */
function collarBack(s: Sitting, t: Trunk): Shape {
  const { cloth } = s.character;
  const inner = neckline(s, t, ...OUTER);
  const first = inner[0]!;
  const last = inner[inner.length - 1]!;
  const high: Point = [t.x, t.shoulderY - 34];
  return fill(joined([first, high, last], [last, [t.x, t.shoulderY + 20], first]), mix(cloth.dark, cloth.base, 0.25));
}

export function drawBody(s: Sitting): Shape[] {
  const t = trunkOf(s);
  const { cloth } = s.character;
  const dark = mix(cloth.dark, '#4a3f5c', 0.25 * s.state.light.night);
  const away = -s.state.light.side;
  const half = away > 0 ? t.right : t.left;
  const path = trunkPath(s, t);
  return [
    collarBack(s, t),
    ...throat(s, t),
    fill(path, cloth.base),
    clipped(path, [
      soft(-away * 70, t.shoulderY + 40, 110, 90, cloth.light, 0.5),
      stipple(away * half * 0.78, t.shoulderY + 110, 88, 144, dark, 0.6),
      stipple(away * half * 0.5, t.shoulderY + 190, 140, 70, dark, 0.4),
      ...knit(s, t)
    ]),
    ...drawDress(s, {
      inner: neckline(s, t, ...INNER),
      outer: neckline(s, t, ...OUTER),
      x: t.x,
      y: t.shoulderY,
      trunk: path
    }),
    ...rim(s, t)
  ];
}

function rim(s: Sitting, t: Trunk): Shape[] {
  const { rim: light, side } = s.state.light;
  if (!light) return [];
  const half = side > 0 ? t.right : t.left;
  const y = t.shoulderY;
  const edge: Point[] = [
    [t.x + side * half * 0.5, y + 6],
    [t.x + side * half * 0.84, y + 29],
    [side * half * 0.97, y + 64],
    [side * (half + 1), y + 116]
  ];
  return [stroke(spline(edge), light.colour, 4, light.alpha)];
}
