/** Many sessions in figures, as the command prints them and tests read them. */
import type { Caregiver } from './caregiver.ts';
import { PHASES, type Phase } from './infant.ts';
import {
  bidsPerMinute,
  bouts,
  changesPerMinute,
  coupling,
  deviation,
  type Ending,
  endingOf,
  gazes,
  inEpisode,
  matched,
  mean,
  negative,
  positive,
  quantile,
  repairs,
  share,
  slope
} from './measure.ts';
import { type Episode, EPISODES, type Moment, seedsOf, session, type Track } from './session.ts';

/** Chosen, quantiles: where most sessions lie, and the middle. */
const MOST = [0.1, 0.9] as const;
/** Chosen, quantile: the median. */
const MIDDLE = 0.5;

export interface EpisodeFigures {
  /** Of the time; they sum to 1. */
  readonly share: Readonly<Record<Phase, number>>;
  readonly gaze: number;
  readonly positive: number;
  readonly negative: number;
  readonly selfComfort: number;
  readonly bidsPerMinute: number;
}

export interface Summary {
  readonly caregiver: Caregiver;
  readonly sessions: number;
  readonly seed: number;
  readonly phases: Readonly<Record<Episode, EpisodeFigures>>;
  /** Seconds of completed bouts, all episodes together. */
  readonly dwell: Readonly<Record<Phase, { readonly mean: number; readonly median: number }>>;
  readonly changesPerMinute: { readonly mean: number; readonly sd: number; readonly p10: number; readonly p90: number };
  /** In play: share of the time; in play and reunion: seconds from a mismatch to the match that ends it. */
  readonly match: { readonly share: number; readonly secondsToRepair: number; readonly inReunion: number };
  /** Change a minute within the still face. */
  readonly slopes: Readonly<Record<'gaze' | 'positive' | 'negative' | 'bidsPerMinute', number>>;
  readonly coupling: { readonly infantLeads: number; readonly caregiverLeads: number };
  readonly reunion: Readonly<Record<Ending, number>>;
}

const over = (tracks: readonly Track[], episode: Episode, of: (moments: readonly Moment[]) => number): number =>
  mean(tracks.map((track) => of(inEpisode(track, episode))));

const record = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;

function figures(tracks: readonly Track[], episode: Episode): EpisodeFigures {
  const part = (is: (m: Moment) => boolean): number => over(tracks, episode, (moments) => share(moments, is));
  return {
    share: record(PHASES, (phase) => part((m) => m.phase === phase)),
    gaze: part(gazes),
    positive: part(positive),
    negative: part(negative),
    selfComfort: part((m) => m.comfort !== undefined),
    bidsPerMinute: over(tracks, episode, bidsPerMinute)
  };
}

/** @param tracks - at least one */
export function summaryOf(tracks: readonly Track[], caregiver: Caregiver, seed: number): Summary {
  const ended = tracks.flatMap(bouts);
  const lasting = (phase: Phase): number[] => ended.filter((b) => b.phase === phase).map(({ seconds }) => seconds);
  const changes = tracks.map(changesPerMinute);
  const mended = (episode: Episode): number[] => tracks.flatMap((track) => repairs(inEpisode(track, episode)));
  const falls = (of: (moments: readonly Moment[]) => number): number =>
    over(tracks, 'stillFace', (moments) => slope(moments, of));
  const pairs = tracks.map(coupling);
  const endings = tracks.map(endingOf);
  return {
    caregiver,
    sessions: tracks.length,
    seed,
    phases: record(EPISODES, (episode) => figures(tracks, episode)),
    dwell: record(PHASES, (phase) => ({ mean: mean(lasting(phase)), median: quantile(lasting(phase), MIDDLE) })),
    changesPerMinute: {
      mean: mean(changes),
      sd: deviation(changes),
      p10: quantile(changes, MOST[0]),
      p90: quantile(changes, MOST[1])
    },
    match: {
      share: over(tracks, 'play', (moments) => share(moments, matched)),
      secondsToRepair: mean([...mended('play'), ...mended('reunion')]),
      inReunion: mean(mended('reunion'))
    },
    slopes: {
      gaze: falls((w) => share(w, gazes)),
      positive: falls((w) => share(w, positive)),
      negative: falls((w) => share(w, negative)),
      bidsPerMinute: falls(bidsPerMinute)
    },
    coupling: {
      infantLeads: mean(pairs.map(({ infantLeads }) => infantLeads)),
      caregiverLeads: mean(pairs.map(({ caregiverLeads }) => caregiverLeads))
    },
    reunion: record(
      ['playful', 'neutral', 'disrupted'],
      (e) => endings.filter((ending) => ending === e).length / tracks.length
    )
  };
}

/** As many sessions under one seed. */
export const simulated = (caregiver: Caregiver, sessions: number, seed: number): Track[] =>
  seedsOf(seed, sessions).map((one) => session(caregiver, one));
