/**
 * Eyes: lid, white, iris, the shadow of the lid, wet edge, lights, crease, lashes.
 *
 * The white is always drawn and the lights always lie on the lamp's side: gaze is the
 * game, and an eye without light looks dead.
 */
import { taper } from './brush.ts';
import { type Colour, mix } from './colour.ts';
import { clamp, lerp } from './number.ts';
import { add, ellipse, type Path, type Point, ribbon } from './path.ts';
import { clipped, fill, type Shape } from './shapes.ts';
import type { Sitting } from './sitting.ts';

const WHITE: Colour = '#f6efe4';
const PUPIL: Colour = '#1a1211';
const LASH_DARK: Colour = '#2a1714';
const WET: Colour = '#e8f6ff';
const LIT: Colour = '#ffffff';

/** Along an eye from the inner corner (−1) to the outer (1); heights of the lids there, 0..1. */
const STATIONS = [-1, -0.54, 0, 0.54, 1] as const;
const UPPER = [0, 0.76, 1, 0.8, 0] as const;
const LOWER = [0, 0.68, 1, 0.88, 0] as const;
const SHUT_AT = [0, 0.75, 1, 0.8, 0.05] as const;
const CREASE = [0.12, 0.84, 1.02, 0.88, 0.1] as const;

/** The lids of one eye as points on the face, inner corner first, and how far it is open. */
export interface EyeShape {
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
  readonly crease: readonly Point[];
  /** Head units between the lids in the middle. */
  readonly open: number;
  /** Where the pupil's middle is. */
  readonly pupil: Point;
}

/** Opening above and below the middle of the eye, in head units, lids not closed. */
function openings(s: Sitting, side: -1 | 1): { upper: number; lower: number } {
  const { eye } = s.character.build;
  const down = clamp(s.state.gaze[1]);
  const [raise, cheek, tight] = [s.unit(5, side), s.unit(6, side), s.unit(7, side)];
  return {
    upper: eye.upper * (1 + 0.42 * raise - 0.2 * tight - 0.06 * cheek - 0.08 * s.unit(9, side)),
    lower:
      eye.lower * (1 + 0.12 * raise - 0.82 * cheek - 0.36 * tight - 0.34 * s.unit(12, side) * cheek - 0.2 * s.unit(9)) +
      down * 1.2
  };
}

/** How the upper lid is bent by the brow above it: sad lids slope out, drawn-down brows press on the inside. */
function bend(s: Sitting, side: -1 | 1): readonly number[] {
  const slope = clamp(s.unit(1, side) - s.unit(2, side) * 0.7);
  const pressed = clamp(s.unit(4, side) - s.unit(1, side) * 0.8);
  return [
    0,
    pressed * 4 - slope * 3,
    pressed * 2 - slope * 0.6,
    slope * 2.6 - pressed * 0.3,
    slope * 2.4 - pressed * 0.8
  ];
}

/** Chosen: how far the upper lid follows a gaze that is fully down. */
const FALLS = 0.8;

export function eyeShape(s: Sitting, side: -1 | 1): EyeShape {
  const { eye } = s.character.build;
  const closed = s.unit(43, side);
  // the upper lid goes along as the eye looks down
  const fallen = 1 - (1 - closed) * (1 - FALLS * clamp(s.state.gaze[1]) ** 1.4);
  const { upper, lower } = openings(s, side);
  const bent = bend(s, side);
  const raise = s.unit(5, side);
  // where the lids meet: low when they fall, higher when the cheek pushes
  const meet = lerp(eye.lower * 0.62, -eye.upper * 0.25, clamp(s.unit(6, side) * 1.1));
  const fold =
    eye.upper * (1 + 0.36 * raise) + 5.5 - 3 * clamp(s.unit(4, side) - s.unit(1, side) * 0.8) - 2 * s.unit(7, side);
  const at = (t: number, y: number): Point => s.face(side * (eye.x + t * eye.half), y, 1);
  const base = (t: number): number => eye.y - eye.tilt * t;
  const up: Point[] = [];
  const low: Point[] = [];
  STATIONS.forEach((t, i) => {
    const shut = base(t) + meet * SHUT_AT[i]!;
    let u = lerp(base(t) - upper * UPPER[i]! + bent[i]!, shut, fallen);
    let l = lerp(base(t) + lower * LOWER[i]!, shut, closed);
    if (u > l) u = l = (u + l) / 2;
    up.push(at(t, u));
    low.push(at(t, l));
  });
  const crease = STATIONS.map((t, i) => at(t * 1.04, base(t) - fold * CREASE[i]! + bent[i]! * 0.6));
  const pupil = s.face(
    side * eye.x + s.state.gaze[0] * (eye.half - eye.iris * 0.62),
    eye.y - 0.5 + s.state.gaze[1] * eye.upper * (s.state.gaze[1] > 0 ? 0.78 : 0.55),
    2
  );
  return { upper: up, lower: low, crease, open: low[2]![1] - up[2]![1], pupil };
}

/** Iris with a dark ring, a lighter lower half, pupil, and two lights. */
function iris(s: Sitting, side: -1 | 1, [x, y]: Point): Shape[] {
  const { eye } = s.character.build;
  const { sinYaw } = s.head;
  const rx = eye.iris * (1 - 0.34 * Math.abs(sinYaw) * (side * sinYaw > 0 ? 1 : 0.35));
  const ry = eye.iris;
  const wide = 0.48 * (1 + 0.35 * (s.state.pupil - 0.5));
  const lamp = s.state.light.side;
  const dull = s.state.pallor;
  const colour = s.character.iris;
  return [
    fill(ellipse(x, y, rx, ry), mix(colour, '#1d1512', 0.5)),
    fill(ellipse(x, y + 0.6, rx * 0.84, ry * 0.86), colour),
    fill(ellipse(x - lamp * rx * 0.08, y + ry * 0.42, rx * 0.6, ry * 0.38), mix(colour, '#ffdca8', 0.4), 0.85),
    fill(ellipse(x, y, rx * wide, ry * wide), PUPIL)
  ].concat([
    fill(ellipse(x + lamp * rx * 0.34, y - ry * 0.38, rx * 0.22, ry * 0.22), LIT, 0.95 * (1 - 0.35 * dull)),
    fill(ellipse(x - lamp * rx * 0.36, y + ry * 0.34, rx * 0.11, ry * 0.11), LIT, 0.5 * (1 - 0.6 * dull))
  ]);
}

/** All that lies between the lids. */
function ball(s: Sitting, side: -1 | 1, shape: EyeShape, cut: Path): Shape {
  const { upper, lower, pupil } = shape;
  const inside: Shape[] = [fill(cut, mix(WHITE, s.skin.blush, 0.22 * s.state.tears)), ...iris(s, side, pupil)];
  inside.push(
    fill(
      ribbon(
        upper,
        upper.map((p) => add(p, 0, 4.4))
      ),
      '#5b3a3a',
      0.3
    )
  );
  const wet = s.state.tears;
  if (wet > 0.05) {
    const brim = lower.map((p) => add(p, 0, -(0.6 + 2 * wet)));
    inside.push(fill(ribbon(brim, lower), WET, 0.4 + 0.4 * wet));
  }
  return clipped(cut, inside);
}

/** Lines a screwed-up eye makes at its corners and below. */
function squeeze(s: Sitting, side: -1 | 1): Shape[] {
  const { eye } = s.character.build;
  const force = clamp(s.unit(43, side) * 1.3 - 0.3) * clamp(s.unit(6, side) * 0.5 + s.unit(7, side) * 0.5);
  if (force < 0.15) return [];
  const at = (t: number, y: number): Point => s.face(side * (eye.x + t * eye.half), y);
  const rays = [-1, 0, 1].map((i) =>
    fill(taper([at(1.12, eye.y + i * 4), at(1.42, eye.y + i * 10 + 2)], [2.2, 0.4]), s.skin.deep, 0.7 * force)
  );
  const pouch = [at(-0.7, eye.y + 9), at(0, eye.y + 12.5), at(0.8, eye.y + 8)];
  return [...rays, fill(taper(pouch, [0.4, 2.2, 0.4]), s.skin.deep, 0.6 * force)];
}

/** The upper lash line, a little past the outer corner; no flicks. */
function lashes(s: Sitting, side: -1 | 1, { upper, lower }: EyeShape): Shape {
  const { lash, build } = s.character;
  const { eye } = build;
  const closed = s.unit(43, side);
  const end = (upper[4]![1] + lower[4]![1]) / 2;
  const [x] = s.face(side * (eye.x + (1.07 + 0.05 * lash) * eye.half), eye.y);
  const weight = (build.infant ? 0.62 : 0.84) + lash * 0.3;
  const tail: Point = [x, end - 1.2 * lash + (closed > 0.6 ? 1.5 : 0)];
  const widths = [0.7, 2.5, 3.9, 4.5, 3.4, 0.6].map((w) => w * weight);
  return fill(taper([...upper, tail], widths), mix(s.skin.line, LASH_DARK, 0.45));
}

/** One eye. `side` is the viewer's. */
export function drawEye(s: Sitting, side: -1 | 1): Shape[] {
  const shape = eyeShape(s, side);
  const { upper, lower, crease, open } = shape;
  const out: Shape[] = [fill(ribbon(crease, upper), s.skin.lid, 0.9)];
  if (open > 1.2) {
    const cut = ribbon(upper, lower);
    out.push(ball(s, side, shape, cut));
    out.push(fill(taper(lower.slice(1), [0.4, 1.4, 1.9, 0.8]), s.skin.deep, 0.7));
    const [x, y] = lower[0]!;
    out.push(fill(ellipse(x + side * 0.9, y + 0.6, 1.9, 1.6), s.skin.blush, 0.8 * (1 - s.unit(43, side))));
  }
  const pressed = clamp(s.unit(4, side) - s.unit(1, side) * 0.8);
  out.push(
    fill(taper(crease, [0.3, 1.5, 1.9, 1.6, 0.4]), s.skin.deep, clamp(0.78 - 0.5 * pressed - 0.2 * s.unit(5, side)))
  );
  return [...out, ...squeeze(s, side), lashes(s, side, shape)];
}
