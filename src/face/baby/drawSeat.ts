/** A reclined seat for an infant, as one sees it who kneels before it: rim, padding, and the bar it stands on. */
import { type Colour, mix } from '../colour.ts';
import { ellipse, joined, type Path, spline } from '../path.ts';
import { clipped, fill, type Shape, soft, stipple, stroke } from '../shapes.ts';
import { SIDES, type Sitting } from '../sitting.ts';

const RIM: Colour = '#6f9186';
const PAD: Colour = '#d9c9a8';
const BAR: Colour = '#8a6542';
const DUSK: Colour = '#3b3a4c';
const DARK: Colour = '#2c2733';

/** The shell, grown by `by` head units: higher than the head of who lies in it, narrow at the feet. */
const shell = (by: number): Path =>
  spline(
    [
      [0, -158 - by],
      [88, -141 - by],
      [143 + by, -70],
      [156 + by, 60],
      [148 + by, 210],
      [116 + by, 326 + by],
      [0, 358 + by],
      [-116 - by, 326 + by],
      [-148 - by, 210],
      [-156 - by, 60],
      [-143 - by, -70],
      [-88, -141 - by]
    ],
    true
  );

/** Stands behind the infant, whose head's middle is at the origin. */
export function drawInfantSeat({ state: { light } }: Sitting): Shape[] {
  const dusk = (colour: Colour): Colour => mix(colour, DUSK, 0.55 * light.night);
  const [rim, pad] = [dusk(RIM), dusk(PAD)];
  const inside = shell(0);
  return [
    soft(10, 336, 290, 58, DARK, 0.5),
    ...SIDES.map((k) =>
      stroke(
        spline([
          [k * 118, 250],
          [k * 176, 330],
          [k * 208, 378]
        ]),
        dusk(BAR),
        13
      )
    ),
    fill(shell(15), rim),
    clipped(shell(15), [
      stipple(-light.side * 172, 110, 50, 250, mix(rim, DARK, 0.5), 0.7),
      soft(light.side * 120, -120, 90, 80, '#e4ecdc', 0.35)
    ]),
    fill(inside, pad),
    clipped(inside, [
      soft(light.side * 40, -60, 150, 150, '#fff3d8', 0.3 * (1 - 0.6 * light.night)),
      stipple(-light.side * 150, 80, 70, 230, mix(pad, DARK, 0.4), 0.5),
      ...[-84, -28, 28, 84].map((x) =>
        stroke(
          joined([
            [x * 0.9, -164],
            [x * 1.15, 60],
            [x * 0.9, 350]
          ]),
          mix(pad, DARK, 0.3),
          1.8,
          0.5
        )
      ),
      soft(0, 110, 132, 150, mix(pad, DARK, 0.45), 0.4),
      fill(ellipse(0, 326, 112, 46), mix(pad, DARK, 0.25), 0.6)
    ])
  ];
}
