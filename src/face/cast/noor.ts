/** Noor: twenty-six, brown skin, a black bob parted in the middle, a plum cardigan she has had since school; watchful, quick to smile. */
import type { Build, Character, Hair, Lock, Skin } from '../character.ts';

const build: Build = {
  slices: [
    { y: -126, half: 0, middle: 0, front: 0, back: 0, nod: 6 },
    { y: -120, half: 42, middle: 0, front: 38, back: 44, nod: 6 },
    { y: -104, half: 70, middle: 0, front: 62, back: 76, nod: 4 },
    { y: -78, half: 87, middle: 0, front: 78, back: 96, nod: 2 },
    { y: -50, half: 92, middle: 0, front: 86, back: 104, nod: 0 },
    { y: -18, half: 91, middle: 0, front: 86, back: 104, nod: 0 },
    { y: 6, half: 89, middle: 0, front: 82, back: 98, nod: 0 },
    { y: 30, half: 87, middle: 2, front: 82, back: 80, nod: 4 },
    { y: 56, half: 81, middle: 5, front: 80, back: 56, nod: 10 },
    { y: 80, half: 70, middle: 13, front: 77, back: 40, nod: 22 },
    { y: 100, half: 56, middle: 21, front: 68, back: 26, nod: 36 },
    { y: 115, half: 40, middle: 29, front: 56, back: 10, nod: 48 },
    { y: 126, half: 23, middle: 38, front: 42, back: 4, nod: 58 },
    { y: 132, half: 11, middle: 46, front: 32, back: 2, nod: 60 },
    { y: 134, half: 0, middle: 52, front: 26, back: 0, nod: 60 }
  ],
  eye: { x: 37.5, y: 5, half: 19.6, upper: 11.4, lower: 8, iris: 10.6, tilt: 1.6 },
  brow: { y: -23, inner: 15, outer: 60, arch: 5, thick: 7.6 },
  nose: { y: 49, half: 14.5, tip: 21, root: -5 },
  mouth: { y: 81, half: 28, upper: 6.6, lower: 9.6 },
  ear: { y: 18, height: 42, width: 16 },
  neck: { y: 112, half: 36 },
  shoulder: { y: 174, half: 146 }
};

const skin: Skin = {
  base: '#b57a4e',
  shade: '#935c36',
  deep: '#5f3219',
  line: '#341a0e',
  light: '#d9a274',
  blush: '#b4573c',
  lip: '#914438',
  lipLow: '#bd7060',
  lid: '#a26a42'
};

/** A lock that swells from the root and ends in a soft tip; `width` at its widest. */
const lock = (tone: Lock['tone'], width: number, ...spine: Lock['spine']): Lock => ({
  tone,
  spine,
  widths: [0.3, 0.85, 1, 0.96, 0.7, 0.1].map((w) => w * width)
});

const hair: Hair = {
  base: '#221a1c',
  dark: '#120d10',
  light: '#4d3d42',
  thin: 26,
  full: 15,
  fall: { to: 96, half: 104 },
  hairline: [
    [116, 104, 40],
    [108, 84, 30],
    [100, 56, 18],
    [92, 22, 8],
    [82, -12, 5],
    [68, -44, 3],
    [46, -72, 2],
    [22, -90, 2],
    [0, -100, 2],
    [-22, -90, 2],
    [-46, -72, 2],
    [-68, -44, 3],
    [-82, -12, 5],
    [-92, 22, 8],
    [-100, 56, 18],
    [-108, 84, 30],
    [-116, 104, 40]
  ],
  bumps: [
    [0, -5, 0.06],
    [0.22, 3, 0.12],
    [-0.22, 3, 0.12],
    [0.75, 4, 0.14],
    [-0.75, 4, 0.14]
  ],
  locks: [
    lock('base', 34, [4, -128, 14], [48, -118, 16], [82, -78, 13], [95, -28, 10], [99, 28, 12], [94, 86, 20]),
    lock('base', 34, [-4, -128, 14], [-48, -118, 16], [-82, -78, 13], [-95, -28, 10], [-99, 28, 12], [-94, 86, 20]),
    lock('dark', 24, [3, -120, 12], [34, -104, 16], [66, -70, 13], [84, -26, 9], [90, 24, 10], [85, 72, 18]),
    lock('dark', 24, [-3, -120, 12], [-34, -104, 16], [-66, -70, 13], [-84, -26, 9], [-90, 24, 10], [-85, 72, 18])
  ]
};

export const NOOR: Character = {
  id: 'noor',
  build,
  skin,
  iris: '#3a2216',
  brow: '#1f1514',
  hair,
  age: 0.1,
  worn: 0.45,
  lash: 0.7,
  lips: 1,
  cloth: { base: '#8a6a86', dark: '#5c4259', light: '#b094ab', cut: 'jacket', under: '#e9dcc6' }
};
