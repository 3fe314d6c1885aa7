/** Every sound there is: how it is made, how loud, whether it goes round, and in which file it lies. */
import { levelled, type Samples } from './dsp.ts';
import * as infant from './infant.ts';
import * as things from './things.ts';

interface Made {
  readonly make: () => Samples;
  readonly loop: boolean;
  /** Mean power it is brought to: 10^((LUFS + 0.691) / 10). */
  readonly power: number;
}

/** Chosen, as mean power: rooms about −36 LUFS, music −25, the body −28, small things −26, the baby −23, its cry −21: no louder than that. */
const LEVELS = { room: 0.000294, music: 0.00371, body: 0.00186, small: 0.00294, voice: 0.00588, cry: 0.00931 } as const;

const loop = (make: () => Samples, level: keyof typeof LEVELS): Made => ({ make, loop: true, power: LEVELS[level] });
const once = (make: () => Samples, level: keyof typeof LEVELS): Made => ({ make, loop: false, power: LEVELS[level] });

/** By file, in the order they lie in it. What a kitchen needs is not fetched in a nursery. */
export const SPRITES = {
  music: { 'music-open': loop(things.musicOpen, 'music'), 'music-tense': loop(things.musicTense, 'music') },
  home: {
    'room-kitchen': loop(things.kitchen, 'room'),
    'room-hall': loop(things.hall, 'room'),
    heart: loop(things.heart, 'body'),
    breath: loop(things.breath, 'body'),
    choose: once(things.choose, 'small'),
    page: once(things.page, 'small'),
    cup: once(things.cup, 'small')
  },
  therapy: {
    'room-consulting': loop(things.consulting, 'room'),
    'room-rain': loop(things.rain, 'room'),
    heart: loop(things.heart, 'body'),
    breath: loop(things.breath, 'body'),
    choose: once(things.choose, 'small'),
    page: once(things.page, 'small')
  },
  nursery: {
    'room-nursery': loop(things.nursery, 'room'),
    coo: once(infant.coo, 'voice'),
    laugh: once(infant.laugh, 'voice'),
    fuss: once(infant.fuss, 'voice'),
    cry: once(infant.cry, 'cry'),
    hiccup: once(infant.hiccup, 'voice'),
    choose: once(things.choose, 'small')
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Made>>>>;

export const rendered = ({ make, power }: Made): Samples => levelled(make(), power);
export type { Made };
