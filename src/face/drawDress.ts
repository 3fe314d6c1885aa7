/** What is worn, over the plain trunk: a jumper's ribbed neck, a shirt's collar and buttons, a jacket open over a vest. */
import { taper } from './brush.ts';
import { mix } from './colour.ts';
import { add, ellipse, joined, type Path, type Point, ribbon, spread } from './path.ts';
import { clipped, fill, type Shape, soft } from './shapes.ts';
import type { Sitting } from './sitting.ts';

/** Where the neck opens: the band's inner and outer edge from left to right, the middle, the shoulders' height. */
export interface Opening {
  readonly inner: readonly Point[];
  readonly outer: readonly Point[];
  readonly x: number;
  readonly y: number;
  readonly trunk: Path;
}

/** The ribbed band that stands off the throat; `tone` in the colour it has. */
function band(
  s: Sitting,
  { inner, outer }: Opening,
  tone = mix(s.character.cloth.base, s.character.cloth.light, 0.25)
): Shape[] {
  const { cloth } = s.character;
  const path = ribbon(inner, outer);
  const a = spread(inner, 25);
  const b = spread(outer, 25);
  const ribs = a.map((p, i) => fill(taper([p, b[i]!], [0.9, 2], 2), cloth.dark, 0.3));
  const shadow = ribbon(
    inner.map((p) => add(p, 0, 2)),
    outer.map((p) => add(p, 0, 6))
  );
  return [
    fill(shadow, cloth.dark, 0.4),
    fill(path, tone),
    clipped(path, ribs),
    fill(taper(inner, [1.5, 3, 3, 1.5]), cloth.dark, 0.35)
  ];
}

function shirt(s: Sitting, { inner, outer, x, y }: Opening): Shape[] {
  const { cloth } = s.character;
  const low: Point = [x, y + 46];
  const flaps = ([-1, 1] as const).flatMap((k) => {
    const neck = k < 0 ? inner[0]! : inner[inner.length - 1]!;
    const out = k < 0 ? outer[0]! : outer[outer.length - 1]!;
    const tip: Point = [x + k * 44, y + 62];
    const path = joined([neck, [(neck[0] + x) / 2 + k * 3, y + 20], low], [low, tip], [tip, add(out, k * 7, 12), neck]);
    const lit = k === s.state.light.side;
    return [
      fill(joined([add(low, 0, 5), add(tip, k * 2, 7)], [add(out, k * 10, 22), neck]), cloth.dark, 0.45),
      fill(path, lit ? mix(cloth.base, cloth.light, 0.5) : mix(cloth.base, cloth.light, 0.22))
    ];
  });
  const placket: Point[] = [low, [x + 3, y + 120], [x + 4, y + 200]];
  return [
    fill(ribbon(inner, outer), cloth.base),
    fill(taper(placket, [2.2, 2.6, 2.6]), cloth.dark, 0.5),
    ...[78, 124].flatMap((at) => [
      fill(ellipse(x - 7, y + at + 1, 4, 4), cloth.dark, 0.5),
      fill(ellipse(x - 7, y + at, 3.6, 3.6), mix(cloth.light, '#fffaf0', 0.5))
    ]),
    ...flaps
  ];
}

function jacket(s: Sitting, opening: Opening): Shape[] {
  const { inner, x, y, trunk } = opening;
  const { cloth } = s.character;
  const vest = cloth.under ?? '#efe4d2';
  const edge = (k: -1 | 1): Point[] => {
    const top = k < 0 ? inner[0]! : inner[inner.length - 1]!;
    return [add(top, k * 12, -4), [x + k * 34, y + 62], [x + k * 26, y + 130], [x + k * 30, y + 210]];
  };
  const panel = ribbon(edge(-1), edge(1));
  const lapels = ([-1, 1] as const).flatMap((k) => [
    fill(
      taper(
        edge(k).map((p) => add(p, -k * 3, 3)),
        [4, 9, 7, 6]
      ),
      cloth.dark,
      0.4
    ),
    fill(taper(edge(k), [8, 13, 10, 9]), mix(cloth.base, cloth.light, k === s.state.light.side ? 0.55 : 0.2))
  ]);
  return [
    clipped(trunk, [fill(panel, vest), soft(-s.state.light.side * 30, y + 90, 40, 90, '#6b5a4a', 0.3)]),
    ...band(s, opening, vest),
    clipped(trunk, lapels)
  ];
}

/** The dress over the trunk, as the character's cloth tells. */
export function drawDress(s: Sitting, opening: Opening): Shape[] {
  const { cut } = s.character.cloth;
  return cut === 'shirt' ? shirt(s, opening) : cut === 'jacket' ? jacket(s, opening) : band(s, opening);
}
