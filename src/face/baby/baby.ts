/** The baby of the still face: seven months, light golden skin, a dark wisp on top, a yellow suit; no one can say boy or girl. */
import type { Build, Character, Hair, Lock, Skin } from '../character.ts';
import { cuts } from '../cast/parts.ts';

const build: Build = {
  slices: cuts([
    [-124, 0, 0, 0, 0, 4],
    [-117, 47, 0, 42, 50, 4],
    [-98, 83, 0, 74, 86, 2],
    [-66, 106, 0, 94, 112, 0],
    [-30, 112, 0, 100, 118, 0],
    [2, 109, 0, 98, 114, 0],
    [24, 109, 0, 98, 104, 2],
    [46, 110, 2, 98, 86, 6],
    [66, 104, 5, 92, 60, 14],
    [82, 87, 12, 78, 36, 26],
    [94, 60, 22, 58, 14, 40],
    [101, 33, 32, 36, 4, 48],
    [104, 0, 42, 20, 0, 50]
  ]),
  eye: { x: 46, y: 20, half: 23, upper: 17, lower: 13, iris: 17, tilt: 0.4 },
  brow: { y: -17, inner: 28, outer: 64, arch: 4, thick: 6.6 },
  nose: { y: 47, half: 10.5, tip: 13, root: 20 },
  mouth: { y: 70, half: 20, upper: 5.8, lower: 8 },
  ear: { y: 32, height: 42, width: 20 },
  neck: { y: 88, half: 46 },
  shoulder: { y: 110, half: 98 },
  infant: true
};

const skin: Skin = {
  base: '#f3d0ab',
  shade: '#dfab84',
  deep: '#a9644a',
  line: '#5c3226',
  light: '#ffeed6',
  blush: '#ea8a74',
  lip: '#d0877a',
  lipLow: '#e5a596',
  lid: '#e6bc98'
};

/** A wisp that is soft at both ends; `width` at its widest. */
const wisp = (tone: Lock['tone'], width: number, ...spine: Lock['spine']): Lock => ({
  tone,
  spine,
  widths: [0.2, 0.8, 1, 0.7, 0.15].map((w) => w * width)
});

const hair: Hair = {
  base: '#5a4438',
  dark: '#43312a',
  light: '#8d7260',
  thin: 0,
  full: 3,
  hairline: [],
  bumps: [],
  locks: [
    wisp('dark', 4.4, [-10, -119, 2], [-24, -124, 10], [-38, -121, 14], [-50, -112, 12]),
    wisp('base', 6, [-4, -121, 2], [-12, -134, 8], [-26, -140, 8], [-38, -136, 6]),
    wisp('dark', 4.4, [10, -120, 2], [22, -127, 8], [35, -126, 10], [47, -117, 10]),
    wisp('base', 6.4, [2, -121, 2], [4, -136, 8], [16, -147, 8], [29, -142, 6], [27, -133, 5]),
    wisp('light', 4, [7, -120, 2], [14, -131, 7], [26, -135, 7], [36, -129, 6]),
    wisp('base', 4.4, [-2, -116, 3], [4, -104, 4], [1, -93, 4], [-8, -89, 3]),
    wisp('base', 3.6, [8, -114, 3], [14, -107, 4], [15, -100, 4], [13, -94, 3])
  ]
};

export const BABY: Character = {
  id: 'baby',
  build,
  skin,
  iris: '#4a3426',
  brow: '#6b4a38',
  hair,
  age: 0,
  worn: 0,
  lash: 0.3,
  lips: 0.9,
  cloth: { base: '#e6b552', dark: '#b5822f', light: '#f6d384', under: '#f7ecd6' }
};
