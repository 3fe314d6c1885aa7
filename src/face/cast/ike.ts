/** Ike: twenty-three, very deep skin, plaits tied back, a coral sweatshirt, a wheelchair; quick, dry, late for choir. */
import type { Build, Character, Hair, Skin } from '../character.ts';
import { cuts } from './parts.ts';

const build: Build = {
  slices: cuts([
    [-126, 0, 0, 0, 0, 6],
    [-120, 41, 0, 38, 44, 6],
    [-104, 68, 0, 62, 76, 4],
    [-78, 85, 0, 78, 96, 2],
    [-50, 90, 0, 86, 104, 0],
    [-18, 88, 0, 86, 104, 0],
    [6, 86, 0, 82, 98, 0],
    [30, 84, 2, 82, 80, 4],
    [56, 78, 5, 80, 56, 10],
    [80, 69, 13, 77, 40, 22],
    [102, 57, 21, 68, 26, 36],
    [120, 41, 29, 56, 10, 48],
    [133, 24, 38, 42, 4, 58],
    [141, 11, 46, 32, 2, 60],
    [143, 0, 52, 26, 0, 60]
  ]),
  eye: { x: 37, y: 3, half: 19, upper: 10.8, lower: 7.8, iris: 10, tilt: 1.4 },
  brow: { y: -23, inner: 14, outer: 60, arch: 4, thick: 7.6 },
  nose: { y: 50, half: 20, tip: 22, root: -4 },
  mouth: { y: 85, half: 31, upper: 9, lower: 11.5 },
  ear: { y: 18, height: 44, width: 17 },
  neck: { y: 119, half: 40 },
  shoulder: { y: 180, half: 152 }
};

const skin: Skin = {
  base: '#6b4430',
  shade: '#4c2d1f',
  deep: '#2c170e',
  line: '#1d0f0a',
  light: '#a0704f',
  blush: '#8c4230',
  lip: '#65302a',
  lipLow: '#a3645a',
  lid: '#5b3827'
};

const hair: Hair = {
  base: '#2a2020',
  dark: '#151011',
  light: '#584640',
  thin: 3,
  full: 8,
  plaits: 13,
  fall: { to: 176, half: 78 },
  hairline: [
    [112, 26, 1],
    [103, 6, 1],
    [95, -10, 1],
    [88, 4, 1],
    [80, -2, 1],
    [73, -36, 1],
    [62, -64, 1],
    [52, -78, 1],
    [36, -88, 1],
    [18, -92, 1],
    [0, -93, 1],
    [-18, -92, 1],
    [-36, -88, 1],
    [-52, -78, 1],
    [-62, -64, 1],
    [-73, -36, 1],
    [-80, -2, 1],
    [-88, 4, 1],
    [-95, -10, 1],
    [-103, 6, 1],
    [-112, 26, 1]
  ],
  bumps: [],
  locks: []
};

export const IKE: Character = {
  id: 'ike',
  build,
  skin,
  iris: '#2b1912',
  brow: '#1b1312',
  hair,
  age: 0.04,
  worn: 0.2,
  lash: 0.5,
  lips: 1,
  seat: 'wheelchair',
  cloth: { base: '#d06a55', dark: '#96402f', light: '#ec9a84' }
};
