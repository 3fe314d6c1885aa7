/** Brows: a loaded brush, with a few dry hairs; they carry half of what a face shows. */
import { taper } from './brush.ts';
import { mix } from './colour.ts';
import { hash, lerp } from './number.ts';
import { add, between, type Point, spread } from './path.ts';
import { fill, type Shape } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** Chosen: brows move a little more than life, so that they read on a phone. */
const LOUDER = 1.12;
/** Chosen: of 4 this share goes where 1 lifts too; the two together give the oblique brow. */
const DOWN_DESPITE_UP = 0.62;
/** Chosen: an infant's few fair hairs. */
const FAINT = 0.68;
/** Chosen: where an infant's brow rests along its line, down positive: level, since a slope outward is read as sorrow. */
const LEVEL = [1.1, 0.6, 0, -1.4] as const;

/** The brow's middle line, inner end first. */
export function browLine(s: Sitting, side: -1 | 1): readonly [Point, Point, Point, Point] {
  const { brow, infant } = s.character.build;
  const [up, outerUp, down] = [s.unit(1, side), s.unit(2, side), s.unit(4, side)];
  const nose = s.unit(9, side);
  const cheek = s.unit(6, side);
  const inner = brow.inner - 5.5 * down;
  const low = 9 * down * (1 - DOWN_DESPITE_UP * up);
  const at = (t: number, y: number): Point => s.face(side * lerp(inner, brow.outer, t), y, 2);
  const [a, b, c, d] = infant ? LEVEL : [0, 0, 0, 3];
  return [
    at(0, brow.y + a - 1.6 - (14 * up - low - 4 * nose) * LOUDER - 1.5 * outerUp),
    at(0.32, brow.y + b - brow.arch * 0.55 - (8.5 * up + 4 * outerUp - low * 0.85 - 2.5 * nose) * LOUDER),
    at(0.66, brow.y + c - brow.arch - (2 * up + 11 * outerUp - low * 0.5 - 1.5 * cheek) * LOUDER),
    at(1, brow.y + d + 1.5 - (9.5 * outerUp - 3 * up * (1 - outerUp) - low * 0.2 - 1.5 * cheek) * LOUDER)
  ];
}

export function drawBrow(s: Sitting, side: -1 | 1): Shape[] {
  const line = browLine(s, side);
  const { brow: colour, build } = s.character;
  const thick = build.brow.thick * (1 + 0.14 * s.unit(4, side));
  const body = fill(
    taper(
      line,
      [0.62, 1.02, 0.96, 0.66, 0.16].map((w) => w * thick)
    ),
    colour,
    build.infant ? FAINT : 0.94
  );
  const along = spread(line, 9);
  const hairs = [1, 2, 3, 5].map((i) => {
    const root = add(along[i]!, 0, thick * (0.34 - 0.2 * hash(i, 3)));
    const end = add(between(along[i]!, along[i + 2]!, 0.8), 0, -thick * 0.42);
    return fill(
      taper([root, end], [1.5, 0.5], 2),
      i % 2 ? mix(colour, '#000000', 0.35) : mix(colour, s.skin.base, 0.3),
      0.5
    );
  });
  return build.infant ? [body] : [body, ...hairs];
}
