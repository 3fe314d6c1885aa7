/**
 * From what moves an infant to how its face, gaze and limbs are going to be.
 *
 * Families of movement are those of expressions.ts, laid out over valence, arousal and
 * engagement and blended; attention aims eyes and head; what it does aims the limbs.
 * Refuses to animate (motion.ts) and to decide (the model).
 */
import { bell, clamp, lerp, smooth } from '../number.ts';
import { type Posture, UPRIGHT } from '../state.ts';
import { type UnitKey, type UnitSet, unitKeys } from '../units.ts';
import { INFANT_SHOWN, type InfantExpression } from './expressions.ts';
import { blended, type Gesture, heldAs, type Limbs } from './limbs.ts';

export const ATTENDED = ['you', 'hand', 'ring', 'away'] as const;
export type Attended = (typeof ATTENDED)[number];

/** What moves an infant in one moment, for drawing. */
export interface InfantAffect {
  /** −1 distress .. 1 delight. */
  readonly valence: number;
  /** 0 asleep .. 1 beside itself. */
  readonly arousal: number;
  /** 0 withdrawn .. 1 taken up with what it attends to. */
  readonly engagement: number;
  readonly attention: Attended;
  /** The side it turns to when it looks away: the viewer's left (−1) or right (1). */
  readonly side: -1 | 1;
  /** What the limbs do; unless told, what the rest makes likely. */
  readonly gesture?: Gesture;
}

/** Where an infant's face and limbs are going: the target of every channel that motion.ts moves. */
export interface InfantLook {
  readonly units: UnitSet;
  readonly arousal: number;
  readonly gaze: readonly [x: number, y: number];
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly blush: number;
  readonly pallor: number;
  readonly tears: number;
  readonly pupil: number;
  readonly tension: number;
  readonly posture: Posture;
  readonly limbs: Limbs;
}

/** Chosen by eye: where each family is at its fullest (valence, arousal, engagement), and how far it reaches. */
const PLACED: readonly (readonly [
  InfantExpression,
  valence: number,
  arousal: number,
  engagement: number,
  reach: number
])[] = [
  ['neutral', 0.05, 0.3, 0.5, 0.3],
  ['interest', 0.2, 0.55, 0.95, 0.3],
  ['coo smile', 0.5, 0.45, 0.9, 0.32],
  ['play smile', 0.95, 0.8, 0.9, 0.45],
  ['sober', -0.12, 0.4, 0.65, 0.28],
  ['wary', -0.3, 0.6, 0.35, 0.3],
  ['pout', -0.5, 0.5, 0.55, 0.28],
  ['fuss', -0.7, 0.75, 0.4, 0.32],
  ['cry', -1, 0.95, 0.3, 0.38],
  ['still and limp', -0.35, 0.08, 0.05, 0.36]
];

/** How much of each family shows; they share the whole between them. */
function shares({ valence, arousal, engagement }: InfantAffect): (readonly [InfantExpression, number])[] {
  const raw = PLACED.map(([name, v, a, e, reach]) => {
    const far = Math.sqrt((valence - v) ** 2 + 0.8 * (arousal - a) ** 2 + 0.35 * (engagement - e) ** 2);
    return [name, bell(far, 0, reach)] as const;
  });
  const whole = raw.reduce((sum, [, w]) => sum + w, 0) + 1e-6;
  return raw.map(([name, w]) => [name, w / whole]);
}

/** Where eyes and head go for what is attended to; the eyes lead. */
function aim({ attention, side }: InfantAffect): { gaze: readonly [number, number]; yaw: number; pitch: number } {
  if (attention === 'hand') return { gaze: [0.3 * side, 0.75], yaw: 6 * side, pitch: -9 };
  if (attention === 'ring') return { gaze: [0.42 * side, 0.4], yaw: 12 * side, pitch: -3 };
  if (attention === 'away') return { gaze: [0.62 * side, 0.14], yaw: 27 * side, pitch: -2 };
  return { gaze: [0, 0], yaw: 0, pitch: 0 };
}

/** What the limbs do when nobody says. */
function likely({ valence, arousal, engagement, attention }: InfantAffect): Gesture {
  if (valence < -0.6 && arousal > 0.55) return 'protest';
  if (engagement < 0.2 && arousal < 0.3) return 'limp';
  if (attention === 'ring') return 'explore';
  if (valence > 0.7 && arousal > 0.6) return 'reach';
  return valence < -0.2 && arousal > 0.45 ? 'clasp' : 'rest';
}

/** Chosen: tears come only above strong crying. */
const TEARS = [0.86, 1] as const;

/** @param softer - the setting of that name: no tears */
export function lookOfInfant(infant: InfantAffect, softer = false): InfantLook {
  const units: Partial<Record<UnitKey, number>> = {};
  const sum = { roll: 0, pitch: 0, blush: 0, pallor: 0, pupil: 0, tension: 0 };
  const held: Record<keyof Posture, number> = { ...UPRIGHT };
  for (const [name, share] of shares(infant)) {
    const shown = INFANT_SHOWN[name];
    for (const key of unitKeys(shown.units)) units[key] = (units[key] ?? 0) + share * (shown.units[key] ?? 0);
    sum.roll += share * (shown.roll ?? 0);
    sum.pitch += share * (shown.pitch ?? 0);
    sum.blush += share * (shown.blush ?? 0.45);
    sum.pallor += share * (shown.pallor ?? 0);
    sum.pupil += share * (shown.pupil ?? 0.6);
    sum.tension += share * (shown.tension ?? 0);
    for (const part of ['slump', 'lean', 'lift'] as const) held[part] += share * (shown.posture?.[part] ?? 0);
  }
  const { gaze, yaw, pitch } = aim(infant);
  const away = infant.attention === 'away';
  const crying = clamp(-infant.valence) * infant.arousal;
  const gesture = infant.gesture ?? likely(infant);
  return {
    units,
    arousal: clamp(infant.arousal),
    gaze,
    yaw,
    pitch: clamp(sum.pitch + pitch, -14, 14),
    roll: sum.roll,
    blush: clamp(sum.blush),
    pallor: clamp(sum.pallor),
    tears: softer ? 0 : smooth(...TEARS, crying),
    pupil: clamp(sum.pupil),
    tension: clamp(sum.tension),
    posture: { ...held, turn: away ? 0.7 * infant.side : 0.12 * Math.sign(gaze[0]) },
    limbs: blended(heldAs('rest'), heldAs(gesture), lerp(0.85, 1, clamp(infant.arousal)))
  };
}
