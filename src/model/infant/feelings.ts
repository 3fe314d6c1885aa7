/**
 * How an infant's quantities move in one step under what the caregiver does.
 *
 * Refuses to know why an act was done: only which, since when, and where the infant looks.
 */
import { clamp } from '../number.ts';
import { type Act, type Doing, type Infant, STEP, stepsOf } from './infant.ts';
import type { Kind } from './temperament.ts';

/** Chosen (direction: kim-2014), strain a second while it protests: naming the state settles more than imitating it. */
const IN_PROTEST: Readonly<Record<Act, number>> = {
  wait: -0.012,
  smile: 0.004,
  voice: -0.035,
  touch: -0.032,
  imitate: -0.014,
  name: -0.05,
  ring: -0.01,
  'look-away': 0.01,
  blank: 0.014
};

/** Chosen (direction: feldman-2010), strain a second while the face is turned away: room settles, pursuing costs, touch most. */
const TURNED: Readonly<Record<Act, number>> = {
  wait: -0.014,
  smile: 0.016,
  voice: 0.012,
  touch: 0.03,
  imitate: 0.018,
  name: 0.004,
  ring: -0.004,
  'look-away': -0.002,
  blank: 0.006
};

/** Chosen, share of a cost: less is at stake while it looks at a thing than while it looks away. */
const BUSY = 0.55;

/** Chosen (direction: mesman-2009), strain a second face to face: being met settles, a blank face strains. */
const FACING: Readonly<Record<Act, number>> = {
  wait: -0.006,
  smile: -0.014,
  voice: -0.014,
  touch: -0.01,
  imitate: -0.012,
  name: -0.018,
  ring: -0.008,
  'look-away': 0.008,
  blank: 0.016
};

/** Chosen, delight a second face to face while an act is news: small, so that the infant leads more than it is led. */
const DELIGHTS: Readonly<Record<Act, number>> = {
  wait: 0,
  smile: 0.1,
  voice: 0.08,
  touch: 0.06,
  imitate: 0.1,
  name: 0.06,
  ring: 0.05,
  'look-away': -0.03,
  blank: -0.1
};
/** Chosen, seconds: how long an act is news; about as long as a look lasts. */
export const FRESH = 2.5;

/** Chosen (direction: rochat-2002), factor: a blank face weighs by how sure an answer was; what hurts is the lost contingency. */
const BLANK = { least: 0.45, expectation: 1.25 } as const;
/** Chosen, strain a second: what the infant's own settling takes off. */
const COMFORTED = -0.016;
/** Chosen, 0..1 of arousal: where rest, strain, delight, crying and being pressed draw it; touch on a turned face most. */
const AROUSAL = { rest: 0.2, strain: 0.5, delight: 0.25, crying: 0.22, pursued: 0.1, touched: 0.26 } as const;
/** Chosen, share a second: how fast it is drawn there. */
const DRAWN = 0.3;
/** Chosen, share a second and level: delight fades to contentment. */
const FADES = { rate: 0.035, to: 0.12 } as const;
/** Chosen, share a second: contact refills the reserve, self-comfort and strain spend it. */
const RESERVE = { contact: 0.012, comfort: 0.02, strain: 0.008 } as const;
/** Chosen, share a second: what a blank face alone takes off expectation; bids that go by take more. */
const DOUBTS = 0.008;

export const answersBids = (act: Act): boolean => act !== 'wait' && act !== 'look-away' && act !== 'blank';

/** Acts that go after a face that has turned away. */
export const pursues = ({ act }: Doing, { attention }: Infant): boolean =>
  attention !== 'face' && (act === 'smile' || act === 'voice' || act === 'touch' || act === 'imitate');

/** Strain a second. */
function strainRate(infant: Infant, { act }: Doing, kind: Kind): number {
  const { phase, attention, expectation, comfort } = infant;
  let rate: number;
  if (phase === 'protest' || phase === 'withdrawn') rate = IN_PROTEST[act];
  else if (attention === 'face') rate = FACING[act];
  else rate = TURNED[act] * (attention === 'object' && TURNED[act] > 0 ? BUSY : 1);
  if (act === 'blank') rate *= BLANK.least + BLANK.expectation * expectation;
  if (comfort) rate += COMFORTED;
  return rate > 0 ? rate * kind.strains : rate * kind.recovers;
}

/** Arousal is where strain, delight and what is done to the body draw it. */
function arousalAim(infant: Infant, doing: Doing): number {
  const { strain, delight, phase } = infant;
  const crying = phase === 'protest' ? AROUSAL.crying : 0;
  const pressed = pursues(doing, infant) ? (doing.act === 'touch' ? AROUSAL.touched : AROUSAL.pursued) : 0;
  return clamp(AROUSAL.rest + AROUSAL.strain * strain + AROUSAL.delight * delight + crying + pressed);
}

/** What moves in every step. */
export interface Moved {
  strain: number;
  delight: number;
  arousal: number;
  reserve: number;
  expectation: number;
}

/** What is done for delight in this step, a second. */
function delightRate({ attention, phase, step, delight }: Infant, { act, since }: Doing, kind: Kind): number {
  const fresh = step - since < stepsOf(FRESH);
  const meets = act === 'blank' || (attention === 'face' && phase !== 'protest' && fresh) ? DELIGHTS[act] : 0;
  const gladder = meets > 0 ? meets * kind.delights * (1 - delight) : meets * delight;
  return gladder - FADES.rate * (delight - FADES.to);
}

/** The quantities one step later, bids not counted. */
export function felt(infant: Infant, doing: Doing, kind: Kind): Moved {
  const { strain, delight, arousal, reserve, expectation, attention, comfort } = infant;
  const { act } = doing;
  const contact = answersBids(act) && attention === 'face' ? RESERVE.contact : 0;
  const spent = (comfort ? RESERVE.comfort : 0) + RESERVE.strain * strain;
  return {
    strain: clamp(strain + STEP * strainRate(infant, doing, kind)),
    delight: clamp(delight + STEP * delightRate(infant, doing, kind)),
    arousal: arousal + STEP * DRAWN * (arousalAim(infant, doing) - arousal),
    reserve: clamp(reserve + STEP * (contact * (1 - reserve) - spent * reserve)),
    expectation: clamp(expectation - STEP * (act === 'blank' ? DOUBTS * expectation : 0))
  };
}
