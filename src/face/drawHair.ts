/**
 * Hair: one mass with a moving silhouette, and locks laid over it.
 *
 * Everything sits on the head's surface and turns with it. What lies behind the
 * horizon is cut at the horizon, so that nothing jumps as the head turns.
 */
import { taper } from './brush.ts';
import { type Colour, mix } from './colour.ts';
import type { Hair, Lock } from './character.ts';
import { around, crownOf, edges, type Head, project, sliceAt } from './head.ts';
import { bell, clamp, hash, lerp, smooth } from './number.ts';
import { hanging, knot, rows } from './drawPlaits.ts';
import { add, backwards, ellipse, joined, type Path, type Point, spread } from './path.ts';
import { clipped, fill, type Shape, soft } from './shapes.ts';
import type { Sitting } from './sitting.ts';

type OnHead = readonly [angle: number, y: number, lift: number];

/** The visible edge of the hair, from the viewer's right to the left, and how low it reaches on each side. */
interface Edge {
  readonly points: readonly Point[];
  readonly rightY: number;
  readonly leftY: number;
}

/** Walks outwards until the head turns away; the last point lies on the horizon. */
function walk(head: Head, line: readonly OnHead[]): { points: Point[]; endY: number } {
  const points: Point[] = [];
  let before = line[0]!;
  for (const here of line) {
    const { at, hidden } = around(head, ...here);
    if (!hidden) {
      points.push(at);
      before = here;
      continue;
    }
    let [low, high] = [0, 1];
    const on = (t: number): OnHead => [
      lerp(before[0], here[0], t),
      lerp(before[1], here[1], t),
      lerp(before[2], here[2], t)
    ];
    for (let i = 0; i < 7; i++) {
      const t = (low + high) / 2;
      if (around(head, ...on(t)).hidden) high = t;
      else low = t;
    }
    const last = on(low);
    points.push(around(head, ...last).at);
    return { points, endY: last[1] };
  }
  return { points, endY: line[line.length - 1]![1] };
}

function edgeOf(head: Head, hairline: Hair['hairline']): Edge {
  const front = hairline.reduce((best, [angle], i) => (Math.abs(angle) < Math.abs(hairline[best]![0]) ? i : best), 0);
  const right = walk(head, backwards(hairline.slice(0, front + 1)));
  const left = walk(head, hairline.slice(front));
  return { points: [...backwards(right.points), ...left.points.slice(1)], rightY: right.endY, leftY: left.endY };
}

/** Above this height the hair rounds off as a dome of DOME units, whatever the skull does. */
const DOME_Y = -50;
const DOME = 96;

/** How much of its width the dome has left at height `y`, 0..1. */
const dome = (y: number): number => (y < DOME_Y ? Math.sqrt(Math.max(0.02, 1 - ((DOME_Y - y) / DOME) ** 2)) : 1);

/** Points of the silhouette on each side, from the top down. */
const STEPS = 12;

/** The silhouette over the top, viewer's left to right, down to the ends of the edge. */
function silhouette(s: Sitting, { leftY, rightY }: Edge): Point[] {
  const { head } = s;
  const { hair, build } = s.character;
  const top = DOME_Y - DOME;
  const nod = crownOf(build).nod * head.sinPitch;
  const point = (side: -1 | 0 | 1, t: number, end: number): Point => {
    const y = lerp(top, end, t ** 1.7);
    const [l, r] = edges(head, Math.max(y, DOME_Y), 0);
    const low = smooth(-70, 20, y);
    const at = side * t - head.sinYaw * 0.45;
    const bump = hair.bumps.reduce((sum, [where, height, width]) => sum + height * bell(at, where, width), 0);
    const fade = smooth(end + 4, end - 34, y);
    const out = (lerp(hair.full, hair.thin, low) + bump * (1 - low * 0.6)) * fade;
    const middle = (l + r) / 2;
    const x = middle + ((side < 0 ? l : r) - middle + side * out) * dome(y) * Math.abs(side);
    return [x, y * head.cosPitch - nod - bump * 0.7 * (1 - t) * fade];
  };
  const side = (which: -1 | 1, end: number): Point[] =>
    Array.from({ length: STEPS }, (_, i) => point(which, (i + 1) / STEPS, end));
  return [...backwards(side(-1, leftY)), point(0, 0, leftY), ...side(1, rightY)];
}

const toneOf = (hair: Hair, tone: Lock['tone']): Colour => hair[tone];

/** A point of the hair given as seen from the front, and how far it is on our side. */
function onHair(head: Head, x: number, y: number, lift: number): { readonly at: Point; readonly depth: number } {
  const { half, front, middle } = sliceAt(head.build, Math.max(y, DOME_Y));
  const round = dome(y);
  const q = clamp(x / ((half + lift) * round), -1, 1);
  const z = middle + (front + lift) * round * Math.sqrt(1 - q * q);
  return { at: project(head, x, y, z), depth: -x * head.sinYaw + z * head.cosYaw };
}

/** The lamp's colour where it lies on hair. */
const LAMP: Colour = '#f0a55a';

/** A lock as drawn: its shadow, its body, a light along its crest. It narrows to nothing as it goes behind the head. */
function drawLock(s: Sitting, lock: Lock): Shape[] {
  const { hair } = s.character;
  const placed = lock.spine.map((p) => onHair(s.head, ...p));
  const seen = smooth(-26, 8, placed[placed.length >> 1]!.depth);
  if (seen < 0.05) return [];
  const sway = Math.sin(s.state.time * 1.1) * 0.5;
  const last = placed.length - 1;
  const points = placed.map(({ at }, i) => add(at, i === last ? sway : 0, 0));
  const widths = lock.widths.map((w) => w * seen);
  const lamp = s.state.light.side;
  const near = points[points.length >> 1]![0] * lamp > 0;
  const shine = near ? mix(hair.light, LAMP, 0.28 * s.state.light.night) : hair.light;
  const under = points.map((p) => add(p, -lamp * 1.2, 2.2));
  const crest = points.slice(1, -1).map((p, i) => add(p, lamp * widths[i + 1]! * 0.24, -widths[i + 1]! * 0.1));
  return [
    fill(
      taper(
        under,
        widths.map((w) => w * 1.04 + 0.8),
        5
      ),
      hair.dark,
      0.9
    ),
    fill(taper(points, widths, 5), lock.tone === 'dark' ? mix(hair.base, hair.dark, 0.45) : toneOf(hair, lock.tone)),
    fill(taper(crest, [0.4, widths[2]! * 0.2, widths[3]! * 0.16, 0.4]), shine, near ? 0.75 : 0.5)
  ];
}

/** Dry strands that flow from the edge to the silhouette. */
function strands(edge: readonly Point[], top: readonly Point[], hair: Hair, count: number): Shape[] {
  const from = spread(backwards(edge), count);
  const to = spread(top, count);
  return from.map((root, i) => {
    const end = to[Math.round(clamp(i + (hash(i, 5) - 0.5) * 2, 0, count - 1))]!;
    const at = (t: number): Point => [lerp(root[0], end[0], t), lerp(root[1], end[1], t)];
    const bow = (hash(i, 9) - 0.5) * 14;
    const width = 2.2 + 2.6 * hash(i, 2);
    const points = [at(0.15), add(at(0.45), bow, -3), add(at(0.75), -bow * 0.6, -2), at(0.94)];
    return fill(
      taper(points, [0.4, width, width * 0.8, 0.4], 3),
      i % 3 === 0 ? hair.light : hair.dark,
      0.4 + 0.3 * hash(i, 4)
    );
  });
}

/** Close coils: small rounds over the mass, lighter towards the lamp. */
function coils(s: Sitting, edge: readonly Point[], top: readonly Point[]): Shape[] {
  const { hair } = s.character;
  const count = Math.round(320 * (hair.coil ?? 0));
  if (count === 0) return [];
  const from = spread(backwards(edge), 40);
  const to = spread(top, 40);
  return Array.from({ length: count }, (_, i) => {
    const k = Math.floor(hash(i, 21) * 40);
    const t = hash(i, 22) ** 0.8;
    const x = lerp(from[k]![0], to[k]![0], t) + (hash(i, 25) - 0.5) * 9;
    const y = lerp(from[k]![1], to[k]![1], t) + (hash(i, 26) - 0.5) * 9;
    const lit = x * s.state.light.side > 0 && hash(i, 23) > 0.35;
    return fill(ellipse(x, y, 2.9, 2.4), lit ? hair.light : hair.dark, 0.22 + 0.2 * hash(i, 24));
  });
}

/** The nape and the back of the head: seen beside the neck, and behind the near ear. */
function nape(s: Sitting): Path {
  const { head } = s;
  const side = (which: 0 | 1): Point[] =>
    [-60, -20, 20, 52, 78].map((y): Point => {
      const lift = lerp(Math.min(10, s.character.hair.thin * 2), -16, smooth(20, 90, y));
      return [edges(head, y)[which] + (which ? 1 : -1) * lift - head.sinYaw * 10, y * head.cosPitch];
    });
  return joined([...side(0), [head.sinYaw * -20, 96], ...backwards(side(1))]);
}

/** Long hair behind the neck: it hangs, and follows the head a little late. */
function fallen(s: Sitting): Shape[] {
  const { hair } = s.character;
  if (!hair.fall) return [];
  if (hair.plaits) return hanging(s);
  const { to, half } = hair.fall;
  const swing = s.head.sinYaw * 16 + Math.sin(s.state.time * 0.9) * 0.8;
  const side = (which: -1 | 1): Point[] => {
    const [l, r] = edges(s.head, -30, hair.full);
    return [
      [which < 0 ? l : r, -30],
      [which * half * 0.98 + swing * 0.2, lerp(-30, to, 0.45)],
      [which * half + swing * 0.6, lerp(-30, to, 0.8)],
      [which * half * 0.8 + swing, to]
    ];
  };
  const path = joined(side(-1), backwards(side(1)));
  const strand = (i: number): Shape => {
    const x = lerp(-half, half, (i + 0.5) / 9);
    const points: Point[] = [
      [x * 0.9, 20],
      [x + (hash(i, 12) - 0.5) * 18, lerp(20, to, 0.55)],
      [x * 0.9 + swing, to - 8]
    ];
    return fill(taper(points, [0.6, 5, 0.6]), i % 3 ? hair.base : hair.light, 0.5);
  };
  return [
    fill(path, hair.dark),
    clipped(
      path,
      Array.from({ length: 9 }, (_, i) => strand(i))
    )
  ];
}

/** Hair behind head and neck. */
export const hairBehind = (s: Sitting): Shape[] => [
  ...knot(s),
  ...(s.character.hair.plaits ? hanging(s) : fallen(s)),
  fill(nape(s), s.character.hair.dark)
];

/** The shadow the hair throws on the forehead. */
export function hairShadow(s: Sitting): Shape[] {
  const { points } = edgeOf(s.head, s.character.hair.hairline);
  const cast = points.map((p) => add(p, -s.state.light.side * 2, 10));
  const first = cast[0]!;
  const last = cast[cast.length - 1]!;
  const over: Point[] = [[last[0], -170], [first[0], -170], first];
  return [fill(joined(cast, over), s.skin.shade, 0.6)];
}

/** What the hair is like: coils, plaits, or dry strands. */
function texture(s: Sitting, edge: readonly Point[], top: readonly Point[]): Shape[] {
  const { hair } = s.character;
  if (hair.plaits) return rows(s, edge, top);
  return hair.coil ? coils(s, edge, top) : strands(edge, top, hair, 11);
}

/** The mass of the hair, before the near ear is laid on it. */
export function hairMass(s: Sitting): Shape[] {
  const { hair } = s.character;
  const edge = edgeOf(s.head, hair.hairline);
  const top = silhouette(s, edge);
  const mass = joined(top, edge.points);
  const lamp = s.state.light.side;
  return [
    fill(mass, hair.base),
    clipped(mass, [
      ...texture(s, edge.points, top),
      soft(lamp * 56 + s.head.sinYaw * 16, -116, 56, 26, hair.light, 0.35)
    ])
  ];
}

/** Locks over everything. */
export const hairLocks = (s: Sitting): Shape[] => s.character.hair.locks.flatMap((lock) => drawLock(s, lock));
