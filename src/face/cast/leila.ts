/** Leila: sixty-four, olive skin much in the sun, a rust-red head scarf, a navy dress; amused more often than she shows. */
import type { Build, Character, Hair, Skin } from '../character.ts';

const build: Build = {
  slices: [
    { y: -126, half: 0, middle: 0, front: 0, back: 0, nod: 6 },
    { y: -120, half: 42, middle: 0, front: 38, back: 44, nod: 6 },
    { y: -104, half: 70, middle: 0, front: 62, back: 76, nod: 4 },
    { y: -78, half: 87, middle: 0, front: 78, back: 96, nod: 2 },
    { y: -50, half: 92, middle: 0, front: 86, back: 104, nod: 0 },
    { y: -18, half: 92, middle: 0, front: 86, back: 104, nod: 0 },
    { y: 6, half: 91, middle: 0, front: 82, back: 98, nod: 0 },
    { y: 30, half: 91, middle: 2, front: 82, back: 80, nod: 4 },
    { y: 56, half: 88, middle: 5, front: 80, back: 56, nod: 10 },
    { y: 80, half: 81, middle: 13, front: 77, back: 40, nod: 22 },
    { y: 100, half: 68, middle: 21, front: 68, back: 26, nod: 36 },
    { y: 116, half: 50, middle: 29, front: 56, back: 10, nod: 48 },
    { y: 128, half: 30, middle: 38, front: 42, back: 4, nod: 58 },
    { y: 134, half: 14, middle: 46, front: 32, back: 2, nod: 60 },
    { y: 136, half: 0, middle: 52, front: 26, back: 0, nod: 60 }
  ],
  eye: { x: 38, y: 4, half: 18.4, upper: 9.2, lower: 7, iris: 9.6, tilt: 0.4 },
  brow: { y: -24, inner: 16, outer: 60, arch: 4, thick: 6.4 },
  nose: { y: 52, half: 18, tip: 24, root: -6 },
  mouth: { y: 85, half: 30, upper: 5, lower: 7.6 },
  ear: { y: 18, height: 44, width: 17 },
  neck: { y: 116, half: 42 },
  shoulder: { y: 178, half: 164 }
};

const skin: Skin = {
  base: '#dba77c',
  shade: '#bd8158',
  deep: '#855033',
  line: '#4a291a',
  light: '#f0c9a2',
  blush: '#cf7258',
  lip: '#a9584a',
  lipLow: '#c67b68',
  lid: '#c8916a'
};

const scarf: Hair = {
  base: '#a94f38',
  dark: '#7c3326',
  light: '#cf7d5c',
  thin: 15,
  full: 12,
  cloth: true,
  hairline: [[0, -90, 0]],
  bumps: [],
  locks: []
};

export const LEILA: Character = {
  id: 'leila',
  build,
  skin,
  iris: '#5b4a2c',
  brow: '#5d5049',
  hair: scarf,
  age: 0.9,
  worn: 0.4,
  lash: 0.3,
  lips: 0.9,
  seat: 'chair',
  cloth: { base: '#3f4f74', dark: '#2a3653', light: '#66779f', plain: true }
};
