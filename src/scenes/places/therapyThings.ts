/** Things of a room where people talk: books, a clock that is right, a plant, tissues and a glass of water on a low table. */
import { type Colour, mix } from '../../face/colour.ts';
import { clamp, hash } from '../../face/number.ts';
import { ellipse, joined, type Point, spline } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { box, line, poly } from './paths.ts';

const SPINES: readonly Colour[] = ['#5b7c78', '#7b5a70', '#b08b4e', '#98513f', '#a59a86', '#55708a'];

/** A low case of books, from the left edge to `right`; its top at `y`. */
export function bookcase(left: number, right: number, y: number, shade: Colour): Shape[] {
  const rows = [y + 10, y + 84];
  const books = rows.flatMap((top, row) => {
    const out: Shape[] = [];
    for (let x = left + 6, i = 0; x < right - 26; i++) {
      const w = 9 + 9 * hash(i, row + 21);
      const h = 42 + 18 * hash(i, row + 33);
      if (hash(i, row + 5) > 0.14) {
        out.push(fill(box(x, top + 64 - h, w, h, 1.5), mix(SPINES[(i * 5 + row * 2) % SPINES.length]!, shade, 0.3)));
        out.push(fill(box(x + 2, top + 64 - h * 0.8, w - 4, 4), '#e6d9bc', 0.35));
      }
      x += w + 1.6;
    }
    return [fill(box(left, top, right - left - 8, 64), mix('#4b382c', shade, 0.35)), ...out];
  });
  return [
    soft((left + right) / 2, y + 170, (right - left) * 0.6, 24, '#1d1a2c', 0.5),
    fill(box(left - 4, y, right - left + 4, 164, 3), mix('#8a6444', shade, 0.25)),
    ...books,
    fill(box(left - 4, y - 6, right - left + 9, 9, 2), mix('#b18456', shade, 0.15))
  ];
}

/** A plain clock. @param hour - 0..24 */
export function clock(x: number, y: number, r: number, hour: number): Shape[] {
  const hand = (turns: number, length: number): Point => [
    x + Math.sin(turns * 2 * Math.PI) * length * r,
    y - Math.cos(turns * 2 * Math.PI) * length * r
  ];
  return [
    soft(x + 5, y + 8, r * 1.3, r * 1.3, '#1d1a2c', 0.4),
    fill(ellipse(x, y, r, r), '#6f5238'),
    fill(ellipse(x, y, r * 0.87, r * 0.87), '#ddd3bd'),
    ...Array.from({ length: 12 }, (_, i) => {
      const [ax, ay] = hand(i / 12, 0.76);
      const [bx, by] = hand(i / 12, i % 3 === 0 ? 0.6 : 0.7);
      return stroke(line([ax, ay], [bx, by]), '#5a4a3e', i % 3 === 0 ? 2 : 1.2, 0.85);
    }),
    stroke(line([x, y], hand((hour % 12) / 12, 0.46)), '#3b2a24', 3),
    stroke(line([x, y], hand(hour % 1, 0.68)), '#3b2a24', 2),
    fill(ellipse(x, y, 2.4, 2.4), '#98513f')
  ];
}

/** A rubber plant in a pot whose foot stands at x, y. */
export function plant(x: number, y: number, shade: Colour): Shape[] {
  const leaves = [-2.3, -0.75, -1.95, -1.1, -1.55, -2.75, -0.35, -1.75].map((angle, i) => {
    const length = 74 + 26 * hash(i, 61);
    const root: Point = [x + (i % 3) * 5 - 5, y - 52 - (i % 4) * 16];
    const at = (t: number, off: number): Point => [
      root[0] + Math.cos(angle) * length * t - Math.sin(angle) * off,
      root[1] + Math.sin(angle) * length * t + Math.cos(angle) * off
    ];
    const path = joined(
      [at(0, 0), at(0.4, 15), at(0.75, 13), at(1, 0)],
      [at(1, 0), at(0.75, -13), at(0.4, -15), at(0, 0)]
    );
    const tone = mix(i % 2 ? '#5d8062' : '#446a55', shade, 0.25);
    return [fill(path, tone), stroke(line(at(0.08, 0), at(0.9, 0)), mix(tone, '#e8ecc8', 0.35), 1.4, 0.7)];
  });
  const pot = poly([x - 30, y - 50], [x + 30, y - 50], [x + 23, y], [x - 23, y]);
  return [
    soft(x + 6, y + 2, 48, 10, '#1d1a2c', 0.55),
    ...leaves.flat(),
    fill(pot, mix('#b7654a', shade, 0.2)),
    clipped(pot, [stipple(x + 20, y - 20, 22, 34, '#5d2e24', 0.65)]),
    fill(box(x - 33, y - 57, 66, 12, 3), mix('#c8775a', shade, 0.15))
  ];
}

/** A box of tissues, one standing up, whose foot is at x, y. */
export const tissues = (x: number, y: number, k: number): Shape[] => [
  soft(x + 4, y, 40 * k, 8 * k, '#1d1a2c', 0.5),
  fill(
    poly([x - 32 * k, y - 24 * k], [x - 24 * k, y - 32 * k], [x + 26 * k, y - 32 * k], [x + 32 * k, y - 24 * k]),
    '#8ba295'
  ),
  fill(box(x - 32 * k, y - 25 * k, 64 * k, 25 * k, 2), '#6c8a80'),
  stipple(x + 22 * k, y - 12 * k, 18 * k, 16 * k, '#3c5650', 0.6),
  fill(
    joined(
      [
        [x - 12 * k, y - 28 * k],
        [x - 15 * k, y - 44 * k],
        [x - 6 * k, y - 40 * k],
        [x + 1 * k, y - 52 * k],
        [x + 9 * k, y - 42 * k],
        [x + 16 * k, y - 46 * k],
        [x + 12 * k, y - 28 * k]
      ],
      [
        [x + 12 * k, y - 28 * k],
        [x - 12 * k, y - 28 * k]
      ]
    ),
    '#eee9dc'
  )
];

const water = (x: number, y: number, k: number): Shape[] => [
  soft(x + 3, y, 18 * k, 5 * k, '#1d1a2c', 0.4),
  fill(poly([x - 13 * k, y - 36 * k], [x + 13 * k, y - 36 * k], [x + 10 * k, y], [x - 10 * k, y]), '#d4e2e2', 0.4),
  fill(poly([x - 12 * k, y - 22 * k], [x + 12 * k, y - 22 * k], [x + 10 * k, y], [x - 10 * k, y]), '#b5d0d4', 0.45),
  fill(ellipse(x, y - 36 * k, 13 * k, 2.6 * k), '#eef4f2', 0.6)
];

/** Head units below the eyes where a lap would be seen. */
const LAP = 350;

/** What a cardigan ends on: where a stage is tall enough to see it, somebody has a lap. */
export function lap({ bottom }: Frame, shade: Colour): Shape[] {
  if (bottom <= LAP) return [];
  const path = spline(
    [
      [-186, LAP + 4],
      [-90, LAP - 2],
      [0, LAP + 4],
      [90, LAP - 2],
      [186, LAP + 4],
      [192, LAP + 60],
      [150, LAP + 116],
      [-150, LAP + 116],
      [-192, LAP + 60]
    ],
    true
  );
  const cloth = mix('#4b4a5e', shade, 0.3);
  return [
    fill(path, cloth),
    clipped(path, [
      soft(-100, LAP + 30, 76, 26, mix(cloth, '#fff0d6', 0.25), 0.5),
      soft(90, LAP + 30, 76, 26, mix(cloth, '#fff0d6', 0.15), 0.5),
      stipple(150, LAP + 60, 60, 60, mix(cloth, '#1d1a2c', 0.5), 0.6),
      soft(0, LAP + 4, 200, 14, '#1d1a2c', 0.4)
    ])
  ];
}

/** Between the two chairs, lower than both. @param near - whether the tissues stand on it */
export function lowTable({ left, right, bottom, shot }: Frame, near: boolean): Shape[] {
  if (shot === 'strip') return [];
  const k = shot === 'table' ? 1 : 0.74;
  // a low stage shows less of it, so that their hands stay in sight
  const ry = clamp((bottom - 296) * 0.6, 24, 82);
  const reach = Math.min(150 * k, -left - 60, right - 60);
  // a tall one shows the floor beyond it, but nobody's lap
  const y = Math.min(bottom + 4 * k, LAP + ry);
  const top = ellipse(0, y, reach + 70 * k, ry);
  return [
    soft(0, y - 4, reach + 110, ry * 1.5, '#1d1a2c', 0.5),
    fill(box(-reach - 70, y, 2 * reach + 140, 20), '#5c4031'),
    fill(ellipse(0, y + 20, reach + 70, ry), '#6b4a36'),
    gradient(
      top,
      [-reach, y],
      [reach, y],
      [
        [0, '#b98a5c'],
        [1, '#80593f']
      ]
    ),
    clipped(top, [soft(-reach * 0.4, y - ry * 0.6, reach, ry * 0.5, '#f0cf9c', 0.35)]),
    stroke(top, '#d8ab78', 2, 0.6),
    ...(near ? tissues(-reach * 0.5, y - ry * 0.42, k) : []),
    ...water(reach * 0.56, y - ry * 0.36, k)
  ];
}
