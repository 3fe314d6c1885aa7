/** Light and dark laid over the picture: the lamp's glow, a cool veil, the edges. Plain alpha: alike in every renderer. */
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { DEPTHS } from './backdrop.ts';
import { drop, type Sheet, sheetOf } from './canvas.ts';
import { GLOWS, paintEdge, paintGlow, VEIL } from './edges.ts';
import type { Frame } from './frame.ts';
import type { Light } from './light.ts';
import type { Place } from './places/place.ts';

const SIDE = 256;

/** The lamp's glow, round, once for all stages. */
function makeGlow(scene: Scene): void {
  if (scene.textures.exists('glow')) return;
  const texture = scene.textures.createCanvas('glow', SIDE, SIDE);
  if (!texture) throw new Error('makeGlow: no texture');
  paintGlow(texture.getContext(), 0, 0, SIDE, SIDE);
  texture.refresh();
}

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
    this.#veil = scene.add.rectangle(w / 2, h / 2, w, h, VEIL).setDepth(DEPTHS.light + 1);
    this.#edge = sheetOf(scene, 'edge', { x: 0, y: 0, width: w, height: h, density: 1 / pixels }, DEPTHS.edge);
  }

  light({ glow, veil, edge, narrow }: Light): void {
    this.#glow.setAlpha(GLOWS * glow);
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
    pen.clearRect(0, 0, width, height);
    paintEdge(pen, width, height, narrow);
    texture.refresh();
  }

  destroy(): void {
    this.#glow.destroy();
    this.#veil.destroy();
    drop(this.#scene, this.#edge);
  }
}
