/** An armchair seen from the one across from it, its back below the ears of who sits in it; and the arms of your own. */
import { taper } from '../../face/brush.ts';
import { type Colour, mix } from '../../face/colour.ts';
import { joined, spline } from '../../face/path.ts';
import { clipped, fill, type Shape, soft, stipple } from '../../face/shapes.ts';
import type { Frame } from '../frame.ts';

/** Stands behind the one who sits in it. */
export function chairBack(tone: Colour): Shape[] {
  const dark = mix(tone, '#1d1a2c', 0.45);
  const light = mix(tone, '#fff0d6', 0.3);
  const back = spline(
    [
      [-216, 420],
      [-214, 240],
      [-196, 128],
      [-150, 92],
      [0, 80],
      [150, 92],
      [196, 128],
      [214, 240],
      [216, 420]
    ],
    true
  );
  return [
    soft(10, 250, 300, 180, '#1d1a2c', 0.4),
    fill(back, tone),
    clipped(back, [
      soft(-120, 120, 110, 50, light, 0.5),
      stipple(190, 230, 90, 150, dark, 0.7),
      ...[-150, 150].map((x) =>
        fill(
          taper(
            [
              [x * 0.94, 108],
              [x * 1.06, 190],
              [x * 1.04, 330]
            ],
            [1, 4, 2],
            4
          ),
          dark,
          0.6
        )
      )
    ])
  ];
}

/** The rolled arms of that chair, nearer than the elbows on them. */
export function chairArms(tone: Colour): Shape[] {
  const dark = mix(tone, '#1d1a2c', 0.45);
  const light = mix(tone, '#fff0d6', 0.3);
  return ([-1, 1] as const).flatMap((k) => {
    const arm = spline(
      [
        [k * 196, 460],
        [k * 190, 296],
        [k * 204, 250],
        [k * 238, 240],
        [k * 272, 256],
        [k * 284, 300],
        [k * 280, 460]
      ],
      true
    );
    return [
      fill(arm, mix(tone, '#fff0d6', k < 0 ? 0.1 : 0.02)),
      clipped(arm, [
        soft(k * 236 - 8, 258, 40, 18, light, 0.7),
        stipple(k * 236 + 30, 350, 50, 100, dark, 0.75),
        fill(
          taper(
            [
              [k * 200, 300],
              [k * 236, 276],
              [k * 276, 304]
            ],
            [1, 4, 1],
            4
          ),
          dark,
          0.5
        )
      ])
    ];
  });
}

/** The ends of your own chair's arms, at the lower corners. */
export function ownArms({ left, right, bottom }: Frame, tone: Colour): Shape[] {
  const dark = mix(tone, '#1d1a2c', 0.5);
  return ([-1, 1] as const).flatMap((k) => {
    const edge = k < 0 ? left : right;
    const inner = edge - k * 92;
    const path = joined(
      [
        [edge + k * 20, bottom - 74],
        [edge - k * 30, bottom - 72],
        [inner, bottom - 48],
        [inner - k * 10, bottom + 30]
      ],
      [
        [inner - k * 10, bottom + 30],
        [edge + k * 20, bottom + 30]
      ]
    );
    return [
      soft(inner, bottom - 6, 60, 40, '#1d1a2c', 0.5),
      fill(path, mix(tone, '#1d1a2c', 0.18)),
      clipped(path, [
        soft(edge - k * 30, bottom - 66, 70, 20, mix(tone, '#fff0d6', 0.35), 0.5),
        stipple(inner, bottom, 70, 50, dark, 0.7)
      ])
    ];
  });
}
