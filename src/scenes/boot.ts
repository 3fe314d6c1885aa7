/**
 * Brings Phaser into an element of the page, and takes it out again.
 *
 * Phaser's own loop is put to sleep as soon as it has begun: it would draw sixty times a
 * second for ever. Pictures are stepped by hand, when pace.ts says one is due.
 */
import { AUTO, CANVAS, Game, type Renderer, Scale, WEBGL } from 'phaser';
import type { OpenStage, Stage, StageView, Ticker } from '../session/ports.ts';
import { DOZES, nextPicture } from './pace.ts';
import { type Changed, painting } from './patches.ts';
import { StageScene } from './stageScene.ts';

/** Chosen: more device pixels a CSS pixel than this cannot be told apart on a painted face. */
const MOST_PIXELS = 2;

/** Seconds that one picture may stand for: after a long sleep only life has gone on. */
const MOST_SECONDS = 10;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly pixels: number;
}

/** Chosen: device pixels of a whole stage, so that all the paintings of the largest stay within 40 MB (measured: 39). */
const MOST_AREA = 1_450_000;

function sizeOf(host: HTMLElement): Size {
  const width = Math.max(1, host.clientWidth);
  const height = Math.max(1, host.clientHeight);
  const most = Math.min(MOST_PIXELS, Math.sqrt(MOST_AREA / (width * height)));
  return { width, height, pixels: Math.max(1, Math.min(most, devicePixelRatio)) };
}

/** Asleep, a game would never come to take itself down. */
function takeDown(game: Game): void {
  game.destroy(true);
  game.step(0, 0);
}

function gameIn(host: HTMLElement, scene: StageScene, { width, height, pixels }: Size): Promise<Game> {
  return new Promise((resolve, reject) => {
    try {
      const game = new Game({
        type: AUTO,
        parent: host,
        scene: [scene],
        scale: {
          mode: Scale.NONE,
          width: Math.round(width * pixels),
          height: Math.round(height * pixels),
          zoom: 1 / pixels
        },
        transparent: true,
        banner: false,
        autoFocus: false,
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        audio: { noAudio: true },
        loader: { imageLoadType: 'HTMLImageElement' },
        render: { powerPreference: 'low-power' }
      });
      scene.ready = (error) => {
        if (error === undefined) {
          resolve(game);
        } else {
          // after Phaser has finished beginning
          void Promise.resolve().then(() => {
            takeDown(game);
            reject(error as Error);
          });
        }
      };
    } catch (error) {
      reject(error as Error);
    }
  });
}

/** A game that has begun, and what it began with. */
interface Opened {
  readonly game: Game;
  readonly scene: StageScene;
  readonly host: HTMLElement;
  readonly size: Size;
  readonly view: StageView;
}

class Shown implements Stage {
  readonly #game: Game;
  readonly #scene: StageScene;
  readonly #host: HTMLElement;
  readonly #ticker: Ticker;
  readonly #resized: ResizeObserver;
  readonly #lost: () => void;
  #size: Size;
  #view: StageView;
  #paused = false;
  #gone = false;
  /** When the player last did anything; undefined: since the last picture. */
  #touched: number | undefined;
  #last = 0;
  #frames = 0;
  #off: (() => void) | undefined;

  constructor({ game, scene, host, size, view }: Opened, ticker: Ticker, lost: () => void) {
    this.#game = game;
    this.#scene = scene;
    this.#host = host;
    this.#size = size;
    this.#view = view;
    this.#ticker = ticker;
    this.#lost = lost;
    this.#resized = new ResizeObserver(() => this.#resize());
    this.#resized.observe(host);
    game.canvas.addEventListener('webglcontextlost', this.#giveUp);
    document.addEventListener('visibilitychange', this.#touch);
    document.addEventListener('pointerdown', this.#touch);
    document.addEventListener('keydown', this.#touch);
    this.#due(0);
  }

  show(view: StageView): void {
    if (this.#gone) return;
    this.#view = view;
    if (this.#drew(() => this.#scene.show(view))) this.#touch();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#touch();
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#off?.();
    this.#resized.disconnect();
    document.removeEventListener('visibilitychange', this.#touch);
    document.removeEventListener('pointerdown', this.#touch);
    document.removeEventListener('keydown', this.#touch);
    this.#game.canvas.removeEventListener('webglcontextlost', this.#giveUp);
    takeDown(this.#game);
  }

  #giveUp = (): void => {
    if (this.#gone) return;
    this.destroy();
    this.#lost();
  };

  /** Whether it could be drawn; if not, the stage gives itself up. */
  #drew(what: () => void): boolean {
    try {
      what();
      return true;
    } catch {
      this.#giveUp();
      return false;
    }
  }

  #touch = (): void => {
    this.#touched = undefined;
    this.#due(0);
  };

  #resize(): void {
    const size = sizeOf(this.#host);
    const { width, height, pixels } = size;
    const same = width === this.#size.width && height === this.#size.height && pixels === this.#size.pixels;
    if (this.#gone || same) return;
    this.#size = size;
    const done = this.#drew(() => {
      this.#game.scale.setZoom(1 / pixels).resize(Math.round(width * pixels), Math.round(height * pixels));
      this.#scene.resize(width, height, pixels);
    });
    if (done) this.#due(0);
  }

  #due(ms: number): void {
    this.#off?.();
    this.#off = this.#gone || document.hidden || this.#paused ? undefined : this.#ticker.after(ms, this.#picture);
  }

  /** On a canvas, only what has changed; WebGL begins each picture anew. */
  #draw(changed: Changed, now: number, ms: number): void {
    const { renderer } = this.#game;
    const step = (): void => this.#game.step(now, ms);
    if (renderer.type === CANVAS) painting((renderer as Renderer.Canvas.CanvasRenderer).gameContext, changed, step);
    else step();
  }

  #picture = (now: number): void => {
    this.#off = undefined;
    if (this.#gone) return;
    const seconds = this.#last === 0 ? 0 : Math.min(MOST_SECONDS, (now - this.#last) / 1000);
    this.#touched ??= now;
    this.#last = now;
    const done = this.#drew(() => {
      const changed = this.#scene.pass(seconds, now - this.#touched! < DOZES);
      if (changed.length === 0) return;
      this.#draw(changed, now, seconds * 1000);
      this.#host.dataset['frames'] = String(++this.#frames);
    });
    if (!done) return;
    const lids = this.#scene.lids;
    const next = nextPicture({
      idle: now - this.#touched,
      moving: this.#scene.moving,
      blinking: lids.blinking,
      untilBlink: lids.until,
      still: this.#view.calm.still,
      alone: !this.#view.present,
      stopped: this.#paused || document.hidden
    });
    if (next !== undefined) this.#due(next);
  };
}

/** Opens stages whose pictures fall due by this ticker. */
export const stagesBy =
  (ticker: Ticker): OpenStage =>
  async (host, first, lost) => {
    const size = sizeOf(host);
    const scene = new StageScene(first, size.width, size.height, size.pixels);
    const game = await gameIn(host, scene, size);
    // not sooner: until now Phaser was still about to start it
    game.loop.sleep();
    host.dataset['renderer'] = game.renderer.type === WEBGL ? 'webgl' : 'canvas';
    return new Shown({ game, scene, host, size, view: first }, ticker, lost);
  };
