/**
 * From a person of the model, and what an author asks for, to how a face looks.
 *
 * openness, arousal and mask each move several units, and only one way. Refuses to
 * animate: motion.ts takes a face from one look to the next.
 */
import type { Person } from '../model/person.ts';
import type { FaceHint } from '../scenario/pack.ts';
import { type Affect, feltUnits } from './affect.ts';
import { TINTS, type Tint } from './hints.ts';
import { masked, POLITE } from './mask.ts';
import { clamp, lerp, smooth } from './number.ts';
import type { Posture } from './state.ts';
import { mapped, scaled, type UnitKey, type UnitSet, unitKeys, unitOf } from './units.ts';

/** Where a face is going: the target of every channel that motion.ts moves. */
export interface Look {
  /** What shows. */
  readonly units: UnitSet;
  /** What would show unmasked: it may leak. */
  readonly felt: UnitSet;
  readonly mask: number;
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
}

/** Where a person is, for drawing. All weights chosen. */
export function affectOf({ arousal, openness, trust, recognition, shutdown }: Person): Affect {
  return {
    valence: clamp(
      1.3 * (openness - 0.5) + 0.5 * (trust - 0.5) + 0.3 * (recognition - 0.5) - 0.9 * (arousal - 0.25),
      -1,
      1
    ),
    arousal,
    reach: clamp(1.5 * (openness - 0.5) + 0.6 * (recognition - 0.5) - 0.8 * shutdown, -1, 1),
    tension: clamp(0.12 + arousal * (0.35 + 0.6 * (1 - openness))),
    numb: shutdown
  };
}

/** Chosen: how far a tint pulls the units it names, and how much it quiets all others. */
const PULL = 0.78;
const QUIET = 0.35;

/** A tint over a face. What the model shows stays visible under it. */
function tinted(shown: UnitSet, tint: UnitSet): UnitSet {
  const out: Partial<Record<UnitKey, number>> = { ...mapped(shown, (v) => v * (1 - QUIET)) };
  for (const key of unitKeys(tint)) {
    const before = shown[key] ?? shown[unitOf(key)] ?? 0;
    out[key] = lerp(before, tint[key] ?? 0, PULL);
  }
  return out;
}

/** The units a hint asks of this person: a smile reaches the eyes only as far as the person is open. */
function asked(hint: FaceHint, person: Person): UnitSet {
  const { units } = TINTS[hint];
  return hint === 'smile' ? { ...units, 6: (units[6] ?? 0) * smooth(0.1, 0.7, person.openness) } : units;
}

/** How the upper body answers. */
function postureOf(person: Person, affect: Affect, off: number, side: number, tint?: Tint): Posture {
  const add = tint?.posture ?? {};
  return {
    turn: clamp((off * 0.4 + (add.turn ?? 0)) * side, -1, 1),
    slump: clamp((1 - person.openness) * (1 - person.arousal) * 0.45 + affect.numb * 0.4 + (add.slump ?? 0)),
    lean: clamp(smooth(0.45, 0.85, person.openness) * (0.4 + 0.6 * person.recognition) + (add.lean ?? 0)),
    lift: clamp(affect.tension * 0.7 + (add.lift ?? 0))
  };
}

/** Wet eyes only where the author asks for them; more with arousal, less behind a mask. */
const tearsOf = (person: Person, hint?: FaceHint): number =>
  hint === 'near-tears' ? clamp(0.42 + 0.4 * person.arousal - 0.2 * person.mask) : 0;

/**
 * How a person looks.
 *
 * @param hint - what the line asks for, while it is on the page
 * @param side - where this person turns when they turn away: −1 the viewer's left, 1 the right
 */
export function lookOf(person: Person, hint?: FaceHint, side: -1 | 1 = 1): Look {
  const affect = affectOf(person);
  const felt = feltUnits(affect);
  // one who has turned away does not smile at anybody
  const display = scaled(POLITE, smooth(-0.8, 0.4, affect.reach) * (1 - affect.numb));
  const shown = masked(felt, person.mask, affect.tension, display);
  const tint = hint && TINTS[hint];
  // one who is flooded faces what comes; one who is numb looks through it
  const off = smooth(0.1, -0.75, affect.reach) * (1 - 0.65 * smooth(0.6, 0.95, person.arousal));
  const aside = off * (1 - 0.8 * affect.numb);
  const bad = clamp(-affect.valence);
  const good = clamp(affect.valence);
  const own = { x: 0.2 * aside, y: 0.5 * aside + 0.12 * bad * (1 - affect.arousal), yaw: 13 * aside };
  return {
    units: tint ? tinted(shown, asked(hint, person)) : shown,
    felt,
    mask: person.mask,
    arousal: person.arousal,
    gaze: tint ? [lerp(own.x, tint.gaze[0], 0.9) * side, lerp(own.y, tint.gaze[1], 0.9)] : [own.x * side, own.y],
    yaw: lerp(own.yaw, tint?.yaw ?? own.yaw, 0.85) * side,
    pitch: (tint?.pitch ?? 0) - 5 * bad * (1 - affect.arousal) - 3 * affect.numb,
    roll: ((tint?.roll ?? 0) + 4 * good * clamp(affect.reach)) * side,
    blush: clamp(lerp(0.32 + 0.3 * person.arousal, tint?.blush ?? 0.4, tint?.blush ? 0.6 : 0.1) - 0.3 * affect.numb),
    pallor: clamp(0.7 * affect.numb + 0.3 * bad * smooth(0.75, 1, person.arousal)),
    tears: tearsOf(person, hint),
    pupil: clamp(lerp(0.4 + 0.4 * affect.reach - 0.3 * affect.numb, tint?.pupil ?? 0.5, tint?.pupil ? 0.7 : 0)),
    tension: affect.tension,
    posture: postureOf(person, affect, off, side, tint)
  };
}
