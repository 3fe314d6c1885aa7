/** Light and dark laid over the picture: the lamp's glow, a cool veil, the edges. Plain alpha: alike in every renderer. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { DEPTHS } from './backdrop.ts';
import { drop, type Sheet, sheetOf } from './canvas.ts';
import type { Frame } from './frame.ts';
import type { Light } from './light.ts';
import type { Place } from './places/place.ts';

const SIDE = 256;

type Stops = readonly (readonly [at: number, alpha: number])[];

/** From the origin to a radius of 1. @param colour - red, green, blue, 0..255 */
function ramp(pen: CanvasRenderingContext2D, colour: string, stops: Stops): CanvasGradient {
  const out = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [at, alpha] of stops) out.addColorStop(at, `rgba(${colour},${alpha})`);
  return out;
}

/** The lamp's glow, round, once for all stages. */
function makeGlow(scene: Scene): void {
  if (scene.textures.exists('glow')) return;
  const texture = scene.textures.createCanvas('glow', SIDE, SIDE);
  if (!texture) throw new Error('makeGlow: no texture');
  const pen = texture.getContext();
  pen.save();
  pen.translate(SIDE / 2, SIDE / 2);
  pen.scale(SIDE / 2, SIDE / 2);
  pen.fillStyle = ramp(pen, '255,178,104', GLOW);
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
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
/** Chosen: steps in which the edges come in. */
const STEPS = 20;

export class Atmosphere {
  readonly #glow: GameObjects.Image;
  readonly #veil: GameObjects.Rectangle;
  readonly #edge: Sheet;
  readonly #scene: Scene;
  #narrow = -1;

  constructor(scene: Scene, frame: Frame, pixels: number, { lamp }: Place) {
    makeGlow(scene);
    this.#scene = scene;
    const [w, h] = [frame.width * pixels, frame.height * pixels];
    const scale = frame.unit * pixels;
    this.#glow = scene.add
      .image(frame.x * pixels + lamp.x * scale, frame.y * pixels + lamp.y * scale, 'glow')
      .setDisplaySize(lamp.reach * 2 * scale, lamp.reach * 1.8 * scale)
      .setBlendMode(BlendModes.ADD)
      .setDepth(DEPTHS.light);
    this.#veil = scene.add.rectangle(w / 2, h / 2, w, h, 0x28345c).setDepth(DEPTHS.light + 1);
    this.#edge = sheetOf(scene, 'edge', { x: 0, y: 0, width: w, height: h, density: 1 / pixels }, DEPTHS.edge);
  }

  light({ glow, veil, edge, narrow }: Light): void {
    this.#glow.setAlpha(0.42 * glow);
    this.#veil.setAlpha(veil).setVisible(veil > 0);
    this.#edge.image.setAlpha(edge);
    const step = Math.round(narrow * STEPS);
    if (step !== this.#narrow) this.#paintEdge(step / STEPS);
    this.#narrow = step;
  }

  /** As large as the stage: a small picture stretched over it costs more at every frame. */
  #paintEdge(narrow: number): void {
    const { texture } = this.#edge;
    const { width, height } = texture;
    const pen = texture.getContext();
    const reach = (WIDE + (NARROW - WIDE) * narrow) / 2;
    pen.clearRect(0, 0, width, height);
    pen.save();
    pen.translate(width / 2, height / 2);
    pen.scale(width * reach, Math.max(height, width * 0.7) * reach);
    pen.fillStyle = ramp(pen, '13,12,26', EDGE);
    pen.fillRect(-2, -2, 4, 4);
    pen.restore();
    texture.refresh();
  }

  destroy(): void {
    this.#glow.destroy();
    this.#veil.destroy();
    drop(this.#scene, this.#edge);
  }
}
