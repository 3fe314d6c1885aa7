/**
 * The steps of a repair, as a path that was walked or not. The order is a
 * default, not a law (task analyses support the stages, less their order).
 */
import type { Appraisal } from './appraisals.ts';
import type { Dyad } from './dyad.ts';
import type { TurnRecord } from './record.ts';

export const STEP_IDS = [
  'recognise',
  'stay-present',
  'invite-reflection',
  'validate',
  'offer-repair',
  'common-ground'
] as const;
export type StepId = (typeof STEP_IDS)[number];

export interface Step {
  readonly step: StepId;
  /** The first turn on which it was taken; null: not taken. */
  readonly turn: number | null;
}

/** Chosen, strength: a step is taken by a clause that clearly shows it, not by a trace. */
const TAKEN_AT = 0.3;

const SHOWN: Readonly<Record<Exclude<StepId, 'recognise' | 'stay-present'>, readonly Appraisal[]>> = {
  'invite-reflection': ['invites', 'wonders', 'asks-more', 'listens'],
  validate: ['validates'],
  'offer-repair': ['owns', 'offers', 'promises', 'tends'],
  'common-ground': ['values', 'thanks', 'accepts', 'requests']
};

const strong = (t: TurnRecord, ids: readonly Appraisal[]): boolean =>
  t.appraisals.some((is) => ids.some((id) => (is[id] ?? 0) >= TAKEN_AT));

function turnOf(step: StepId, turns: readonly TurnRecord[], end: Dyad): number | null {
  if (step === 'recognise') return end.ruptures.find((r) => r.noticed !== undefined)?.noticed ?? null;
  const found = turns.find((t) => {
    if (t.before.ruptures.length === 0) return false;
    if (step === 'stay-present') return t.rating.judgements.some((j) => j.skill === 'stay' && j.level !== 'none');
    if (step === 'common-ground')
      return t.before.ruptures.some((r) => r.received !== undefined) && strong(t, SHOWN[step]);
    return strong(t, SHOWN[step]);
  });
  return found?.turn ?? null;
}

/** The path of this run. @param therapy - then there is no common ground to find */
export const stepsOf = (turns: readonly TurnRecord[], end: Dyad, therapy: boolean): Step[] =>
  STEP_IDS.filter((step) => !(therapy && step === 'common-ground')).map((step) => ({
    step,
    turn: turnOf(step, turns, end)
  }));
