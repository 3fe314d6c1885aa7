/** Five ways to hold a body, as data: for a gallery, tests and scenes that ask for one by name. */
import { type FaceState, type Hands, type Posture, UPRIGHT } from './state.ts';

export const POSTURES = ['open', 'closed', 'turned', 'leaning', 'slumped'] as const;
export type PostureName = (typeof POSTURES)[number];

interface Held {
  readonly posture: Partial<Posture>;
  readonly hands: Hands;
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
  readonly gaze?: readonly [x: number, y: number];
}

/** Amounts chosen by eye, each told from the others without the face. */
const HELD: Readonly<Record<PostureName, Held>> = {
  open: { posture: { lean: 0.1 }, hands: 'rest', roll: 3 },
  closed: { posture: { lift: 0.6, slump: 0.15 }, hands: 'self-hold', pitch: -4 },
  turned: { posture: { turn: 1, lift: 0.2 }, hands: 'clasp', yaw: 24, gaze: [0.2, 0.1] },
  leaning: { posture: { lean: 1 }, hands: 'rest', pitch: 2 },
  slumped: { posture: { slump: 1 }, hands: 'clasp', pitch: -10, roll: -5, gaze: [0, 0.6] }
};

/** What a posture sets in a state; the rest is left. */
export function heldAs(name: PostureName): Partial<FaceState> {
  const { posture, hands, yaw = 0, pitch = 0, roll = 0, gaze = [0, 0] } = HELD[name];
  return { posture: { ...UPRIGHT, ...posture }, hands, yaw, pitch, roll, gaze };
}
