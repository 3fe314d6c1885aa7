/** Your therapist: near sixty, deep skin, grey hair kept short, a short beard, tortoise glasses, a teal shirt; unhurried. */
import type { Build, Character, Hair, Skin } from '../character.ts';

const build: Build = {
  slices: [
    { y: -126, half: 0, middle: 0, front: 0, back: 0, nod: 6 },
    { y: -120, half: 44, middle: 0, front: 38, back: 44, nod: 6 },
    { y: -104, half: 73, middle: 0, front: 62, back: 76, nod: 4 },
    { y: -78, half: 90, middle: 0, front: 78, back: 96, nod: 2 },
    { y: -50, half: 96, middle: 0, front: 86, back: 104, nod: 0 },
    { y: -18, half: 95, middle: 0, front: 86, back: 104, nod: 0 },
    { y: 6, half: 93, middle: 0, front: 82, back: 98, nod: 0 },
    { y: 30, half: 92, middle: 2, front: 82, back: 80, nod: 4 },
    { y: 56, half: 90, middle: 5, front: 80, back: 56, nod: 10 },
    { y: 80, half: 85, middle: 13, front: 77, back: 40, nod: 22 },
    { y: 101, half: 75, middle: 21, front: 68, back: 26, nod: 36 },
    { y: 118, half: 58, middle: 29, front: 56, back: 10, nod: 48 },
    { y: 131, half: 37, middle: 38, front: 42, back: 4, nod: 58 },
    { y: 139, half: 18, middle: 46, front: 32, back: 2, nod: 60 },
    { y: 141, half: 0, middle: 52, front: 26, back: 0, nod: 60 }
  ],
  eye: { x: 38.5, y: 3, half: 18, upper: 8.6, lower: 6.8, iris: 9.2, tilt: 0.2 },
  brow: { y: -24, inner: 15, outer: 63, arch: 2.6, thick: 9.4 },
  nose: { y: 52, half: 21, tip: 24, root: -5 },
  mouth: { y: 87, half: 34, upper: 7.4, lower: 10 },
  ear: { y: 20, height: 50, width: 19 },
  neck: { y: 120, half: 50 },
  shoulder: { y: 182, half: 184 }
};

const skin: Skin = {
  base: '#8c5a3c',
  shade: '#6b4029',
  deep: '#43220f',
  line: '#2a140a',
  light: '#b9825a',
  blush: '#a14a30',
  lip: '#7d382f',
  lipLow: '#b5695a',
  lid: '#7a4c32'
};

const hair: Hair = {
  base: '#8d8a86',
  dark: '#5f5a57',
  light: '#c9c5bf',
  thin: 2,
  full: 8,
  hairline: [
    [112, 22, 1],
    [103, 4, 1],
    [95, -8, 1],
    [88, 8, 1],
    [80, -4, 1],
    [73, -38, 1],
    [62, -66, 1],
    [50, -80, 1],
    [38, -92, 1],
    [20, -97, 1],
    [0, -95, 1],
    [-20, -97, 1],
    [-38, -92, 1],
    [-50, -80, 1],
    [-62, -66, 1],
    [-73, -38, 1],
    [-80, -4, 1],
    [-88, 8, 1],
    [-95, -8, 1],
    [-103, 4, 1],
    [-112, 22, 1]
  ],
  bumps: [],
  locks: [],
  coil: 1
};

export const THERAPIST: Character = {
  id: 'therapist',
  build,
  skin,
  iris: '#2e1a10',
  brow: '#4c4038',
  hair,
  age: 0.85,
  worn: 0.35,
  lash: 0.25,
  lips: 0.9,
  beard: { colour: '#b3aaa0', cover: 0.4, from: 0.2 },
  glasses: { colour: '#4a2c1a', half: 25, high: 19, square: 3.2 },
  cloth: { base: '#4f7f7c', dark: '#2f5654', light: '#7fa9a3', plain: true, cut: 'shirt' }
};
