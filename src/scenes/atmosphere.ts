/** Light and dark laid over the picture: the lamp's glow, a cool veil, the edges. Plain alpha: alike in every renderer. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { DEPTHS } from './backdrop.ts';
import type { Frame } from './frame.ts';
import type { Light } from './light.ts';
import type { Place } from './places/place.ts';

const SIDE = 256;

/** A round sheet whose alpha follows `alphaAt` (0 in the middle, 1 at its rim). */
function round(scene: Scene, key: string, colour: string, stops: readonly (readonly [number, number])[]): void {
  if (scene.textures.exists(key)) return;
  const texture = scene.textures.createCanvas(key, SIDE, SIDE);
  if (!texture) throw new Error(`round: no texture "${key}"`);
  const pen = texture.getContext();
  const ramp = pen.createRadialGradient(SIDE / 2, SIDE / 2, 0, SIDE / 2, SIDE / 2, SIDE / 2);
  for (const [at, alpha] of stops) ramp.addColorStop(at, `rgba(${colour},${alpha})`);
  pen.fillStyle = ramp;
  pen.fillRect(0, 0, SIDE, SIDE);
  texture.refresh();
}

const GLOW = [
  [0, 0.62],
  [0.25, 0.36],
  [0.6, 0.1],
  [1, 0]
] as const;
const EDGE = [
  [0, 0],
  [0.52, 0],
  [0.74, 0.38],
  [1, 1]
] as const;

/** Chosen: how far the edges reach beyond the frame when they are wide, and when they close round the face. */
const WIDE = 1.62;
const NARROW = 1.06;

export class Atmosphere {
  readonly #glow: GameObjects.Image;
  readonly #veil: GameObjects.Rectangle;
  readonly #edge: GameObjects.Image;
  readonly #frame: Frame;
  readonly #pixels: number;

  constructor(scene: Scene, frame: Frame, pixels: number, { lamp }: Place) {
    round(scene, 'glow', '255,178,104', GLOW);
    round(scene, 'edge', '13,12,26', EDGE);
    this.#frame = frame;
    this.#pixels = pixels;
    const [w, h] = [frame.width * pixels, frame.height * pixels];
    const scale = frame.unit * pixels;
    this.#glow = scene.add
      .image(frame.x * pixels + lamp.x * scale, frame.y * pixels + lamp.y * scale, 'glow')
      .setDisplaySize(lamp.reach * 2 * scale, lamp.reach * 1.8 * scale)
      .setBlendMode(BlendModes.ADD)
      .setDepth(DEPTHS.light);
    this.#veil = scene.add.rectangle(w / 2, h / 2, w, h, 0x28345c).setDepth(DEPTHS.light + 1);
    this.#edge = scene.add.image(w / 2, h / 2, 'edge').setDepth(DEPTHS.edge);
  }

  light({ glow, veil, edge, narrow }: Light): void {
    this.#glow.setAlpha(0.42 * glow);
    this.#veil.setAlpha(veil).setVisible(veil > 0);
    const reach = WIDE + (NARROW - WIDE) * narrow;
    const { width, height } = this.#frame;
    this.#edge
      .setAlpha(edge)
      .setDisplaySize(width * reach * this.#pixels, Math.max(height, width * 0.7) * reach * this.#pixels);
  }

  destroy(): void {
    for (const thing of [this.#glow, this.#veil, this.#edge]) thing.destroy();
  }
}
