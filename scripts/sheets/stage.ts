/** Stages on sheets: the game's own pictures, painted without a browser. */
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { pictureOf, type Pictured, type PicturePen } from '../../src/scenes/picture.ts';

const penOf = (pen: SKRSContext2D): PicturePen<Canvas> => pen as unknown as PicturePen<Canvas>;

/** Paints at the origin, `width` × `height` pixels. @throws RangeError for a place nobody has drawn */
export function paintStage(pen: SKRSContext2D, width: number, height: number, shown: Pictured): void {
  const makeCanvas = (w: number, h: number) => {
    const image = createCanvas(w, h);
    return { image, pen: penOf(image.getContext('2d')) };
  };
  pictureOf(makeCanvas, shown.place, width, height, 1).paint(penOf(pen), shown);
}
