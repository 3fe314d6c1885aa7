/** Things with a past: the second-hand rice cooker, two bowls, two glasses, basil on the sill. */
import { taper } from '../../face/brush.ts';
import { type Colour, mix } from '../../face/colour.ts';
import { ellipse, joined, type Point, spline } from '../../face/path.ts';
import { clipped, fill, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import { box, line, poly, vessel } from './paths.ts';

function leaf(x: number, y: number, length: number, angle: number, width: number, tone: Colour): Shape {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const at = (t: number, off: number): Point => [
    x + dx * length * t - dy * width * off,
    y + dy * length * t + dx * width * off
  ];
  return fill(
    joined([at(0, 0), at(0.35, 0.5), at(0.75, 0.36), at(1, 0)], [at(1, 0), at(0.75, -0.36), at(0.35, -0.5), at(0, 0)]),
    tone
  );
}

/** Basil in a clay pot that stands at x, y. */
export const pot = (x: number, y: number): Shape[] => [
  ...[0, 1, 2, 3, 4, 5, 6].map((i) => leaf(x, y - 19, 20, -1.57 + (i - 3) * 0.38, 11, i % 2 ? '#6f8d69' : '#587757')),
  fill(poly([x - 12, y - 21], [x + 12, y - 21], [x + 9, y], [x - 9, y]), '#b25d42'),
  fill(box(x - 13.5, y - 24, 27, 6, 2), '#c8694a'),
  stipple(x + 6, y - 9, 8, 12, '#6d3322', 0.5)
];

function bowl(x: number, y: number, rim: number, tone: Colour): Shape[] {
  const body = vessel(x, y - rim * 0.72, rim, rim * 0.5, rim * 0.72);
  return [
    fill(body, tone),
    clipped(body, [stipple(x + rim * 0.6, y - rim * 0.3, rim * 0.6, rim * 0.6, mix(tone, '#2a2436', 0.55), 0.7)])
  ];
}

const glass = (x: number, y: number): Shape[] => [
  fill(poly([x - 9, y - 30], [x + 9, y - 30], [x + 7.5, y], [x - 7.5, y]), '#aebfca', 0.32),
  fill(ellipse(x, y - 30, 9, 2), '#dfe8ea', 0.5),
  stroke(line([x - 6, y - 26], [x - 5, y - 4]), '#f4f7f4', 1.6, 0.6)
];

/** A plank with two of everything, from the left edge. */
export function shelf(left: number): Shape[] {
  const y = 6;
  const end = -108;
  return [
    fill(box(left - 6, y, end - left + 6, 8, 2), '#a37a52'),
    fill(box(left - 6, y + 8, end - left + 6, 4), '#232840', 0.5),
    ...bowl(-142, y, 22, '#c08468'),
    ...bowl(-142, y - 13, 20, '#d9c9ad'),
    ...glass(-186, y),
    ...glass(-207, y),
    fill(box(-252, y - 34, 26, 34, 5), '#7f9a86'),
    fill(box(-254, y - 40, 30, 8, 3), '#a37a52')
  ];
}

/** It sings when it is done; eleven notes, the last one flat. @param y - of the counter it stands on */
export function cooker(x: number, y: number): Shape[] {
  const body = spline(
    [
      [x - 46, y - 42],
      [x - 50, y - 18],
      [x - 38, y],
      [x + 38, y],
      [x + 50, y - 18],
      [x + 46, y - 42]
    ],
    true
  );
  const lid = joined(
    [
      [x - 47, y - 42],
      [x - 36, y - 62],
      [x, y - 69],
      [x + 36, y - 62],
      [x + 47, y - 42]
    ],
    [
      [x + 47, y - 42],
      [x, y - 37],
      [x - 47, y - 42]
    ]
  );
  return [
    soft(x, y + 1, 66, 9, '#1a1424', 0.6),
    fill(
      taper(
        [
          [x - 45, y - 50],
          [x - 20, y - 82],
          [x + 20, y - 82],
          [x + 45, y - 50]
        ],
        [5, 6, 6, 5]
      ),
      '#7f756b'
    ),
    fill(body, '#ddd0b8'),
    clipped(body, [stipple(x + 36, y - 18, 34, 40, '#8f7f76', 0.8), soft(x - 26, y - 26, 26, 22, '#fff3d8', 0.7)]),
    fill(lid, '#e9dec9'),
    clipped(lid, [stipple(x + 34, y - 50, 26, 24, '#97887d', 0.7), soft(x - 22, y - 58, 24, 10, '#fff8e6', 0.8)]),
    stroke(line([x - 46, y - 41], [x + 46, y - 41]), '#9b8d7f', 1.6, 0.8),
    fill(ellipse(x + 8, y - 66, 4, 2), '#7a6f66'),
    fill(box(x - 17, y - 30, 34, 20, 4), '#57504f'),
    fill(ellipse(x - 8, y - 20, 3, 3), '#ffb454'),
    soft(x - 8, y - 20, 9, 9, '#ffb454', 0.7),
    fill(box(x, y - 23, 11, 6, 2), '#8d857c')
  ];
}
