/**
 * A head scarf: over the hair, close about the face, wound once round the neck.
 *
 * The hood turns with the head; the drape below lies on the shoulders with the body.
 */
import { taper } from './brush.ts';
import { mix } from './colour.ts';
import { type Trunk, trunkOf } from './drawBody.ts';
import { chinOf, edges, lowered, outline, sliceAt } from './head.ts';
import { clamp, hash, lerp, smooth } from './number.ts';
import { backwards, joined, type Path, type Point, spline } from './path.ts';
import { clipped, fill, type Shape, soft, stipple } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** The opening about the face, from the forehead down one side to the chin: share of the half width, share of the way down. */
const OPENING: readonly (readonly [across: number, down: number])[] = [
  [0.36, 0.008],
  [0.66, 0.06],
  [0.86, 0.18],
  [0.93, 0.38],
  [0.93, 0.62],
  [0.92, 0.8],
  [0.88, 0.93]
];
/** Chosen: head units above the brow at which the opening begins. */
const FOREHEAD = 44;

/** The inner edge of the scarf as seen, closed; the far side goes no further than the horizon. */
function opening(s: Sitting): Point[] {
  const { build } = s.character;
  const top = build.brow.y - FOREHEAD;
  const bottom = chinOf(build).y;
  const side = (k: -1 | 1): Point[] =>
    OPENING.map(([across, down]) => {
      const y = lerp(top, bottom, down);
      const far = k * s.head.sinYaw > 0 ? s.head.cosYaw * 0.985 : 0.985;
      return s.face(k * sliceAt(build, y).half * Math.min(across, far), lowered(s.head, y), 1);
    });
  const points = outline(s.head);
  const [x, y] = points[points.length >> 1]!;
  return [s.face(0, top, 1), ...side(1), [x, y - 1], ...backwards(side(-1))];
}

/** Heights of the outer edge from the crown down; over DOME_Y it rounds off, under FALL_Y it goes in to the neck. */
const OUTER = [-140, -128, -108, -80, -50, -10, 30, 62, 92, 122, 150, 174] as const;
const DOME_Y = -50;
const DOME = 98;
const FALL_Y = 62;
const LOW = 174;
/** Chosen: head units of cloth outside the skull, and outside the neck. */
const THICK = 16;
const WOUND = 22;

function hoodEdge(s: Sitting): Point[] {
  const { build } = s.character;
  const shift = s.head.sinYaw * 7;
  const side = (k: 0 | 1): Point[] =>
    OUTER.map((y): Point => {
      const out = edges(s.head, clamp(y, DOME_Y, FALL_Y), THICK)[k] - shift;
      const round = Math.sqrt(1 - clamp((DOME_Y - y) / DOME, 0, 0.98) ** 2);
      const neck = (k ? 1 : -1) * (build.neck.half + WOUND) + s.head.sinYaw * 14;
      return [lerp(out * round, neck, smooth(FALL_Y, LOW - 24, y)), y * s.head.cosPitch];
    });
  const top: Point = [-s.head.sinYaw * 8, (DOME_Y - DOME) * s.head.cosPitch - 6 * s.head.sinPitch];
  const low: Point = [s.head.sinYaw * 20, LOW + 10];
  return [top, ...side(1), low, ...backwards(side(0))];
}

/** Creases that run from the opening back over the head, and about the chin. */
function creases(s: Sitting, inner: readonly Point[], outer: readonly Point[]): Shape[] {
  const { hair } = s.character;
  return Array.from({ length: 15 }, (_, i) => {
    const a = inner[(i + 1) % inner.length]!;
    const along = ((i + 1.5 + hash(i, 41)) / 16) * outer.length;
    const b = outer[Math.floor(along) % outer.length]!;
    const bow = (hash(i, 43) - 0.5) * 9;
    const at = (t: number, by: number): Point => [lerp(a[0], b[0], t) + by, lerp(a[1], b[1], t) + by * 0.4];
    const dark = i % 3 !== 0;
    return fill(
      taper([at(0.1, 0), at(0.5, bow), at(0.92, 0)], [0.6, dark ? 4 : 3.2, 0.6]),
      dark ? hair.dark : hair.light,
      0.36
    );
  });
}

/** The opening drawn in a little: what lies outside it is the shadow the cloth throws on the face. */
function shadow(s: Sitting, inner: readonly Point[]): Shape {
  const lamp = s.state.light.side;
  const drawn = inner.map(([x, y]): Point => [x * 0.955 - lamp * 2, y < 0 ? y * 0.93 + 3 : y * 0.985]);
  const ring = joined([...inner, inner[0]!], backwards([...drawn, drawn[0]!]));
  return clipped(spline(inner, true), [fill(ring, s.skin.deep, 0.3)]);
}

/** The inside of the hood, behind the head: seen where the cheek turns away from it. */
export function hoodBehind(s: Sitting): Shape[] {
  const { hair } = s.character;
  return [fill(spline(hoodEdge(s), true), mix(hair.base, hair.dark, 0.6))];
}

/** The hood, over the head and under the chin. In the head's coordinates. */
export function drawHood(s: Sitting): Shape[] {
  const { hair } = s.character;
  const inner = opening(s);
  const outer = hoodEdge(s);
  const ring: Path = joined([...outer, outer[0]!], backwards([...inner, inner[0]!]));
  const lamp = s.state.light.side;
  const [cx, cy] = inner[OPENING.length + 1]!;
  const band = [...inner.slice(10), ...inner.slice(0, 7)];
  return [
    shadow(s, inner),
    fill(ring, hair.base),
    clipped(ring, [
      soft(lamp * 62, -100, 84, 62, hair.light, 0.6),
      stipple(-lamp * 92, -10, 48, 136, hair.dark, 0.6),
      soft(cx, cy + 6, 70, 16, hair.dark, 0.75),
      ...creases(s, inner, outer)
    ]),
    fill(taper(band, [1.2, 2.6, 3.2, 2.6, 1.2]), hair.light, 0.55)
  ];
}

function drapePath(t: Trunk, half: number, hx: number): Path {
  const y = t.shoulderY;
  const left: Point[] = [
    [hx - half - 26, y - 62],
    [t.x - half - 46, y - 22],
    [t.x - t.left * 0.62, y + 12],
    [t.x - t.left * 0.56, y + 50]
  ];
  const low: Point[] = [
    [t.x - t.left * 0.56, y + 50],
    [t.x - 24, y + 92],
    [t.x + t.right * 0.3, y + 84],
    [t.x + t.right * 0.58, y + 44]
  ];
  const right: Point[] = [
    [t.x + t.right * 0.58, y + 44],
    [t.x + t.right * 0.6, y + 10],
    [t.x + half + 44, y - 24],
    [hx + half + 26, y - 62]
  ];
  return joined(left, low, right);
}

/** What lies on the shoulders and the chest. In the body's coordinates. */
export function drawDrape(s: Sitting): Shape[] {
  const { hair, build } = s.character;
  const t = trunkOf(s);
  const hx = t.head[0] + s.state.yaw * 0.3;
  const path = drapePath(t, build.neck.half, hx);
  const y = t.shoulderY;
  const lamp = s.state.light.side;
  const folds = [-0.6, -0.34, -0.08, 0.22, 0.5].map((at, i) => {
    const x = t.x + at * (at < 0 ? t.left : t.right);
    const points: Point[] = [
      [hx + at * build.neck.half * 1.6, y - 40],
      [lerp(hx, x, 0.7) + 10, y + 6],
      [x + 14 - i * 4, y + 62]
    ];
    return fill(taper(points, [1, 7, 1]), i % 2 ? hair.light : hair.dark, 0.45);
  });
  return [
    fill(path, mix(hair.base, hair.dark, 0.14)),
    clipped(path, [
      soft(lamp * 60, y + 10, 90, 60, hair.light, 0.4),
      stipple(-lamp * 80, y + 20, 88, 88, hair.dark, 0.6),
      ...folds
    ])
  ];
}
