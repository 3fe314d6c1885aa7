/** A reclined seat for a baby, as one sees it who kneels before it: rim, padding, and the bar it stands on. */
import { type Colour, mix } from '../../face/colour.ts';
import { ellipse, joined, type Path, spline } from '../../face/path.ts';
import { clipped, fill, type Shape, soft, stipple, stroke } from '../../face/shapes.ts';
import { line } from './paths.ts';

/** The shell, grown by `by` head units: higher than the head of who lies in it, narrow at the feet. */
const shell = (by: number): Path =>
  spline(
    [
      [0, -154 - by],
      [86, -138 - by],
      [140 + by, -70],
      [152 + by, 60],
      [142 + by, 210],
      [112 + by, 320 + by],
      [0, 350 + by],
      [-112 - by, 320 + by],
      [-142 - by, 210],
      [-152 - by, 60],
      [-140 - by, -70],
      [-86, -138 - by]
    ],
    true
  );

/** Stands behind the baby, whose eyes are at the origin. */
export function infantSeat(shade: Colour): Shape[] {
  const rim = mix('#5f7f75', shade, 0.25);
  const pad = mix('#b09e80', shade, 0.3);
  const inside = shell(0);
  return [
    soft(10, 330, 290, 60, '#1d1a2c', 0.55),
    ...[-1, 1].map((k) => stroke(line([k * 120, 250], [k * 206, 372]), mix('#7d5a3c', shade, 0.25), 13)),
    fill(shell(15), rim),
    clipped(shell(15), [
      stipple(170, 110, 50, 250, mix(rim, '#1d1a2c', 0.5), 0.7),
      soft(-120, -120, 90, 80, '#d8e4d2', 0.3)
    ]),
    fill(inside, pad),
    clipped(inside, [
      soft(-40, -60, 150, 150, '#d9cdb2', 0.3),
      stipple(150, 80, 70, 230, mix(pad, '#3b2f33', 0.5), 0.5),
      ...[-84, -28, 28, 84].map((x) =>
        stroke(
          joined([
            [x * 0.9, -160],
            [x * 1.15, 60],
            [x * 0.9, 340]
          ]),
          mix(pad, '#3b2f33', 0.3),
          1.8,
          0.5
        )
      ),
      fill(ellipse(0, 318, 110, 44), mix(pad, '#1d1a2c', 0.25), 0.6)
    ])
  ];
}
