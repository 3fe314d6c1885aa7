/** A stage without a browser: a room, someone in it, and the light between the two, as the game lays them over each other. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { lookOfInfant } from '../../src/face/baby/fromInfant.ts';
import { infantOf } from '../../src/face/baby/motion.ts';
import type { Character } from '../../src/face/character.ts';
import { drawPerson } from '../../src/face/drawPerson.ts';
import { lookOf } from '../../src/face/fromPerson.ts';
import { faceOf } from '../../src/face/motion.ts';
import type { FaceState, Light as LampLight } from '../../src/face/state.ts';
import type { Person } from '../../src/model/person.ts';
import { GLOWS, paintEdge, paintGlow, type RampPen, VEIL } from '../../src/scenes/edges.ts';
import { frameOf } from '../../src/scenes/frame.ts';
import { graded, MET, TORN } from '../../src/scenes/grade.ts';
import { drawHands } from '../../src/scenes/hands.ts';
import { type Light, lightOf } from '../../src/scenes/light.ts';
import { placeOf } from '../../src/scenes/places/places.ts';
import type { Shape } from '../../src/face/shapes.ts';
import { painterAt } from './sheet.ts';

export interface Shown {
  readonly place: string;
  readonly character: Character;
  readonly other: Person;
  readonly player: Person;
}

/** Open is glad, closed is beside itself: enough to see an infant in every light. */
function stateOf(character: Character, other: Person, light: LampLight): FaceState {
  if (!character.build.infant) return faceOf(lookOf(other), light);
  const { openness, arousal } = other;
  const valence = openness > 0.5 ? openness : openness - 0.7;
  return infantOf(lookOfInfant({ valence, arousal, engagement: 0.6, attention: 'you', side: 1 }), light);
}

/** Shapes of the room in the two paintings of the game, warm over cool. */
function paintRoom(pen: SKRSContext2D, width: number, height: number, shapes: readonly Shape[], warm: number): void {
  const { unit, x, y } = frameOf(width, height);
  for (const [grade, alpha] of [
    [TORN, 1],
    [MET, warm]
  ] as const) {
    const sheet = createCanvas(width, height);
    const own = sheet.getContext('2d');
    own.translate(x, y);
    own.scale(unit, unit);
    painterAt(unit)(own, shapes);
    const pixels = own.getImageData(0, 0, width, height);
    graded(pixels.data as Uint8ClampedArray, grade);
    own.putImageData(pixels, 0, 0);
    pen.globalAlpha = alpha;
    pen.drawImage(sheet, 0, 0);
    pen.globalAlpha = 1;
  }
}

function paintAir(pen: SKRSContext2D, width: number, height: number, place: string, light: Light): void {
  const { unit, x, y } = frameOf(width, height);
  const { lamp } = placeOf(place)(frameOf(width, height));
  const ramp = pen as unknown as RampPen;
  const [rx, ry] = [lamp.reach * unit, lamp.reach * 0.9 * unit];
  pen.globalAlpha = GLOWS * light.glow;
  pen.globalCompositeOperation = 'lighter';
  paintGlow(ramp, x + lamp.x * unit - rx, y + lamp.y * unit - ry, rx * 2, ry * 2);
  pen.globalCompositeOperation = 'source-over';
  pen.globalAlpha = light.veil;
  pen.fillStyle = `#${VEIL.toString(16).padStart(6, '0')}`;
  pen.fillRect(0, 0, width, height);
}

/** Paints at the origin, `width` × `height` pixels. @throws RangeError for a place nobody has drawn */
export function paintStage(pen: SKRSContext2D, width: number, height: number, shown: Shown): void {
  const { place, character, other, player } = shown;
  const frame = frameOf(width, height);
  const { behind, table, things, hands, light: lit } = placeOf(place)(frame);
  const light = lightOf(other, player, false);
  const paint = painterAt(frame.unit);
  const person = drawPerson(
    character,
    stateOf(character, other, lit ?? { side: -1, night: 0.8, rim: { colour: '#ffd9a0', alpha: 0.35 } })
  );
  const draw = (shapes: readonly Shape[]): void => {
    pen.save();
    pen.translate(frame.x, frame.y);
    pen.scale(frame.unit, frame.unit);
    paint(pen, shapes);
    pen.restore();
  };
  paintRoom(pen, width, height, behind, light.warm);
  for (const layer of ['back', 'face', 'front'] as const) draw(person[layer]);
  paintRoom(pen, width, height, table, light.warm);
  if (frame.shot === 'table' || character.build.infant) draw(person.arms);
  paintRoom(pen, width, height, things, light.warm);
  paintAir(pen, width, height, place, light);
  pen.globalAlpha = 1;
  if (hands) draw(drawHands(frame, 0));
  pen.globalAlpha = light.edge;
  paintEdge(pen as unknown as RampPen, width, height, light.narrow);
  pen.globalAlpha = 1;
}
