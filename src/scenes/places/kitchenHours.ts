/** The kitchen's hours, as data: what changes of one room between the morning and the night. */
import type { Colour } from '../../face/colour.ts';
import type { Light } from '../../face/state.ts';
import { LIT } from './living.ts';
import { EVENING_SKY, MORNING_SKY, NIGHT_SKY, type Sky } from './sky.ts';
import type { Laid } from './table.ts';

export interface Hour {
  readonly sky: Sky;
  /** From the ceiling down. */
  readonly wall: readonly [Colour, Colour, Colour];
  readonly clouds: readonly [Colour, Colour];
  /** Three tiles, and what the lamp makes of them. */
  readonly tile: readonly [Colour, Colour, Colour, Colour];
  readonly counter: readonly [Colour, Colour, Colour];
  readonly doors: readonly [Colour, Colour];
  /** Of the window: frame, reveal, sill. */
  readonly wood: readonly [Colour, Colour, Colour];
  readonly shade: Colour;
  /** How dark the corners are, 0..1. */
  readonly dark: number;
  /** Of the lamp, 0 off, 1 on. */
  readonly lamp: number;
  /** Light from the window, 0..1, and its colour. */
  readonly sun: number;
  readonly sunlit: Colour;
  /** What the light of the hour lays over the room. */
  readonly glow: Colour;
  readonly laid: Laid;
  readonly face: Light | undefined;
}

export const NIGHT: Hour = {
  sky: NIGHT_SKY,
  wall: ['#3a4460', '#4a4f68', '#5b4f5c'],
  clouds: ['#323b55', '#5a6584'],
  tile: ['#4b556f', '#56607b', '#6a6680', '#8d7766'],
  counter: ['#c99d6c', '#a07a58', '#6f5a4c'],
  doors: ['#3d4b62', '#2f3c52'],
  wood: ['#ab9d8a', '#6f675f', '#bcab90'],
  shade: '#1f2542',
  dark: 1,
  lamp: 1,
  sun: 0,
  sunlit: '#ffe2ac',
  glow: LIT.tungsten,
  laid: 'kept',
  face: undefined
};

export const EVENING: Hour = {
  sky: EVENING_SKY,
  wall: ['#6a5f6c', '#7a6763', '#77605a'],
  clouds: ['#57505f', '#8d7a74'],
  tile: ['#75696c', '#84756f', '#8f7a72', '#b08d6c'],
  counter: ['#cf9f6c', '#ad805a', '#80614b'],
  doors: ['#4f6066', '#3f4e56'],
  wood: ['#c2ad90', '#857462', '#d0b995'],
  shade: '#3a3350',
  dark: 0.75,
  lamp: 0.9,
  sun: 0.45,
  sunlit: '#f0a878',
  glow: LIT.evening,
  laid: 'set',
  face: { side: -1, night: 0.45, rim: { colour: '#ffce9c', alpha: 0.32 } }
};

export const MORNING: Hour = {
  sky: MORNING_SKY,
  wall: ['#777b74', '#7f7b6c', '#736c5c'],
  clouds: ['#686c66', '#938c7a'],
  tile: ['#747a70', '#828577', '#7b7a69', '#878069'],
  counter: ['#9c7853', '#9c7853', '#b08a5e'],
  doors: ['#4b6664', '#3d5553'],
  wood: ['#c3b99f', '#948870', '#cbbf9f'],
  shade: '#454a52',
  dark: 0.75,
  lamp: 0,
  sun: 0.8,
  sunlit: '#ffe9b8',
  glow: LIT.morning,
  laid: 'coffee',
  face: { side: 1, night: 0, rim: { colour: '#fff0cc', alpha: 0.35 } }
};
