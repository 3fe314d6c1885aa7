/**
 * Simulated caregivers: five ways of answering, for measuring the infant against.
 *
 * Each sees what anyone sees (the phase, the eyes, a bid), after a lag, and answers a share of
 * it. Refuses to know the infant's quantities.
 */
import { chance } from './chance.ts';
import { type Act, type Doing, type Infant, type Phase, STEP, stepsOf } from './infant.ts';

export const CAREGIVERS = ['attuned', 'good-enough', 'chasing', 'withdrawn', 'random'] as const;
export type Caregiver = (typeof CAREGIVERS)[number];

interface Policy {
  /** Share of what it sees that it answers, and after how many seconds. */
  readonly answers: number;
  readonly lag: number;
  /** Share of the times the infant turns away in which it waits. */
  readonly waits: number;
  /** What it does between answers. */
  readonly idle: Act;
  /** Glances a second at what the infant looks at. */
  readonly follows: number;
}

/** Chosen, shares, seconds and glances a second: five ways of answering, apart enough to be told apart by a reunion. */
const POLICIES: Readonly<Record<Exclude<Caregiver, 'random'>, Policy>> = {
  attuned: { answers: 0.8, lag: 0.8, waits: 1, idle: 'wait', follows: 0.2 },
  'good-enough': { answers: 0.5, lag: 1.2, waits: 0.85, idle: 'wait', follows: 0.18 },
  chasing: { answers: 0.8, lag: 0.5, waits: 0, idle: 'smile', follows: 0.02 },
  withdrawn: { answers: 0.1, lag: 3, waits: 1, idle: 'look-away', follows: 0.02 }
};

/** A caregiver in one moment. */
export interface Caring {
  readonly doing: Doing;
  /** The step the act ends, and what is planned next. */
  readonly until: number;
  readonly plan?: { readonly act: Act; readonly at: number };
}

export const atFirst: Caring = { doing: { act: 'wait', since: 0 }, until: 0 };

type Mix = readonly (readonly [Act, number])[];

/** Chosen, shares: what fits a phase. */
const FITTING: Readonly<Record<Phase, Mix>> = {
  'social-positive': [
    ['smile', 0.55],
    ['imitate', 0.25],
    ['voice', 0.2]
  ],
  'social-monitor': [
    ['voice', 0.4],
    ['smile', 0.45],
    ['touch', 0.15]
  ],
  'object-environment': [['ring', 1]],
  protest: [
    ['name', 0.4],
    ['voice', 0.35],
    ['touch', 0.25]
  ],
  withdrawn: [
    ['name', 0.5],
    ['voice', 0.5]
  ]
};
/** Chosen, shares: what goes after a face that has turned away. */
const PURSUING: Mix = [
  ['smile', 0.35],
  ['voice', 0.35],
  ['touch', 0.3]
];
const ANY: readonly Act[] = ['wait', 'smile', 'voice', 'touch', 'imitate', 'name', 'ring', 'look-away'];

function pick(mix: Mix, at: number): Act {
  let left = at;
  for (const [act, share] of mix) {
    if (left < share) return act;
    left -= share;
  }
  return mix[mix.length - 1]![0];
}

/** Chosen, seconds: how long an act lasts, at least and at most. */
const LASTS = [1.8, 3.4] as const;
/** Chosen, seconds: a glance at what the infant looks at. */
const GLANCE = 1.9;
/** Chosen, factor of the lag, at least and on top: nobody answers on the beat. */
const SPREAD = [0.7, 0.6] as const;
const lasting = (seed: number, step: number): number =>
  stepsOf(LASTS[0] + (LASTS[1] - LASTS[0]) * chance(seed, step, 'length'));

const act = (what: Act, step: number, until: number): Caring => ({ doing: { act: what, since: step }, until });

function carelessly(caring: Caring, step: number, seed: number): Caring {
  if (step < caring.until) return caring;
  return act(ANY[Math.floor(chance(seed, step, 'what') * ANY.length)]!, step, step + lasting(seed, step));
}

/** Whether there is something new to answer. */
const news = (before: Infant, now: Infant): boolean =>
  now.phase !== before.phase || (now.bid !== before.bid && now.bid?.at === now.step);

/** What is planned on seeing the infant, if anything. */
function planned(policy: Policy, infant: Infant, seed: number): Caring['plan'] {
  const { step, phase, attention } = infant;
  if (chance(seed, step, 'answers') >= policy.answers) return undefined;
  const turned = phase !== 'protest' && attention !== 'face';
  const luck = chance(seed, step, 'what');
  const at = step + stepsOf(policy.lag * (SPREAD[0] + SPREAD[1] * chance(seed, step, 'lag')));
  if (turned) {
    if (chance(seed, step, 'room') < policy.waits) return { act: policy.idle, at };
    return { act: pick(PURSUING, luck), at };
  }
  return { act: pick(FITTING[phase], luck), at };
}

/** The caregiver one step later, having seen the infant of this step and of the one before. */
export function cared(caring: Caring, before: Infant, now: Infant, who: Caregiver, seed: number): Caring {
  const { step } = now;
  if (who === 'random') return carelessly(caring, step, seed);
  const policy = POLICIES[who];
  const plan = (news(before, now) ? planned(policy, now, seed) : undefined) ?? caring.plan;
  if (plan && step >= plan.at) return act(plan.act, step, step + lasting(seed, step));
  const waiting = { ...caring, ...(plan && { plan }) };
  if (step < caring.until) return waiting;
  const turned = now.phase !== 'protest' && now.attention !== 'face';
  if (turned && policy.waits === 0)
    return {
      ...act(pick(PURSUING, chance(seed, step, 'idle')), step, step + lasting(seed, step)),
      ...(plan && { plan })
    };
  if (now.attention === 'object' && chance(seed, step, 'glance') < policy.follows * STEP)
    return { ...act('ring', step, step + stepsOf(GLANCE)), ...(plan && { plan }) };
  if (caring.doing.act === policy.idle) return waiting;
  return { ...act(policy.idle, step, step), ...(plan && { plan }) };
}
