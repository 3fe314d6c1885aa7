/** A session as intervals with onset, offset and code, as annotation tools keep them. */
import { round3 } from '../number.ts';
import { STEP } from './infant.ts';
import type { Moment, Track } from './session.ts';

export const LANES = [
  'episode',
  'infant',
  'gaze',
  'self-comfort',
  'distancing',
  'bid',
  'autonomic',
  'caregiver'
] as const;
export type Lane = (typeof LANES)[number];

export interface Interval {
  readonly lane: Lane;
  readonly code: string;
  /** Seconds; a point has both alike. */
  readonly onset: number;
  readonly offset: number;
}

/** What a lane holds at a moment; nothing is no interval. */
const CODES: Readonly<Record<Lane, (m: Moment) => string | undefined>> = {
  episode: ({ episode }) => episode,
  infant: ({ phase }) => phase,
  gaze: ({ attention }) => attention,
  'self-comfort': ({ comfort }) => comfort,
  distancing: ({ distancing }) => (distancing ? 'distancing' : undefined),
  bid: ({ bid }) => bid,
  autonomic: ({ autonomic }) => (autonomic ? 'autonomic' : undefined),
  caregiver: ({ act }) => act
};
const POINTS: readonly Lane[] = ['bid', 'autonomic'];

const seconds = (step: number): number => round3(step * STEP);

/** By lane, then by onset. */
export function intervalsOf({ moments }: Pick<Track, 'moments'>): Interval[] {
  return LANES.flatMap((lane) => {
    const out: Interval[] = [];
    let began = 0;
    let code: string | undefined;
    const close = (at: number): void => {
      if (code === undefined) return;
      const point = POINTS.includes(lane);
      out.push({ lane, code, onset: seconds(began), offset: seconds(point ? began : at) });
    };
    moments.forEach((moment, i) => {
      const now = CODES[lane](moment);
      if (now === code && !POINTS.includes(lane)) return;
      close(i);
      [began, code] = [i, now];
    });
    close(moments.length);
    return out;
  });
}
