/** A place on the stage: two paintings of each layer of it, warm over cool, in depths round the one across. */
import type { Scene } from 'phaser';
import { type Camera, type Depth, shiftOf } from './camera.ts';
import { drop, painterFor, repaint, type Sheet, sheetOf } from './canvas.ts';
import type { Frame } from './frame.ts';
import { MET, TORN } from './grade.ts';
import { dressed, type Painting } from './layers.ts';
import type { Light } from './light.ts';
import type { Place } from './places/place.ts';
import { placeOf } from './places/places.ts';
import { type Changed, type Patch, trail, wholePixels } from './patches.ts';

/** Depths of all that stands on the stage, back to front. */
export const DEPTHS = {
  behind: 0,
  /** What lives at the wall. */
  wall: 8,
  body: 10,
  face: 11,
  front: 12,
  table: 20,
  arms: 30,
  things: 40,
  /** What lives on the table. */
  above: 44,
  light: 50,
  hands: 60,
  edge: 70
};

/** A painting, cool and warm, and where it lies when nothing has moved it; device pixels. */
interface Hung {
  readonly on: Depth;
  readonly cool: Sheet;
  readonly warm: Sheet;
  readonly home: Patch;
  readonly through: Patch | undefined;
  by: readonly [x: number, y: number];
}

/** By whole device pixels, or everything would blur and cost twenty times as much. */
export const pixelShift = (on: Depth, camera: Camera, scale: number): readonly [x: number, y: number] => {
  const [x, y] = shiftOf(on, camera);
  return [Math.round(x * scale), Math.round(y * scale)];
};

export class Backdrop {
  readonly place: Place;
  readonly #scene: Scene;
  readonly #scale: number;
  readonly #hung: readonly Hung[];

  /** @param pixels - device pixels a CSS pixel */
  constructor(scene: Scene, id: string, frame: Frame, pixels: number) {
    this.#scene = scene;
    const { place, behind, table, things } = dressed(placeOf(id), frame);
    this.place = place;
    const scale = frame.unit * pixels;
    this.#scale = scale;
    const paint = painterFor(scale);
    const [x, y] = [frame.x * pixels, frame.y * pixels];
    const placed = ({ x: left, y: top, w, h }: Painting['box']): Patch =>
      wholePixels({ x: x + left * scale, y: y + top * scale, width: w * scale, height: h * scale });
    const hang = (depth: number, list: readonly Painting[]): Hung[] =>
      list.map(({ name, shapes, on, box, through }, i) => {
        const home = placed(box);
        const bake = (which: 'cool' | 'warm'): Sheet => {
          const above = 2 * i + (which === 'warm' ? 1 : 0);
          const sheet = sheetOf(scene, `${which}-${name}`, { ...home, density: 1 }, depth + above);
          const matrix = [scale, 0, 0, scale, x - home.x, y - home.y] as const;
          repaint(sheet, paint, shapes, matrix, which === 'warm' ? MET : TORN);
          return sheet;
        };
        return {
          on,
          cool: bake('cool'),
          warm: bake('warm'),
          home,
          through: through && placed(through),
          by: [Number.NaN, 0]
        };
      });
    this.#hung = [...hang(DEPTHS.behind, behind), ...hang(DEPTHS.table, table), ...hang(DEPTHS.things, things)];
    this.look({ x: 0, y: 0, near: 0 });
  }

  light({ warm: share }: Light): void {
    for (const { cool, warm } of this.#hung) {
      warm.image.setAlpha(share).setVisible(share > 0);
      cool.image.setVisible(share < 1);
    }
  }

  /** Shows the place from where you are. @returns what is to be seen that was not before */
  look(camera: Camera): Changed {
    const wall = pixelShift('wall', camera, this.#scale);
    const changed: Patch[] = [];
    let all = false;
    for (const hung of this.#hung) {
      const { on, cool, warm, home, through, by } = hung;
      const [x, y] = pixelShift(on, camera, this.#scale);
      if (x === by[0] && y === by[1]) continue;
      hung.by = [x, y];
      for (const { image } of [cool, warm]) image.setPosition(home.x + x, home.y + y);
      if (on === 'wall') all = true;
      else
        changed.push(
          through ? trail(through, ...wall) : trail({ ...home, x: home.x + x, y: home.y + y }, by[0] - x, by[1] - y)
        );
    }
    for (const { through, home, by, cool, warm } of this.#hung)
      if (through && (all || changed.length > 0))
        for (const { image } of [cool, warm])
          image.setCrop(
            through.x + wall[0] - home.x - by[0],
            through.y + wall[1] - home.y - by[1],
            through.width,
            through.height
          );
    return all ? 'all' : changed;
  }

  destroy(): void {
    for (const { cool, warm } of this.#hung) for (const sheet of [cool, warm]) drop(this.#scene, sheet);
  }
}
