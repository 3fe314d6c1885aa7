/**
 * A stage without a game: a room, someone in it, and the light between the two, laid over each
 * other on any canvas as the stage lays them, and still.
 */
import { lookOfInfant } from '../face/baby/fromInfant.ts';
import { infantOf } from '../face/baby/motion.ts';
import type { Character } from '../face/character.ts';
import { drawPerson } from '../face/drawPerson.ts';
import { lookOf } from '../face/fromPerson.ts';
import { faceOf } from '../face/motion.ts';
import { makePainter, type Pen } from '../face/paint.ts';
import type { Shape } from '../face/shapes.ts';
import type { FaceState, Light as LampLight } from '../face/state.ts';
import type { BakePen } from '../face/stamps.ts';
import type { Person } from '../model/person.ts';
import { GLOWS, paintEdge, paintGlow, type RampPen, VEIL } from './edges.ts';
import { type Frame, frameOf } from './frame.ts';
import { graded, MET, TORN } from './grade.ts';
import { drawHands } from './hands.ts';
import { LAMPLIGHT, type Light, lightOf } from './light.ts';
import { poised } from './places/placed.ts';
import { placeOf } from './places/places.ts';

export interface Pictured {
  readonly place: string;
  readonly character: Character;
  readonly other: Person;
  readonly player: Person;
}

/** What laying light needs of a pen, beside what painting does. */
interface LightPen extends RampPen {
  globalAlpha: number;
  globalCompositeOperation: string;
  getImageData: (x: number, y: number, w: number, h: number) => { readonly data: Uint8ClampedArray };
}

export type PicturePen<Image> = Pen<Image> & LightPen & BakePen;

/** Open is glad, closed is beside itself: enough to see an infant in every light. */
function stateOf(character: Character, other: Person, light: LampLight): FaceState {
  if (!character.build.infant) return faceOf(lookOf(other), light);
  const { openness, arousal } = other;
  const valence = openness > 0.5 ? openness : openness - 0.7;
  return infantOf(lookOfInfant({ valence, arousal, engagement: 0.6, attention: 'you', side: 1 }), light);
}

function layAir<Image>(pen: PicturePen<Image>, frame: Frame, place: string, light: Light): void {
  const { unit, x, y, width, height } = frame;
  const { lamp } = placeOf(place)(frame);
  const [rx, ry] = [lamp.reach * unit, lamp.reach * 0.9 * unit];
  pen.globalAlpha = GLOWS * light.glow;
  pen.globalCompositeOperation = 'lighter';
  paintGlow(pen, x + lamp.x * unit - rx, y + lamp.y * unit - ry, rx * 2, ry * 2, lamp.colour);
  pen.globalCompositeOperation = 'source-over';
  pen.globalAlpha = light.veil;
  pen.fillStyle = `#${VEIL.toString(16).padStart(6, '0')}`;
  pen.fillRect(0, 0, width, height);
  pen.globalAlpha = 1;
}

/**
 * A painter of stages at the origin of a pen, `width` × `height` of its pixels.
 *
 * @param makeCanvas - makes the canvases that layers are laid on before they are put together
 * @throws RangeError for a place nobody has drawn
 */
export function paintPicture<Image>(
  makeCanvas: (width: number, height: number) => { readonly image: Image; readonly pen: PicturePen<Image> },
  pen: PicturePen<Image>,
  width: number,
  height: number,
  { place: id, character, other, player }: Pictured
): void {
  const frame = frameOf(width, height);
  const { unit, x, y } = frame;
  const { behind, table, things, alive, hands, light: lit } = placeOf(id)(frame);
  const light = lightOf(other, player, false);
  const paint = makePainter<Image>(makeCanvas, unit);
  const person = drawPerson(character, stateOf(character, other, lit ?? LAMPLIGHT));
  const draw = (shapes: readonly Shape[]): void => {
    pen.save();
    pen.transform(unit, 0, 0, unit, x, y);
    paint(pen, shapes);
    pen.restore();
  };
  /** In the two paintings of the game, warm over cool. */
  const room = (shapes: readonly Shape[]): void => {
    for (const [grade, alpha] of [
      [TORN, 1],
      [MET, light.warm]
    ] as const) {
      const { image, pen: own } = makeCanvas(width, height);
      own.transform(unit, 0, 0, unit, x, y);
      paint(own, shapes);
      const pixels = own.getImageData(0, 0, width, height);
      graded(pixels.data, grade);
      own.putImageData(pixels as never, 0, 0);
      pen.globalAlpha = alpha;
      pen.drawImage(image, 0, 0, width, height);
      pen.globalAlpha = 1;
    }
  };
  room(behind);
  for (const layer of ['back', 'face', 'front'] as const) draw(person[layer]);
  if (table.length > 0) room(table);
  if (frame.shot === 'table' || character.build.infant) draw(person.arms);
  room([...things, ...alive.filter(({ on }) => on !== 'wall').map((one) => poised(one, 0))]);
  layAir(pen, frame, id, light);
  if (hands) draw(drawHands(frame, 0));
  pen.globalAlpha = light.edge;
  paintEdge(pen, width, height, light.narrow);
  pen.globalAlpha = 1;
}
