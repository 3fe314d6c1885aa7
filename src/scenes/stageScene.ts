/**
 * The scene Phaser draws: a place, the one across, your hands, and the light on them.
 *
 * It is told what to show and how much time has passed; it decides nothing and keeps no
 * time of its own.
 */
import { Scene } from 'phaser';
import { type Look, lookOf } from '../face/fromPerson.ts';
import { blink, nextBlink, sway } from '../face/life.ts';
import { atRest, faceAt, type Motion, settled, step } from '../face/motion.ts';
import type { FaceState } from '../face/state.ts';
import type { StageView } from '../session/ports.ts';
import { Atmosphere } from './atmosphere.ts';
import { Backdrop } from './backdrop.ts';
import { AT_REST, type Camera, cameraAt, leaning, nearWhen } from './camera.ts';
import { Figure } from './figure.ts';
import { type Frame, frameOf } from './frame.ts';
import { Life } from './life.ts';
import { eased, LAMPLIGHT, type Light, lightOf, sameLight } from './light.ts';
import { DOZING } from './pace.ts';
import { both, type Changed, NOTHING } from './patches.ts';
import { personOf } from './people.ts';
import { Hands } from './players.ts';

/** Chosen: seconds the mouth moves for a line, long enough to be seen, short enough not to chatter. */
const SPEAKS = 1.6;
/** Chosen: the longest step a face is moved by at once, seconds. */
const LONGEST = 0.1;
/**
 * Chosen: seconds a pose is held while a head turns or a body leans; brows and mouth move meanwhile. Hair and
 * body are painted anew for each, which is most of what a picture costs.
 */
const POSE_STEP = 0.08;
/** Chosen: seconds between two moves of what lives in the room. */
const LIFE_STEP = 0.14;
/** Chosen: after a pause the room goes on where it was. */
const LONGEST_LIFE = 0.25;
/** Chosen: seconds between two steps of the light on its way. Each is the whole picture anew; none can be told from the next. */
const LIGHT_STEP = 0.12;

/** How a body is held, and since when. */
interface Pose {
  readonly held: Pick<FaceState, 'yaw' | 'pitch' | 'roll' | 'posture' | 'tension' | 'pallor'>;
  readonly since: number;
}

/** What is on the stage for one size and one place. */
interface Set {
  readonly backdrop: Backdrop;
  readonly life: Life;
  readonly figure: Figure | undefined;
  readonly hands: Hands | undefined;
  readonly air: Atmosphere;
}

export class StageScene extends Scene {
  #view: StageView;
  #frame: Frame;
  #pixels: number;
  #set: Set | undefined;
  /** Where the face is going. One value a view: the face knows by it that nothing new is felt. */
  #look: Look;
  #motion: Motion;
  #light: Light;
  /** The light of the picture, and seconds since it was last changed. */
  #shown: Light | undefined;
  #unlit = 0;
  #spoken = -SPEAKS;
  #pose: Pose | undefined;
  /** Seconds the room has lived, how far you lean in, and seconds since either was last drawn. */
  #lived = 0;
  #near = 0;
  #unlived = 0;
  /** Set up anew since the last picture. */
  #fresh = true;

  constructor(view: StageView, width: number, height: number, pixels: number) {
    super('stage');
    this.#view = view;
    this.#frame = frameOf(width, height);
    this.#pixels = pixels;
    this.#look = lookOf(view.other, view.face);
    this.#motion = settled(this.#look);
    this.#light = lightOf(view.other, view.player, view.calm.softer);
  }

  /** Called once the scene stands, or cannot. */
  ready: (error?: unknown) => void = () => {};

  create(): void {
    try {
      this.#build();
    } catch (error) {
      this.ready(error);
      return;
    }
    this.ready();
  }

  #build(): void {
    this.#strike();
    const { place, present, looks } = this.#view;
    const backdrop = new Backdrop(this, place, this.#frame, this.#pixels);
    const hidden = backdrop.place.table.length > 0 ? this.#frame.table : Number.POSITIVE_INFINITY;
    this.#set = {
      backdrop,
      life: new Life(this, backdrop.place.alive, this.#frame, this.#pixels),
      figure: present ? new Figure(this, personOf(looks), this.#frame, this.#pixels, hidden) : undefined,
      hands: backdrop.place.hands ? new Hands(this, this.#frame, this.#pixels) : undefined,
      air: new Atmosphere(this, this.#frame, this.#pixels, backdrop.place)
    };
    this.#fresh = true;
    this.#shown = undefined;
    this.#pose = undefined;
    this.#paint();
    this.#shine(0);
    this.#live(0);
  }

  #strike(): void {
    const set = this.#set;
    this.#set = undefined;
    if (set) for (const part of [set.backdrop, set.life, set.figure, set.hands, set.air]) part?.destroy();
  }

  /** Takes what is to be shown; the picture moves there with `pass`. */
  show(view: StageView): void {
    const before = this.#view;
    this.#view = view;
    if (view.other !== before.other || view.face !== before.face) this.#look = lookOf(view.other, view.face);
    if (view.speaking && (view.turn !== before.turn || view.other !== before.other)) this.#spoken = this.#motion.time;
    const moved = view.place !== before.place || view.present !== before.present || view.looks !== before.looks;
    if (!moved) return;
    this.#motion = settled(this.#look, this.#motion.time);
    this.#light = lightOf(view.other, view.player, view.calm.softer);
    if (this.#set) this.#build();
  }

  resize(width: number, height: number, pixels: number): void {
    this.#frame = frameOf(width, height);
    this.#pixels = pixels;
    if (this.#set) this.#build();
  }

  /**
   * Lets time pass.
   *
   * @param seconds - since this was last asked
   * @param awake - whether the room lives meanwhile
   * @returns what is to be seen that was not before
   */
  pass(seconds: number, awake: boolean): Changed {
    const { other, player, calm } = this.#view;
    const look = this.#look;
    let left = seconds;
    while (left > 0) {
      const dt = Math.min(left, LONGEST);
      this.#motion = step(this.#motion, look, dt);
      left -= dt;
      if (atRest(this.#motion, look)) {
        this.#motion = step(this.#motion, look, left);
        left = 0;
      }
    }
    this.#light = eased(this.#light, lightOf(other, player, calm.softer), calm.still ? undefined : seconds);
    const changed = both(both(this.#paint(), this.#shine(seconds)), this.#live(awake ? seconds : 0));
    const fresh = this.#fresh;
    this.#fresh = false;
    return fresh ? 'all' : changed;
  }

  /** Lays the light over the picture, in steps; the last as soon as it has arrived. */
  #shine(seconds: number): Changed {
    const set = this.#set;
    const shown = this.#shown;
    this.#unlit += seconds;
    if (!set || (shown && sameLight(shown, this.#light))) return NOTHING;
    const { other, player, calm } = this.#view;
    const arrived = sameLight(this.#light, lightOf(other, player, calm.softer));
    if (shown && !arrived && this.#unlit < LIGHT_STEP) return NOTHING;
    this.#unlit = 0;
    this.#shown = this.#light;

    set.backdrop.light(this.#light);
    set.life.light(this.#light);
    set.air.light(this.#light);
    return 'all';
  }

  /** Lets the room live, in steps: what lives is slow, and the face is drawn oftener. */
  #live(seconds: number): Changed {
    const set = this.#set;
    const { calm, speaking } = this.#view;
    const dt = calm.still ? 0 : Math.min(seconds, LONGEST_LIFE);
    this.#lived += dt;
    this.#near = leaning(this.#near, nearWhen(speaking, this.#light.warm), dt);
    this.#unlived += dt;
    if (!set || (this.#unlived < LIFE_STEP && !this.#fresh)) return NOTHING;
    this.#unlived = 0;
    const camera = this.#camera;
    const looked = both(set.backdrop.look(camera), set.hands?.look(camera) ?? NOTHING);
    return both(looked, set.life.pass(calm.still ? 0 : this.#lived, camera));
  }

  get #camera(): Camera {
    const { calm, seed } = this.#view;
    return calm.still ? AT_REST : cameraAt(this.#lived, seed, this.#near);
  }

  #paint(): Changed {
    const set = this.#set;
    if (!set) return NOTHING;
    const { seed, calm, player } = this.#view;
    const speaking = this.#speaking;
    const state = faceAt(this.#motion, this.#look, {
      seed,
      speaking,
      light: set.backdrop.place.light ?? LAMPLIGHT,
      still: calm.still
    });
    const [yaw, pitch, roll] = calm.still ? [0, 0, 0] : sway(this.#motion.time, seed);
    const unmoved = { ...state, yaw: state.yaw - yaw, pitch: state.pitch - pitch, roll: state.roll - roll };
    return both(
      set.figure?.draw({ ...unmoved, ...this.#held(unmoved) }, [yaw, pitch]) ?? NOTHING,
      set.hands?.draw(player.arousal) ?? NOTHING
    );
  }

  /** The pose on its way, in steps; the last as soon as it has arrived. */
  #held({ yaw, pitch, roll, posture, tension, pallor }: FaceState): Pose['held'] {
    const { time } = this.#motion;
    const { since, held } = this.#pose ?? { since: -POSE_STEP };
    if (held && time - since < POSE_STEP && !atRest(this.#motion, this.#look)) return held;
    this.#pose = { held: { yaw, pitch, roll, posture, tension, pallor }, since: time };
    return this.#pose.held;
  }

  /** How much the mouth moves, 0..1. */
  get #speaking(): number {
    const since = this.#motion.time - this.#spoken;
    return this.#view.calm.still || since >= SPEAKS ? 0 : Math.min(1, (SPEAKS - since) * 3);
  }

  /** Something is on its way: a face, the light, a mouth. */
  get moving(): boolean {
    const { other, player, calm, present } = this.#view;
    const face = present && (this.#speaking > 0 || !atRest(this.#motion, this.#look));
    return face || !sameLight(this.#light, lightOf(other, player, calm.softer));
  }

  /** Whether the lids are moving, and milliseconds until they next do, not counting what comes sooner than a doze lasts. */
  get lids(): { readonly blinking: boolean; readonly until: number } {
    const { seed, other } = this.#view;
    const { time } = this.#motion;
    return {
      blinking: blink(time, seed, other.arousal) > 0,
      until: (nextBlink(time + DOZING / 1000, seed, other.arousal) - time) * 1000
    };
  }
}
