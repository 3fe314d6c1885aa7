/**
 * The still face, from either chair: a room, one face, and hands, laid together on one canvas.
 *
 * Without Phaser: nothing here needs it, and it would be 130 kB for a phone to fetch. Told what to show
 * and how much time has passed; keeps no time and decides nothing.
 */
import { BABY } from '../../face/baby/baby.ts';
import { babyBody, babySeat } from '../../face/baby/drawBaby.ts';
import { lookOfInfant } from '../../face/baby/fromInfant.ts';
import { infantAt, type InfantMotion, settledInfant, stepInfant } from '../../face/baby/motion.ts';
import { PARENT } from '../../face/cast/parent.ts';
import type { Character } from '../../face/character.ts';
import { drawLayer, extentOf, faceKey, type Layer, LAYERS, poseKey } from '../../face/drawPerson.ts';
import { faceAt, type Motion, settled, step } from '../../face/motion.ts';
import { clamp, lerp } from '../../face/number.ts';
import type { Shape } from '../../face/shapes.ts';
import { sit } from '../../face/sitting.ts';
import { AT_REST, type FaceState } from '../../face/state.ts';
import type { ChairStage, ChairView, OpenChair } from '../../session/ports.ts';
import { GLOWS, paintEdge, paintGlow } from '../edges.ts';
import { type Frame, frameOf } from '../frame.ts';
import { MET, TORN } from '../grade.ts';
import type { Place } from '../places/place.ts';
import { placeOf } from '../places/places.ts';
import { drawCarerHand } from './carerHands.ts';
import { affectOfInfant } from './infantAffect.ts';
import { lookOfParent } from './parentLook.ts';
import { type Box, Laid, painterAt, type Paint, penOf, type Placed, Sheet } from './sheets.ts';

const PLACE = 'nursery-day';
/** Chosen: more device pixels a CSS pixel cannot be told apart; a stage has at most so many of them. */
const MOST_PIXELS = 2;
const MOST_AREA = 1_400_000;
/** Chosen, seconds: how long the light, a hand and the turned head take, about. */
const FOLLOWS = 0.6;
/** Chosen: light, edges and a hand change in so many steps; none can be told from the next. */
const STEPS = 40;
/** Chosen, head units. */
const KNOT = 40;
/** Chosen: less of a hand than this is none. */
const LEAST = 0.02;
/** Chosen: the longest step a face is moved by at once, seconds. */
const LONGEST = 0.1;

interface Set {
  readonly frame: Frame;
  readonly at: Placed;
  readonly place: Place;
  readonly paint: Paint;
  readonly cool: Sheet;
  readonly warm: Sheet;
  readonly room: Laid;
  readonly air: Laid;
  readonly edge: Laid;
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
    const other = view.chair !== this.#view.chair;
    this.#view = view;
    if (other) {
      this.#parent = this.#infant = undefined;
      this.#build();
    }
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
    // the parent's hair is tied up high: lower, so that it is not cut off
    const low = this.#view.chair === 'baby' ? KNOT : 0;
    const place = placeOf(PLACE)({ ...frame, top: frame.top - low });
    const at = { scale: frame.unit * pixels, x: frame.x * pixels, y: (frame.y + low * frame.unit) * pixels };
    const [w, h] = [width * pixels, height * pixels];
    this.#canvas.width = Math.round(w);
    this.#canvas.height = Math.round(h);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    const whole = { x: 0, y: 0, width: w, height: h };
    const sheet = (): Sheet => new Sheet(whole);
    const character = this.#view.chair === 'parent' ? BABY : PARENT;
    /** As much of the stage as a layer may reach. */
    const boxOf = (layer: Layer): Box => {
      const { left, top, right, bottom } = extentOf(character, layer);
      const [x0, y0] = [Math.max(0, at.x + left * at.scale), Math.max(0, at.y + top * at.scale)];
      const [x1, y1] = [Math.min(w, at.x + right * at.scale), Math.min(h, at.y + bottom * at.scale)];
      // below what is drawn of a body it goes on
      const end = layer === 'back' ? h : y1;
      return { x: x0, y: y0, width: Math.max(1, x1 - x0), height: Math.max(1, end - y0) };
    };
    const behind = [
      ...place.behind,
      ...(character.build.infant ? babySeat(sit(character, { ...AT_REST, light: place.light ?? AT_REST.light })) : [])
    ];
    const paint = painterAt(at.scale);
    const [cool, warm] = [sheet(), sheet()];
    cool.paint(PLACE, paint, () => behind, at, TORN);
    warm.paint(PLACE, paint, () => behind, at, MET);
    const layers = Object.fromEntries(
      LAYERS.map((layer) => [layer, new Sheet(boxOf(layer))])
    ) as unknown as Set['layers'];
    const laid = (): Laid => new Laid(w, h);
    this.#set = { frame, at, place, paint, cool, warm, room: laid(), air: laid(), edge: laid(), layers, hand: sheet() };
    this.#draw(0);
  }

  #eased(now: number, to: number, seconds: number): number {
    return this.#view.calm.still ? to : lerp(now, to, 1 - Math.exp(-seconds / FOLLOWS));
  }

  #draw(seconds: number): void {
    const set = this.#set;
    if (!set) return;
    const strain = this.#view.chair === 'parent' ? this.#view.infant.strain : this.#view.strain;
    this.#warm = this.#eased(this.#warm, clamp(1 - 1.3 * strain), seconds);
    const [character, state] = this.#moved(seconds, set.place);
    const changed = [
      this.#room(set),
      this.#person(set, character, state),
      this.#hands(set, seconds),
      this.#air(set, strain)
    ];
    if (changed.some(Boolean)) this.#layAll(set);
  }

  /** Everything over each other, back to front. */
  #layAll({ room, layers, hand, air, edge }: Set): void {
    const pen = penOf(this.#canvas);
    const turned = Math.round(this.#turned * this.#canvas.width * 0.64);
    pen.globalCompositeOperation = 'copy'; // a room has no holes
    pen.drawImage(room.canvas, 0, 0);
    pen.globalCompositeOperation = 'source-over';
    for (const layer of LAYERS)
      if (layer !== 'arms' || this.#view.chair === 'parent')
        pen.drawImage(layers[layer].canvas, layers[layer].x + turned, layers[layer].y);
    if (this.#there >= LEAST) pen.drawImage(hand.canvas, 0, 0);
    pen.globalCompositeOperation = 'lighter';
    pen.drawImage(air.canvas, 0, 0);
    pen.globalCompositeOperation = 'source-over';
    pen.drawImage(edge.canvas, 0, 0);
  }

  /** The warm painting of the room over the cool one. */
  #room({ room, cool, warm }: Set): boolean {
    const share = Math.round(this.#warm * STEPS) / STEPS;
    return room.lay(String(share), (pen) => {
      pen.drawImage(cool.canvas, 0, 0);
      pen.globalAlpha = share;
      pen.drawImage(warm.canvas, 0, 0);
    });
  }

  /** The light of the window over all, and the dark at the edges: from the baby's chair strain closes the frame. */
  #air({ air, edge, place, at }: Set, strain: number): boolean {
    const { calm, chair } = this.#view;
    const { lamp } = place;
    const glow = Math.round(lerp(0.4, 0.8, this.#warm) * STEPS) / STEPS;
    const closes = chair === 'baby' && !calm.softer ? Math.round(strain * STEPS) / STEPS : 0;
    const lit = air.lay(String(glow), (pen) => {
      const [rx, ry] = [lamp.reach * at.scale, lamp.reach * 0.9 * at.scale];
      pen.globalAlpha = GLOWS * glow;
      paintGlow(pen, at.x + lamp.x * at.scale - rx, at.y + lamp.y * at.scale - ry, rx * 2, ry * 2, lamp.colour);
    });
    const edged = edge.lay(`${closes} ${calm.softer}`, (pen) => {
      pen.globalAlpha = calm.softer ? 0.16 : 0.24 + 0.4 * closes;
      paintEdge(pen, edge.canvas.width, edge.canvas.height, closes);
    });
    return lit || edged;
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

  #person({ layers, paint, at }: Set, character: Character, state: FaceState): boolean {
    let changed = false;
    for (const layer of LAYERS) {
      if (layer === 'arms' && !character.build.infant) continue;
      const key = `${character.id} ${layer === 'face' ? faceKey(state) : poseKey(state)}`;
      // the seat is of the room: it does not move
      const shapes = (): Shape[] =>
        layer === 'back' && character.build.infant
          ? babyBody(sit(character, state))
          : drawLayer(character, state, layer);
      if (layers[layer].paint(key, paint, shapes, at)) changed = true;
    }
    return changed;
  }

  /** The parent's hand comes in, and goes; the head that turned takes the picture along. */
  #hands({ hand, paint, at, frame }: Set, seconds: number): boolean {
    const view = this.#view;
    const wants = view.chair === 'parent' && (view.act === 'touch' || view.act === 'ring') ? view.act : undefined;
    if (wants && (this.#there < 0.05 || wants === this.#hand)) this.#hand = wants;
    const before = [this.#there >= LEAST, Math.round(this.#turned * 200)].join(' ');
    this.#there = this.#eased(this.#there, wants === this.#hand ? 1 : 0, seconds * 2);
    this.#turned = this.#eased(this.#turned, view.chair === 'baby' && view.turned ? 1 : 0, seconds);
    const moved = before !== [this.#there >= LEAST, Math.round(this.#turned * 200)].join(' ');
    if (this.#there < LEAST) return moved;
    const there = Math.round(this.#there * STEPS) / STEPS;
    const drawn = hand.paint(`${this.#hand} ${there}`, paint, () => drawCarerHand(frame, this.#hand, there), at);
    return drawn || moved;
  }
}

export const openChair: OpenChair = (host, first) => Promise.resolve().then(() => new Chair(host, first));
