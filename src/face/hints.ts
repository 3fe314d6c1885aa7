/**
 * What an author may ask of a face: a tint over what the model shows, never in its place.
 *
 * Amounts chosen by eye so that each is told from every other at 160 px.
 */
import type { FaceHint } from '../scenario/pack.ts';
import type { Posture } from './state.ts';
import type { UnitSet } from './units.ts';

export interface Tint {
  /** Where the named units go; 0 quiets one. Units not named keep most of what they show. */
  readonly units: UnitSet;
  /** Gaze −1..1 and head in degrees; positive x and yaw lead to the side this person turns to. */
  readonly gaze: readonly [x: number, y: number];
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
  readonly blush?: number;
  readonly pupil?: number;
  /** Added to the posture. */
  readonly posture?: Partial<Posture>;
}

const OPEN_MOUTH_QUIET = { 24: 0, 31: 0.05, 23: 0 } as const;

export const TINTS: Readonly<Record<FaceHint, Tint>> = {
  'at-you': { units: { 1: 0.1, 5: 0.2, 43: 0 }, gaze: [0, 0], yaw: 0, pitch: 0, roll: 0 },
  away: { units: { 43: 0.1, 24: 0.15, 5: 0 }, gaze: [0.26, 0.06], yaw: 25, pitch: 0, posture: { turn: 0.5 } },
  down: { units: { 43: 0.22, 5: 0 }, gaze: [0.05, 0.95], yaw: 3, pitch: -14, posture: { slump: 0.3 } },
  shut: {
    units: { 24: 0.9, 31: 0.45, 43: 0.3, 17: 0.2, 1: 0, 2: 0, 4: 0.1, 5: 0, 12: 0, 15: 0.08 },
    gaze: [0.2, 0.7],
    yaw: 13,
    pitch: -3
  },
  hurt: {
    units: { 1: 0.85, 4: 0.42, 15: 0.42, 17: 0.25, 12: 0, 43: 0.04, 5: 0.1, 23: 0 },
    gaze: [0, 0],
    pitch: -3,
    roll: -2
  },
  tired: {
    units: { 43: 0.46, 15: 0.24, 4: 0, 1: 0.3, 12: 0, 5: 0, 23: 0, 24: 0, 7: 0, 25: 0.15 },
    gaze: [0.02, 0.3],
    yaw: 3,
    pitch: -4,
    roll: -6,
    posture: { slump: 0.7 }
  },
  wry: {
    units: { 12: 0, '12R': 0.95, '14R': 0.85, '6R': 0.35, '2R': 0.6, 43: 0.12, 15: 0, '15L': 0.12, 24: 0.1, 4: 0.05 },
    // the head turns, the eyes stay on you
    gaze: [0.22, 0],
    yaw: -10,
    roll: -4
  },
  soft: {
    units: { 1: 0.32, 6: 0.32, 12: 0.3, 43: 0.12, 4: 0, 15: 0, 7: 0, ...OPEN_MOUTH_QUIET },
    gaze: [0, 0],
    yaw: 0,
    roll: 8,
    blush: 0.6,
    pupil: 0.95
  },
  smile: {
    units: { 12: 0.9, 6: 0.85, 25: 0.85, 26: 0.2, 2: 0.12, 4: 0, 15: 0, 43: 0, 17: 0, ...OPEN_MOUTH_QUIET },
    gaze: [0, 0],
    yaw: 0,
    pitch: 2,
    roll: 3,
    blush: 0.6,
    pupil: 0.8
  },
  polite: {
    units: { 12: 0.72, 6: 0, 1: 0.3, 2: 0.45, 4: 0, 5: 0.3, 15: 0, 17: 0, 24: 0.1, 43: 0 },
    gaze: [0, 0],
    yaw: 0,
    roll: 0
  },
  startled: {
    units: { 1: 0.95, 2: 0.95, 5: 1, 22: 0.4, 25: 1, 26: 0.85, 43: 0, 4: 0, 7: 0, 12: 0, 15: 0.1, ...OPEN_MOUTH_QUIET },
    gaze: [0, 0],
    yaw: 0,
    pitch: 3,
    pupil: 1,
    posture: { lift: 0.7 }
  },
  sharp: {
    units: {
      4: 0.62,
      7: 0.45,
      5: 0.5,
      23: 0.45,
      15: 0.15,
      25: 0.4,
      26: 0.25,
      31: 0.3,
      24: 0,
      1: 0,
      12: 0,
      43: 0,
      38: 0.8
    },
    gaze: [0, 0],
    yaw: 0,
    pitch: -4,
    posture: { lift: 0.4, lean: 0.3 }
  },
  'near-tears': {
    units: { 1: 0.95, 4: 0.45, 15: 0.55, 17: 0.75, 24: 0.4, 7: 0.2, 12: 0, 43: 0.1, 5: 0 },
    gaze: [0.12, 0.28],
    pitch: -5,
    roll: 3,
    blush: 0.85
  },
  thinking: {
    units: { 4: 0.3, '2R': 0.3, 18: 0.35, 24: 0.2, '14L': 0.3, 12: 0, 15: 0, 43: 0 },
    gaze: [-0.6, -0.55],
    yaw: -9,
    pitch: 4,
    roll: -4
  }
};
