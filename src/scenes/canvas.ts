/** Paintings in textures: a display list, painted once, held by an image of the scene. */
import type { GameObjects, Scene, Textures } from 'phaser';
import { makePainter, type Painter, type Pen } from '../face/paint.ts';
import type { Matrix } from '../face/path.ts';
import { moved, type Shape } from '../face/shapes.ts';
import { type Grade, graded } from './grade.ts';

/** A painter whose small stamps are baked for a unit of about `scale` texture pixels. */
export const painterFor = (scale: number): Painter<HTMLCanvasElement> =>
  makePainter((width, height) => {
    const image = document.createElement('canvas');
    image.width = width;
    image.height = height;
    return { image, pen: image.getContext('2d')! };
  }, scale);

/** A canvas texture and the image that shows it. */
export interface Sheet {
  readonly texture: Textures.CanvasTexture;
  readonly image: GameObjects.Image;
}

/** Where on the stage a sheet lies, device pixels, and how many of its own pixels it has. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Texture pixels a device pixel. */
  readonly density: number;
}

/** @throws Error when the texture cannot be made: no memory, or the name is taken */
export function sheetOf(scene: Scene, key: string, at: Place, depth: number): Sheet {
  const width = Math.max(1, Math.round(at.width * at.density));
  const height = Math.max(1, Math.round(at.height * at.density));
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.createCanvas(key, width, height);
  if (!texture) throw new Error(`sheetOf: no texture "${key}" of ${width} × ${height}`);
  const image = scene.add.image(at.x, at.y, key).setOrigin(0, 0).setDisplaySize(at.width, at.height).setDepth(depth);
  return { texture, image };
}

/** Paints shapes anew. @param matrix - from their coordinates to the sheet's pixels */
export function repaint(
  { texture }: Sheet,
  paint: Painter<HTMLCanvasElement>,
  shapes: readonly Shape[],
  matrix: Matrix,
  grade?: Grade
): void {
  const pen = texture.getContext();
  pen.clearRect(0, 0, texture.width, texture.height);
  paint(pen as unknown as Pen<HTMLCanvasElement>, [moved(matrix, shapes)]);
  if (grade) {
    const pixels = pen.getImageData(0, 0, texture.width, texture.height);
    graded(pixels.data, grade);
    pen.putImageData(pixels, 0, 0);
  }
  texture.refresh();
}

export function drop(scene: Scene, { texture, image }: Sheet): void {
  image.destroy();
  scene.textures.remove(texture.key);
}
