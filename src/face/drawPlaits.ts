/** Plaits: thin rows drawn back over the head, a knot above it, and what hangs behind. */
import { taper } from './brush.ts';
import { mix } from './colour.ts';
import { edges } from './head.ts';
import { hash, lerp } from './number.ts';
import { backwards, ellipse, type Point, sampled, spread } from './path.ts';
import { clipped, fill, type Shape, soft } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** One plait along points: a dark body, and a light knuckle at every turn of it. */
function plait(s: Sitting, points: readonly Point[], width: number, knuckles: number, tip: number): Shape[] {
  const { hair } = s.character;
  const ends = [width * 1.15, width * 1.25, width * 1.1, width * tip];
  const beads = spread(sampled(points, 4), knuckles + 2).slice(1, -1);
  return [
    fill(taper(points, ends, 4), hair.dark),
    ...beads.map(([x, y], i) => {
      const w = width * (0.42 - 0.08 * (i / knuckles));
      return fill(ellipse(x, y, w, w * 0.72, i % 2 ? 0.7 : -0.7), i % 2 ? hair.base : hair.light, 0.85);
    })
  ];
}

/** Rows from the hairline back, as far as they show. */
export function rows(s: Sitting, edge: readonly Point[], top: readonly Point[]): Shape[] {
  const count = s.character.hair.plaits ?? 0;
  if (count === 0) return [];
  const from = spread(backwards(edge), count);
  const to = spread(top, count);
  return from.flatMap((root, i) => {
    const end = to[i]!;
    const crown: Point = [-s.head.sinYaw * 14, -146];
    const at = (t: number, pull: number): Point => [
      lerp(lerp(root[0], end[0], t), crown[0], pull * 0.5),
      lerp(lerp(root[1], end[1], t), crown[1], pull * 0.34)
    ];
    return plait(s, [at(0, 0), at(0.5, 0.35), at(1.02, 0.7)], 11, 7, 0.8);
  });
}

/** Hair gathered above the crown: behind the head, so that it shows over it. */
export function knot(s: Sitting): Shape[] {
  const { hair } = s.character;
  if (!hair.knot) return [];
  const { radius } = hair.knot;
  const x = -s.head.sinYaw * 34;
  const y = hair.knot.y * s.head.cosPitch;
  const path = ellipse(x, y, radius * 1.12, radius);
  const lamp = s.state.light.side;
  const turns = Array.from({ length: 7 }, (_, i): Shape => {
    const a = (i / 7) * Math.PI * 2 + hash(i, 51) * 0.3;
    const points: Point[] = [
      [x + Math.cos(a) * radius * 0.2, y + Math.sin(a) * radius * 0.2],
      [x + Math.cos(a + 0.7) * radius * 0.7, y + Math.sin(a + 0.7) * radius * 0.66],
      [x + Math.cos(a + 1.3) * radius * 1.05, y + Math.sin(a + 1.3) * radius * 0.95]
    ];
    return fill(taper(points, [1, radius * 0.2, 1]), i % 2 ? hair.dark : mix(hair.base, hair.light, 0.6), 0.7);
  });
  return [
    fill(path, hair.base),
    clipped(path, [
      soft(x + lamp * radius * 0.4, y - radius * 0.4, radius * 0.9, radius * 0.7, hair.light, 0.5),
      ...turns
    ])
  ];
}

/** Plaits that hang behind the neck to the shoulders. */
export function hanging(s: Sitting): Shape[] {
  const { hair } = s.character;
  if (!hair.plaits || !hair.fall) return [];
  const { to, half } = hair.fall;
  const count = 11;
  const swing = s.head.sinYaw * 14;
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const t = (i + 0.5) / count;
    const [l, r] = edges(s.head, -10, 6);
    const x = lerp(l, r, t);
    const end = lerp(-half, half, t) + (hash(i, 61) - 0.5) * 10;
    const low = to - 22 * hash(i, 63) - 16 * Math.abs(t - 0.5);
    const points: Point[] = [
      [x, -10],
      [lerp(x, end, 0.7) * 1.04, lerp(0, low, 0.5)],
      [end + swing, low]
    ];
    return plait(s, points, 13, 12, 0.3);
  });
}
