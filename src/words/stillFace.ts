/** Strings of the still face: before, from both chairs, after. As ui.ts. */
import type { Act, BidKind } from '../model/infant/infant.ts';
import type { Part, Told, Verb } from '../session/ports.ts';

export const STILL = {
  id: 'still-face',
  title: 'The Still Face',
  card: {
    summary: 'You play with a baby of seven months, hold your face still for a while, and come back.',
    you: 'a parent; if you like, the baby',
    with: 'a 7-month-old',
    practises: ['noticing', 'following', 'giving room', 'coming back'],
    note: 'A drawn baby looks, calls, and may cry, for at most forty seconds. Letting go ends it at once.',
    minutes: 4
  },
  // — before —
  intro: 'First you play. Then you hold your face still: eyes on the baby, nothing else. Then you come back.',
  note: 'While your face is still, most babies look, call and turn away; some fuss, some cry. You can let go at any moment, and letting go is coming back. In this game the face always comes back; late counts.',
  notAbout:
    'This is a procedure from a laboratory: short, done on purpose, and ended. It is not about a tired evening, a low day, or a phone in your hand. It is nothing to try out on a baby.',
  softerIs: 'no crying to be heard, no tears, no dark at the edges.',
  ways: {
    home: ['Up to forty seconds', 'You play, hold still as long as you like, and come back.'],
    lab: ['As in the laboratory', 'Timed as in many laboratories: two minutes of play, two still, two of coming back.'],
    watch: ['Watch somebody else do it', 'You do nothing. About two minutes.'],
    baby: [
      "The baby's chair first",
      'The face above you, about one minute. The words are ours: nobody knows what this is like from inside.'
    ],
    read: ['Read it instead', 'The same baby, in words, three seconds at a time. Nothing runs while you think.']
  },
  // — the parent's chair —
  acts: {
    wait: 'Wait',
    smile: 'Smile',
    voice: 'Coo',
    touch: 'Touch',
    imitate: 'Do what it does',
    name: 'Say what you see',
    ring: 'Hold out the ring',
    'look-away': 'Look away',
    blank: 'Hold still'
  } satisfies Readonly<Record<Act, string>>,
  does: 'What you do',
  hold: 'Hold still',
  comeBack: 'Come back',
  letGo: 'Let go to come back',
  holdHint: 'Keep it pressed. Letting go is coming back.',
  notYet: 'First play a little: there must be something to miss.',
  notYetLab: 'When the two minutes of play are up.',
  toggleHint: 'Press once to hold still, once more to come back.',
  toggle: 'Hold by pressing once',
  oneSwitch: 'One switch: the choices light up in turn, any key or touch takes the one that is lit',
  slower: 'Half speed',
  prompts: {
    play: 'Play. When you are ready, hold still.',
    labPlay: 'Play, two minutes.',
    ready: 'Now hold still, if you will.',
    stillFace: 'Your face is still. Your eyes stay on the baby.',
    reunion: 'You are back. Begin where the baby is. Many need a while; you can wait.',
    over: 'That was it.',
    watchPlay: 'A parent plays.',
    watchStill: 'The parent’s face is still.',
    watchReunion: 'The parent is back.'
  },
  watched: {
    wait: 'Waits.',
    smile: 'Smiles.',
    voice: 'Coos.',
    touch: 'Lays a hand on its belly.',
    imitate: 'Does what it does.',
    name: 'Says what there is to see.',
    ring: 'Holds out the ring.',
    'look-away': 'Looks away.',
    blank: ''
  } satisfies Readonly<Record<Act, string>>,
  enough: 'That is enough for today',
  baby: 'The baby in its seat; you kneel in front of it.',
  // — read it —
  readPlay: 'Three seconds at a time. What do you do?',
  stayStill: 'Stay still',
  youDid: {
    wait: 'You wait.',
    smile: 'You smile.',
    voice: 'You say oh, low and long.',
    touch: 'You lay a hand on its belly.',
    imitate: 'You make the face it makes.',
    name: 'You say what you see.',
    ring: 'You hold out the ring.',
    'look-away': 'You look away.',
    blank: 'Your face does not move.'
  } satisfies Readonly<Record<Act, string>>,
  youSay: (words: string): string => `You say: ${words}`,
  youComeBack: 'You come back.',
  // — the baby's chair —
  chair: 'The face above you',
  verbs: {
    look: 'Look',
    reach: 'Reach',
    call: 'Call',
    turn: 'Turn away',
    suck: 'Suck your hand'
  } satisfies Readonly<Record<Verb, string>>,
  yourBody: 'Your body',
  chest: ['easy', 'tight', 'very tight'],
  // — curtain —
  curtain: 'The baby has found its foot, and holds it up to the window.',
  drawn: 'That was a drawing. You can stop here.',
  asParent: 'Now from the parent’s chair',
  // — the address —
  torn: 'This address does not hold a session. It may have been cut short on its way.'
} as const;

/** What the baby's chair tells. */
const DOES: Readonly<Record<Verb, readonly string[]>> = {
  look: ['You look up.', 'You find the two dark places in the face.', 'You look.'],
  reach: ['Your arm goes up. It goes where it goes.', 'Both hands go out.', 'You reach for the moving part.'],
  call: ['A sound comes out of you.', 'You call. It is all one sound.', 'You call again, and it is louder.'],
  turn: [
    'You turn. There is a wall, with light on it.',
    'You turn your head. The light on the wall moves a little.',
    'The wall. It asks for nothing.'
  ],
  suck: ['Your own hand. It tastes of you.', 'You have your fist in your mouth.', 'The hand is there. It is warm.']
};
const ANSWERED: readonly string[] = [
  'The face opens. It says oh.',
  'It comes down, close, and the eyes go small.',
  'The face does what you did.'
];
const LATE: readonly string[] = [
  'It takes a moment. Then the whole face goes.',
  'A little late: oh, there you are.',
  'The mouth moves first, then the eyes.'
];
const UNANSWERED: readonly string[] = [
  'Nothing. You wait for the rest of it.',
  'The face is there. It does not come.',
  'You wait. Nothing moves yet.',
  'Your legs have begun to go.',
  'Something pulls, under the strap.'
];
const TURNED_STILL = 'Something under the strap lets go a little.';
const SUCKED_STILL = 'It is a little less loud in you.';
const BEGINS: Readonly<Record<Part, string>> = {
  play: 'Above you there is the face. It is looking at you.',
  still: 'The face stops.',
  back: 'The face moves. It is the face again.'
};

/** A sentence for what happened in the chair. @param count - how many were told before */
export function chairSentence(told: Told, count: number): string {
  const at = (ways: readonly string[], i = count): string => ways[i % ways.length]!;
  switch (told.what) {
    case 'does':
      if (told.part === 'still' && told.verb === 'turn') return `${at(DOES.turn)} ${TURNED_STILL}`;
      if (told.part === 'still' && told.verb === 'suck') return `${at(DOES.suck)} ${SUCKED_STILL}`;
      return at(DOES[told.verb]);
    case 'answered':
      return at(told.part === 'back' ? LATE : ANSWERED);
    case 'unanswered':
      return at(UNANSWERED, told.count - 1);
    case 'part':
      return BEGINS[told.part];
    case 'over':
      return 'It stays.';
  }
}

/** A bid, as something that was done. */
export const BID_WORDS: Readonly<Record<BidKind, string>> = {
  look: 'it looked up at you',
  smile: 'it smiled at you',
  coo: 'it made its small sound',
  reach: 'it reached for you',
  'pick-me-up': 'both arms went up'
};
/** An act, as something that was done. */
export const ACT_WORDS: Readonly<Record<Act, string>> = {
  wait: 'you waited',
  smile: 'you smiled',
  voice: 'you cooed',
  touch: 'you touched it',
  imitate: 'you did what it did',
  name: 'you said what you saw',
  ring: 'you held out the ring',
  'look-away': 'you looked away',
  blank: 'your face was still'
};
