/** What lives in a place, on the stage: each kind painted once, then moved, faded or turned. */
import type { GameObjects, Scene } from 'phaser';
import { DEPTHS, pixelShift } from './backdrop.ts';
import type { Camera } from './camera.ts';
import { drop, painterFor, repaint, type Sheet, sheetOf } from './canvas.ts';
import type { Frame } from './frame.ts';
import { MET, TORN } from './grade.ts';
import type { Light } from './light.ts';
import type { Patch } from './patches.ts';
import type { Alive, Poise } from './places/place.ts';

/** Fewer steps of alpha than can be seen, so that a wisp that hardly changes is not drawn anew. */
const ALPHAS = 24;

interface Sprite {
  readonly alive: Alive;
  readonly cool: GameObjects.Image;
  readonly warm: GameObjects.Image;
  /** Device pixels of the painting. */
  readonly width: number;
  readonly height: number;
  /** How it is held: equal keys, equal picture. */
  key: string;
  patch: Patch;
}

export class Life {
  readonly #scene: Scene;
  readonly #scale: number;
  readonly #eyes: readonly [x: number, y: number];
  readonly #sheets: Sheet[] = [];
  readonly #sprites: readonly Sprite[];
  #warm = -1;

  /** @param pixels - device pixels a CSS pixel */
  constructor(scene: Scene, alive: readonly Alive[], frame: Frame, pixels: number) {
    this.#scene = scene;
    this.#scale = frame.unit * pixels;
    this.#eyes = [frame.x * pixels, frame.y * pixels];
    const paint = painterFor(this.#scale);
    const k = this.#scale;
    const kinds = new Set<string>();
    this.#sprites = alive.map((one, i) => {
      const { kind, box, shapes, on } = one;
      const [width, height] = [Math.ceil(box.w * k), Math.ceil(box.h * k)];
      const depth = (on === 'wall' ? DEPTHS.wall : DEPTHS.above) + i / 100;
      const image = (which: 'cool' | 'warm'): GameObjects.Image => {
        const key = `${which}-alive-${kind}`;
        const made = kinds.has(key) ? scene.add.image(0, 0, key) : undefined;
        if (!made) {
          const sheet = sheetOf(scene, key, { x: 0, y: 0, width, height, density: 1 }, depth);
          repaint(sheet, paint, shapes, [k, 0, 0, k, -box.x * k, -box.y * k], which === 'warm' ? MET : TORN);
          this.#sheets.push(sheet);
          kinds.add(key);
        }
        const picture = made ?? this.#sheets.at(-1)!.image;
        return picture.setOrigin(-box.x / box.w, -box.y / box.h).setDepth(depth + (which === 'warm' ? 0.005 : 0));
      };
      return { alive: one, cool: image('cool'), warm: image('warm'), width, height, key: '', patch: NOWHERE };
    });
  }

  light({ warm }: Light): void {
    this.#warm = warm;
    for (const { cool, warm: over } of this.#sprites) {
      over.setVisible(warm > 0);
      cool.setVisible(warm < 1);
    }
    for (const sprite of this.#sprites) this.#fade(sprite, sprite.alive.at(this.#time));
  }

  #time = 0;

  /** @param time - seconds lived. @returns what is to be seen that was not before */
  pass(time: number, camera: Camera): readonly Patch[] {
    this.#time = time;
    return this.#sprites.flatMap((sprite) => this.#hold(sprite, camera));
  }

  #hold(sprite: Sprite, camera: Camera): readonly Patch[] {
    const { alive, cool, warm, width, height } = sprite;
    const poise = alive.at(this.#time);
    const shift = pixelShift(alive.on, camera, this.#scale);
    const x = Math.round(this.#eyes[0] + poise.x * this.#scale) + shift[0];
    const y = Math.round(this.#eyes[1] + poise.y * this.#scale) + shift[1];
    const across = Math.round(width * (poise.wide ?? 1));
    const key = [x, y, across, Math.round((poise.alpha ?? 1) * ALPHAS), poise.turn].join(' ');
    if (key === sprite.key) return [];
    sprite.key = key;
    const before = sprite.patch;
    for (const image of [cool, warm]) {
      // on whole pixels a painting is copied as it is
      const [left, top] = [Math.round(image.originX * across), Math.round(image.originY * height)];
      image
        .setPosition(x - left + image.originX * across, y - top + image.originY * height)
        .setDisplaySize(across, height)
        .setRotation(poise.turn ?? 0);
      sprite.patch = patchOf(x - left, y - top, across, height, poise);
    }
    this.#fade(sprite, poise);
    return before === NOWHERE ? [sprite.patch] : [before, sprite.patch];
  }

  #fade({ cool, warm }: Sprite, { alpha = 1 }: Poise): void {
    const shown = Math.round(alpha * ALPHAS) / ALPHAS;
    cool.setAlpha(shown);
    warm.setAlpha(shown * Math.max(0, this.#warm));
  }

  destroy(): void {
    for (const { cool, warm } of this.#sprites) for (const image of [cool, warm]) image.destroy();
    for (const sheet of this.#sheets) drop(this.#scene, sheet);
  }
}

const NOWHERE: Patch = { x: 0, y: 0, width: 0, height: 0 };

/** Of something turned, all it can take. */
function patchOf(x: number, y: number, width: number, height: number, { turn }: Poise): Patch {
  if (turn === undefined) return { x, y, width, height };
  const spare = Math.ceil(0.21 * Math.max(width, height));
  return { x: x - spare, y: y - spare, width: width + 2 * spare, height: height + 2 * spare };
}
