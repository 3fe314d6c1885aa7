/** Where the encoded files lie, from the root of the project. */
import { SPRITES } from './sounds.ts';

export const FORMATS = ['webm', 'm4a'] as const;
export type Format = (typeof FORMATS)[number];

export const FILES = Object.fromEntries(
  Object.keys(SPRITES).map((name) => [
    name,
    Object.fromEntries(FORMATS.map((format) => [format, `assets/sound/${name}.${format}`]))
  ])
) as Readonly<Record<keyof typeof SPRITES, Readonly<Record<Format, string>>>>;
