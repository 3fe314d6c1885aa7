/** Things of a nursery: a mobile, a window with its curtain, a shelf, what lies on the rug. */
import { type Colour, mix } from '../../face/colour.ts';
import { ellipse, joined } from '../../face/path.ts';
import { clipped, fill, gradient, moved, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import { breathing, hanging } from './living.ts';
import { box, line, poly } from './paths.ts';
import type { Alive, Outlook, Pane } from './place.ts';
import { outlookOn, type Sky } from './sky.ts';

/** The ring of a mobile, and the thread it hangs by. @param y - of the ring */
const ringOf = (x: number, y: number) => ({ x, y, rx: 48, ry: 6 });

export const mobileRing = (x: number, y: number, top: number, shade: Colour): Shape[] => {
  const wood = mix('#7d5a3c', shade, 0.3);
  const { rx, ry } = ringOf(x, y);
  return [
    stroke(line([x, top - 10], [x, y - 26]), wood, 1.6),
    ...[-1, 0.1, 1].map((k) => stroke(line([x, y - 26], [x + k * rx, y + (k === 0.1 ? ry : 0)]), wood, 1.1, 0.8)),
    stroke(ellipse(x, y, rx, ry), wood, 3.4)
  ];
};

/** Chosen: they must not hide each other as they turn. */
const SMALL = 0.78;

/** A star, a cloud, a ball and a moon on threads, round a ring that turns. */
export function mobile(x: number, y: number, shade: Colour): Alive[] {
  const wood = mix('#7d5a3c', shade, 0.3);
  const thread = (length: number): Shape => stroke(line([0, 0], [0, length]), wood, 1.2, 0.8);
  const star = Array.from({ length: 10 }, (_, i): [number, number] => {
    const [angle, r] = [(i * Math.PI) / 5 - Math.PI / 2, i % 2 ? 6 : 13];
    return [Math.cos(angle) * r, 46 + Math.sin(angle) * r];
  });
  const hung: readonly (readonly [string, readonly Shape[]])[] = [
    ['star', [thread(36), fill(poly(...star), mix('#e3b25b', shade, 0.2))]],
    [
      'cloud',
      [
        thread(52),
        fill(ellipse(-12, 60, 11, 8), mix('#ded3bd', shade, 0.25)),
        fill(ellipse(0, 57, 13, 11), mix('#e8dfca', shade, 0.25)),
        fill(ellipse(12, 61, 10, 7), mix('#d6cab2', shade, 0.25))
      ]
    ],
    [
      'ball',
      [thread(34), fill(ellipse(0, 44, 11, 11), mix('#c0624a', shade, 0.25)), stipple(5, 48, 8, 8, '#6d3322', 0.5)]
    ],
    [
      'moon',
      [
        thread(50),
        fill(
          joined(
            [
              [2, 48],
              [-10, 58],
              [-6, 74],
              [8, 76]
            ],
            [
              [8, 76],
              [0, 68],
              [-2, 58],
              [2, 48]
            ]
          ),
          mix('#8db0a6', shade, 0.2)
        )
      ]
    ]
  ];
  return hung.map(([kind, shapes], i) =>
    hanging(
      kind,
      [moved([SMALL, 0, 0, SMALL, 0, 0], shapes)],
      { x: -21, y: -2, w: 42, h: 66 },
      ringOf(x, y),
      2.4 + i * 1.62
    )
  );
}

const paneAt = (x: number, top: number): Pane => ({ x, y: Math.max(top - 4, -124), w: 128, h: 176 });

/** The frame of a window at x, its sill and rail. */
export function casement(at: number, top: number, shade: Colour): Shape[] {
  const { x, y, w, h } = paneAt(at, top);
  const wood = mix('#d3c8ae', shade, 0.3);
  return [
    fill(box(x - 8, y - 8, w + 16, h + 16, 4), wood),
    fill(box(x - 14, y + h + 6, w + 28, 9, 3), mix('#e0d6bd', shade, 0.25)),
    fill(box(x - 34, y - 18, w + 68, 6, 3), mix('#7d5a3c', shade, 0.3))
  ];
}

export function casementView(at: number, top: number, seen: Sky, shade: Colour, day: number): Outlook {
  const pane = paneAt(at, top);
  const { x, y, w, h } = pane;
  const wood = mix('#d3c8ae', shade, 0.3);
  return outlookOn(
    pane,
    seen,
    [
      stroke(line([x + w / 2, y], [x + w / 2, y + h]), wood, 5),
      stroke(line([x, y + h * 0.45], [x + w, y + h * 0.45]), wood, 4),
      clipped(box(x, y, w, h), [soft(x + w / 2, y + h / 2, 150, 140, '#fbe7bd', 0.24 * day)])
    ],
    4
  );
}

/** A curtain on either side of that window; `drawn`: how far they meet, 0..1. */
export function curtains(at: number, top: number, shade: Colour, drawn: number): Alive[] {
  const { x, y, w, h } = paneAt(at, top);
  const reach = 22 + 46 * drawn;
  // from the outer end of its rail
  const cloth = (side: -1 | 1): Shape[] =>
    [0, 1, 2, 3, 4].map((i) => {
      const step = reach / 5;
      const a = side < 0 ? i * step : -reach + i * step;
      return gradient(
        joined(
          [
            [a, 0],
            [a + step * 0.1, 12 + h * 0.5],
            [a - 2, h + 56]
          ],
          [
            [a + step + 3, h + 54],
            [a + step + 1, 12 + h * 0.5],
            [a + step + 1, 0]
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
  return ([-1, 1] as const).map((side) =>
    breathing(
      side < 0 ? 'curtain-left' : 'curtain-right',
      cloth(side),
      { x: side < 0 ? -6 : -reach - 6, y: -2, w: reach + 12, h: h + 62 },
      side < 0 ? x - 22 : x + w + 22,
      y - 12
    )
  );
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
