/**
 * One infant of seven months in one moment, face to face: the quantities, the codes, the kinds of child.
 *
 * Codes are those of ICEP-R (Weinberg & Tronick; German revision Reck et al.), in our
 * words. All quantities 0..1. Time is counted in steps of 50 ms. Refuses to move anything: step.ts.
 */

/** Chosen, seconds: one step; shorter than any blink of a coder's eye, long enough to be quick. */
export const STEP = 0.05;
export const stepsOf = (seconds: number): number => Math.round(seconds / STEP);

/** Engagement, mutually exclusive. */
export const PHASES = ['social-positive', 'social-monitor', 'object-environment', 'protest', 'withdrawn'] as const;
export type Phase = (typeof PHASES)[number];

/** Beside the phases, not exclusive of them. */
export const COMFORTS = ['oral', 'clasp'] as const;
export type Comfort = (typeof COMFORTS)[number];

/** Ways to ask for an answer. */
export const BIDS = ['look', 'smile', 'coo', 'reach', 'pick-me-up'] as const;
export type BidKind = (typeof BIDS)[number];

/** What a caregiver may do; one at a time. `blank` is the still face. */
export const ACTS = ['wait', 'smile', 'voice', 'touch', 'imitate', 'name', 'ring', 'look-away', 'blank'] as const;
export type Act = (typeof ACTS)[number];

/** What the caregiver does, and since which step. */
export interface Doing {
  readonly act: Act;
  readonly since: number;
}

export interface Bid {
  readonly kind: BidKind;
  readonly at: number;
  /** Nothing yet; the step it was answered; or never: it went by. */
  readonly answered?: number | 'never';
}

/** Where the eyes are. */
export type Attention = 'face' | 'object' | 'away';

export interface Infant {
  /** Steps since the beginning. */
  readonly step: number;
  readonly phase: Phase;
  /** The step this phase began. */
  readonly since: number;
  readonly attention: Attention;
  /** What unanswered time adds up to; protest is where it spills. */
  readonly strain: number;
  /** What being met adds up to. */
  readonly delight: number;
  readonly arousal: number;
  /** What is left to settle oneself with: self-comfort spends it, contact refills it. */
  readonly reserve: number;
  /** A running estimate of being answered. */
  readonly expectation: number;
  readonly comfort: Comfort | undefined;
  /** The step self-comfort began or last ended. */
  readonly comfortSince: number;
  /** Trunk twisted or back arched, to get away. */
  readonly distancing: boolean;
  /** A hiccup, or spitting up: the last step it happened. */
  readonly autonomic: number | undefined;
  readonly bid: Bid | undefined;
}

/** Kinds of child, seen already in first play (clusters of Montirosso et al. 2015, at 4 months). */
export const TEMPERAMENTS = ['engaged', 'disengaged', 'negatively-engaged'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** Chosen, −1..1 of valence: what a phase alone shows. */
const SHOWN: Readonly<Record<Phase, number>> = {
  'social-positive': 0.45,
  'social-monitor': 0,
  'object-environment': 0,
  protest: -0.5,
  withdrawn: -0.3
};
/** Chosen, share: what delight adds to it, and strain takes off. */
const FELT = 0.6;

/** How feelings can be read off the quantities: −1 distress .. 1 delight. */
export const valenceOf = ({ delight, strain, phase }: Infant): number =>
  Math.min(1, Math.max(-1, SHOWN[phase] + FELT * (delight - strain)));

/** Chosen, 0..1 each: a child that is fed, awake and used to the one before it. */
const RESTED = { strain: 0.08, delight: 0.35, arousal: 0.3, reserve: 0.85 } as const;

/** An infant at the beginning of play, rested. */
export const rested = (expectation: number): Infant => ({
  step: 0,
  phase: 'social-monitor',
  since: 0,
  attention: 'face',
  ...RESTED,
  expectation,
  comfort: undefined,
  comfortSince: 0,
  distancing: false,
  autonomic: undefined,
  bid: undefined
});
