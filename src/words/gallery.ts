/** Strings of the gallery: for artists, teachers, and whoever wants to know what moves in a face. */
import type { FaceQuantity } from './galleryKeys.ts';

export const GALLERY = {
  title: 'Gallery',
  intro:
    'Everyone Mend has drawn, and what moves in a face. A face does not map one to one to a feeling: the names say what is drawn.',
  person: 'Person',
  people: {
    sam: 'Sam',
    noor: 'Noor',
    therapist: 'Your therapist',
    parent: 'The still parent',
    leila: 'Leila',
    tomas: 'Tomas',
    ike: 'Ike',
    baby: 'The baby'
  } as Readonly<Record<string, string>>,
  made: 'Made from',
  ways: { expression: 'An expression', feeling: 'A feeling, and what of it shows', movement: 'Single movements' },
  expression: 'Expression',
  strength: 'Strength',
  held: 'Held',
  postures: {
    upright: 'upright',
    slumped: 'slumped',
    turned: 'turned away',
    leaning: 'leaning in',
    drawn: 'shoulders up'
  },
  hour: 'Light',
  hours: { day: 'day', night: 'night, by a lamp' },
  movements: 'Movements',
  sides: 'Side of the picture',
  whichSides: { both: 'both', left: 'left', right: 'right' },
  feelings: 'Feeling',
  head: 'Head and eyes',
  attention: 'Looks at',
  attended: { you: 'you', hand: 'its hand', ring: 'the ring', away: 'away' },
  gesture: 'Arms and legs',
  gestures: {
    rest: 'at rest',
    reach: 'reaching for you',
    'pick-up': 'arms up',
    clasp: 'hands clasped',
    mouth: 'hand in the mouth',
    protest: 'beating and kicking',
    limp: 'limp',
    explore: 'feeling about'
  },
  asItComes: 'as it comes',
  again: 'As at first',
  rooms: 'Rooms',
  roomsIntro:
    'Light follows how far two people are in touch: warm when met, cool when torn, narrow when you are flooded.',
  room: 'Room',
  places: {
    'kitchen-night': 'The kitchen, at night',
    'kitchen-evening': 'The kitchen, in the evening',
    'kitchen-morning': 'The kitchen, in the morning',
    'hall-night': 'The hall, at night',
    'stairs-night': 'The stairs, at night',
    'bedroom-night': 'The bedroom, at night',
    'therapy-morning': 'Two chairs, in the morning',
    'therapy-rain': 'Two chairs, in the rain',
    'therapy-evening': 'Two chairs, in the evening',
    'nursery-day': 'The nursery, by day',
    'nursery-dim': 'The nursery, curtains drawn'
  } as Readonly<Record<string, string>>,
  shape: 'As on',
  shapes: { desk: 'a desk', phone: 'a phone' },
  between: 'Between the two',
  lights: { met: 'met', waiting: 'waiting', torn: 'torn', flooded: 'torn, and you are flooded' },
  own: 'as set below',
  connection: 'torn to met',
  flood: 'you: calm to flooded',
  roomShown: (room: string, connection: number, flood: number): string =>
    `${room}, ${connection > 0.66 ? 'warm and clear' : connection > 0.33 ? 'neither warm nor cool' : 'cool and quiet'}${
      flood > 0.6 ? ', dark at the edges' : ''
    }`,
  quantities: {
    valence: 'bad to good',
    arousal: 'calm to flooded',
    engagement: 'withdrawn to taken up',
    reach: 'turned away to reaching',
    tension: 'loose to braced',
    numb: 'feels it to numb',
    mask: 'all shows to nothing shows',
    yaw: 'head to the side',
    pitch: 'head down or up',
    roll: 'head tilted',
    gaze: 'eyes to the side',
    lids: 'eyes down or up'
  } satisfies Readonly<Record<FaceQuantity, string>>
} as const;

/** What each action unit moves, in words. */
export const UNIT_WORDS: Readonly<Record<number, string>> = {
  1: 'inner brow up',
  2: 'outer brow up',
  4: 'brows down and together',
  5: 'upper lid up',
  6: 'cheek up',
  7: 'lids tight',
  9: 'nose wrinkled',
  10: 'upper lip up',
  12: 'mouth corners up',
  14: 'dimples',
  15: 'mouth corners down',
  16: 'lower lip down',
  17: 'chin up',
  18: 'lips pursed',
  20: 'lips stretched',
  22: 'lips funnelled',
  23: 'lips tight',
  24: 'lips pressed',
  25: 'lips apart',
  26: 'jaw dropped',
  27: 'mouth wide open',
  31: 'jaw clenched',
  38: 'nostrils wide',
  43: 'lids closed'
};
