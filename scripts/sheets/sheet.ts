/** What a contact sheet is: a name and a grid of labelled cells, each painted by its own hand. */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { makePainter, type Painter, type Pen } from '../../src/face/paint.ts';
import type { Shape } from '../../src/face/shapes.ts';

export interface Cell {
  readonly label: string;
  /** Paints into a box of the sheet's cell size, the origin at its top left corner. */
  readonly paint: (pen: SKRSContext2D, width: number, height: number) => void;
}

export interface Sheet {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: number;
  /** Pixels of a cell. */
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
  /** Colours in the file; 160 unless told. */
  readonly colours?: number;
}

const PAPER = '#efe6d6';
const INK = '#3b2a24';

/** A painter of display lists for `scale` pixels a head unit. */
export function painterAt(scale: number): (pen: SKRSContext2D, shapes: readonly Shape[]) => void {
  const paint: Painter<Canvas> = makePainter<Canvas>((width, height) => {
    const image = createCanvas(width, height);
    return { image, pen: image.getContext('2d') };
  }, scale);
  return (pen, shapes) => paint(pen as Pen<Canvas>, shapes);
}

/** The sheet as one picture. */
export function drawSheet({ cells, columns, width, height }: Sheet): Canvas {
  const text = Math.max(11, Math.round(width / 20));
  const row = height + text + 6;
  const canvas = createCanvas(columns * width, Math.ceil(cells.length / columns) * row);
  const pen = canvas.getContext('2d');
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  cells.forEach(({ label, paint }, i) => {
    pen.save();
    pen.translate((i % columns) * width, Math.floor(i / columns) * row);
    pen.save();
    pen.beginPath();
    pen.roundRect(1, 1, width - 2, height - 2, width / 24);
    pen.clip();
    paint(pen, width, height);
    pen.restore();
    pen.fillStyle = INK;
    pen.font = `${text}px sans-serif`;
    pen.fillText(label, 4, height + text);
    pen.restore();
  });
  return canvas;
}
