/** The landing on the third floor, its light just gone out; your own door, and light beneath it. */
import { hash } from '../../face/number.ts';
import { ellipse, joined } from '../../face/path.ts';
import { clipped, fill, gradient, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';
import { LIT } from './living.ts';
import { box, line, poly } from './paths.ts';
import type { Place } from './place.ts';
import { placed } from './placed.ts';

const FLOOR = 176;
const DOOR = { x: -82, w: 172, top: -132 };

function shell({ left, right, top, bottom }: Frame): Shape[] {
  const width = right - left;
  return [
    gradient(
      box(left, top, width, bottom - top),
      [left, top],
      [right, bottom],
      [
        [0, '#2b3150'],
        [1, '#1b1f36']
      ]
    ),
    fill(box(left, 64, width, FLOOR - 64), '#243145', 0.9),
    stroke(line([left, 64], [right, 64]), '#4a5674', 3, 0.7),
    ...Array.from({ length: 8 }, (_, i) =>
      stipple(left + width * hash(i, 6), -100 + 260 * hash(i, 16), 90, 60, i % 2 ? '#3a4266' : '#161a2e', 0.34)
    ),
    gradient(
      box(left, FLOOR, width, Math.max(10, bottom - FLOOR)),
      [0, FLOOR],
      [0, bottom],
      [
        [0, '#3b3441'],
        [1, '#1d1923']
      ]
    )
  ];
}

function door(): Shape[] {
  const { x, w, top } = DOOR;
  const leaf = box(x, top, w, FLOOR - top);
  return [
    fill(box(x - 13, top - 14, w + 26, FLOOR - top + 14), '#39354a'),
    gradient(
      leaf,
      [x, 0],
      [x + w, 0],
      [
        [0, '#5b3c3c'],
        [0.6, '#4a3236'],
        [1, '#35252c']
      ]
    ),
    clipped(leaf, [
      ...[top + 22, top + 168].flatMap((y) =>
        [x + 18, x + 96].map((px) => stroke(box(px, y, 58, 118, 3), '#2a1c24', 2.6, 0.8))
      ),
      stipple(x + w - 10, 40, 60, 170, '#1d141c', 0.6),
      soft(x + w / 2, FLOOR, 150, 30, '#ffc981', 0.55)
    ]),
    fill(ellipse(x + w / 2, top + 78, 5.5, 5.5), '#a5804e'),
    fill(ellipse(x + w / 2, top + 78, 2.6, 2.6), '#ffdc9c'),
    fill(box(x + w / 2 - 27, top + 146, 54, 13, 3), '#8f7048'),
    fill(box(x + w / 2 - 22, top + 150, 44, 5, 2), '#5b4433'),
    fill(ellipse(x + w - 20, 44, 6, 6), '#c9a066'),
    fill(box(x + w - 24, 58, 8, 18, 3), '#a5804e'),
    fill(ellipse(x + w - 20, 64, 1.6, 2.6), '#ffdc9c')
  ];
}

/** Light in the crack beneath, and on the mat. */
const crack = ({ bottom }: Frame): Shape[] => {
  const { x, w } = DOOR;
  const low = Math.min(bottom, FLOOR + 74);
  return [
    gradient(
      poly([x, FLOOR], [x + w, FLOOR], [x + w + 52, low], [x - 52, low]),
      [0, FLOOR],
      [0, low],
      [
        [0, '#ffca85'],
        [1, '#3b2f33']
      ],
      0.5
    ),
    fill(
      poly([x - 4, FLOOR + 20], [x + w + 4, FLOOR + 20], [x + w + 26, FLOOR + 52], [x - 26, FLOOR + 52]),
      '#5d4a3c',
      0.85
    ),
    fill(box(x, FLOOR - 4, w, 5), '#ffe3af'),
    soft(x + w / 2, FLOOR, 130, 26, '#ffd08a', 0.6)
  ];
};

/** The rail you came up by, and the switch whose light has clicked off. */
function rail({ left, right, bottom }: Frame): Shape[] {
  const end = Math.min(-132, left + 150);
  const posts = Array.from({ length: 6 }, (_, i) => left - 10 + (i * (end - left + 10)) / 5);
  return [
    ...posts.map((x, i) => stroke(line([x, 70 + i * 7], [x, bottom + 30]), '#141726', 5)),
    stroke(line([left - 10, 62], [end + 8, 106]), '#2f2a3c', 11),
    stroke(line([left - 10, 59], [end + 8, 103]), '#565068', 2.4, 0.7),
    fill(box(Math.min(right - 34, 122), 14, 20, 28, 3), '#4a5070'),
    fill(ellipse(Math.min(right - 24, 132), 28, 3, 3), '#e0644a', 0.9)
  ];
}

/** The next flight up, to the neighbours. */
function flight({ right }: Frame): Shape[] {
  const steps = Array.from({ length: 9 }, (_, i) => ({ x: 164 + i * 25, y: FLOOR - (i + 1) * 21 }));
  return steps.flatMap(({ x, y }, i) => [
    fill(box(x, y, right - x + 400, 22), i % 2 ? '#232941' : '#272d47'),
    fill(box(x, y, 27, 3.5), '#56608a', 0.75 - i * 0.05),
    fill(box(x, y + 3, 3, 18), '#171b30', 0.8)
  ]);
}

/** Boots that were told to stay outside. */
const boots = (): Shape[] =>
  [-134, -113].flatMap((x) => [
    soft(x + 4, FLOOR + 13, 17, 5, '#0f0d16', 0.8),
    fill(
      joined(
        [
          [x - 7, FLOOR - 24],
          [x - 7, FLOOR + 12]
        ],
        [
          [x + 15, FLOOR + 12],
          [x + 15, FLOOR + 4],
          [x + 6, FLOOR - 3],
          [x + 6, FLOOR - 24]
        ]
      ),
      '#4a4357'
    ),
    fill(box(x - 8, FLOOR + 9, 24, 4, 1.5), '#1a1824'),
    fill(box(x - 7, FLOOR - 25, 13, 4, 1.5), '#6d5f6c')
  ]);

export const stairs = (frame: Frame): Place =>
  placed({
    wall: [...shell(frame), ...door(), ...crack(frame), ...boots(), ...flight(frame), ...rail(frame)],
    lamp: { x: DOOR.x + DOOR.w / 2, y: FLOOR, reach: 260, colour: LIT.tungsten }
  });
