/** What of a pack the first page needs: fetched beside the program, so that a scene has words before it has all of them. */
import type { PlayPack } from '../pack.ts';

/** The pack with the first of its beats only. Nothing can be played with it: only its opening lines can be heard, and what is offered then read. */
export const openingPack = (pack: PlayPack): PlayPack => ({
  ...pack,
  beats: { [pack.start]: pack.beats[pack.start]! }
});
