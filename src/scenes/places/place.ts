/** A place as the stage needs it: what stands behind the other, what lies between, and what lies nearest. */
import type { Colour } from '../../face/colour.ts';
import type { Shape } from '../../face/shapes.ts';
import type { Light } from '../../face/state.ts';
import type { Depth } from '../camera.ts';
import type { Frame } from '../frame.ts';

/** Head units. */
export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Through a window: it moves within the pane as you do. */
export interface Outlook {
  readonly pane: Pane;
  /** Fills the pane and `OVERSCAN` round it. */
  readonly beyond: readonly Shape[];
  /** On the glass and before it, within `reach` of the pane, head units. */
  readonly over: readonly Shape[];
  readonly reach: number;
}

export interface Lamp {
  /** Where the light comes from, head units, and how far it reaches. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** A lamp of the evening, a morning through a window. */
  readonly colour: Colour;
}

/** How something that lives is held at a moment. */
export interface Poise {
  /** Where its origin is, head units. */
  readonly x: number;
  readonly y: number;
  /** 0..1; all of it unless told. */
  readonly alpha?: number;
  /** Radians. */
  readonly turn?: number;
  /** Its breadth, 1 as drawn. */
  readonly wide?: number;
}

/** A small thing that lives: drawn once, then only moved. */
export interface Alive {
  /** Round its own origin, within `box`. Things with equal `kind` share one painting. */
  readonly kind: string;
  readonly shapes: readonly Shape[];
  readonly box: Pane;
  /** What it goes along with. */
  readonly on: Depth;
  /** Pure: equal times, equal poise. At 0 it is as the place is when all is still. @param time - seconds */
  readonly at: (time: number) => Poise;
}

export interface Place {
  /** All that is behind the other, laid flat and still; a stage that moves draws `wall`, `outlook` and `alive` instead. */
  readonly behind: readonly Shape[];
  /** The back of the place, without its outlook and what lives. */
  readonly wall: readonly Shape[];
  readonly outlook: Outlook | undefined;
  /** What lives, and what stands before it; farthest first. */
  readonly alive: readonly Alive[];
  /** Between the other's body and their arms. */
  readonly table: readonly Shape[];
  /** Nearest of all but your own hands. */
  readonly things: readonly Shape[];
  readonly lamp: Lamp;
  /** How the light falls on a face; without it, as by the kitchen's lamp. */
  readonly light: Light | undefined;
  /** Your hands lie at the edge of the frame. */
  readonly hands: boolean;
}

/** Draws a place for a frame, in head units from the eyes of the one across. */
export type DrawPlace = (frame: Frame) => Place;
