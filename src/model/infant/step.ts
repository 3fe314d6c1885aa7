/**
 * One step of 50 ms of an infant: what it feels, where it turns, what it asks for.
 *
 * Pure: equal infants, acts and seeds give equal steps on every machine.
 */
import { clamp } from '../number.ts';
import { chance } from './chance.ts';
import { answersBids, felt, pursues } from './feelings.ts';
import { type Bid, type BidKind, COMFORTS, type Doing, type Infant, type Phase, STEP, stepsOf } from './infant.ts';
import { attentionIn, nextPhase } from './phases.ts';
import type { Kind } from './temperament.ts';

/** Chosen, seconds: an answer within it is an answer. */
const ANSWER_WITHIN = 3;

/** Chosen, change of each quantity, of what is left of it: what a bid that was answered does. A prompt answer never costs. */
const ANSWERED = { expectation: 0.1, delight: 0.07, strain: -0.012 } as const;
/** Chosen, change of each quantity: what a bid that went by does. */
const WENT_BY = { expectation: -0.1, strain: 0.014 } as const;

/** Chosen, bids a second in each phase, before hope: coos and hands while it looks, arms up while it cries. */
const ASKS: Readonly<Partial<Record<Phase, readonly (readonly [BidKind, number])[]>>> = {
  'social-positive': [
    ['coo', 0.09],
    ['reach', 0.05]
  ],
  'social-monitor': [
    ['coo', 0.08],
    ['reach', 0.05]
  ],
  protest: [['pick-me-up', 0.05]]
};
/** Chosen, share: how often coming back to a face asks for something. */
const LOOK_ASKS = 0.7;
/** Chosen, share: how often a smile does. */
const SMILE_ASKS = 0.85;
/** Chosen (direction: ekas-2012), factor: bids come with expectation, so they fall within the still face. */
const HOPE = { least: 0.25, expectation: 1.05 } as const;
/** Chosen, odds a second, seconds and shares: self-comfort comes with strain while there is reserve, more with the face turned. */
const COMFORT = { odds: 0.008, strain: 0.11, facing: 0.5, turned: 1.2, least: 1, mean: 5, oral: 0.62 } as const;
/** Chosen, odds a second, and mean seconds: twisting away comes of strain and of being pursued. */
const DISTANCING = { odds: 0.004, strain: 0.05, pursued: 0.06, mean: 2 } as const;
/** Chosen, odds a second at full strain: a hiccup. */
const HICCUPS = 0.006;

/** The bid of this step, if there is one: by entering a phase, or within it. */
function asked(infant: Infant, phase: Phase, entered: boolean, seed: number): BidKind | undefined {
  const { step, phase: before, expectation } = infant;
  const hope = HOPE.least + HOPE.expectation * expectation;
  const luck = chance(seed, step, 'bid');
  if (entered && phase === 'social-positive') return luck < SMILE_ASKS * hope ? 'smile' : undefined;
  if (entered && phase === 'social-monitor' && before !== 'social-positive')
    return luck < LOOK_ASKS * hope ? 'look' : undefined;
  let left = luck;
  for (const [kind, rate] of ASKS[phase] ?? []) {
    const odds = rate * hope * STEP;
    if (left < odds) return kind;
    left -= odds;
  }
  return undefined;
}

/** The bid that stands, after what the caregiver did. */
function heard(bid: Bid | undefined, doing: Doing, step: number): Bid | undefined {
  if (!bid || bid.answered !== undefined) return bid;
  if (answersBids(doing.act) && doing.since > bid.at) return { ...bid, answered: step };
  return step - bid.at > stepsOf(ANSWER_WITHIN) ? { ...bid, answered: 'never' } : bid;
}

/** Whether it settles itself, and how: more when strained and not looking at a face. */
function settling(infant: Infant, seed: number): Infant['comfort'] {
  const { comfort, comfortSince, step, strain, reserve, attention } = infant;
  const luck = chance(seed, step, 'comfort');
  if (comfort) return step - comfortSince > stepsOf(COMFORT.least) && luck < STEP / COMFORT.mean ? undefined : comfort;
  const turned = attention === 'face' ? COMFORT.facing : COMFORT.turned;
  const odds = STEP * (COMFORT.odds + COMFORT.strain * strain * reserve) * turned;
  if (luck >= odds) return undefined;
  return COMFORTS[chance(seed, step, 'which') < COMFORT.oral ? 0 : 1];
}

/** The infant one step later. @param kind - of its temperament */
export function stepped(infant: Infant, doing: Doing, kind: Kind, seed: number): Infant {
  const step = infant.step + 1;
  const phase = nextPhase(infant, doing, kind, seed);
  const entered = phase !== infant.phase;
  const now = felt(infant, doing, kind);
  const before = infant.bid;
  let bid = heard(before, doing, step);
  if (bid !== before && bid?.answered !== undefined) {
    const change = bid.answered === 'never' ? WENT_BY : ANSWERED;
    const { expectation } = now;
    now.expectation = clamp(
      expectation + change.expectation * (change.expectation > 0 ? 1 - expectation : expectation)
    );
    now.strain = clamp(now.strain + change.strain * (change.strain > 0 ? kind.strains : kind.recovers));
    if (bid.answered !== 'never')
      now.delight = clamp(now.delight + ANSWERED.delight * (1 - now.delight) * kind.delights);
  }
  const kindOfBid = asked(infant, phase, entered, seed);
  if (kindOfBid && bid?.answered === undefined && bid) bid = { ...bid, answered: 'never' };
  if (kindOfBid) bid = { kind: kindOfBid, at: step };
  const comfort = settling(infant, seed);
  const pressed = pursues(doing, infant) ? DISTANCING.pursued : 0;
  const twist = DISTANCING.odds + DISTANCING.strain * infant.strain * infant.strain + pressed;
  const distancing = infant.distancing
    ? chance(seed, step, 'distance') > STEP / DISTANCING.mean
    : chance(seed, step, 'distance') < STEP * twist;
  const hiccups = chance(seed, step, 'autonomic') < STEP * HICCUPS * infant.strain;
  return {
    step,
    phase,
    since: entered ? step : infant.since,
    attention: entered ? attentionIn(phase, infant, doing, seed) : infant.attention,
    strain: now.strain,
    delight: now.delight,
    arousal: now.arousal,
    reserve: now.reserve,
    expectation: now.expectation,
    comfort,
    comfortSince: comfort === infant.comfort ? infant.comfortSince : step,
    distancing,
    autonomic: hiccups ? step : infant.autonomic,
    bid
  };
}
