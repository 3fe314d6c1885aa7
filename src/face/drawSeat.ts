/** What a person sits in, behind them: a chair's back, or a wheelchair's, with its handles and the tops of its wheels. */
import { taper } from './brush.ts';
import { type Colour, mix } from './colour.ts';
import { TABLE_Y, trunkOf } from './drawBody.ts';
import { backwards, ellipse, joined, type Point } from './path.ts';
import { clipped, fill, type Shape, soft, stipple, stroke } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';

const WOOD = { base: '#8f6238', dark: '#5f3f22', light: '#b98a57' } as const;
const FRAME: Colour = '#4a5563';
const CANVAS: Colour = '#343b48';
const METAL: Colour = '#8d98a6';
const RUBBER: Colour = '#2a2c33';

/** A panel with rounded shoulders behind the back. */
function panel(half: number, top: number, base: Colour, dark: Colour, light: Colour, lamp: number): Shape[] {
  const side = (k: -1 | 1): Point[] => [
    [k * half * 0.9, top + 2],
    [k * half, top + 22],
    [k * (half + 3), TABLE_Y + 60]
  ];
  const path = joined(side(-1), backwards(side(1)));
  return [
    fill(path, base),
    clipped(path, [
      soft(lamp * half * 0.8, top + 40, 60, 80, light, 0.5),
      stipple(-lamp * half * 0.8, top + 80, 60, 110, dark, 0.6)
    ])
  ];
}

function chair(s: Sitting): Shape[] {
  const { half, y } = s.character.build.shoulder;
  const lamp = s.state.light.side;
  const top = y + 26;
  const rail: Point[] = [
    [-half - 18, top + 10],
    [-half * 0.5, top - 3],
    [half * 0.5, top - 3],
    [half + 18, top + 10]
  ];
  const posts = SIDES.map((k) =>
    fill(
      taper(
        [
          [k * (half + 12), top + 4],
          [k * (half + 18), top + 120],
          [k * (half + 16), TABLE_Y + 60]
        ],
        [17, 15, 15]
      ),
      k === lamp ? mix(WOOD.base, WOOD.light, 0.35) : mix(WOOD.base, WOOD.dark, 0.35)
    )
  );
  return [
    ...posts,
    fill(taper(rail, [18, 24, 24, 18]), WOOD.base),
    fill(
      taper(
        rail.map(([x, v]): Point => [x, v - 6]),
        [3, 6, 6, 3]
      ),
      WOOD.light,
      0.6
    )
  ];
}

function wheelchair(s: Sitting): Shape[] {
  const { half } = s.character.build.shoulder;
  const t = trunkOf(s);
  const lamp = s.state.light.side;
  const top = s.character.build.shoulder.y + 34;
  const out = half + 24;
  const parts = SIDES.flatMap((k): Shape[] => {
    const [x, y] = [k * (half + 46), TABLE_Y + 62];
    const lit = k === lamp;
    return [
      stroke(ellipse(x, y, 24, 112), RUBBER, 13),
      stroke(ellipse(x, y, 24, 112), mix(RUBBER, METAL, lit ? 0.5 : 0.2), 3),
      stroke(ellipse(x + k * 12, y, 19, 98), lit ? mix(METAL, '#ffffff', 0.3) : METAL, 4.5),
      fill(
        taper(
          [
            [k * out, TABLE_Y + 60],
            [k * out, top + 30],
            [k * (out + 1), top + 2],
            [k * (out + 17), top - 6]
          ],
          [11, 11, 11, 11]
        ),
        lit ? mix(FRAME, METAL, 0.4) : FRAME
      ),
      fill(
        taper(
          [
            [k * (out + 6), top - 4],
            [k * (out + 30), top - 9]
          ],
          [15, 14]
        ),
        RUBBER
      )
    ];
  });
  return [...parts, ...panel(out - 2 + Math.abs(t.x) * 0.2, top + 10, CANVAS, '#1f242e', '#5d687a', lamp)];
}

/** Nothing for a person whose seat is not told. */
export function drawSeat(s: Sitting): Shape[] {
  const { seat } = s.character;
  return seat === 'wheelchair' ? wheelchair(s) : seat === 'chair' ? chair(s) : [];
}
