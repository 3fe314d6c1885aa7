/**
 * Sam: mid-thirties, tan, short dark wavy hair, a mole, a mustard jumper; tired.
 *
 * Drawn so that nobody can say for certain whether Sam is a man or a woman.
 */
import type { Build, Character, Hair, Lock, Skin } from './character.ts';

const build: Build = {
  slices: [
    [-128, 0, 0, 0, 0, 6],
    [-122, 42, 0, 38, 44, 6],
    [-106, 71, 0, 62, 76, 4],
    [-80, 87, 0, 78, 96, 2],
    [-50, 92, 0, 86, 104, 0],
    [-18, 91, 0, 86, 104, 0],
    [6, 89, 0, 82, 98, 0],
    [30, 87, 2, 82, 80, 4],
    [56, 83, 5, 80, 56, 10],
    [80, 73, 13, 77, 40, 22],
    [101, 57, 21, 68, 26, 36],
    [119, 37, 29, 56, 10, 48],
    [130, 18, 38, 42, 4, 58],
    [134, 0, 52, 26, 0, 60]
  ].map(([y, half, middle, front, back, nod]) => ({
    y: y!,
    half: half!,
    middle: middle!,
    front: front!,
    back: back!,
    nod: nod!
  })),
  eye: { x: 37, y: 3, half: 18.8, upper: 10.2, lower: 7.4, iris: 10.4, tilt: 0.9 },
  brow: { y: -22.5, inner: 14.5, outer: 61, arch: 3.8, thick: 8 },
  nose: { y: 49, half: 15.5, tip: 24, root: -7 },
  mouth: { y: 82, half: 31, upper: 5.6, lower: 8 },
  ear: { y: 19, height: 46, width: 19 },
  neck: { y: 114, half: 43 },
  shoulder: { y: 176, half: 164 }
};

const skin: Skin = {
  base: '#d29a6c',
  shade: '#b3774d',
  deep: '#7f4628',
  line: '#452216',
  light: '#ebbd90',
  blush: '#c9694a',
  lip: '#a65a42',
  lipLow: '#c8805f',
  lid: '#bd8358'
};

/** A lock that swells from the root and ends in a soft tip; `width` at its widest. */
const lock = (tone: Lock['tone'], width: number, ...spine: Lock['spine']): Lock => ({
  tone,
  spine,
  widths: [0.3, 0.85, 1, 0.86, 0.52, 0.06].map((w) => w * width)
});

const hair: Hair = {
  base: '#34241f',
  dark: '#211613',
  light: '#5f4435',
  thin: 7,
  full: 20,
  hairline: [
    [112, 40, 2],
    [104, 6, 2],
    [97, -14, 2],
    [88, 12, 2],
    [82, 20, 1],
    [77, -12, 1],
    [70, -42, 1],
    [58, -64, 2],
    [40, -76, 2],
    [22, -82, 2],
    [3, -80, 2],
    [-16, -84, 2],
    [-38, -78, 2],
    [-57, -65, 2],
    [-70, -42, 1],
    [-77, -12, 1],
    [-82, 20, 1],
    [-88, 12, 2],
    [-97, -14, 2],
    [-104, 6, 2],
    [-112, 40, 2]
  ],
  bumps: [
    [-0.86, 3, 0.08],
    [-0.62, 6, 0.1],
    [-0.36, 4, 0.08],
    [-0.12, -4, 0.08],
    [0.12, 9, 0.14],
    [0.4, 5, 0.08],
    [0.62, 7, 0.09],
    [0.84, 4, 0.08]
  ],
  locks: [
    lock('base', 36, [-26, -138, 20], [12, -146, 20], [54, -134, 20], [88, -104, 18], [103, -66, 14], [99, -30, 9], [90, 0, 4]),
    lock('base', 34, [-28, -136, 20], [-58, -131, 20], [-86, -104, 18], [-100, -68, 14], [-97, -32, 9], [-88, -2, 4]),
    lock('dark', 32, [-26, -132, 20], [8, -134, 22], [46, -118, 22], [74, -90, 18], [84, -60, 12], [81, -38, 8], [87, -16, 4]),
    lock('dark', 28, [-28, -130, 20], [-52, -118, 22], [-72, -92, 18], [-80, -62, 12], [-77, -40, 8], [-84, -20, 4]),
    lock('base', 30, [-27, -127, 20], [2, -124, 24], [34, -106, 23], [58, -82, 18], [65, -61, 12], [76, -44, 6]),
    lock('base', 24, [-28, -124, 20], [-42, -109, 22], [-55, -88, 19], [-59, -68, 13], [-69, -50, 6]),
    lock('base', 27, [-27, -122, 20], [-10, -113, 24], [14, -96, 23], [33, -77, 18], [41, -62, 12], [54, -50, 7]),
    lock('base', 19, [-25, -119, 20], [-15, -104, 23], [-8, -86, 20], [-1, -68, 14], [9, -55, 8])
  ]
};

export const SAM: Character = {
  id: 'sam',
  build,
  skin,
  iris: '#543520',
  brow: '#2f1f1a',
  hair,
  age: 0.25,
  worn: 0.7,
  lash: 0.35,
  lips: 0.72,
  mole: [-50, 52],
  cloth: { base: '#d5a044', dark: '#9c6b26', light: '#ecc573' }
};
