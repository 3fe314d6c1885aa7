/**
 * A page in which pictures can be drawn without a browser: jsdom's canvases, with real
 * pixels behind them.
 */
import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';

const behind = new WeakMap<HTMLCanvasElement, Canvas>();

/** The pixels behind an element, as large as it is now. */
function pixelsOf(element: HTMLCanvasElement): Canvas {
  const known = behind.get(element);
  if (known) {
    if (known.width !== element.width) known.width = element.width;
    if (known.height !== element.height) known.height = element.height;
    return known;
  }
  const made = createCanvas(element.width, element.height);
  behind.set(element, made);
  return made;
}

function penOf(element: HTMLCanvasElement): unknown {
  const pen = pixelsOf(element).getContext('2d');
  const real = pen as unknown as { drawImage: (image: unknown, ...rest: number[]) => void; drawsElements?: true };
  if (!real.drawsElements) {
    const draw = real.drawImage.bind(pen);
    real.drawImage = (image, ...rest) => {
      // Phaser's own small pictures have no pixels here
      if (image instanceof HTMLCanvasElement) draw(pixelsOf(image), ...rest);
    };
    real.drawsElements = true;
    Object.defineProperty(pen, 'canvas', { get: () => element });
  }
  return pen;
}

/** A picture that has always just arrived. */
class ReadyImage {
  onload: (() => void) | null = null;
  width = 1;
  height = 1;
  set src(_: string) {
    queueMicrotask(() => this.onload?.());
  }
}

/** An observer that is told nothing until a test says so. */
class Observer {
  static all: Observer[] = [];
  readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = tell;
    Observer.all.push(this);
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {
    Observer.all = Observer.all.filter((o) => o !== this);
  }
}

/** Gives this jsdom what a stage needs of a browser. Call before Phaser is imported. */
export function withCanvases(): {
  readonly resized: () => void;
  readonly pixels: (c: HTMLCanvasElement) => Uint8ClampedArray;
} {
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind === '2d' ? penOf(this) : null;
  } as never;
  Object.assign(globalThis, { Image: ReadyImage, ResizeObserver: Observer, ImageData });
  Object.assign(window, { Image: ReadyImage, ResizeObserver: Observer, CanvasRenderingContext2D: Object });
  return {
    resized: () => {
      for (const { tell } of Observer.all) tell();
    },
    pixels: (element) => {
      const canvas = pixelsOf(element);
      return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    }
  };
}
