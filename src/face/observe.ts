/**
 * What can be seen in a face, and the ways to say it: movements, never feelings.
 *
 * English, as spoken at a table. How a sentence is made of it: describe.ts.
 */
import { clamp } from './number.ts';
import type { FaceState } from './state.ts';
import { amount, type Side, type Unit } from './units.ts';

/** What the sentence is made from. */
export type Seen = Pick<FaceState, 'units' | 'gaze' | 'yaw' | 'pitch' | 'roll' | 'tears' | 'posture' | 'pallor'>;

/** Something to be said: how much it stands out (0..1), ways to begin a sentence with it, and ways to add it. */
export interface Observation {
  readonly about: 'mouth' | 'brows' | 'eyes' | 'lids' | 'head' | 'body' | 'tears';
  readonly strength: number;
  /** After the name: `Sam's …`. */
  readonly first: readonly string[];
  /** After a semicolon. */
  readonly then: readonly string[];
}

type Rule = Omit<Observation, 'strength'> & { readonly strength: (s: Seen) => number };

const unit = (s: Seen, id: Unit, side: Side = 0): number => amount(s.units, id, side);
const uneven = (s: Seen, id: Unit): number => Math.abs(unit(s, id, -1) - unit(s, id, 1));

/** Where the eyes lead, head included: x to the viewer's right, y down, about −1..1. */
const lookX = (s: Seen): number => s.gaze[0] + s.yaw / 22;
const lookY = (s: Seen): number => s.gaze[1] - s.pitch / 25;
const off = (s: Seen): number => Math.max(Math.abs(lookX(s)), Math.abs(lookY(s)));

const SMILE = 0.22;

const MOUTH: readonly Rule[] = [
  {
    about: 'mouth',
    strength: (s) =>
      clamp(unit(s, 12) - 3 * Math.max(0, uneven(s, 12) - 0.12)) *
      (unit(s, 6) > 0.25 ? 1 : 0) *
      (unit(s, 25) > 0.3 ? 1.2 : 0),
    first: [
      'mouth opens into a smile, and the eyes go with it',
      'whole face lifts in a smile',
      'teeth show in a smile; the eyes crinkle'
    ],
    then: ['a smile up to the eyes', 'the cheeks lift too']
  },
  {
    about: 'mouth',
    strength: (s) =>
      unit(s, 6) > 0.18 && unit(s, 12) > SMILE - 0.05 && uneven(s, 12) < 0.2 ? clamp(unit(s, 12) + 0.15) : 0,
    first: [
      'mouth lifts a little, and so do the cheeks',
      'eyes narrow with a small smile',
      'smile is small, and reaches the eyes'
    ],
    then: ['a small smile that reaches the eyes', 'the corners of the mouth lift']
  },
  {
    about: 'mouth',
    strength: (s) => (unit(s, 6) <= 0.18 && unit(s, 12) > SMILE && uneven(s, 12) < 0.2 ? clamp(unit(s, 12) + 0.1) : 0),
    first: ['mouth smiles and the eyes do not', 'smile stays in the mouth', 'mouth makes a smile and holds it'],
    then: ['the mouth smiles, the eyes do not', 'a smile that stops at the mouth']
  },
  {
    about: 'mouth',
    strength: (s) => (uneven(s, 12) > 0.2 || uneven(s, 14) > 0.3 ? 0.5 + uneven(s, 12) * 0.6 : 0),
    first: ['mouth goes up on one side only', 'smile is on one side', 'mouth tucks in at one corner'],
    then: ['one corner of the mouth goes up', 'half a smile']
  },
  {
    about: 'mouth',
    strength: (s) => Math.max(unit(s, 24), unit(s, 23) * 0.9) * (unit(s, 25) < 0.3 ? 1 : 0.3),
    first: ['lips press together', 'mouth is a thin line', 'lips close tight', 'mouth stays shut'],
    then: ['lips pressed together', 'the mouth a thin line', 'the mouth stays shut']
  },
  {
    about: 'mouth',
    strength: (s) => unit(s, 31) * 0.8,
    first: ['jaw sets', 'jaw tightens at the side', 'teeth close hard'],
    then: ['the jaw is set', 'a muscle moves in the jaw']
  },
  {
    about: 'mouth',
    strength: (s) => unit(s, 15) * 1.15,
    first: ['mouth turns down at the corners', 'mouth pulls down', 'corners of the mouth go down'],
    then: ['the mouth turns down', 'the corners of the mouth go down']
  },
  {
    about: 'mouth',
    strength: (s) => unit(s, 17) * 1.1 * (unit(s, 15) > 0.2 || unit(s, 24) > 0.2 ? 1 : 0.7),
    first: ['chin pushes up and dimples', 'chin crumples', 'lower lip pushes up'],
    then: ['the chin dimples', 'the lower lip pushes up']
  },
  {
    about: 'mouth',
    strength: (s) => (unit(s, 12) < 0.3 ? Math.max(unit(s, 26), unit(s, 27)) * unit(s, 25) * 1.4 : 0),
    first: ['mouth falls open', 'lips come apart', 'jaw drops'],
    then: ['mouth open', 'the lips apart']
  },
  {
    about: 'mouth',
    strength: (s) => unit(s, 20) * 0.9,
    first: ['mouth stretches wide', 'lips draw back'],
    then: ['the lips drawn back']
  },
  {
    about: 'mouth',
    strength: (s) => unit(s, 18) * 1.2,
    first: ['lips push forward a little', 'mouth purses'],
    then: ['the lips pursed', 'the lips pushed forward']
  }
];

const BROWS: readonly Rule[] = [
  {
    about: 'brows',
    strength: (s) => (unit(s, 1) - unit(s, 2) > 0.25 ? clamp(unit(s, 1) * 0.9 + unit(s, 4) * 0.2) : 0),
    first: ['inner brows go up', 'brows rise and draw together in the middle', 'forehead creases in the middle'],
    then: ['the inner brows up', 'brows raised in the middle']
  },
  {
    about: 'brows',
    strength: (s) => Math.min(unit(s, 1), unit(s, 2)) * 1.1,
    first: ['brows go up', 'eyebrows jump', 'forehead lifts'],
    then: ['the brows go up', 'brows raised']
  },
  {
    about: 'brows',
    strength: (s) => (uneven(s, 2) > 0.2 ? 0.3 + uneven(s, 2) * 0.6 : 0),
    first: ['one eyebrow goes up'],
    then: ['one eyebrow up', 'an eyebrow lifts']
  },
  {
    about: 'brows',
    strength: (s) => (unit(s, 4) > 0.25 && unit(s, 1) < 0.4 ? unit(s, 4) * 1.15 : 0),
    first: ['brows come down', 'brows draw together', 'forehead tightens'],
    then: ['brows drawn together', 'the brows low']
  }
];

const EYES: readonly Rule[] = [
  {
    about: 'tears',
    strength: (s) => (s.tears > 0.6 ? 1 : 0),
    first: ['eyes run over', 'eyes spill; a tear goes down the cheek'],
    then: ['a tear runs down', 'one tear goes, and then another']
  },
  {
    about: 'tears',
    strength: (s) => (s.tears > 0.2 && s.tears <= 0.6 ? 0.95 : 0),
    first: ['eyes are wet', 'eyes brim', 'eyes shine at the lower lid'],
    then: ['the eyes are wet', 'the eyes brim']
  },
  {
    about: 'eyes',
    strength: (s) => (unit(s, 43) > 0.8 ? 0.9 : 0),
    first: ['eyes close'],
    then: ['eyes closed', 'the eyes shut']
  },
  {
    about: 'eyes',
    strength: (s) => (lookY(s) > 0.65 && Math.abs(lookX(s)) < 0.75 && unit(s, 43) <= 0.8 ? 0.72 : 0),
    first: ['eyes go down to the table', 'eyes stay on the table', 'eyes are on the plate', 'gaze drops'],
    then: ['eyes on the table', 'eyes down', 'looking at the table']
  },
  {
    about: 'eyes',
    strength: (s) => (lookY(s) > 0.4 && Math.abs(lookX(s)) >= 0.5 && unit(s, 43) <= 0.8 ? 0.7 : 0),
    first: ['eyes slide off to the side, and down', 'eyes leave you for the floor'],
    then: ['eyes off to the side', 'looking past you and down']
  },
  {
    about: 'eyes',
    strength: (s) => (Math.abs(lookX(s)) > 0.6 && lookY(s) <= 0.4 && lookY(s) > -0.5 ? 0.72 : 0),
    first: ['eyes go to the side', 'eyes leave you', 'eyes settle on something past you'],
    then: ['looking away', 'eyes somewhere past you', 'eyes elsewhere']
  },
  {
    about: 'eyes',
    strength: (s) => (lookY(s) <= -0.5 ? 0.74 : 0),
    first: ['eyes go up and to one side', 'eyes search the ceiling'],
    then: ['eyes up at the ceiling', 'eyes up and aside']
  },
  {
    about: 'eyes',
    strength: (s) => (off(s) < 0.3 ? 0.34 : 0),
    first: ['eyes are on you', 'eyes stay on yours', 'eyes meet yours'],
    then: ['eyes on you', 'looking at you', 'the eyes stay on yours']
  },
  {
    about: 'lids',
    strength: (s) => unit(s, 5) * (unit(s, 43) < 0.2 ? 0.85 : 0),
    first: ['eyes go wide', 'eyes widen'],
    then: ['eyes wide', 'the eyes widen']
  },
  {
    about: 'lids',
    strength: (s) => (unit(s, 7) > 0.3 ? unit(s, 7) * 0.9 : 0),
    first: ['eyes narrow', 'lids tighten'],
    then: ['the eyes narrow', 'the lids tight']
  },
  {
    about: 'lids',
    strength: (s) => (unit(s, 43) > 0.22 && unit(s, 43) <= 0.8 ? unit(s, 43) * 1.1 : 0),
    first: ['lids hang low', 'eyelids are heavy', 'eyes are half closed'],
    then: ['the lids low', 'eyes half closed']
  }
];

const BODY: readonly Rule[] = [
  {
    about: 'eyes',
    strength: (s) => (Math.abs(s.yaw) > 17 ? 0.74 : 0),
    first: ['face turns away', 'head turns to the side'],
    then: ['head turned away', 'the face turned aside']
  },
  {
    about: 'head',
    strength: (s) => (s.pitch < -7 ? 0.5 : 0),
    first: ['head goes down', 'chin sinks'],
    then: ['head down', 'the chin low']
  },
  {
    about: 'head',
    strength: (s) => (Math.abs(s.roll) > 4.5 ? 0.42 : 0),
    first: ['head tips to one side', 'head tilts'],
    then: ['head to one side', 'the head tilts']
  },
  {
    about: 'body',
    strength: (s) => (s.posture.slump > 0.6 ? 0.4 + 0.3 * (s.posture.slump - 0.6) : 0),
    first: ['shoulders sink', 'shoulders hang'],
    then: ['the shoulders sink', 'the back round']
  },
  {
    about: 'body',
    strength: (s) => (s.posture.lift > 0.6 ? 0.35 + 0.4 * (s.posture.lift - 0.6) : 0),
    first: ['shoulders come up', 'shoulders are up and tight'],
    then: ['the shoulders up', 'shoulders tight']
  },
  {
    about: 'body',
    strength: (s) => (s.posture.lean > 0.55 ? 0.3 : 0),
    first: ['weight comes forward onto both arms'],
    then: ['leaning in on both arms', 'leaning towards you']
  },
  {
    about: 'body',
    strength: (s) => (s.pallor > 0.4 ? 0.5 : 0),
    first: ['face has gone still', 'face goes pale and still'],
    then: ['hardly anything moves']
  }
];

export const STILL: Observation = {
  about: 'mouth',
  strength: 0.1,
  first: ['face is still', 'face does not move', 'face rests'],
  then: ['nothing else moves', 'the rest is still']
};

/** Chosen: what is weaker is not said. */
const LEAST = 0.2;

/** All that can be seen, what stands out most first; one observation for each part of the face. */
export function observed(s: Seen): Observation[] {
  const found = [...MOUTH, ...BROWS, ...EYES, ...BODY]
    .map((rule) => ({ ...rule, strength: rule.strength(s) }))
    .filter(({ strength }) => strength > LEAST)
    .sort((a, b) => b.strength - a.strength);
  const kept = found.filter(({ about }, i) => found.findIndex((o) => o.about === about) === i);
  return kept.length > 0 ? kept : [STILL];
}
