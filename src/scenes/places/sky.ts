/** What is seen through a window at an hour: sky, the house across with its lights, the tops of trees, rain on the glass. */
import type { Colour } from '../../face/colour.ts';
import { hash } from '../../face/number.ts';
import { ellipse } from '../../face/path.ts';
import { fill, gradient, type Shape, soft } from '../../face/shapes.ts';
import { OVERSCAN } from '../camera.ts';
import { running } from './living.ts';
import { box, poly } from './paths.ts';
import type { Alive, Outlook, Pane } from './place.ts';

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

const stars = ({ x, y, w, h }: Pane): Shape[] =>
  Array.from({ length: 16 }, (_, i) => {
    const r = 0.7 + hash(i, 5) * 0.7;
    return fill(ellipse(x + hash(i) * w, y + hash(i, 31) * h * 0.42, r, r), '#f3ecd2', 0.6);
  });

/** Drops that hang on the glass; others run. */
const drops = ({ x, y, w, h }: Pane): Shape[] =>
  Array.from({ length: 30 }, (_, i) =>
    fill(ellipse(x + hash(i, 41) * w, y + hash(i, 43) * h, 1.2 + hash(i, 53), 1.7 + hash(i, 59) * 1.4), '#eef3f5', 0.5)
  );

/** What rain there is, on its way down the glass. */
export const rainOn = (pane: Pane, { rain }: Sky): Alive[] => (rain ? running(pane, 9) : []);

/** On the glass: drops, and light that slants over it. */
const glass = (pane: Pane, { air, rain }: Sky): Shape[] => {
  const { x, y, w, h } = pane;
  return [
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
};

/** A pane with an hour behind it. @param before - bars, and whatever stands within `reach` of the pane */
export const outlookOn = (pane: Pane, hour: Sky, before: readonly Shape[], reach: number): Outlook => {
  const { x, y, w, h } = pane;
  const wider = { x: x - OVERSCAN, y: y - OVERSCAN, w: w + 2 * OVERSCAN, h: h + 2 * OVERSCAN };
  return { pane, beyond: beyond(wider, hour), over: [...glass(pane, hour), ...before], reach };
};

/** Fills the box. */
function beyond(pane: Pane, { air, houses, trees, lit, stars: clear }: Sky): Shape[] {
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
    ...[0, 1, 2, 3].map((i) => soft(x + w * (0.2 + 0.16 * i), y + h - 4, 34, 30, trees, 0.9))
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
