/**
 * Bakes soft and stippled blobs to small pictures, once each, and keeps the last few.
 *
 * The grain is hashed by dot, so the same blob is the same picture on every machine.
 */
import { type Colour, channels } from './colour.ts';
import { hash } from './number.ts';
import type { Stamp } from './shapes.ts';

/** What baking needs of a 2D context; a CanvasRenderingContext2D and its kin fit. */
export interface BakePen {
  createImageData(width: number, height: number): { readonly data: Uint8ClampedArray };
  putImageData(image: never, x: number, y: number): void;
}

/** Makes a canvas and gives it as something to draw from and something to draw on. */
export type MakeCanvas<Image> = (width: number, height: number) => { readonly image: Image; readonly pen: BakePen };

/** Chosen: pixels a head unit below which grain would only be noise, and is painted soft, at this share of its strength. */
export const GRAIN_FROM = 0.8;
export const SOFT_SHARE = 0.7;
/** Dots a head unit: at most this many, or the grain is lost. */
const DENSEST = 1.6;
/** Chosen: sizes are rounded to this many units, so that few pictures serve many blobs. */
const SIZE_STEP = 8;
/** Pixels a side of a soft blob: it has no detail to lose. */
const SOFT_SIDE = 64;
/** Pictures kept. A face uses about 20; palettes of a few pallors and two people fit. */
const KEPT = 96;

const HALF_PI = Math.PI / 2;

/** Paints `w` × `h` pixels of `colour` whose alpha (0..255) comes from the distance to the middle (0..1) and an index. */
function paintBlob(
  pen: BakePen,
  w: number,
  h: number,
  colour: Colour,
  alphaAt: (d: number, i: number) => number
): void {
  const image = pen.createImageData(w, h);
  const { data } = image;
  const [r, g, b] = channels(colour);
  for (let i = 0; i < w * h; i++) {
    const dx = (((i % w) + 0.5) / w) * 2 - 1;
    const dy = ((Math.floor(i / w) + 0.5) / h) * 2 - 1;
    const d = Math.min(1, Math.sqrt(dx * dx + dy * dy));
    data[i * 4] = r;
    data[i * 4 + 1] = g;
    data[i * 4 + 2] = b;
    data[i * 4 + 3] = alphaAt(d, i);
  }
  pen.putImageData(image as never, 0, 0);
}

const softAlpha = (d: number): number => 255 * Math.cos(d * HALF_PI) ** 2;

/** Chosen: at most four dots in five, thinning outwards, so that paper shows through as with a dry brush. */
const stippleAlpha = (d: number, i: number): number => (hash(i, 7) < Math.cos(d * HALF_PI) ** 1.6 * 0.8 ? 235 : 0);

/**
 * A function that gives the baked picture of a stamp.
 *
 * @param scale - pixels a head unit: one dot is then about one pixel
 */
export function makeBakery<Image>(makeCanvas: MakeCanvas<Image>, scale: number): (stamp: Stamp) => Image {
  const density = Math.min(DENSEST, scale);
  const kept = new Map<string, Image>();
  const bake = (grain: Stamp['grain'], w: number, h: number, colour: Colour): Image => {
    const { image, pen } = makeCanvas(w, h);
    paintBlob(pen, w, h, colour, grain === 'soft' ? softAlpha : stippleAlpha);
    return image;
  };
  const side = (radius: number): number =>
    Math.max(8, Math.round(Math.round((2 * radius) / SIZE_STEP) * SIZE_STEP * density));
  return ({ grain: asked, rx, ry, colour }) => {
    const grain = scale < GRAIN_FROM ? 'soft' : asked;
    const w = grain === 'soft' ? SOFT_SIDE : side(rx);
    const h = grain === 'soft' ? SOFT_SIDE : side(ry);
    const key = `${grain} ${w} ${h} ${colour}`;
    const image = kept.get(key) ?? bake(grain, w, h, colour);
    kept.delete(key);
    kept.set(key, image);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    return image;
  };
}
