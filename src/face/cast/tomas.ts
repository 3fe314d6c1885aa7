/** Tomas: thirty-four, fair and freckled, ginger hair that will not lie down, a hearing aid, a green work jacket; talks with his eyebrows. */
import type { Build, Character, Hair, Lock, Skin } from '../character.ts';

const build: Build = {
  slices: [
    { y: -127, half: 0, middle: 0, front: 0, back: 0, nod: 6 },
    { y: -121, half: 42, middle: 0, front: 38, back: 44, nod: 6 },
    { y: -105, half: 71, middle: 0, front: 62, back: 76, nod: 4 },
    { y: -79, half: 87, middle: 0, front: 78, back: 96, nod: 2 },
    { y: -50, half: 91, middle: 0, front: 86, back: 104, nod: 0 },
    { y: -18, half: 89, middle: 0, front: 86, back: 104, nod: 0 },
    { y: 6, half: 86, middle: 0, front: 82, back: 98, nod: 0 },
    { y: 30, half: 84, middle: 2, front: 82, back: 80, nod: 4 },
    { y: 56, half: 82, middle: 5, front: 80, back: 56, nod: 10 },
    { y: 80, half: 78, middle: 13, front: 77, back: 40, nod: 22 },
    { y: 102, half: 69, middle: 21, front: 68, back: 26, nod: 36 },
    { y: 120, half: 53, middle: 29, front: 56, back: 10, nod: 48 },
    { y: 135, half: 34, middle: 38, front: 42, back: 4, nod: 58 },
    { y: 144, half: 18, middle: 46, front: 32, back: 2, nod: 60 },
    { y: 147, half: 0, middle: 52, front: 26, back: 0, nod: 60 }
  ],
  eye: { x: 37, y: 2, half: 18.6, upper: 9.4, lower: 7.2, iris: 9.4, tilt: 0.6 },
  brow: { y: -22, inner: 14, outer: 61, arch: 3, thick: 8 },
  nose: { y: 52, half: 16, tip: 27, root: -9 },
  mouth: { y: 88, half: 33, upper: 4.6, lower: 7.4 },
  ear: { y: 18, height: 48, width: 21 },
  neck: { y: 124, half: 46 },
  shoulder: { y: 186, half: 178 }
};

const skin: Skin = {
  base: '#f3cbb0',
  shade: '#dfa488',
  deep: '#ad6248',
  line: '#6e3b2a',
  light: '#ffe6d4',
  blush: '#e98470',
  lip: '#bd655a',
  lipLow: '#d88b7c',
  lid: '#e4b096'
};

const lock = (tone: Lock['tone'], width: number, ...spine: Lock['spine']): Lock => ({
  tone,
  spine,
  widths: [0.4, 0.9, 1, 0.8, 0.4, 0.04].map((w) => w * width)
});

const hair: Hair = {
  base: '#b8622c',
  dark: '#8a4319',
  light: '#e19652',
  thin: 3,
  full: 12,
  hairline: [
    [112, 26, 2],
    [104, 6, 2],
    [97, -14, 2],
    [88, 10, 2],
    [82, 16, 1],
    [74, -18, 1],
    [64, -56, 1],
    [56, -78, 2],
    [40, -90, 2],
    [20, -94, 2],
    [0, -92, 2],
    [-20, -94, 2],
    [-40, -90, 2],
    [-56, -78, 2],
    [-64, -56, 1],
    [-74, -18, 1],
    [-82, 16, 1],
    [-88, 10, 2],
    [-97, -14, 2],
    [-104, 6, 2],
    [-112, 26, 2]
  ],
  bumps: [
    [-0.3, 7, 0.08],
    [-0.12, 14, 0.08],
    [0.06, 11, 0.07],
    [0.22, 16, 0.09],
    [0.42, 8, 0.08],
    [0.64, 5, 0.08],
    [-0.55, 4, 0.1]
  ],
  locks: [
    lock('base', 22, [-46, -84, 6], [-48, -104, 14], [-42, -124, 20], [-30, -140, 24], [-18, -150, 26], [-8, -154, 27]),
    lock('base', 24, [-22, -90, 6], [-20, -110, 16], [-10, -130, 22], [4, -146, 26], [18, -156, 29], [28, -158, 30]),
    lock('dark', 18, [4, -92, 6], [8, -110, 16], [18, -128, 22], [30, -142, 25], [42, -150, 27], [50, -151, 28]),
    lock('base', 22, [26, -90, 6], [34, -108, 14], [46, -124, 20], [58, -136, 23], [70, -142, 25], [77, -141, 25]),
    lock('base', 18, [48, -82, 6], [58, -96, 12], [70, -108, 16], [80, -116, 18], [88, -119, 19], [93, -117, 19])
  ]
};

export const TOMAS: Character = {
  id: 'tomas',
  build,
  skin,
  iris: '#5c7f86',
  brow: '#a5592b',
  hair,
  age: 0.3,
  worn: 0.3,
  lash: 0.15,
  lips: 0.7,
  freckles: 0.9,
  aid: { side: -1, colour: '#5d6a7a' },
  cloth: { base: '#5f7a4f', dark: '#415736', light: '#8aa377', plain: true, cut: 'jacket', under: '#d9cdb6' }
};
