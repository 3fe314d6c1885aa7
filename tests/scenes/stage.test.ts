// @vitest-environment jsdom
// @vitest-environment-options { "pretendToBeVisual": true }
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stage, StageView, Ticker } from '../../src/session/ports.ts';
import { CLOSED, OPEN, person } from '../face/people.ts';
import { withCanvases } from './canvases.ts';

const page = withCanvases();
let boot: typeof import('../../src/scenes/boot.ts');

beforeAll(async () => {
  boot = await import('../../src/scenes/boot.ts');
}, 60_000);

const VIEW: StageView = {
  place: 'kitchen-night',
  present: true,
  turn: 1,
  looks: 'sam',
  other: CLOSED,
  player: person({ arousal: 0.4 }),
  face: undefined,
  speaking: false,
  seed: 7,
  calm: { still: false, softer: false }
};

/** Time by hand. */
function clock() {
  let now = 1000;
  let due: { at: number; call: (now: number) => void } | undefined;
  const ticker: Ticker = {
    after: (ms, call) => {
      const mine = { at: now + ms, call };
      due = mine;
      return () => {
        if (due === mine) due = undefined;
      };
    }
  };
  return {
    ticker,
    waiting: () => due !== undefined,
    /** Lets `ms` go by, and everything that falls due. */
    pass: (ms: number) => {
      const end = now + ms;
      while (due && due.at <= end) {
        const { at, call } = due;
        due = undefined;
        now = Math.max(now, at);
        call(now);
      }
      now = end;
    }
  };
}

let host: HTMLElement;
let size = { width: 390, height: 312 };
beforeEach(() => {
  size = { width: 390, height: 312 };
  host = document.createElement('div');
  Object.defineProperties(host, { clientWidth: { get: () => size.width }, clientHeight: { get: () => size.height } });
  document.body.replaceChildren(host);
});

const frames = (): number => Number(host.dataset['frames'] ?? 0);
const canvas = (): HTMLCanvasElement => host.querySelector('canvas')!;

async function opened(view: StageView = VIEW, lost = () => {}) {
  const time = clock();
  const stage: Stage = await boot.stagesBy(time.ticker)(host, view, lost);
  time.pass(50);
  return { stage, ...time };
}

/** How many pictures are drawn in `ms`. */
function drawn(time: { pass: (ms: number) => void }, ms: number): number {
  const before = frames();
  time.pass(ms);
  return frames() - before;
}

const copy = (): Uint8ClampedArray => Uint8ClampedArray.from(page.pixels(canvas()));
const differs = (a: Uint8ClampedArray, b: Uint8ClampedArray): boolean =>
  Buffer.compare(Buffer.from(a.buffer), Buffer.from(b.buffer)) !== 0;
/** Any pen: all have the same ways. */
const canvas2d = (): CanvasRenderingContext2D => document.createElement('canvas').getContext('2d')!;
const STILL = { still: true, softer: false };

describe('the picture', () => {
  it('[SC50] shows the kitchen and the one across, as large as its element', async () => {
    const { stage } = await opened();
    expect([canvas().width, canvas().height]).toEqual([390, 312]);
    const data = page.pixels(canvas());
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 40) colours.add((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!);
    expect(colours.size).toBeGreaterThan(400);
    stage.destroy();
  });

  it('[SC51] is the same for the same view, pixel by pixel', async () => {
    const { stage } = await opened({ ...VIEW, calm: STILL });
    const first = copy();
    stage.destroy();
    const again = await opened({ ...VIEW, calm: STILL });
    expect(differs(first, copy())).toBe(false);
    again.stage.destroy();
  });

  it('[SC52] warms as the two come in touch', async () => {
    const warmth = async (other: StageView['other']): Promise<number> => {
      const { stage } = await opened({ ...VIEW, other, calm: STILL });
      const data = page.pixels(canvas());
      let sum = 0;
      for (let i = 0; i < data.length; i += 4) sum += data[i]! - data[i + 2]!;
      stage.destroy();
      return sum / (data.length / 4);
    };
    expect(await warmth(OPEN)).toBeGreaterThan((await warmth(CLOSED)) + 5);
  });

  it('[SC53] changes with the face, also where nothing may drift', async () => {
    for (const still of [false, true]) {
      const { stage, pass } = await opened({ ...VIEW, calm: { still, softer: false } });
      const before = copy();
      stage.show({ ...VIEW, face: 'smile', other: OPEN, calm: { still, softer: false } });
      pass(3000);
      expect(differs(before, copy())).toBe(true);
      stage.destroy();
    }
  });

  it('[SC54] shows every place, with the one across and without', async () => {
    const { stage, pass } = await opened();
    const seen: Uint8ClampedArray[] = [copy()];
    for (const place of ['hall-night', 'stairs-night', 'bedroom-night']) {
      stage.show({ ...VIEW, place, present: false });
      pass(100);
      seen.push(copy());
    }
    for (let i = 1; i < seen.length; i++) expect(differs(seen[i - 1]!, seen[i]!)).toBe(true);
    stage.show(VIEW);
    pass(100);
    expect(differs(seen.at(-1)!, copy())).toBe(true);
    stage.destroy();
  });

  it('[SC55] follows the size of its element, and is not painted anew for the same size', async () => {
    const { stage, pass, waiting } = await opened({ ...VIEW, calm: STILL });
    pass(5000);
    page.resized();
    expect(waiting()).toBe(false);
    size = { width: 700, height: 600 };
    page.resized();
    pass(100);
    expect([canvas().width, canvas().height]).toEqual([700, 600]);
    stage.destroy();
  });
});

describe('a picture in parts', () => {
  /** The last of many pictures of a face on its way and at rest. */
  async function last(): Promise<Uint8ClampedArray> {
    const { stage, pass } = await opened();
    stage.show({ ...VIEW, other: OPEN, face: 'smile', speaking: true, turn: 2, player: person({ arousal: 0.9 }) });
    pass(9000);
    const seen = copy();
    stage.destroy();
    return seen;
  }

  it('[SC57] is the same as painted whole', async () => {
    await last(); // Phaser's first game of a page lays its veil a shade darker here
    const parts = await last();
    const pen = Object.getPrototypeOf(canvas2d()) as CanvasRenderingContext2D;
    const everywhere = vi.spyOn(pen, 'rect').mockImplementation(function (this: CanvasRenderingContext2D) {
      this.moveTo(-1, -1);
      for (const [x, y] of [
        [9999, -1],
        [9999, 9999],
        [-1, 9999]
      ] as const)
        this.lineTo(x, y);
    });
    const whole = await last();
    everywhere.mockRestore();
    // the same blends, cut elsewhere, may round the other way, layer upon layer
    expect(parts.every((v, i) => Math.abs(v - whole[i]!) <= 6)).toBe(true);
  });
});

describe('its pixels', () => {
  it('[SC56] are as fine as the screen, up to two a CSS pixel and a million and a half in all', async () => {
    const before = window.devicePixelRatio;
    const sides = async (width: number, height: number, density: number): Promise<number[]> => {
      Object.defineProperty(globalThis, 'devicePixelRatio', { configurable: true, value: density });
      size = { width, height };
      const { stage } = await opened({ ...VIEW, present: false, place: 'hall-night' });
      const { width: w, height: h } = canvas();
      stage.destroy();
      return [w, h];
    };
    expect(await sides(300, 200, 1)).toEqual([300, 200]);
    expect(await sides(300, 200, 3)).toEqual([600, 400]);
    const [w, h] = await sides(1200, 900, 2);
    expect(w! * h!).toBeLessThan(1_460_000);
    expect(w! / h!).toBeCloseTo(4 / 3, 2);
    Object.defineProperty(globalThis, 'devicePixelRatio', { configurable: true, value: before });
  });
});

describe('its pace', () => {
  it('[SC60] is at most twelve pictures a second while the player reads', async () => {
    const { stage, ...time } = await opened();
    time.pass(3000);
    const count = drawn(time, 10_000);
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThanOrEqual(120);
    stage.destroy();
  });

  it('[SC61] is quicker while a face changes, at most thirty-one a second', async () => {
    const { stage, ...time } = await opened();
    time.pass(3000);
    const idle = drawn(time, 1000);
    stage.show({ ...VIEW, other: OPEN, face: 'smile', speaking: true, turn: 2 });
    const count = drawn(time, 1000);
    expect(count).toBeGreaterThan(idle);
    expect(count).toBeLessThanOrEqual(31);
    stage.destroy();
  });

  it('[SC62] is one blink every four to eight seconds after 20 s without a touch', async () => {
    const { stage, ...time } = await opened();
    time.pass(25_000);
    const count = drawn(time, 60_000);
    expect(count).toBeGreaterThan(10);
    expect(count / 60).toBeLessThan(3);
    let longest = 0;
    for (let i = 0, since = 0; i < 600; i++) {
      since = drawn(time, 100) > 0 ? 0 : since + 100;
      longest = Math.max(longest, since);
    }
    expect(longest).toBeLessThanOrEqual(8500);
    document.dispatchEvent(new Event('pointerdown'));
    expect(drawn(time, 4000)).toBeGreaterThan(5);
    stage.destroy();
  });

  it('[SC63] is nothing at all once at rest, where nothing may move', async () => {
    const { stage, ...time } = await opened({ ...VIEW, calm: STILL });
    time.pass(2000);
    expect(drawn(time, 60_000)).toBe(0);
    expect(time.waiting()).toBe(false);
    stage.destroy();
  });

  it('[SC64] is nothing at all while paused, and goes on after', async () => {
    const { stage, ...time } = await opened();
    stage.pause(true);
    expect(drawn(time, 30_000)).toBe(0);
    stage.show({ ...VIEW, turn: 2 });
    expect(drawn(time, 1000)).toBe(0);
    stage.pause(false);
    expect(drawn(time, 3000)).toBeGreaterThan(3);
    stage.destroy();
  });

  it('[SC65] is nothing at all while the page is hidden, and goes on when it is shown', async () => {
    const { stage, ...time } = await opened();
    let hidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(drawn(time, 30_000)).toBe(0);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(drawn(time, 3000)).toBeGreaterThan(3);
    stage.destroy();
  });
});

describe('Phaser beneath it', () => {
  it('[SC66] asks for no frame of its own', async () => {
    const { stage } = await opened();
    const real = window.requestAnimationFrame;
    let asked = 0;
    window.requestAnimationFrame = (call) => {
      asked++;
      return real(call);
    };
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    window.requestAnimationFrame = real;
    expect(asked).toBe(0);
    stage.destroy();
  });
});

describe('a stage that ends', () => {
  it('[SC70] takes its canvas with it, and waits for nothing', async () => {
    const { stage, ...time } = await opened();
    stage.destroy();
    stage.destroy();
    expect(host.querySelector('canvas')).toBeNull();
    expect(time.waiting()).toBe(false);
    stage.show(VIEW);
    stage.pause(false);
    page.resized();
    expect(time.waiting()).toBe(false);
  });

  it('[SC71] says once that it was lost with its context', async () => {
    let lost = 0;
    const { waiting } = await opened(VIEW, () => lost++);
    const element = canvas();
    element.dispatchEvent(new Event('webglcontextlost'));
    element.dispatchEvent(new Event('webglcontextlost'));
    expect(lost).toBe(1);
    expect(host.querySelector('canvas')).toBeNull();
    expect(waiting()).toBe(false);
  });

  it('[SC72] says that it was lost when a place cannot be drawn', async () => {
    let lost = 0;
    const { stage } = await opened(VIEW, () => lost++);
    stage.show({ ...VIEW, place: 'nowhere' });
    expect(lost).toBe(1);
    expect(host.querySelector('canvas')).toBeNull();
  });

  it('[SC73] never begins with a place or looks nobody has drawn', async () => {
    await expect(boot.stagesBy(clock().ticker)(host, { ...VIEW, place: 'nowhere' }, () => {})).rejects.toThrow(
      RangeError
    );
    await expect(boot.stagesBy(clock().ticker)(host, { ...VIEW, looks: 'nobody' }, () => {})).rejects.toThrow(
      RangeError
    );
    expect(host.querySelector('canvas')).toBeNull();
  });
});
