/** A place as the stage needs it: what stands behind the other, what lies between, and what lies nearest. */
import type { Shape } from '../../face/shapes.ts';
import type { Light } from '../../face/state.ts';
import type { Frame } from '../frame.ts';

export interface Place {
  readonly behind: readonly Shape[];
  /** Between the other's body and their arms. */
  readonly table: readonly Shape[];
  /** Nearest of all but your own hands. */
  readonly things: readonly Shape[];
  /** Where the light comes from, head units, and how far it reaches. */
  readonly lamp: { readonly x: number; readonly y: number; readonly reach: number };
  /** How the light falls on a face; without it, as by the kitchen's lamp. */
  readonly light?: Light;
  /** Your hands lie at the edge of the frame. */
  readonly hands: boolean;
}

/** Draws a place for a frame, in head units from the eyes of the one across. */
export type DrawPlace = (frame: Frame) => Place;
