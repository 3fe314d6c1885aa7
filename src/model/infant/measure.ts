/** Counts what a coding laboratory would count in sessions: shares, bouts, bids, matches, repairs, slopes, coupling. */
import { type Act, type Phase, STEP, stepsOf } from './infant.ts';
import { type Episode, EPISODES, type Moment, type Track } from './session.ts';

/** Chosen, seconds: bids and changes are told a minute. */
const A_MINUTE = 60;
const MINUTE = A_MINUTE / STEP;
/** Chosen, seconds: windows within which a share is counted for a slope. */
const WINDOW = 10;
/** Chosen, seconds, and steps between looks: how much later the other's affect is looked at. */
const LATER = { seconds: 1, every: 4 } as const;
/** Chosen (direction: coppola-2016), seconds and shares of the last minute: how a reunion is called. */
const ENDS = { last: 60, disrupted: 0.25, playful: 0.04 } as const;
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;
export const deviation = (values: readonly number[]): number => {
  const m = mean(values);
  return values.length < 2 ? 0 : Math.sqrt(values.reduce((sum, v) => sum + (v - m) * (v - m), 0) / (values.length - 1));
};
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
}

export const positive = ({ phase }: Moment): boolean => phase === 'social-positive';
export const negative = ({ phase }: Moment): boolean => phase === 'protest' || phase === 'withdrawn';
export const gazes = ({ phase, attention }: Moment): boolean =>
  phase === 'social-positive' || phase === 'social-monitor' || (phase === 'protest' && attention === 'face');

export const inEpisode = ({ moments }: Track, episode: Episode): Moment[] =>
  moments.filter((m) => m.episode === episode);
export const share = (moments: readonly Moment[], is: (m: Moment) => boolean): number =>
  moments.length === 0 ? 0 : moments.filter(is).length / moments.length;

/** Completed bouts of each phase in seconds; the last one of a session is cut off and not counted. */
export function bouts({ moments }: Track): { phase: Phase; seconds: number }[] {
  const out: { phase: Phase; seconds: number }[] = [];
  let began = 0;
  for (let i = 1; i < moments.length; i++)
    if (moments[i]!.phase !== moments[i - 1]!.phase) {
      out.push({ phase: moments[i - 1]!.phase, seconds: (i - began) * STEP });
      began = i;
    }
  return out;
}

export const changesPerMinute = (track: Track): number => (bouts(track).length / track.moments.length) * MINUTE;

const WARM: readonly Act[] = ['smile', 'voice', 'imitate'];
const CONCERNED: readonly Act[] = ['name', 'voice', 'touch'];

/** Matched engagement: positive with positive, monitor with neutral, the same object, protest with concern. */
export function matched({ phase, act, attention }: Moment): boolean {
  switch (phase) {
    case 'social-positive':
      return WARM.includes(act);
    case 'social-monitor':
      return act === 'wait';
    case 'object-environment':
      return act === 'ring' && attention === 'object';
    case 'protest':
      return CONCERNED.includes(act);
    case 'withdrawn':
      return act === 'name' || act === 'voice';
  }
}

/** Seconds of each mismatch that ended in a match. */
export function repairs(moments: readonly Moment[]): number[] {
  const out: number[] = [];
  let began: number | undefined;
  moments.forEach((moment, i) => {
    if (!matched(moment)) began ??= i;
    else if (began !== undefined) {
      out.push((i - began) * STEP);
      began = undefined;
    }
  });
  return out;
}

/** Change a minute of a share within moments, by least squares over windows. */
export function slope(moments: readonly Moment[], of: (window: readonly Moment[]) => number): number {
  const size = stepsOf(WINDOW);
  const values: number[] = [];
  for (let i = 0; i + size <= moments.length; i += size) values.push(of(moments.slice(i, i + size)));
  const middle = (values.length - 1) / 2;
  const level = mean(values);
  let [over, under] = [0, 0];
  values.forEach((v, i) => {
    over += (i - middle) * (v - level);
    under += (i - middle) * (i - middle);
  });
  return under === 0 ? 0 : (over / under) * (A_MINUTE / WINDOW);
}

/** Chosen, −1..1 of affect: what a caregiver's act shows. */
const SHOWS: Readonly<Record<Act, number>> = {
  wait: 0,
  smile: 1,
  voice: 0.3,
  touch: 0.1,
  imitate: 0.8,
  name: -0.4,
  ring: 0.2,
  'look-away': -0.2,
  blank: 0
};

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((v, i) => {
    ab += (v - ma) * (b[i]! - mb);
    aa += (v - ma) * (v - ma);
    bb += (b[i]! - mb) * (b[i]! - mb);
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** How well one's affect now foretells the other's a second later, each way, outside the still face. */
export function coupling(track: Track): { infantLeads: number; caregiverLeads: number } {
  const lag = stepsOf(LATER.seconds);
  const [first, later]: [number[], number[]] = [[], []];
  const [act, answer]: [number[], number[]] = [[], []];
  for (const episode of EPISODES) {
    if (episode === 'stillFace') continue;
    const moments = inEpisode(track, episode);
    for (let i = 0; i + lag < moments.length; i += LATER.every) {
      first.push(moments[i]!.valence);
      later.push(SHOWS[moments[i + lag]!.act]);
      act.push(SHOWS[moments[i]!.act]);
      answer.push(moments[i + lag]!.valence);
    }
  }
  return { infantLeads: correlation(first, later), caregiverLeads: correlation(act, answer) };
}

/** How a reunion ends: by its last minute. Chosen cuts; patterns after Coppola et al. 2016. */
export type Ending = 'playful' | 'neutral' | 'disrupted';
export function endingOf(track: Track): Ending {
  const last = inEpisode(track, 'reunion').slice(-stepsOf(ENDS.last));
  if (share(last, negative) > ENDS.disrupted) return 'disrupted';
  return share(last, (m) => positive(m) && matched(m)) > ENDS.playful ? 'playful' : 'neutral';
}

export const bidsPerMinute = (moments: readonly Moment[]): number =>
  (moments.filter(({ bid }) => bid !== undefined).length / Math.max(1, moments.length)) * MINUTE;
