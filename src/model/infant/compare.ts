/** Five caregivers and three kinds of child beside each other: orders that must come out, and how far apart they are. */
import { round3 } from '../number.ts';
import { CAREGIVERS, type Caregiver } from './caregiver.ts';
import { TEMPERAMENTS, type Temperament } from './infant.ts';
import { deviation, inEpisode, mean, negative, repairs, share } from './measure.ts';
import { simulated } from './summary.ts';
import type { Track } from './session.ts';
import type { Target } from './targets.ts';

export interface CaregiverFigures {
  readonly caregiver: Caregiver;
  /** Share of the reunion in protest or withdrawn: mean and standard deviation over sessions. */
  readonly negative: number;
  readonly sd: number;
  /** Cohen's d against good-enough, pooled. */
  readonly d: number;
  /** From a mismatch to the match that ends it, in the reunion. */
  readonly secondsToRepair: number;
}

export interface Comparison {
  readonly caregivers: readonly CaregiverFigures[];
  /** With the good-enough caregiver: negative share of the reunion by kind of child. */
  readonly temperaments: Readonly<Record<Temperament, number>>;
  readonly targets: readonly Target[];
}

const inReunion = (track: Track): number => share(inEpisode(track, 'reunion'), negative);

/** Difference of means over the pooled standard deviation. */
export function cohensD(a: readonly number[], b: readonly number[]): number {
  const [sa, sb] = [deviation(a), deviation(b)];
  const pooled = Math.sqrt((sa * sa + sb * sb) / 2);
  return pooled === 0 ? 0 : (mean(b) - mean(a)) / pooled;
}

/** Chosen, Cohen's d: good-enough differs from what is worse by at least this much. */
const APART = 0.5;
/** Chosen, Cohen's d: and from attuned by at most this. */
const CLOSE = 0.3;

const round = (v: number): string => String(round3(v));

function orders(figures: Readonly<Record<Caregiver, CaregiverFigures>>, kinds: Comparison['temperaments']): Target[] {
  const { attuned, chasing, withdrawn, random } = figures;
  const enough = figures['good-enough'];
  const worse = [random, chasing, withdrawn];
  const least = Math.min(chasing.negative, withdrawn.negative);
  const slowest = Math.min(chasing.secondsToRepair, withdrawn.secondsToRepair);
  return [
    ...worse.map(
      ({ caregiver, d }): Target => ({
        name: `reunion negative: good-enough below ${caregiver}`,
        target: `d ≥ ${APART}`,
        value: `d ${round(d)}`,
        ok: d >= APART
      })
    ),
    {
      name: 'reunion negative: attuned and good-enough close together',
      target: `|d| ≤ ${CLOSE}`,
      value: `d ${round(attuned.d)}`,
      ok: Math.abs(attuned.d) <= CLOSE
    },
    {
      name: 'reunion negative: random below chasing and withdrawn',
      target: 'below',
      value: `${round(random.negative)} and ${round(least)}`,
      ok: random.negative < least
    },
    {
      name: 'seconds to repair: attuned and good-enough, random, then chasing and withdrawn',
      target: 'in this order',
      value: [attuned, enough, random, chasing, withdrawn].map((f) => round(f.secondsToRepair)).join(', '),
      ok:
        Math.max(attuned.secondsToRepair, enough.secondsToRepair) < random.secondsToRepair &&
        random.secondsToRepair < slowest
    },
    {
      name: 'temperament: engaged infants recover most, disengaged show more negative affect in reunion',
      target: 'engaged < disengaged',
      value: `${round(kinds.engaged)} and ${round(kinds.disengaged)}`,
      ok: kinds.engaged < kinds.disengaged
    }
  ];
}

/** @param sessions - of each caregiver */
export function comparison(sessions: number, seed: number): Comparison {
  const tracks = Object.fromEntries(CAREGIVERS.map((who) => [who, simulated(who, sessions, seed)])) as Readonly<
    Record<Caregiver, Track[]>
  >;
  const enough = tracks['good-enough'].map(inReunion);
  const figures = Object.fromEntries(
    CAREGIVERS.map((caregiver) => {
      const each = tracks[caregiver].map(inReunion);
      const mended = tracks[caregiver].flatMap((track) => repairs(inEpisode(track, 'reunion')));
      return [
        caregiver,
        {
          caregiver,
          negative: mean(each),
          sd: deviation(each),
          d: cohensD(enough, each),
          secondsToRepair: mean(mended)
        }
      ];
    })
  ) as unknown as Readonly<Record<Caregiver, CaregiverFigures>>;
  const temperaments = Object.fromEntries(
    TEMPERAMENTS.map((t) => [t, mean(tracks['good-enough'].filter((x) => x.temperament === t).map(inReunion))])
  ) as Record<Temperament, number>;
  return { caregivers: CAREGIVERS.map((who) => figures[who]), temperaments, targets: orders(figures, temperaments) };
}
