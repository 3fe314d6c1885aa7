/** The paintings a place is made of, back to front, each with what it goes along with and how much of the stage it takes. */
import type { Shape } from '../face/shapes.ts';
import { type Depth, OVERSCAN } from './camera.ts';
import type { Frame } from './frame.ts';
import type { DrawPlace, Pane, Place } from './places/place.ts';

export interface Painting {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly on: Depth;
  /** Head units it takes. */
  readonly box: Pane;
  /** Cut to this box of the place, which moves as `wall` does. */
  readonly through?: Pane;
}

/** The same stage, seen beyond its edges. */
export const widened = (frame: Frame): Frame => ({
  ...frame,
  left: frame.left - OVERSCAN,
  right: frame.right + OVERSCAN,
  top: frame.top - OVERSCAN,
  bottom: frame.bottom + OVERSCAN
});

const grown = ({ x, y, w, h }: Pane, by: number): Pane => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by });

/** From `from` down to below the stage, as broad as the stage and what is beyond it. */
const lower = ({ left, right, bottom }: Frame, from: number): Pane => ({
  x: left,
  y: from,
  w: right - left,
  h: Math.max(0, bottom - from)
});

/** Chosen: head units above a table's edge that things on it reach. */
const STAND = 60;

export interface Dressed {
  readonly place: Place;
  readonly behind: readonly Painting[];
  readonly table: readonly Painting[];
  readonly things: readonly Painting[];
}

/** A place for a stage. What has edges is painted beyond those of the stage. */
export function dressed(draw: DrawPlace, frame: Frame): Dressed {
  const wide = widened(frame);
  const place = draw(frame);
  const { wall, table, outlook, alive } = draw(wide);
  const shown = (list: readonly Painting[]): Painting[] =>
    list.filter(({ shapes, box }) => shapes.length > 0 && box.h > 0);
  const behind: Painting[] = [{ name: 'wall', shapes: wall, on: 'wall', box: lower(wide, wide.top) }];
  if (outlook) {
    const { pane, beyond, over, reach } = outlook;
    behind.push({ name: 'beyond', shapes: beyond, on: 'beyond', box: grown(pane, OVERSCAN), through: pane });
    behind.push({ name: 'over', shapes: over, on: 'wall', box: grown(pane, reach) });
  }
  return {
    // from one drawing: what lives stands where its window does
    place: { ...place, alive: alive.map((one, i) => (one.on === 'wall' ? one : place.alive[i]!)) },
    behind: shown(behind),
    table: shown([{ name: 'table', shapes: table, on: 'table', box: lower(wide, frame.table - 8) }]),
    things: shown([
      { name: 'things', shapes: place.things, on: 'things', box: lower(wide, Math.max(wide.top, frame.table - STAND)) }
    ])
  };
}
