/**
 * A person on the stage: four sheets in depth. The face is painted whenever it moved;
 * hair and body only when the pose did, arms when the trunk did. Breath and drift carry
 * the sheets; nothing is painted for them.
 */
import type { Scene } from 'phaser';
import type { Character } from '../face/character.ts';
import { trunkOf } from '../face/drawBody.ts';
import { drawLayer, type Extent, extentOf, faceKey, type Layer, poseKey } from '../face/drawPerson.ts';
import type { Painter } from '../face/paint.ts';
import { sit } from '../face/sitting.ts';
import { type FaceState, UPRIGHT } from '../face/state.ts';
import { DEPTHS } from './backdrop.ts';
import { drop, painterFor, repaint, type Sheet, sheetOf } from './canvas.ts';
import { type Frame, texelsOf } from './frame.ts';
import { type Patch, trail, wholePixels } from './patches.ts';

const DEPTH: Readonly<Record<Layer, number>> = {
  back: DEPTHS.body,
  face: DEPTHS.face,
  front: DEPTHS.front,
  arms: DEPTHS.arms
};

/** Chosen: head units a degree of drift carries the head. */
const DRIFT = 0.9;
/** Head units a full breath lifts the head, and the shoulders under it. An infant's seat does not breathe with it. */
const LIFTS = { head: 0.8, body: 2.2, infant: 0.8 } as const;

/** Chosen: turned by less than this, a head looks the same, and only what is between brow and chin has changed. Degrees. */
const TURNED = 0.06;
/** Head units: between brow and chin, however the head is turned. */
const FEATURES = { left: -104, top: -84, right: 104, bottom: 150 } as const;

/** Head units a sheet goes on beyond the stage, for what carries it; above it, for a head that sinks with its trunk. */
const SPARE = 14;
const SPARE_ABOVE = 36;
/** Chosen: head units below which there is nothing of anybody. */
const LOWEST = 480;

/**
 * As much of a layer as can be seen: a body and arms go on as far down as the stage does.
 *
 * @param hidden - head units below which something stands before it
 */
function seen(extent: Extent, frame: Frame, goesOn: boolean, hidden: number): Extent {
  const end = frame.bottom + SPARE;
  return {
    left: Math.max(extent.left, frame.left - SPARE),
    top: Math.max(extent.top, frame.top - SPARE_ABOVE),
    right: Math.min(extent.right, frame.right + SPARE),
    bottom: Math.min(goesOn ? Math.max(extent.bottom, Math.min(end, LOWEST)) : extent.bottom, end, hidden)
  };
}

type Turn = readonly [yaw: number, pitch: number, roll: number];

/** Chosen: shares of posture by which arms on a table follow: half a head unit at most, and they cost most to paint. */
const ARMS_STEP = 0.06;

const step = (v: number): number => Math.round(v / ARMS_STEP) * ARMS_STEP;

/** As arms know it: no turn of a head moves them. */
function resting(state: FaceState): FaceState {
  const { turn, slump, lean, lift } = state.posture;
  const posture = { ...state.posture, turn: step(turn), slump: step(slump), lean: step(lean), lift: step(lift) };
  return { ...state, yaw: 0, pitch: 0, roll: 0, posture };
}

interface Part {
  readonly layer: Layer;
  readonly sheet: Sheet;
  /** Device pixels: where it lies when nothing carries it, and how large it is. */
  readonly home: Patch;
  /** By how much it is carried. */
  by: readonly [x: number, y: number];
}

export class Figure {
  readonly #scene: Scene;
  readonly #character: Character;
  readonly #parts: readonly Part[];
  readonly #paint: Painter<HTMLCanvasElement>;
  readonly #texels: number;
  readonly #scale: number;
  /** Device pixels: where the origin of heads lies. */
  readonly #eyes: readonly [x: number, y: number];
  readonly #keys: Record<Layer, string> = { back: '', face: '', front: '', arms: '' };
  #turn: Turn = [0, 0, 0];

  /**
   * @param pixels - device pixels a CSS pixel
   * @param hidden - head units below which a table hides the body
   */
  constructor(scene: Scene, character: Character, frame: Frame, pixels: number, hidden: number) {
    this.#scene = scene;
    this.#character = character;
    this.#texels = texelsOf(frame, pixels);
    this.#paint = painterFor(this.#texels);
    const layers: readonly Layer[] =
      frame.shot === 'table' || character.build.infant ? ['back', 'face', 'front', 'arms'] : ['back', 'face', 'front'];
    const scale = frame.unit * pixels;
    this.#scale = scale;
    this.#eyes = [frame.x * pixels, frame.y * pixels];
    this.#parts = layers.map((layer) => {
      const { left, top, right, bottom } = seen(
        extentOf(character, layer),
        frame,
        layer === 'back' || layer === 'arms',
        layer === 'back' ? hidden + SPARE : Number.POSITIVE_INFINITY
      );
      const home = wholePixels({
        x: frame.x * pixels + left * scale,
        y: frame.y * pixels + top * scale,
        width: (right - left) * scale,
        height: (bottom - top) * scale
      });
      const sheet = sheetOf(scene, `person-${layer}`, { ...home, density: this.#texels / scale }, DEPTH[layer]);
      return { layer, sheet, home, by: [0, 0] };
    });
  }

  /**
   * @param drift - yaw and pitch that nobody meant, degrees: the head is carried along with it, not painted anew
   * @returns what is to be seen that was not before
   */
  draw(state: FaceState, drift: readonly [yaw: number, pitch: number]): readonly Patch[] {
    const body = { ...state, breath: 0 };
    // the trunk carries an adult's head along; nothing else of a posture is seen in it
    const head = this.#character.build.infant ? body : { ...body, posture: UPRIGHT };
    const states: Record<Layer, FaceState> = { back: body, face: head, front: head, arms: resting(body) };
    const keys: Record<Layer, string> = {
      back: poseKey(body),
      face: faceKey(head),
      front: poseKey(head),
      arms: poseKey(states.arms)
    };
    const turn: Turn = [state.yaw, state.pitch, state.roll];
    const turned = turn.some((v, i) => Math.abs(v - this.#turn[i]!) > TURNED);
    return this.#parts.flatMap((part) => {
      const { layer, home, by } = part;
      const [x, y] = this.#carried(layer, state, drift);
      const painted = keys[layer] !== this.#keys[layer];
      if (painted) this.#bake(part, states[layer]);
      this.#keys[layer] = keys[layer];
      if (layer === 'face' && painted && turned) this.#turn = turn;
      const [dx, dy] = [x - by[0], y - by[1]];
      if (dx !== 0 || dy !== 0) {
        part.by = [x, y];
        part.sheet.image.setPosition(home.x + x, home.y + y);
      } else if (!painted) return [];
      const whole = { ...home, x: home.x + by[0], y: home.y + by[1] };
      const inner = layer === 'face' && !turned && dx === 0 && dy === 0;
      return [inner ? this.#features(part) : trail(whole, dx, dy)];
    });
  }

  #bake({ layer, sheet, home }: Part, state: FaceState): void {
    const k = this.#texels;
    const [x, y] = [this.#eyes[0] - home.x, this.#eyes[1] - home.y].map((v) => (v * k) / this.#scale) as [
      number,
      number
    ];
    repaint(sheet, this.#paint, drawLayer(this.#character, state, layer), [k, 0, 0, k, x, y]);
  }

  #features({ by }: Part): Patch {
    const k = this.#scale;
    return {
      x: this.#eyes[0] + by[0] + FEATURES.left * k,
      y: this.#eyes[1] + by[1] + FEATURES.top * k,
      width: (FEATURES.right - FEATURES.left) * k,
      height: (FEATURES.bottom - FEATURES.top) * k
    };
  }

  /** By whole device pixels, or everything would blur. */
  #carried(layer: Layer, state: FaceState, [yaw, pitch]: readonly [number, number]): readonly [number, number] {
    const k = this.#scale;
    const { infant } = this.#character.build;
    if (layer === 'arms') return [0, 0];
    if (layer === 'back') return [0, Math.round(-state.breath * (infant ? LIFTS.infant : LIFTS.body) * k)];
    const [x, y] = infant ? [0, 0] : trunkOf(sit(this.#character, state)).head;
    return [Math.round((yaw * DRIFT + x) * k), Math.round((y - pitch * DRIFT - state.breath * LIFTS.head) * k)];
  }

  destroy(): void {
    for (const { sheet } of this.#parts) drop(this.#scene, sheet);
  }
}
