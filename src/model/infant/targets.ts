/**
 * What the numbers must reproduce with a good-enough caregiver: orders and lengths that were measured.
 *
 * Sources by row in MODEL.md. A share of a session is nobody's target: only its order is.
 */
import { round3 } from '../number.ts';
import { PHASES, type Phase } from './infant.ts';
import type { Summary } from './summary.ts';

export interface Target {
  readonly name: string;
  /** In words. */
  readonly target: string;
  readonly value: string;
  readonly ok: boolean;
}

/** Measured (withanage-don-2026), seconds: mean bouts at about nine months. */
const LASTS: Readonly<Partial<Record<Phase, number>>> = {
  'social-monitor': 2.5,
  'social-positive': 2.5,
  'object-environment': 10,
  protest: 10
};
/** Chosen, share: how near a mean must come. */
const WITHIN = 0.25;
/** Chosen (direction: icep-r), share of any episode: withdrawn is rare in typical samples. */
const RARE = 0.02;
/** Chosen (direction: tronick-cohn-1989), share of play: matched about a third of the time, never above a half. */
const MATCHED = [0.2, 0.4] as const;
/** Chosen, seconds: mismatches that end are mended soon; from memory of Gianino and Tronick, so no claim. */
const MENDED = [3, 5] as const;

const shown = (value: number): string => String(round3(value));

/** `more` is above `less`. */
const above = (name: string, more: readonly [string, number], less: readonly [string, number]): Target => ({
  name,
  target: `${more[0]} > ${less[0]}`,
  value: `${shown(more[1])} and ${shown(less[1])}`,
  ok: more[1] > less[1]
});

const dwells = ({ dwell }: Summary): Target[] =>
  PHASES.flatMap((phase): Target[] => {
    const asked = LASTS[phase];
    if (asked === undefined) return [];
    const { mean } = dwell[phase];
    return [
      {
        name: `dwell: ${phase}`,
        target: `${asked} s ± 25 %`,
        value: `${shown(mean)} s`,
        ok: Math.abs(mean - asked) <= WITHIN * asked
      }
    ];
  });

const trends = ({ slopes }: Summary): Target[] =>
  (['gaze', 'positive', 'bidsPerMinute', 'negative'] as const).map((what) => {
    const rises = what === 'negative';
    return {
      name: `within the still face: ${what}`,
      target: rises ? 'rises' : 'falls',
      value: `${shown(slopes[what])} a minute`,
      ok: rises ? slopes[what] > 0 : slopes[what] < 0
    };
  });

/** Every target with its verdict. */
export function targetsOf(summary: Summary): Target[] {
  const { play, stillFace, reunion } = summary.phases;
  const { match, coupling } = summary;
  const whole = Math.max(play.share.withdrawn, stillFace.share.withdrawn, reunion.share.withdrawn);
  return [
    ...dwells(summary),
    above('still-face effect: gaze', ['play', play.gaze], ['still face', stillFace.gaze]),
    above('still-face effect: positive', ['play', play.positive], ['still face', stillFace.positive]),
    above('still-face effect: negative', ['still face', stillFace.negative], ['play', play.negative]),
    above('carry-over: positive', ['play', play.positive], ['reunion', reunion.positive]),
    above('carry-over: negative', ['reunion', reunion.negative], ['play', play.negative]),
    above('rebound: positive', ['reunion', reunion.positive], ['still face', stillFace.positive]),
    ...trends(summary),
    { name: 'withdrawn is rare', target: 'under 2 % of any episode', value: shown(whole), ok: whole < RARE },
    {
      name: 'mostly out of step',
      target: 'matched about 30 % of play (20 to 40), never above 50',
      value: shown(match.share),
      ok: match.share >= MATCHED[0] && match.share <= MATCHED[1]
    },
    {
      name: 'mended within seconds',
      target: '3 to 5 s on average',
      value: `${shown(match.secondsToRepair)} s`,
      ok: match.secondsToRepair >= MENDED[0] && match.secondsToRepair <= MENDED[1]
    },
    above(
      'the infant leads',
      ['infant then caregiver', coupling.infantLeads],
      ['caregiver then infant', coupling.caregiverLeads]
    )
  ];
}
