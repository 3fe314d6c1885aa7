/**
 * The still face, from either chair: a room, one face, and hands, laid together on one canvas.
 *
 * Without Phaser: nothing here needs it, and it would be 130 kB for a phone to fetch. Told what to show
 * and how much time has passed; keeps no time and decides nothing.
 */
import { BABY } from '../../face/baby/baby.ts';
import { lookOfInfant } from '../../face/baby/fromInfant.ts';
import { infantAt, type InfantMotion, settledInfant, stepInfant } from '../../face/baby/motion.ts';
import { PARENT } from '../../face/cast/parent.ts';
import type { Character } from '../../face/character.ts';
import { drawLayer, faceKey, type Layer, LAYERS, poseKey } from '../../face/drawPerson.ts';
import { faceAt, type Motion, settled, step } from '../../face/motion.ts';
import { clamp, lerp } from '../../face/number.ts';
import type { FaceState } from '../../face/state.ts';
import type { ChairStage, ChairView, OpenChair } from '../../session/ports.ts';
import { GLOWS, paintEdge, paintGlow } from '../edges.ts';
import { type Frame, frameOf } from '../frame.ts';
import { MET, TORN } from '../grade.ts';
import type { Place } from '../places/place.ts';
import { placeOf } from '../places/places.ts';
import { drawCarerHand } from './carerHands.ts';
import { affectOfInfant } from './infantAffect.ts';
import { lookOfParent } from './parentLook.ts';
import { painterAt, type Paint, penOf, type Placed, Sheet } from './sheets.ts';

const PLACE = 'nursery-day';
/** Chosen: more device pixels a CSS pixel cannot be told apart; a stage has at most so many of them. */
const MOST_PIXELS = 2;
const MOST_AREA = 1_400_000;
/** Chosen, seconds: how long the light, a hand and the turned head take, about. */
const FOLLOWS = 0.6;
/** Chosen: the longest step a face is moved by at once, seconds. */
const LONGEST = 0.1;

interface Set {
  readonly frame: Frame;
  readonly at: Placed;
  readonly place: Place;
  readonly paint: Paint;
  readonly cool: Sheet;
  readonly warm: Sheet;
  readonly layers: Readonly<Record<Layer, Sheet>>;
  readonly hand: Sheet;
}

class Chair implements ChairStage {
  readonly #host: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #resized: ResizeObserver;
  #view: ChairView;
  #set: Set | undefined;
  #infant: InfantMotion | undefined;
  #parent: Motion | undefined;
  /** 0..1: how warm it is, how much of a hand is there, how far the head is turned. */
  #warm = 1;
  #there = 0;
  #hand: 'touch' | 'ring' = 'touch';
  #turned = 0;

  constructor(host: HTMLElement, first: ChairView) {
    this.#host = host;
    this.#view = first;
    host.append(this.#canvas);
    this.#build();
    this.#resized = new ResizeObserver(() => this.#build());
    this.#resized.observe(host);
  }

  show(view: ChairView, seconds: number): void {
    if (view.chair !== this.#view.chair) this.#parent = this.#infant = undefined;
    this.#view = view;
    this.#draw(clamp(seconds));
  }

  destroy(): void {
    this.#resized.disconnect();
    this.#canvas.remove();
  }

  #build(): void {
    const width = Math.max(1, this.#host.clientWidth);
    const height = Math.max(1, this.#host.clientHeight);
    const pixels = Math.max(1, Math.min(MOST_PIXELS, Math.sqrt(MOST_AREA / (width * height)), devicePixelRatio));
    const frame = frameOf(width, height);
    const place = placeOf(PLACE)(frame);
    const at = { scale: frame.unit * pixels, x: frame.x * pixels, y: frame.y * pixels };
    const [w, h] = [width * pixels, height * pixels];
    this.#canvas.width = Math.round(w);
    this.#canvas.height = Math.round(h);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    const sheet = (): Sheet => new Sheet(w, h);
    const paint = painterAt(at.scale);
    const [cool, warm] = [sheet(), sheet()];
    cool.paint(PLACE, paint, () => place.behind, at, TORN);
    warm.paint(PLACE, paint, () => place.behind, at, MET);
    const layers = Object.fromEntries(LAYERS.map((layer) => [layer, sheet()])) as unknown as Set['layers'];
    this.#set = { frame, at, place, paint, cool, warm, layers, hand: sheet() };
    this.#draw(0);
  }

  #eased(now: number, to: number, seconds: number): number {
    return this.#view.calm.still ? to : lerp(now, to, 1 - Math.exp(-seconds / FOLLOWS));
  }

  #draw(seconds: number): void {
    const set = this.#set;
    if (!set) return;
    const { frame, at, place, cool, warm } = set;
    const [character, state] = this.#moved(seconds, place);
    const strain = this.#view.chair === 'parent' ? this.#view.infant.strain : this.#view.strain;
    this.#warm = this.#eased(this.#warm, clamp(1 - 1.3 * strain), seconds);
    const pen = penOf(this.#canvas);
    const { width, height } = this.#canvas;
    pen.globalAlpha = 1;
    pen.drawImage(cool.canvas, 0, 0);
    pen.globalAlpha = this.#warm;
    pen.drawImage(warm.canvas, 0, 0);
    pen.globalAlpha = 1;
    this.#person(set, character, state, pen);
    this.#hands(set, seconds, pen);
    const [rx, ry] = [place.lamp.reach * at.scale, place.lamp.reach * 0.9 * at.scale];
    pen.save();
    pen.globalCompositeOperation = 'lighter';
    pen.globalAlpha = GLOWS * lerp(0.4, 0.8, this.#warm);
    paintGlow(
      pen,
      at.x + place.lamp.x * at.scale - rx,
      at.y + place.lamp.y * at.scale - ry,
      rx * 2,
      ry * 2,
      place.lamp.colour
    );
    pen.restore();
    this.#edges(pen, width, height, strain);
    this.#host.dataset['chair'] = frame.shot;
  }

  /** The face at this moment, and whose it is. */
  #moved(seconds: number, place: Place): readonly [Character, FaceState] {
    const { calm, seed } = this.#view;
    const light = place.light ?? { side: -1, night: 0 };
    if (this.#view.chair === 'parent') {
      const look = lookOfInfant(affectOfInfant(this.#view.infant, this.#view.act), calm.softer);
      let motion = this.#infant ?? settledInfant(look);
      for (let left = seconds; left > 0; left -= LONGEST) motion = stepInfant(motion, look, Math.min(left, LONGEST));
      this.#infant = motion;
      return [BABY, infantAt(motion, { seed, light, still: calm.still })];
    }
    const look = lookOfParent(this.#view.face);
    let motion = this.#parent ?? settled(look);
    for (let left = seconds; left > 0; left -= LONGEST) motion = step(motion, look, Math.min(left, LONGEST));
    this.#parent = motion;
    return [PARENT, faceAt(motion, look, { seed, light, still: calm.still || this.#view.face === 'blank' })];
  }

  #person({ layers, paint, at }: Set, character: Character, state: FaceState, pen: CanvasRenderingContext2D): void {
    const turned = this.#turned * this.#canvas.width * 0.42;
    for (const layer of LAYERS) {
      if (layer === 'arms' && !character.build.infant) continue;
      const key = `${character.id} ${layer === 'face' ? faceKey(state) : poseKey(state)}`;
      layers[layer].paint(key, paint, () => drawLayer(character, state, layer), at);
      pen.drawImage(layers[layer].canvas, turned, 0);
    }
  }

  /** The parent's hand comes in, and goes. */
  #hands({ hand, paint, at, frame }: Set, seconds: number, pen: CanvasRenderingContext2D): void {
    const view = this.#view;
    const wants = view.chair === 'parent' && (view.act === 'touch' || view.act === 'ring') ? view.act : undefined;
    if (wants && (this.#there < 0.05 || wants === this.#hand)) this.#hand = wants;
    const to = wants === this.#hand ? 1 : 0;
    this.#there = this.#eased(this.#there, to, seconds * 2);
    this.#turned = this.#eased(this.#turned, view.chair === 'baby' && view.turned ? 1 : 0, seconds);
    if (this.#there < 0.02) return;
    const there = Math.round(this.#there * 40) / 40;
    hand.paint(`${this.#hand} ${there}`, paint, () => drawCarerHand(frame, this.#hand, there), at);
    pen.drawImage(hand.canvas, 0, 0);
  }

  /** From the baby's chair strain closes the frame; from the parent's it only cools. */
  #edges(pen: CanvasRenderingContext2D, width: number, height: number, strain: number): void {
    const { calm, chair } = this.#view;
    const closes = chair === 'baby' && !calm.softer ? strain : 0;
    pen.globalAlpha = calm.softer ? 0.16 : 0.24 + 0.4 * closes;
    paintEdge(pen, width, height, closes);
    pen.globalAlpha = 1;
  }
}

export const openChair: OpenChair = (host, first) => Promise.resolve().then(() => new Chair(host, first));
