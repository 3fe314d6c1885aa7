/** Folds: lines the movements leave in the skin, and those that years have left. */
import { taper } from './brush.ts';
import { lowered } from './head.ts';
import { clamp, lerp } from './number.ts';
import type { Point } from './path.ts';
import { fill, type Shape } from './shapes.ts';
import { SIDES, type Sitting } from './sitting.ts';
import { noseY } from './drawNose.ts';

/** Chosen: how much of a fold shows in skin as full and smooth as an infant's. */
const SMOOTH = { cheek: 0.55, ray: 0.25, forehead: 0.15 } as const;
const shown = (s: Sitting, fold: keyof typeof SMOOTH): number => (s.character.build.infant ? SMOOTH[fold] : 1);

const line = (s: Sitting, points: readonly Point[], widths: readonly number[], alpha: number): Shape[] =>
  alpha > 0.05 ? [fill(taper(points, widths), s.skin.deep, clamp(alpha))] : [];

/** From the wing of the nose past the corner of the mouth. */
function besideMouth(s: Sitting, side: -1 | 1): Shape[] {
  const { nose, mouth } = s.character.build;
  const { age } = s.character;
  const smile = s.unit(12, side);
  const pull = Math.max(smile * 0.9, s.unit(10, side) * 0.8, s.unit(9) * 0.8, s.unit(20, side) * 0.45, age * 0.6);
  const out = 8 * smile + 5 * s.unit(20, side);
  const up = 7 * smile;
  const y = noseY(s);
  const points = [
    s.face(side * (nose.half + 3), y - 4, 4),
    s.face(side * (nose.half + 13 + out * 0.6), lerp(y, mouth.y, 0.36) - up * 0.4),
    s.face(side * (mouth.half * 0.78 + 12 + out), lerp(y, mouth.y, 0.86) - up * 0.2)
  ];
  return line(s, points, [0.6, 2.6, 0.5], pull * (0.4 + 0.3 * age) * shown(s, 'cheek'));
}

/** The pouch below the eye, and the rays beside it. */
function besideEye(s: Sitting, side: -1 | 1): Shape[] {
  const { eye } = s.character.build;
  const { age, worn } = s.character;
  const cheek = s.unit(6, side);
  const pull = Math.max(cheek * 0.75, s.unit(7, side) * 0.5, age * 0.5, worn * 0.4, s.state.tears * 0.3);
  const y = eye.y + eye.lower + 8 - 4 * cheek;
  const pouch = [
    s.face(side * (eye.x - eye.half * 0.75), y - 1),
    s.face(side * (eye.x - eye.half * 0.1), y + 4),
    s.face(side * (eye.x + eye.half * 0.75), y - 1)
  ];
  const rays = Math.max(cheek - 0.25, 0) * (0.7 + age * 0.5) * shown(s, 'ray') + age * 0.18;
  const ray = (i: number): Point[] => [
    s.face(side * (eye.x + eye.half + 5), eye.y - 1 + i * 3),
    s.face(side * (eye.x + eye.half + 14), eye.y - 8 + i * 8)
  ];
  return [
    ...line(s, pouch, [0.4, 2.1, 0.4], pull * 0.55),
    ...[0, 1, 2].flatMap((i) => line(s, ray(i), [1.7, 0.4], rays * 0.55))
  ];
}

/** Lines across the forehead as the brows rise: bowed when only their inner ends do. */
function forehead(s: Sitting): Shape[] {
  const { brow, eye } = s.character.build;
  const [inner, outer] = [s.unit(1), s.unit(2)];
  const pull = clamp((inner * 0.7 + outer * 0.5 - 0.2) * 1.1) + s.character.age * 0.2;
  return [0, 1].flatMap((i) => {
    const y = brow.y - 21 - i * 11 - 6 * inner;
    const w = lerp(eye.x + 12, 16, clamp(inner - outer)) - i * 6;
    const points = [
      s.face(-w, y + 4 * outer - 2),
      s.face(-w * 0.4, y + 2.5 - 3 * inner),
      s.face(w * 0.4, y + 2.5 - 3 * inner),
      s.face(w, y + 4 * outer - 2)
    ];
    return line(s, points, [0.3, 2, 2, 0.3], pull * 0.42 * shown(s, 'forehead'));
  });
}

/** Between the brows, and across a wrinkled nose. */
function betweenBrows(s: Sitting): Shape[] {
  const { brow, nose } = s.character.build;
  const [down, up] = [s.unit(4), s.unit(1)];
  const y = brow.y + 9 * down - 4 * up;
  return SIDES.flatMap((side) => [
    ...line(
      s,
      [s.face(side * (6 - 2 * down), y - 9), s.face(side * (4.5 - 2 * down), y + 7)],
      [0.6, 2.6, 0.5],
      (down - 0.15) * 0.7
    ),
    ...[0, 1].flatMap((i) =>
      line(
        s,
        [s.face(side * 3, nose.root + 8 + i * 8, 8), s.face(side * 11, nose.root + 4 + i * 8, 2)],
        [2, 0.4],
        s.unit(9, side) * 0.6
      )
    )
  ]);
}

/** Below the lower lip. */
function aboveChin(s: Sitting): Shape[] {
  const up = s.unit(17);
  const { mouth, infant } = s.character.build;
  const y = lowered(s.head, mouth.y + (infant ? 18 : 25)) - 3 * up;
  return line(s, [s.face(-13, y), s.face(0, y - 3 - 1.4 * up), s.face(13, y)], [0.4, 2.4, 0.4], 0.26 + up * 0.34);
}

/** Folds that lie under the eyes and the mouth in order of drawing. */
export const drawFolds = (s: Sitting): Shape[] => [
  ...SIDES.flatMap((side) => [...besideMouth(s, side), ...besideEye(s, side)]),
  ...forehead(s),
  ...betweenBrows(s),
  ...aboveChin(s)
];
