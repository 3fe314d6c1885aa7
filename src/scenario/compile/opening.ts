/** A pack in two: what the first page needs, fetched beside the program, and the beats that come after it. */
import type { PlayPack } from '../pack.ts';

/** The pack with the first of its beats only. Nothing can be played with it: only its opening lines can be heard, and what is offered then read. */
export const openingPack = (pack: PlayPack): PlayPack => ({
  ...pack,
  beats: { [pack.start]: pack.beats[pack.start]! }
});

/** The beats that the opening lacks. */
export function restOf({ start, beats }: PlayPack): PlayPack['beats'] {
  const { [start]: _, ...rest } = beats;
  return rest;
}
