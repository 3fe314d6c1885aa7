/** A face as a grid of mean greys: small enough to be kept, and what a changed mouth changes. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { INFANTS, PEOPLE } from '../../src/face/cast/everyone.ts';
import { expressedByInfant, INFANT_EXPRESSIONS } from '../../src/face/baby/expressions.ts';
import type { Character } from '../../src/face/character.ts';
import { drawPerson, LAYERS } from '../../src/face/drawPerson.ts';
import { EXPRESSIONS, expressed } from '../../src/face/expressions.ts';
import { makePainter, type Pen } from '../../src/face/paint.ts';
import { DAY, type FaceState } from '../../src/face/state.ts';

/** Pixels a side of the picture, and cells a side of the grid. */
const SIDE = 144;
const CELLS = 24;
/** Head units across the picture. */
const ACROSS = 300;
/** Chosen: as strong as an expression comes in play. */
const STRENGTH = 0.8;

/** Mean greys, row by row, whole numbers 0..255. */
export function greys(character: Character, state: FaceState): number[] {
  const pen = createCanvas(SIDE, SIDE).getContext('2d');
  const scale = SIDE / ACROSS;
  pen.fillStyle = '#b8c4b4';
  pen.fillRect(0, 0, SIDE, SIDE);
  pen.translate(SIDE / 2, SIDE * 0.52);
  pen.scale(scale, scale);
  const paint = makePainter<Canvas>((width, height) => {
    const image = createCanvas(width, height);
    return { image, pen: image.getContext('2d') };
  }, scale);
  const layers = drawPerson(character, state);
  for (const layer of LAYERS) if (layer !== 'arms' || character.build.infant) paint(pen as Pen<Canvas>, layers[layer]);
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  const size = SIDE / CELLS;
  const sums = Array.from({ length: CELLS * CELLS }, () => 0);
  for (let i = 0; i < data.length; i += 4) {
    const [x, y] = [(i / 4) % SIDE, Math.floor(i / 4 / SIDE)];
    const cell = Math.floor(y / size) * CELLS + Math.floor(x / size);
    sums[cell]! += 0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!;
  }
  return sums.map((sum) => Math.round(sum / size ** 2));
}

/** The most that one cell differs, 0..255. */
export const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);

/** Grids by person and expression, each as text. */
export type Looks = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const asText = (grid: readonly number[]): string => Buffer.from(grid).toString('base64');
export const asGrid = (text: string): number[] => [...Buffer.from(text, 'base64')];

const kept = (
  character: Character,
  states: readonly (readonly [string, FaceState])[]
): Readonly<Record<string, string>> =>
  Object.fromEntries(states.map(([name, state]) => [name, asText(greys(character, state))]));

export const everyoneNow = (): Looks => ({
  ...Object.fromEntries(
    Object.entries(PEOPLE).map(([id, character]) => [
      id,
      kept(
        character,
        EXPRESSIONS.map((e) => [e, expressed(e, STRENGTH, DAY)])
      )
    ])
  ),
  ...Object.fromEntries(
    Object.entries(INFANTS).map(([id, character]) => [
      id,
      kept(
        character,
        INFANT_EXPRESSIONS.map((e) => [e, expressedByInfant(e, STRENGTH, DAY)])
      )
    ])
  )
});
