/**
 * When an infant leaves what it is doing, and for what.
 *
 * How long a phase lasts is measured and hardly depends on anything; where it goes
 * depends on everything.
 */
import { clamp } from '../number.ts';
import { chance } from './chance.ts';
import { FRESH, pursues } from './feelings.ts';
import { type Attention, type Doing, type Infant, type Phase, PHASES, STEP, stepsOf } from './infant.ts';
import type { Kind } from './temperament.ts';

/** Measured (withanage-don-2026), mean seconds of a bout: looks and smiles about 2.5, things and protest about 10; withdrawn is ours. */
const LASTS: Readonly<Record<Phase, number>> = {
  'social-positive': 2.5,
  'social-monitor': 2.5,
  'object-environment': 10,
  protest: 10,
  withdrawn: 6
};
/** Chosen, seconds: no bout is shorter; coders do not see less. */
const LEAST = 0.5;
/** Chosen, 0..1 of strain: from here it spills over into protest, with the square of what is above. */
const SPILLS = 0.3;
/** Chosen, weight: a little fussing comes out of nowhere; half of it whatever the strain. */
const FRETS = { weight: 0.035, whatever: 0.5, atAFace: 0.5 } as const;
/** Chosen, weight: smiles come of delight and of being met, less with strain, and little at a blank face. */
const SMILES = { least: 0.22, delight: 1.1, met: 0.15, strain: 0.75, blank: 0.35 } as const;
/** Chosen, weight and factors: looks come back with expectation, sooner where there is room, later where the face is pursued. */
const LOOKS = { least: 0.2, blank: 0.85, pursued: 0.7, room: 1.15 } as const;
/** Chosen, 0..1 of reserve, and weight: below it, and strained, it may give up; withdrawn is rare (under 2 % of the time). */
const GIVES_UP = { below: 0.7, weight: 0.15 } as const;
/** Chosen, weights: where a look goes on to, and a smile, a thing, a protest, and giving up. */
const ON = {
  look: { thing: 0.55, strained: 0.6, spills: 5 },
  smile: { look: 1, thing: 0.35, spills: 1.2 },
  thing: { smile: 0.04, spills: 9 },
  protest: { look: 0.3, looks: 0.5, thing: 0.75, strained: 0.5 },
  gone: { look: 0.3, thing: 1, protest: 0.5 }
} as const;
/** Chosen, odds: that the eyes leave the face and things alike; most in protest, with strain, and when pursued. */
const TURNS = { least: 0.12, protest: 0.34, strain: 0.7, blank: 0.12, pursued: 0.3 } as const;

type Weights = Readonly<Record<Phase, number>>;

const weights = (smile: number, look: number, thing: number, protest: number, gone: number): Weights => ({
  'social-positive': smile,
  'social-monitor': look,
  'object-environment': thing,
  protest,
  withdrawn: gone
});

function smileWeight({ delight, strain, step }: Infant, { act, since }: Doing): number {
  const met = step - since < stepsOf(FRESH) && (act === 'smile' || act === 'imitate' || act === 'voice');
  const glad = SMILES.least + SMILES.delight * delight + (met ? SMILES.met : 0);
  return glad * (1 - SMILES.strain * strain) * (act === 'blank' ? SMILES.blank : 1);
}

function lookWeight(infant: Infant, doing: Doing, kind: Kind): number {
  const { act } = doing;
  const room = act === 'wait' || act === 'ring' ? LOOKS.room : 1;
  const left = pursues(doing, infant) ? LOOKS.pursued : room;
  return kind.looks * (LOOKS.least + infant.expectation) * (act === 'blank' ? LOOKS.blank : 1) * left;
}

function weightsOf(infant: Infant, doing: Doing, kind: Kind): Weights {
  const { phase, strain, delight, reserve } = infant;
  const spilt = clamp(strain - SPILLS);
  const over = spilt * spilt;
  const frets = FRETS.weight * kind.strains * (FRETS.whatever + strain);
  const gives = reserve < GIVES_UP.below ? GIVES_UP.weight * (GIVES_UP.below - reserve) * strain : 0;
  const { look, smile, thing, protest, gone } = ON;
  switch (phase) {
    case 'social-monitor':
      return weights(
        smileWeight(infant, doing),
        0,
        look.thing + look.strained * strain,
        look.spills * over + frets * FRETS.atAFace,
        0
      );
    case 'social-positive':
      return weights(0, smile.look, smile.thing, smile.spills * over, 0);
    case 'object-environment':
      return weights(thing.smile * delight, lookWeight(infant, doing, kind), 0, thing.spills * over + frets, gives);
    case 'protest':
      return weights(
        0,
        protest.look + protest.looks * lookWeight(infant, doing, kind),
        protest.thing * (1 - protest.strained * strain),
        0,
        gives
      );
    case 'withdrawn':
      return weights(0, gone.look, gone.thing, gone.protest, 0);
  }
}

/** The phase of the next step. */
export function nextPhase(infant: Infant, doing: Doing, kind: Kind, seed: number): Phase {
  const { phase, since, step } = infant;
  if (step - since < stepsOf(LEAST)) return phase;
  const hazard = STEP / (LASTS[phase] - LEAST);
  if (chance(seed, step, 'leave') >= hazard) return phase;
  const to = weightsOf(infant, doing, kind);
  let left = chance(seed, step, 'where') * PHASES.reduce((sum, p) => sum + to[p], 0);
  for (const p of PHASES) {
    if (left < to[p]) return p;
    left -= to[p];
  }
  return phase;
}

/** Where the eyes go in a phase; away rather than at a thing when there is much to turn from. */
export function attentionIn(phase: Phase, infant: Infant, doing: Doing, seed: number): Attention {
  if (phase === 'social-positive' || phase === 'social-monitor') return 'face';
  if (phase === 'withdrawn') return 'away';
  const odds =
    (phase === 'protest' ? TURNS.protest : TURNS.least) +
    TURNS.strain * infant.strain +
    (doing.act === 'blank' ? TURNS.blank : 0) +
    (pursues(doing, infant) ? TURNS.pursued : 0);
  if (chance(seed, infant.step, 'look') < odds) return 'away';
  return phase === 'protest' ? 'face' : 'object';
}
