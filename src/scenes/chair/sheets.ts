/** Canvases a picture from a chair is laid together of: each painted again only when its key has changed. */
import type { Painter, Pen } from '../../face/paint.ts';
import { makePainter } from '../../face/paint.ts';
import { moved, type Shape } from '../../face/shapes.ts';
import { type Grade, graded } from '../grade.ts';

export type Paint = Painter<HTMLCanvasElement>;

export const canvasOf = (width: number, height: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  return canvas;
};

/** @throws Error where a canvas has no pen: no memory left */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error(`penOf: no pen for ${canvas.width} × ${canvas.height}`);
  return pen;
}

export const painterAt = (scale: number): Paint =>
  makePainter((width, height) => {
    const image = canvasOf(width, height);
    return { image, pen: penOf(image) };
  }, scale);

/** Pixels of the stage a sheet takes. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet over a part of the stage, painted when its key changes. */
export class Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  #key: string | undefined;

  constructor({ x, y, width, height }: Box) {
    [this.x, this.y] = [Math.floor(x), Math.floor(y)];
    this.canvas = canvasOf(Math.ceil(width) + 1, Math.ceil(height) + 1);
  }

  /** @returns whether it was painted anew */
  paint(key: string, paint: Paint, shapes: () => readonly Shape[], at: Placed, grade?: Grade): boolean {
    if (key === this.#key) return false;
    this.#key = key;
    const pen = penOf(this.canvas);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    const matrix = [at.scale, 0, 0, at.scale, at.x - this.x, at.y - this.y] as const;
    paint(pen as unknown as Pen<HTMLCanvasElement>, [moved(matrix, shapes())]);
    if (grade) {
      const pixels = pen.getImageData(0, 0, this.canvas.width, this.canvas.height);
      graded(pixels.data, grade);
      pen.putImageData(pixels, 0, 0);
    }
    return true;
  }
}

/** A sheet laid together of others, anew when its key changes. */
export class Laid {
  readonly canvas: HTMLCanvasElement;
  #key: string | undefined;

  constructor(width: number, height: number) {
    this.canvas = canvasOf(width, height);
  }

  /** @returns whether it was laid anew */
  lay(key: string, paint: (pen: CanvasRenderingContext2D) => void): boolean {
    if (key === this.#key) return false;
    this.#key = key;
    const pen = penOf(this.canvas);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    pen.save();
    paint(pen);
    pen.restore();
    return true;
  }
}

/** Where the origin lies, and how many pixels a head unit has. */
export interface Placed {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
