/**
 * A face on its way from one look to the next, and the picture of it at a moment.
 *
 * Nothing else animates a face: the story writes looks, this follows them. Time is an
 * argument everywhere; equal steps from equal motions give equal faces.
 */
import type { Look } from './fromPerson.ts';
import { blink, breathRate, saccade, sway } from './life.ts';
import { leak, leaking } from './mask.ts';
import { clamp } from './number.ts';
import { follow } from './spring.ts';
import { DAY, type FaceState, type Light } from './state.ts';
import { speaking, withSpeech } from './speech.ts';
import { sided, uneven, UNITS, type Unit, type UnitKey, type UnitSet } from './units.ts';

/** Channels beside the units, with the seconds each takes to follow (see `follow`). Eyes lead, the head comes after. */
const REST = {
  gazeX: 0.09,
  gazeY: 0.09,
  yaw: 0.4,
  pitch: 0.36,
  roll: 0.45,
  blush: 1.2,
  pallor: 1.5,
  tears: 1.6,
  pupil: 0.6,
  tension: 0.4,
  turn: 0.7,
  slump: 0.9,
  lean: 0.8,
  lift: 0.35,
  // of blinks and small looks: slow, or a blink would be gone between two frames
  arousal: 1
} as const;
type Channel = keyof typeof REST;
const CHANNELS = Object.keys(REST) as readonly Channel[];

/** Seconds: units come faster than they go; brow and cheek a little slower than the mouth. Chosen within observed ranges. */
const ONSET = 0.16;
const OFFSET = 0.4;
const SLOWER = 1.15;
/**
 * A smile takes 0.3 to 0.7 s to its height (measured: felt smiles come slower than posed ones; Schmidt,
 * Ambadar, Cohn & Reed 2006 as we remember it): with this 12 and 6 go from a tenth to nine tenths in about 0.4 s.
 */
const SMILE = 0.24;

/** Seconds between what lands and what slips out, and how large a change must be to slip. */
const LEAK_DELAY = 0.1;
const LEAK_LEAST = 0.12;

const KEYS: readonly UnitKey[] = UNITS.flatMap((u): UnitKey[] => [`${u}L`, `${u}R`]);

export interface Motion {
  /** Seconds of play time. */
  readonly time: number;
  /** Breaths drawn since the beginning. */
  readonly breaths: number;
  /** Units (each left, then right), then the other channels. */
  readonly at: readonly number[];
  readonly speed: readonly number[];
  /** What was felt when the last look arrived. */
  readonly felt: UnitSet;
  /** When something began to slip through the mask. */
  readonly leaked?: number;
}

/** The aims of all channels, in the order of `Motion.at`. */
function aims(look: Look): number[] {
  const both = sided(look.units);
  const { posture } = look;
  const rest: Record<Channel, number> = { ...look, ...posture, gazeX: look.gaze[0], gazeY: look.gaze[1] };
  return [...UNITS.flatMap((u) => both[u]), ...CHANNELS.map((c) => rest[c])];
}

/** A face that has arrived. */
export function settled(look: Look, time = 0): Motion {
  const at = aims(look);
  return { time, breaths: 0, at, speed: at.map(() => 0), felt: look.felt };
}

function tauOf(index: number, rising: boolean): number {
  const channel = CHANNELS[index - KEYS.length];
  if (channel) return REST[channel];
  const unit = UNITS[index >> 1] as Unit;
  if (rising && (unit === 6 || unit === 12)) return SMILE;
  return (rising ? ONSET : OFFSET) * (unit === 1 || unit === 6 ? SLOWER : 1);
}

/** How much of the brow and mouth changed between two felt faces. */
function jolt(before: UnitSet, after: UnitSet): number {
  return Math.max(...([1, 4, 7, 15, 24] as const).map((u) => (after[u] ?? 0) - (before[u] ?? 0)));
}

/**
 * The motion `dt` seconds later, towards `look`. When what is felt jumps behind a
 * mask, it slips out for a fifth of a second.
 *
 * @throws RangeError when dt is negative
 */
export function step(motion: Motion, look: Look, dt: number): Motion {
  const goal = aims(look);
  const at: number[] = [];
  const speed: number[] = [];
  goal.forEach((aim, i) => {
    const now = { at: motion.at[i] ?? aim, speed: motion.speed[i] ?? 0 };
    const next = follow(now, aim, tauOf(i, aim > now.at), dt);
    at.push(next.at);
    speed.push(next.speed);
  });
  const time = motion.time + dt;
  const slips = jolt(motion.felt, look.felt) * look.mask > LEAK_LEAST;
  const leaked = slips ? motion.time + LEAK_DELAY : motion.leaked;
  const breaths = motion.breaths + dt * breathRate(look.arousal);
  return { time, breaths, at, speed, felt: look.felt, ...(leaked !== undefined && { leaked }) };
}

/** Chosen: no channel within this of its aim moves a pixel. */
const STILL = 0.004;

/** Nothing but small life would move any more. */
export function atRest(motion: Motion, look: Look): boolean {
  const goal = aims(look);
  const close = goal.every((aim, i) => {
    const degrees = i - KEYS.length >= 2 && i - KEYS.length <= 4; // yaw, pitch, roll
    return Math.abs(aim - (motion.at[i] ?? aim)) < STILL * (degrees ? 30 : 1);
  });
  return close && (motion.leaked === undefined || leak(motion.time - motion.leaked) === 0) && motion.felt === look.felt;
}

export interface Life {
  /** Of blinks, small looks and the face's unevenness. */
  readonly seed: number;
  /** How much they are speaking, 0..1. */
  readonly speaking?: number;
  readonly light?: Light;
  /** Reduced motion: no sway, breath, tremor or small looks; blinks stay. */
  readonly still?: boolean;
}

/** The arousal that has arrived, 0..1. */
const arousalOf = ({ at }: Motion): number => clamp(at[KEYS.length + CHANNELS.indexOf('arousal')]!);

function unitsNow(motion: Motion, look: Look, life: Life): UnitSet {
  const now: Partial<Record<UnitKey, number>> = {};
  KEYS.forEach((key, i) => {
    now[key] = clamp(motion.at[i]!);
  });
  const slip = motion.leaked === undefined ? 0 : leak(motion.time - motion.leaked);
  const shown = slip > 0 ? leaking(now, look.felt, slip * look.mask) : now;
  const amount = clamp(life.speaking ?? 0);
  const said = withSpeech(shown, speaking(motion.time, life.seed, amount), amount);
  return { ...said, 43: Math.max(blink(motion.time, life.seed, arousalOf(motion)), said['43L'] ?? 0, said[43] ?? 0) };
}

/** The face at the motion's moment, ready to be drawn. */
export function faceAt(motion: Motion, look: Look, life: Life): FaceState {
  const rest = Object.fromEntries(CHANNELS.map((c, i) => [c, motion.at[KEYS.length + i]!])) as Record<Channel, number>;
  const { time } = motion;
  const calm = life.still ?? false;
  const [dx, dy] = calm ? [0, 0] : saccade(time, life.seed, arousalOf(motion));
  const [yaw, pitch, roll] = calm ? [0, 0, 0] : sway(time, life.seed);
  return {
    units: uneven(sided(unitsNow(motion, look, life)), life.seed, look.mask),
    gaze: [clamp(rest.gazeX + dx, -1, 1), clamp(rest.gazeY + dy, -1, 1)],
    yaw: rest.yaw + yaw,
    pitch: rest.pitch + pitch,
    roll: rest.roll + roll,
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
    light: life.light ?? DAY,
    time: calm ? 0 : time
  };
}

/** The face of a look as it is once it has arrived and nothing lives: for portraits, describers and tests. */
export const faceOf = (look: Look, light: Light = DAY): FaceState => {
  const state = faceAt(settled(look), look, { seed: 0, light, still: true });
  return { ...state, units: sided(look.units) };
};
