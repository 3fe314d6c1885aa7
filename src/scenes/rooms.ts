/** Rooms as pictures, for the gallery: any place, whoever is in it, in the light between the two. */
import { INFANTS, PEOPLE } from '../face/cast/everyone.ts';
import type { Rooms, RoomView } from '../session/ports.ts';
import { type Picture, pictureOf, type PicturePen } from './picture.ts';
import { PLACES } from './places/places.ts';

type Pen = PicturePen<HTMLCanvasElement>;

function makeCanvas(width: number, height: number): { image: HTMLCanvasElement; pen: Pen } {
  const image = document.createElement('canvas');
  image.width = width;
  image.height = height;
  return { image, pen: image.getContext('2d') as unknown as Pen };
}

/** The place painted last: while only the light changes it stands. */
let last: { readonly key: string; readonly picture: Picture<HTMLCanvasElement> } | undefined;

function painted(place: string, width: number, height: number, density: number): Picture<HTMLCanvasElement> {
  const key = [place, width, height, density].join(' ');
  if (last?.key !== key) last = { key, picture: pictureOf(makeCanvas, place, width, height, density) };
  return last.picture;
}

function paint(canvas: HTMLCanvasElement, view: RoomView): void {
  const { place, looks, width, height, density } = view;
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.setTransform(density, 0, 0, density, 0, 0);
  const character = looks === undefined ? undefined : { ...PEOPLE, ...INFANTS }[looks];
  painted(place, width, height, density).paint(pen as unknown as Pen, { ...view, character });
}

export const ROOMS: Rooms = { ids: Object.keys(PLACES), paint };
