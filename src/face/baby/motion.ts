/**
 * An infant on the way from one look to the next, and the picture of it at a moment.
 *
 * As motion.ts for adults, at an infant's speeds: slower on, slower off, few blinks, a
 * quick breath, limbs that do not stop dead. Time is an argument everywhere; equal steps
 * from equal motions give equal infants.
 */
import { blink, saccade } from '../life.ts';
import { clamp, noise } from '../number.ts';
import { follow } from '../spring.ts';
import { DAY, type FaceState, type Light } from '../state.ts';
import { sided, uneven, UNITS, type UnitKey, type UnitSet } from '../units.ts';
import type { InfantLook } from './fromInfant.ts';
import { flat, type Limbs, limbsOf } from './limbs.ts';

/** Seconds: chosen, slower than an adult's 0.16 and 0.40. */
const ONSET = 0.3;
const OFFSET = 0.5;

/** Channels beside the units, with the seconds each takes to follow. */
const REST = {
  gazeX: 0.12,
  gazeY: 0.12,
  yaw: 0.45,
  pitch: 0.4,
  roll: 0.5,
  blush: 1.5,
  pallor: 1.5,
  tears: 2.5,
  pupil: 0.6,
  tension: 0.5,
  turn: 0.7,
  slump: 1,
  lean: 0.8,
  lift: 0.4,
  arousal: 1
} as const;
type Channel = keyof typeof REST;
const CHANNELS = Object.keys(REST) as readonly Channel[];
const LIMB = 0.34;

const KEYS: readonly UnitKey[] = UNITS.flatMap((u): UnitKey[] => [`${u}L`, `${u}R`]);

/** Seconds between blinks: 3 a minute (published: infants about 2–3; Zametkin 1979, Bacher). */
const BLINKS = 20;
/** Breaths a second at rest; chosen in the range of the age, and faster with arousal. */
const BREATHS = 0.55;

export interface InfantMotion {
  /** Seconds of play time. */
  readonly time: number;
  readonly breaths: number;
  /** How far the small stir of the limbs has gone: faster when aroused. */
  readonly stirs: number;
  /** Units (each left, then right), the other channels, then the limbs. */
  readonly at: readonly number[];
  readonly speed: readonly number[];
}

function aims(look: InfantLook): number[] {
  const both = sided(look.units);
  const rest: Record<Channel, number> = { ...look, ...look.posture, gazeX: look.gaze[0], gazeY: look.gaze[1] };
  return [...UNITS.flatMap((u) => both[u]), ...CHANNELS.map((c) => rest[c]), ...flat(look.limbs)];
}

const tauOf = (i: number, rising: boolean): number => {
  if (i < KEYS.length) return rising ? ONSET : OFFSET;
  const channel = CHANNELS[i - KEYS.length];
  return channel ? REST[channel] : LIMB;
};

/** An infant that has arrived. */
export function settledInfant(look: InfantLook, time = 0): InfantMotion {
  const at = aims(look);
  return { time, breaths: 0, stirs: time, at, speed: at.map(() => 0) };
}

/** The motion `dt` seconds later, towards `look`. @throws RangeError when dt is negative */
export function stepInfant(motion: InfantMotion, look: InfantLook, dt: number): InfantMotion {
  const at: number[] = [];
  const speed: number[] = [];
  aims(look).forEach((aim, i) => {
    const now = { at: motion.at[i] ?? aim, speed: motion.speed[i] ?? 0 };
    const next = follow(now, aim, tauOf(i, aim > now.at), dt);
    at.push(next.at);
    speed.push(next.speed);
  });
  return {
    time: motion.time + dt,
    breaths: motion.breaths + dt * BREATHS * (1 + 0.5 * look.arousal),
    stirs: motion.stirs + dt * (0.5 + 1.1 * look.arousal),
    at,
    speed
  };
}

export interface InfantLife {
  readonly seed: number;
  readonly light?: Light;
  /** Reduced motion: no breath, no small looks, no stir of the limbs; blinks stay. */
  readonly still?: boolean;
}

/** Chosen: head units that a hand strays; more when aroused. */
const STRAY = 5;

/** Hands and feet are never quite still, and beat when it protests. */
function stirred(limbs: Limbs, stirs: number, seed: number, arousal: number): Limbs {
  const size = STRAY * (0.5 + 1.6 * arousal);
  const numbers = flat(limbs).map((v, i) => {
    const place = i < 8 && i % 4 < 2;
    if (place) return v + size * noise(stirs, seed + 31 * i);
    return i >= 8 ? clamp(v + 0.12 * arousal * noise(stirs * 1.3, seed + 31 * i)) : clamp(v);
  });
  return limbsOf(numbers);
}

/** The infant at the motion's moment, ready to be drawn. */
export function infantAt(motion: InfantMotion, life: InfantLife): FaceState {
  const rest = Object.fromEntries(CHANNELS.map((c, i) => [c, motion.at[KEYS.length + i]!])) as Record<Channel, number>;
  const limbs = limbsOf(motion.at.slice(KEYS.length + CHANNELS.length));
  const { time } = motion;
  const calm = life.still ?? false;
  const arousal = clamp(rest.arousal);
  const units: Partial<Record<UnitKey, number>> = {};
  KEYS.forEach((key, i) => {
    units[key] = clamp(motion.at[i]!);
  });
  units[43] = Math.max(blink(time, life.seed, 0, BLINKS), units['43L'] ?? 0);
  const [dx, dy] = calm ? [0, 0] : saccade(time, life.seed, arousal);
  const sways = calm ? [0, 0, 0] : [0, 7, 13].map((s) => noise(time * 0.4, life.seed + s) * (1 + 1.5 * arousal));
  return {
    units: uneven(sided(units as UnitSet), life.seed, 0),
    gaze: [clamp(rest.gazeX + dx, -1, 1), clamp(rest.gazeY + dy, -1, 1)],
    yaw: rest.yaw + sways[0]!,
    pitch: rest.pitch + sways[1]!,
    roll: rest.roll + sways[2]!,
    blush: clamp(rest.blush),
    pallor: clamp(rest.pallor),
    tears: clamp(rest.tears),
    pupil: clamp(rest.pupil),
    tension: calm ? 0 : clamp(rest.tension),
    breath: calm ? 0 : Math.sin(motion.breaths * 2 * Math.PI),
    posture: {
      turn: clamp(rest.turn, -1, 1),
      slump: clamp(rest.slump),
      lean: clamp(rest.lean),
      lift: clamp(rest.lift)
    },
    limbs: calm ? limbs : stirred(limbs, motion.stirs, life.seed, arousal),
    light: life.light ?? DAY,
    time: calm ? 0 : time
  };
}

/** The infant of a look as it is once it has arrived and nothing lives: for portraits and tests. */
export const infantOf = (look: InfantLook, light: Light = DAY): FaceState => ({
  ...infantAt(settledInfant(look), { seed: 0, light, still: true }),
  units: sided(look.units)
});
