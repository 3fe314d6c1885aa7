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
import { type Grade, graded, MET, TORN } from './grade.ts';
import { curlAt, drawHands } from './hands.ts';
import { LAMPLIGHT, type Light, lightOf } from './light.ts';
import { poised } from './places/placed.ts';
import { placeOf } from './places/places.ts';

export interface Pictured {
  readonly place: string;
  /** Undefined: nobody is in sight. */
  readonly character: Character | undefined;
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

/** A place painted for a size: what is in it can change. */
export interface Picture<Image> {
  /** Paints at the origin of a pen, one unit of it a CSS pixel. */
  readonly paint: (pen: PicturePen<Image>, shown: Omit<Pictured, 'place'>) => void;
}

type MakeCanvas<Image> = (width: number, height: number) => { readonly image: Image; readonly pen: PicturePen<Image> };

/** Shapes of a room in the two paintings of the game. */
function bothPaintings<Image>(makeCanvas: MakeCanvas<Image>, frame: Frame, density: number) {
  const { unit, x, y } = frame;
  const [width, height] = [Math.round(frame.width * density), Math.round(frame.height * density)];
  const paint = makePainter<Image>(makeCanvas, unit * density);
  const painted = (shapes: readonly Shape[], grade: Grade): Image => {
    const { image, pen } = makeCanvas(width, height);
    pen.transform(unit * density, 0, 0, unit * density, x * density, y * density);
    paint(pen, shapes);
    const pixels = pen.getImageData(0, 0, width, height);
    graded(pixels.data, grade);
    pen.putImageData(pixels as never, 0, 0);
    return image;
  };
  return (shapes: readonly Shape[]) => ({ cool: painted(shapes, TORN), warm: painted(shapes, MET) });
}

/**
 * Paints a place for a stage of `width` × `height` CSS pixels.
 *
 * @param makeCanvas - makes the canvases that layers are laid on before they are put together
 * @param density - pixels of a canvas a CSS pixel
 * @throws RangeError for a place nobody has drawn
 */
export function pictureOf<Image>(
  makeCanvas: MakeCanvas<Image>,
  id: string,
  width: number,
  height: number,
  density: number
): Picture<Image> {
  const frame = frameOf(width, height);
  const { unit, x, y } = frame;
  const { behind, table, things, alive, hands, light: lit } = placeOf(id)(frame);
  const inBoth = bothPaintings(makeCanvas, frame, density);
  const above = alive.filter(({ on }) => on !== 'wall').map((one) => poised(one, 0));
  const rooms = { behind: inBoth(behind), table: inBoth(table), things: inBoth([...things, ...above]) };
  const paint = makePainter<Image>(makeCanvas, unit * density);

  return {
    paint(pen, { character, other, player }) {
      const light = lightOf(other, player, false);
      const person = character && drawPerson(character, stateOf(character, other, lit ?? LAMPLIGHT));
      const draw = (shapes: readonly Shape[] = []): void => {
        pen.save();
        pen.transform(unit, 0, 0, unit, x, y);
        paint(pen, shapes);
        pen.restore();
      };
      /** Warm over cool. */
      const lay = ({ cool, warm }: { readonly cool: Image; readonly warm: Image }): void => {
        pen.drawImage(cool, 0, 0, width, height);
        pen.globalAlpha = light.warm;
        pen.drawImage(warm, 0, 0, width, height);
        pen.globalAlpha = 1;
      };
      lay(rooms.behind);
      for (const layer of ['back', 'face', 'front'] as const) draw(person?.[layer]);
      lay(rooms.table);
      if (frame.shot === 'table' || character?.build.infant) draw(person?.arms);
      lay(rooms.things);
      layAir(pen, frame, id, light);
      if (hands) draw(drawHands(frame, curlAt(player.arousal)));
      pen.globalAlpha = light.edge;
      paintEdge(pen, width, height, light.narrow);
      pen.globalAlpha = 1;
    }
  };
}
