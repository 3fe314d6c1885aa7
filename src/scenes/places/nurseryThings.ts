/** Things of a nursery: a mobile, a window with its curtain, a shelf, what lies on the rug. */
import { type Colour, mix } from '../../face/colour.ts';
import { ellipse, joined, spline } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import { box, line, poly } from './paths.ts';
import { type Sky, sky } from './sky.ts';

/** A star, a cloud, a ball and a moon on a rod. @param y - of the rod */
export function mobile(x: number, y: number, top: number, shade: Colour): Shape[] {
  const wood = mix('#7d5a3c', shade, 0.3);
  const thread = (dx: number, length: number): Shape => stroke(line([x + dx, y], [x + dx, y + length]), wood, 1.2, 0.8);
  const star = Array.from({ length: 10 }, (_, i): [number, number] => {
    const [angle, r] = [(i * Math.PI) / 5 - Math.PI / 2, i % 2 ? 6 : 13];
    return [x - 62 + Math.cos(angle) * r, y + 46 + Math.sin(angle) * r];
  });
  return [
    stroke(line([x, top - 10], [x, y]), wood, 1.6),
    fill(
      spline(
        [
          [x - 66, y + 3],
          [x, y - 4],
          [x + 66, y + 3],
          [x + 66, y + 6],
          [x, y],
          [x - 66, y + 6]
        ],
        true
      ),
      wood
    ),
    thread(-62, 36),
    thread(-22, 52),
    thread(22, 34),
    thread(60, 50),
    fill(poly(...star), mix('#e3b25b', shade, 0.2)),
    fill(ellipse(x - 30, y + 60, 11, 8), mix('#ded3bd', shade, 0.25)),
    fill(ellipse(x - 18, y + 57, 13, 11), mix('#e8dfca', shade, 0.25)),
    fill(ellipse(x - 6, y + 61, 10, 7), mix('#d6cab2', shade, 0.25)),
    fill(ellipse(x + 22, y + 44, 11, 11), mix('#c0624a', shade, 0.25)),
    stipple(x + 27, y + 48, 8, 8, '#6d3322', 0.5),
    fill(
      joined(
        [
          [x + 62, y + 48],
          [x + 50, y + 58],
          [x + 54, y + 74],
          [x + 68, y + 76]
        ],
        [
          [x + 68, y + 76],
          [x + 60, y + 68],
          [x + 58, y + 58],
          [x + 62, y + 48]
        ]
      ),
      mix('#8db0a6', shade, 0.2)
    )
  ];
}

/** A window at x, its light, and a curtain on either side; `drawn`: how far they meet, 0..1. */
export function curtained(x: number, top: number, seen: Sky, shade: Colour, drawn: number): Shape[] {
  const [y, w, h] = [Math.max(top - 4, -124), 128, 176];
  const wood = mix('#d3c8ae', shade, 0.3);
  const cloth = (from: number, to: number): Shape[] =>
    [0, 1, 2, 3, 4].map((i) => {
      const step = (to - from) / 5;
      const a = from + i * step;
      return gradient(
        joined(
          [
            [a, y - 12],
            [a + step * 0.1, y + h * 0.5],
            [a - 2, y + h + 44]
          ],
          [
            [a + step + 3, y + h + 42],
            [a + step + 1, y + h * 0.5],
            [a + step + 1, y - 12]
          ]
        ),
        [a, 0],
        [a + step, 0],
        [
          [0, mix('#cf8f68', shade, 0.25)],
          [1, mix('#9c6349', shade, 0.35)]
        ]
      );
    });
  const reach = 22 + 46 * drawn;
  return [
    fill(box(x - 8, y - 8, w + 16, h + 16, 4), wood),
    clipped(box(x, y, w, h), sky({ x, y, w, h }, seen)),
    stroke(line([x + w / 2, y], [x + w / 2, y + h]), wood, 5),
    stroke(line([x, y + h * 0.45], [x + w, y + h * 0.45]), wood, 4),
    fill(box(x - 14, y + h + 6, w + 28, 9, 3), mix('#e0d6bd', shade, 0.25)),
    ...cloth(x - 22, x - 22 + reach),
    ...cloth(x + w + 22 - reach, x + w + 22),
    fill(box(x - 34, y - 18, w + 68, 6, 3), mix('#7d5a3c', shade, 0.3))
  ];
}

/** A bear and three books on a plank whose middle is at x. */
export function plank(x: number, y: number, shade: Colour): Shape[] {
  const fur = mix('#b5814f', shade, 0.25);
  const books: readonly (readonly [number, number, Colour])[] = [
    [-52, 40, '#98513f'],
    [-38, 46, '#4f7672'],
    [-23, 36, '#b08b4e']
  ];
  return [
    fill(box(x - 66, y, 132, 8, 2), mix('#9a6f48', shade, 0.2)),
    fill(box(x - 62, y + 8, 124, 4), '#1d1a2c', 0.3),
    ...books.map(([dx, h, tone]) => fill(box(x + dx, y - h, 13, h, 1.5), mix(tone, shade, 0.25))),
    ...[-1, 1].map((k) => fill(ellipse(x + 26 + k * 12, y - 46, 6, 6), fur)),
    fill(ellipse(x + 26, y - 14, 18, 16), fur),
    fill(ellipse(x + 26, y - 36, 15, 13), fur),
    fill(ellipse(x + 26, y - 32, 7, 5.4), mix('#dcbc8c', shade, 0.2)),
    ...[-1, 1].map((k) => fill(ellipse(x + 26 + k * 5, y - 39, 1.6, 1.8), '#3b2a24')),
    fill(ellipse(x + 26, y - 34, 2.4, 1.7), '#3b2a24'),
    stipple(x + 38, y - 14, 12, 16, '#6d4632', 0.5)
  ];
}

/** A ball and three blocks. @param x - of the ball; the blocks stand at `other` */
export function toys(x: number, other: number, y: number, shade: Colour): Shape[] {
  const ball = ellipse(x, y - 24, 25, 25);
  const block = (bx: number, by: number, tone: Colour): Shape[] => [
    fill(box(bx, by - 28, 28, 28, 3), mix(tone, shade, 0.25)),
    fill(poly([bx, by - 27], [bx + 6, by - 34], [bx + 34, by - 34], [bx + 28, by - 27]), mix(tone, '#fff0d6', 0.3)),
    stipple(bx + 20, by - 10, 14, 14, '#3b2a24', 0.3)
  ];
  return [
    soft(x + 5, y, 34, 8, '#1d1a2c', 0.5),
    fill(ball, mix('#c0624a', shade, 0.2)),
    clipped(ball, [
      fill(box(x - 26, y - 31, 52, 13), mix('#ded3bd', shade, 0.2)),
      stipple(x + 14, y - 14, 22, 24, '#5d2e24', 0.6),
      soft(x - 9, y - 36, 12, 9, '#fff0d6', 0.6)
    ]),
    soft(other + 22, y + 4, 52, 9, '#1d1a2c', 0.45),
    ...block(other - 8, y, '#4f7672'),
    ...block(other + 26, y + 4, '#d0a04e'),
    ...block(other + 8, y - 30, '#8a6a86')
  ];
}
