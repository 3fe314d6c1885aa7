/**
 * One file of several sounds, laid end to end, and where each lies in it.
 *
 * Encoders put a little silence before what they are given, and players differ in taking it
 * away. So a loop goes on before its beginning and after its end, and any shift of it is a
 * loop again; and what sounds once has quiet round it.
 */
import { at, RATE, type Samples } from './dsp.ts';
import { type Made, rendered } from './sounds.ts';

/** Chosen, seconds: more than any encoder puts before. */
const ROUND = 0.3;
/** Chosen, seconds: of the quiet before and after a sound, so much is played with it. */
const ALONG = 0.12;

export interface Laid {
  /** Seconds. */
  readonly from: number;
  readonly length: number;
  readonly loop: boolean;
}

export interface Sprite {
  readonly samples: Samples;
  readonly sounds: Readonly<Record<string, Laid>>;
}

const round3 = (v: number): number => Math.round(v * 1000) / 1000;

export function spriteOf(made: Readonly<Record<string, Made>>): Sprite {
  const parts: Samples[] = [];
  const sounds: Record<string, Laid> = {};
  let length = 0;
  const put = (part: Samples): void => {
    parts.push(part);
    length += part.length;
  };
  const quiet = (): Samples => new Float64Array(at(ROUND));
  for (const [name, one] of Object.entries(made)) {
    const samples = rendered(one);
    const around = (from: number): Samples =>
      Float64Array.from({ length: at(ROUND) }, (_, i) => samples[(from + i) % samples.length]!);
    const before = one.loop ? around(samples.length * 2 - at(ROUND)) : quiet();
    put(before);
    const along = one.loop ? 0 : ALONG;
    sounds[name] = {
      from: round3(length / RATE - along),
      length: round3(samples.length / RATE + 2 * along),
      loop: one.loop
    };
    put(samples);
    put(one.loop ? around(0) : quiet());
  }
  const out = new Float64Array(length);
  let i = 0;
  for (const part of parts) {
    out.set(part, i);
    i += part.length;
  }
  return { samples: out, sounds };
}

/** Sixteen bits a sample, little endian. */
export function pcmOf(samples: Samples): Buffer {
  const out = Buffer.alloc(samples.length * 2);
  samples.forEach((v, i) => out.writeInt16LE(Math.round(Math.max(-1, Math.min(1, v)) * 32_767), i * 2));
  return out;
}
