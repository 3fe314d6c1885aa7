/** How loud each thing is, from what is shown and what the player has set. Pure; decides nothing about when. */
import type { SoundView, Volumes } from '../session/ports.ts';

const clamp = (v: number): number => Math.min(1, Math.max(0, v));

/** A slider's 0..100 as a gain: halves of a slider sound like halves. */
export const gainOf = (percent: number): number => {
  const share = clamp(percent / 100);
  return share * share;
};

/** Gains of what goes on and on. */
export interface Mix {
  readonly room: number;
  readonly open: number;
  readonly tense: number;
  readonly heart: number;
  readonly breath: number;
}

/** Chosen, 0..1 of flooding: from here one hears one's own body. */
const HEARD = 0.45;

/** Softer: no heart and no breath. In the still face there is no music: silence is the still face of sound. */
export function mixOf({ tension, flooded, softer, music, volumes }: SoundView): Mix {
  const tense = clamp(tension);
  const bed = music ? gainOf(volumes.music) : 0;
  const body = softer ? 0 : clamp((flooded - HEARD) / (1 - HEARD)) * gainOf(volumes.small);
  return {
    room: gainOf(volumes.room),
    // equal power: the sum of the two stays as loud
    open: bed * Math.sqrt(1 - tense),
    tense: bed * Math.sqrt(tense),
    heart: body,
    breath: body * 0.7
  };
}

/** What belongs to whose volume. */
const VOICES: readonly string[] = ['coo', 'laugh', 'fuss', 'cry', 'hiccup'];
/** Chosen, 0..1: crying is never louder than this, whatever is set. */
const CRY_AT_MOST = 0.5;

/** Gain of something that sounds once; 0: it is not played. @param level - 0..1, how strongly it is done */
export function cueGain(cue: string, level: number, volumes: Volumes, softer: boolean): number {
  if (!VOICES.includes(cue)) return gainOf(volumes.small);
  if (softer && (cue === 'cry' || cue === 'fuss')) return 0;
  const gain = gainOf(volumes.voices) * (0.5 + 0.5 * clamp(level));
  return cue === 'cry' ? Math.min(CRY_AT_MOST, gain) : gain;
}
