/** The parent of the still face: thirty-one, light golden skin, black hair tied up in a hurry, a sage shirt that was slept in. */
import type { Build, Character, Hair, Skin } from '../character.ts';
import { type FaceState, faceWith } from '../state.ts';
import { cuts, lockOf } from './parts.ts';

/** The face held still: neutral with less tone, eyes on the infant, not sad. */
export const STILL_FACE: FaceState = faceWith({ 43: 0.05 }, { pallor: 0.1, blush: 0.2, pupil: 0.25 });

const build: Build = {
  slices: cuts([
    [-127, 0, 0, 0, 0, 6],
    [-121, 41, 0, 38, 44, 6],
    [-105, 69, 0, 62, 76, 4],
    [-79, 87, 0, 78, 96, 2],
    [-50, 93, 0, 86, 104, 0],
    [-18, 93, 0, 86, 104, 0],
    [6, 91, 0, 82, 98, 0],
    [30, 89, 2, 82, 80, 4],
    [56, 82, 5, 80, 56, 10],
    [80, 71, 13, 77, 40, 22],
    [100, 57, 21, 68, 26, 36],
    [116, 41, 29, 56, 10, 48],
    [128, 24, 38, 42, 4, 58],
    [135, 11, 46, 32, 2, 60],
    [137, 0, 52, 26, 0, 60]
  ]),
  eye: { x: 38, y: 4, half: 18.8, upper: 10.4, lower: 7.6, iris: 9.8, tilt: 0.2 },
  brow: { y: -22, inner: 16, outer: 61, arch: 4.2, thick: 6.4 },
  nose: { y: 47, half: 15, tip: 23, root: -6 },
  mouth: { y: 80, half: 29, upper: 5.2, lower: 7.8 },
  ear: { y: 18, height: 44, width: 20 },
  neck: { y: 115, half: 38 },
  shoulder: { y: 177, half: 154 }
};

const skin: Skin = {
  base: '#ebc49c',
  shade: '#d09b72',
  deep: '#98603f',
  line: '#4a2a1e',
  light: '#fbe2c2',
  blush: '#e0826a',
  lip: '#b4605a',
  lipLow: '#d08578',
  lid: '#d8a983'
};

const hair: Hair = {
  base: '#2a2226',
  dark: '#171216',
  light: '#544852',
  thin: 2,
  full: 12,
  knot: { y: -139, radius: 33 },
  hairline: [
    [112, 34, 1],
    [104, 8, 1],
    [96, -16, 1],
    [88, -4, 1],
    [81, 4, 1],
    [73, -30, 1],
    [62, -60, 1],
    [52, -78, 1],
    [36, -90, 1],
    [18, -95, 1],
    [0, -96, 1],
    [-18, -95, 1],
    [-36, -90, 1],
    [-52, -78, 1],
    [-62, -60, 1],
    [-73, -30, 1],
    [-81, 4, 1],
    [-88, -4, 1],
    [-96, -16, 1],
    [-104, 8, 1],
    [-112, 34, 1]
  ],
  bumps: [
    [-0.5, 2, 0.12],
    [0.45, 3, 0.12]
  ],
  locks: [
    // what the band does not hold
    lockOf('base', 7, [74, -66, 3], [84, -46, 5], [89, -18, 6], [88, 8, 6], [91, 30, 8]),
    lockOf('base', 6, [-75, -64, 3], [-85, -46, 5], [-89, -22, 6], [-87, -2, 6], [-89, 12, 8])
  ]
};

export const PARENT: Character = {
  id: 'parent',
  build,
  skin,
  iris: '#3e2718',
  brow: '#2b2020',
  hair,
  age: 0.18,
  worn: 0.9,
  lash: 0.3,
  lips: 0.85,
  seat: 'chair',
  cloth: { base: '#87a08a', dark: '#58705f', light: '#b4c7b0', plain: true, cut: 'shirt' }
};
