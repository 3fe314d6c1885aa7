/** What is seen through a window at an hour: sky, the house across with its lights, the tops of trees, rain on the glass. */
import type { Colour } from '../../face/colour.ts';
import { hash } from '../../face/number.ts';
import { ellipse } from '../../face/path.ts';
import { fill, gradient, type Shape, soft, stroke } from '../../face/shapes.ts';
import { box, line, poly } from './paths.ts';

export interface Sky {
  /** From the top to the horizon. */
  readonly air: readonly [Colour, Colour, Colour];
  readonly houses: readonly [Colour, Colour];
  readonly trees: Colour;
  /** Share of the windows across that are lit, 0..1. */
  readonly lit: number;
  readonly stars: boolean;
  readonly rain: boolean;
}

/** Head units. */
interface Pane {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const stars = ({ x, y, w, h }: Pane): Shape[] =>
  Array.from({ length: 16 }, (_, i) => {
    const r = 0.7 + hash(i, 5) * 0.7;
    return fill(ellipse(x + hash(i) * w, y + hash(i, 31) * h * 0.42, r, r), '#f3ecd2', 0.6);
  });

const drops = ({ x, y, w, h }: Pane): Shape[] =>
  Array.from({ length: 34 }, (_, i) => {
    const [px, py] = [x + hash(i, 41) * w, y + hash(i, 43) * h];
    const run = i % 3 === 0 ? 12 + 16 * hash(i, 47) : 0;
    return run
      ? stroke(line([px, py - run], [px + 0.6, py]), '#eef3f5', 1.5, 0.4)
      : fill(ellipse(px, py, 1.2 + hash(i, 53), 1.7 + hash(i, 59) * 1.4), '#eef3f5', 0.5);
  });

/** Fills the pane; clip it. */
export function sky(pane: Pane, { air, houses, trees, lit, stars: clear, rain }: Sky): Shape[] {
  const { x, y, w, h } = pane;
  return [
    gradient(
      box(x, y, w, h),
      [0, y],
      [0, y + h],
      [
        [0, air[0]],
        [0.7, air[1]],
        [1, air[2]]
      ]
    ),
    ...(clear ? stars(pane) : []),
    ...[0, 1, 2, 3].map((i) =>
      fill(box(x - 8 + i * w * 0.29, y + h * (0.42 + 0.16 * hash(i, 3)), w * 0.31, h), houses[i % 2]!)
    ),
    ...Array.from({ length: 11 }, (_, i) =>
      fill(
        box(x + 8 + hash(i, 70) * (w - 20), y + h * (0.62 + 0.28 * hash(i, 90)), 6, 8),
        '#f2c96e',
        (hash(i, 11) > 0.5 ? 0.85 : 0.2) * lit
      )
    ),
    ...[0, 1, 2, 3].map((i) => soft(x + w * (0.2 + 0.16 * i), y + h - 4, 34, 30, trees, 0.9)),
    ...(rain ? drops(pane) : []),
    gradient(
      poly([x, y], [x + w * 0.34, y], [x + w * 0.06, y + h], [x, y + h]),
      [x, y],
      [x + w * 0.4, y],
      [
        [0, '#dfe6f0'],
        [1, air[1]]
      ],
      0.14
    )
  ];
}

export const NIGHT_SKY: Sky = {
  air: ['#141d38', '#27365a', '#3d4a6b'],
  houses: ['#202b4c', '#1a2340'],
  trees: '#10182c',
  lit: 1,
  stars: true,
  rain: false
};
export const EVENING_SKY: Sky = {
  air: ['#4d5684', '#b0788a', '#e0a074'],
  houses: ['#4a4566', '#3d3c5c'],
  trees: '#2c3048',
  lit: 0.8,
  stars: false,
  rain: false
};
export const MORNING_SKY: Sky = {
  air: ['#8fb0bf', '#b9c3b4', '#d8c497'],
  houses: ['#958b86', '#847f83'],
  trees: '#6f8468',
  lit: 0,
  stars: false,
  rain: false
};
export const RAIN_SKY: Sky = {
  air: ['#7f8f9c', '#93a2a9', '#a3aea9'],
  houses: ['#7b8690', '#707c88'],
  trees: '#536a60',
  lit: 0.35,
  stars: false,
  rain: true
};
