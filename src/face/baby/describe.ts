/**
 * What an infant does, in a sentence: movements of face, eyes and hands, never feelings.
 *
 * English, as one would say it to someone who cannot see the seat.
 */
import { hash } from '../number.ts';
import type { FaceState } from '../state.ts';
import { amount, type Unit } from '../units.ts';
import { flat, type Gesture, heldAs, RESTING } from './limbs.ts';
import { GESTURES } from './limbs.ts';

type Part = 'mouth' | 'brows' | 'eyes' | 'limbs' | 'body';

/** Something to be said: of which part, how much it stands out (0..1), and ways to say it. */
interface Rule {
  readonly part: Part;
  readonly strength: (s: FaceState) => number;
  readonly said: readonly string[];
}

const unit = (s: FaceState, id: Unit): number => amount(s.units, id);
const away = (s: FaceState): number => Math.abs(s.gaze[0] + s.yaw / 24);
const down = (s: FaceState): number => s.gaze[1] - s.pitch / 26;

/** Which of the named shapes the limbs are nearest to. */
export function gestureOf({ limbs = RESTING }: FaceState): Gesture {
  const here = flat(limbs);
  const far = (gesture: Gesture): number =>
    flat(heldAs(gesture)).reduce((sum, v, i) => sum + ((v - here[i]!) * (Math.abs(v) > 2 ? 1 : 30)) ** 2, 0);
  return GESTURES.reduce((best, gesture) => (far(gesture) < far(best) ? gesture : best));
}

const does =
  (gesture: Gesture, strength: number) =>
  (s: FaceState): number =>
    gestureOf(s) === gesture ? strength : 0;

/** Chosen: from here on 27 is a mouth wide open, 43 are eyes shut. */
const RULES: readonly Rule[] = [
  {
    part: 'mouth',
    strength: (s) => unit(s, 27) * unit(s, 20) * 1.4,
    said: ['the mouth is wide open and square', 'the whole mouth opens, square at the corners']
  },
  {
    part: 'mouth',
    strength: (s) => unit(s, 12) * unit(s, 26) * 1.3,
    said: ['the mouth opens in a great smile, gums and all', 'a smile that takes the cheeks and the eyes along']
  },
  {
    part: 'mouth',
    strength: (s) => (unit(s, 26) < 0.4 ? unit(s, 12) * 1.1 : 0),
    said: ['the corners of the mouth go up', 'a small smile, lips just apart']
  },
  {
    part: 'mouth',
    strength: (s) => Math.min(unit(s, 15), unit(s, 17)) * 1.15,
    said: ['the lower lip comes forward and shakes', 'the chin puckers and the lip pushes out']
  },
  {
    part: 'mouth',
    strength: (s) => (unit(s, 27) < 0.3 ? unit(s, 20) * unit(s, 25) * 1.5 : 0),
    said: ['the lips draw wide', 'the mouth pulls to the sides']
  },
  {
    part: 'mouth',
    strength: (s) => (unit(s, 12) < 0.2 ? unit(s, 26) * unit(s, 25) * 1.3 : 0),
    said: ['the mouth hangs a little open', 'the lips part']
  },
  {
    part: 'mouth',
    strength: (s) => unit(s, 24) * 0.8,
    said: ['the lips are pressed shut', 'the mouth is a short straight line']
  },
  {
    part: 'brows',
    strength: (s) => Math.min(unit(s, 1), unit(s, 2)) * 0.95,
    said: ['the brows go up', 'up go the brows']
  },
  {
    part: 'brows',
    strength: (s) => (unit(s, 1) - unit(s, 2) > 0.25 ? unit(s, 1) * 0.8 : 0),
    said: ['the brows tilt up in the middle', 'the forehead gathers between the brows']
  },
  {
    part: 'brows',
    strength: (s) => (unit(s, 1) < 0.45 ? unit(s, 4) * 0.9 : 0),
    said: ['the brows come down', 'the brows draw together']
  },
  { part: 'eyes', strength: (s) => (s.tears > 0.5 ? 1 : 0), said: ['tears run', 'the cheeks are wet'] },
  {
    part: 'eyes',
    strength: (s) => (unit(s, 43) > 0.8 ? 0.86 : 0),
    said: ['the eyes squeeze shut', 'the eyes are shut tight']
  },
  {
    part: 'eyes',
    strength: (s) => (away(s) > 0.75 && unit(s, 43) <= 0.8 ? 0.92 : 0),
    said: ['the face turns aside', 'the eyes are somewhere past you', 'the head goes to the side']
  },
  {
    part: 'eyes',
    strength: (s) => (away(s) > 0.32 && away(s) <= 0.75 && down(s) < 0.5 && unit(s, 43) <= 0.8 ? 0.7 : 0),
    said: ['the eyes go off you, and the head not quite', 'a look from the side']
  },
  {
    part: 'eyes',
    strength: (s) => (down(s) >= 0.5 && away(s) <= 0.75 && unit(s, 43) <= 0.8 ? 0.66 : 0),
    said: ['the eyes are on something low', 'the eyes go down']
  },
  {
    part: 'eyes',
    strength: (s) => (away(s) <= 0.32 && down(s) < 0.5 && unit(s, 43) <= 0.8 ? 0.45 : 0),
    said: ['the eyes are on yours', 'the eyes find you', 'the eyes stay with you']
  },
  {
    part: 'limbs',
    strength: does('reach', 0.8),
    said: ['both hands come towards you, open', 'the arms stretch out']
  },
  { part: 'limbs', strength: does('pick-up', 0.95), said: ['both arms go up', 'the arms lift and stay lifted'] },
  { part: 'limbs', strength: does('clasp', 0.72), said: ['one hand holds the other', 'the hands are clasped'] },
  { part: 'limbs', strength: does('mouth', 0.96), said: ['a hand goes to the mouth', 'the fist is being sucked'] },
  {
    part: 'limbs',
    strength: does('protest', 0.75),
    said: ['the fists beat and the legs kick', 'arms and legs go at once']
  },
  { part: 'limbs', strength: does('limp', 0.74), said: ['the arms hang', 'the hands lie where they fell'] },
  { part: 'limbs', strength: does('explore', 0.5), said: ['the fingers pick at the suit', 'a hand feels about'] },
  {
    part: 'body',
    strength: (s) => (s.posture.lift > 0.6 ? s.posture.lift * 0.7 : 0),
    said: ['the back arches', 'the body goes stiff']
  },
  {
    part: 'body',
    strength: (s) => (s.posture.slump > 0.5 ? s.posture.slump * 0.8 : 0),
    said: ['the body sinks in the straps', 'the head has sunk on the chest']
  }
];

/** Chosen: what is weaker is not said; a sentence longer than this is too long to hear in passing. */
const LEAST = 0.2;
const LONGEST = 90;

const REST: readonly string[] = ['the face is at rest', 'the face does not move'];

/**
 * One sentence of at most 90 characters, beginning `The baby:`.
 *
 * @param last - the sentence said before; never said again at once
 */
export function describeInfant(state: FaceState, last = ''): string {
  const seen = RULES.map((rule) => ({ ...rule, strength: rule.strength(state) }))
    .filter(({ strength }) => strength > LEAST)
    .toSorted((a, b) => b.strength - a.strength);
  const [one, ...rest] = seen;
  const two = rest.find(({ part }) => part !== one?.part);
  const turned = (list: readonly string[], i: number): string[] => {
    const from = Math.floor(hash(last.length * 7 + i, 5) * list.length);
    return [...list.slice(from), ...list.slice(0, from)];
  };
  const firsts = turned(one?.said ?? REST, 1);
  const thens = two ? turned(two.said, 2) : [];
  const all = [
    ...firsts.flatMap((first) => thens.map((then) => `The baby: ${first}; ${then}.`)),
    ...firsts.map((first) => `The baby: ${first}.`)
  ];
  return all.find((text) => text !== last && text.length <= LONGEST) ?? `The baby: ${REST[0]}.`;
}
