/** What lives in a room: steam, drops on a pane, a second hand, a curtain, a mobile. Drawn once; time only moves them. */
import { taper } from '../../face/brush.ts';
import type { Colour } from '../../face/colour.ts';
import { hash, noise, smooth } from '../../face/number.ts';
import { fill, type Shape, soft, stroke } from '../../face/shapes.ts';
import { line } from './paths.ts';
import type { Alive, Pane } from './place.ts';

/** The part of `v` after its whole, 0..1. */
const part = (v: number): number => v - Math.floor(v);

const STEAM_BOX: Pane = { x: -12, y: -34, w: 24, h: 44 };

/** Seconds a wisp takes to rise and be gone. */
const RISES = 5.2;

/** Wisps over something hot whose rim is at x, y. @param k - its size; @param strength - 0..1 */
export function steam(x: number, y: number, k: number, strength: number): Alive[] {
  const shapes = [
    fill(
      taper(
        [
          [-2, 8],
          [4, -6],
          [-4, -18],
          [2, -32]
        ],
        [1, 6, 5, 0.8],
        4
      ),
      '#f3ece0',
      0.4
    ),
    soft(0, -10, 9, 20, '#f3ece0', 0.3)
  ];
  return [0, 1, 2].map((i) => ({
    kind: 'steam',
    shapes,
    box: STEAM_BOX,
    on: 'things' as const,
    at: (time: number) => {
      const risen = part(time / RISES + i / 3 + 0.1);
      return {
        x: x + (i - 1) * 7 * k + 3 * noise(time / 2.3, i + 61),
        y: y - 6 * k - 42 * k * risen,
        alpha: strength * smooth(0, 0.25, risen) * (1 - smooth(0.45, 1, risen))
      };
    }
  }));
}

const DROP_BOX: Pane = { x: -3, y: -24, w: 6, h: 28 };
/** A drop hangs, runs, and hangs again: of its way, this much between two stops. */
const RUN = 0.34;

/** Drops that run down a pane, each at its own pace, and begin anew at the top. */
export function running({ x, y, w, h }: Pane, count: number): Alive[] {
  const shapes = [
    stroke(line([0, -22], [0.5, 0]), '#eef3f5', 1.5, 0.4),
    fill(
      taper(
        [
          [0, -4],
          [0.3, 2]
        ],
        [2, 3.4]
      ),
      '#eef3f5',
      0.6
    )
  ];
  return Array.from({ length: count }, (_, i) => {
    const [lane, pace, from] = [hash(i, 41), 14 + 10 * hash(i, 47), hash(i, 43)];
    return {
      kind: 'drop',
      shapes,
      box: DROP_BOX,
      on: 'wall' as const,
      at: (time: number) => {
        const way = time / pace + from;
        const round = Math.floor(way);
        const stops = 3 + Math.floor(3 * hash(i, 53));
        const gone = part(way) * stops;
        const along = (Math.floor(gone) + smooth(1 - RUN, 1, part(gone))) / stops;
        return {
          x: x + 5 + (w - 10) * part(lane + 0.618 * round),
          y: y + 26 + (h - 30) * along,
          alpha: smooth(0, 0.05, along) * (1 - smooth(0.95, 1, along))
        };
      }
    };
  });
}

/** The second hand of a clock, a step a second. */
export const seconds = (x: number, y: number, r: number): Alive => ({
  kind: 'seconds',
  shapes: [stroke(line([0, r * 0.16], [0, -r * 0.7]), '#98513f', 1.3)],
  box: { x: -r, y: -r, w: 2 * r, h: 2 * r },
  on: 'wall',
  at: (time) => ({ x, y, turn: (Math.floor(time + 12) / 60) * 2 * Math.PI })
});

/** Cloth that hangs from a rail and breathes with the air of the room. @param shapes - from the middle of its rail */
export const breathing = (kind: string, shapes: readonly Shape[], box: Pane, x: number, y: number): Alive => ({
  kind,
  shapes,
  box,
  on: 'wall',
  at: (time) => ({ x, y, wide: 1 + 0.035 * (noise(time / 3.1, 71) - noise(0, 71)) })
});

/** What does not move, but stands before what does. */
export const standingStill = (kind: string, shapes: readonly Shape[], box: Pane, x: number, y: number): Alive => ({
  kind,
  shapes,
  box,
  on: 'wall',
  at: () => ({ x, y })
});

/** Seconds in which a mobile turns once. */
const TURNS = 46;

/** Something that hangs from a ring which turns. @param turn - radians of the ring at which it hangs */
export const hanging = (
  kind: string,
  shapes: readonly Shape[],
  box: Pane,
  ring: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number },
  turn: number
): Alive => ({
  kind,
  shapes,
  box,
  on: 'wall',
  at: (time) => {
    const angle = turn + (time / TURNS) * 2 * Math.PI + 0.12 * (noise(time / 5, 83) - noise(0, 83));
    return { x: ring.x + Math.cos(angle) * ring.rx, y: ring.y + Math.sin(angle) * ring.ry };
  }
});

/** Colours of the light that a room is lit by. */
export const LIT = {
  tungsten: '#ffb268',
  evening: '#ffab7c',
  morning: '#f4e3b0',
  rain: '#c9d3d0',
  dim: '#e8c49a',
  street: '#f0c888'
} as const satisfies Readonly<Record<string, Colour>>;
