/**
 * What a baby does, said in short sentences while it happens: movements, never feelings.
 *
 * At most one sentence in 2.5 s, none of more than 90 characters, none twice in a row. Of
 * what came too quickly, what asks most of an answer is told.
 */
import type { Act, BidKind, Comfort, Infant, Phase } from '../model/infant/infant.ts';

/** Steps between two sentences, at least: 2.5 s. */
export const PAUSE = 50;

type Ways = readonly string[];

const BID: Readonly<Record<BidKind, Ways>> = {
  look: [
    'The baby looks up at you, and waits.',
    'The baby looks right at you.',
    'The baby finds your face and stays there.'
  ],
  smile: ['A smile, gums and all, at you.', 'The baby smiles, and looks to see.', 'The whole face goes up, at you.'],
  coo: [
    'A small sound: ah-oo.',
    'One long vowel, then quiet, listening.',
    'The baby says ga, and looks at your mouth.'
  ],
  reach: [
    'Both hands come out towards you.',
    'One arm reaches out to you, fingers wide.',
    'The hands open and close at you.'
  ],
  'pick-me-up': ['Both arms go up.', 'The arms lift, and stay lifted.', 'The baby strains up against the straps.']
};

const ENTERS: Readonly<Record<Phase, Ways>> = {
  'social-positive': ['The corners of the mouth go up.', 'The cheeks lift; the legs go.', 'The baby beams.'],
  'social-monitor': [
    'The eyes come back to your face.',
    'The baby looks at you, lips closed.',
    'The baby looks from your eyes to your mouth.'
  ],
  'object-environment': [
    'The baby has found its own foot.',
    'The baby picks at a button of the strap.',
    'The eyes go to the bear on the shelf.'
  ],
  protest: [
    'The mouth goes square; the legs kick.',
    'A cry starts, stops, starts.',
    'The brows come down, and the noise comes up.'
  ],
  withdrawn: [
    'The baby has gone slack in the straps.',
    'The eyes are open, on nothing.',
    'The chin is down; nothing moves.'
  ]
};
const TURNS: Ways = [
  'The baby turns its face away.',
  'The baby turns to look at the wall.',
  'The eyes go past you, and stay there.'
];
const RING: Ways = ['The baby looks at the ring.', 'The ring has all of the baby.', 'A hand comes up to the ring.'];
const SETTLES: Readonly<Record<Comfort, Ways>> = {
  oral: ['A fist goes into the mouth.', 'The baby sucks two fingers.', 'The baby chews the back of one hand.'],
  clasp: ['One hand holds the other.', 'The hands find each other on the strap.', 'The fingers fold, and hold on.']
};
const TWISTS: Ways = [
  'The back arches.',
  'The baby twists as far as the straps go.',
  'The body goes stiff and away from you.'
];
const HICCUPS: Ways = ['A hiccup.', 'Hic. The baby looks surprised at it.', 'A hiccup, and another.'];

/** What goes on while nothing new happens. */
const GOES_ON: Readonly<Record<Phase, Ways>> = {
  'social-positive': ['The smile stays.', 'It goes on beaming at you.'],
  'social-monitor': ['It is still looking at you.', 'The eyes have not left your face.', 'It waits, lips just open.'],
  'object-environment': [
    'It has not looked up.',
    'It goes on with what it has found.',
    'It is busy with something small.'
  ],
  protest: ['It cries.', 'The crying goes up, and down, and up.', 'The legs go on kicking.'],
  withdrawn: ['It hangs in the straps.', 'Nothing in it moves.']
};
const STAYS_AWAY: Ways = ['The face stays turned.', 'It looks at the wall.', 'The eyes are still past you.'];
const GOES_ON_SETTLING: Readonly<Record<Comfort, Ways>> = {
  oral: ['It goes on sucking.', 'The fist is wet through.'],
  clasp: ['The hands hold each other.', 'The fingers are still folded.']
};

/** What one says when one says what one sees. */
const NAMES: Readonly<Record<Phase, Ways>> = {
  'social-positive': ['“Oh, you like that.”', '“Look at you laugh.”'],
  'social-monitor': ['“There you are.”', '“You are looking at me.”'],
  'object-environment': ['“You found your foot.”', '“That is the bear, up there.”'],
  protest: ['“Oh. You did not like that.”', '“That was too much.”'],
  withdrawn: ['“You have gone quiet.”', '“I am here, you know.”']
};
const NAMES_AWAY: Ways = ['“You are having a look over there.”', '“Enough of me for now.”'];

/** What a parent would say who says what they see. @param count - how often it was said before */
export function namedWords({ phase, attention }: Infant, count: number): string {
  const ways = attention === 'away' && phase === 'object-environment' ? NAMES_AWAY : NAMES[phase];
  return ways[count % ways.length]!;
}

/** Something to be told, and how much it asks to be. */
interface News {
  readonly ways: Ways;
  readonly weight: number;
}

/** What is new in a step. @param act - what the caregiver does */
export function newsOf(before: Infant, now: Infant, act: Act): News | undefined {
  if (now.bid && now.bid !== before.bid && now.bid.at === now.step) return { ways: BID[now.bid.kind], weight: 5 };
  if (now.phase !== before.phase) {
    const weight = now.phase === 'protest' || now.phase === 'withdrawn' ? 6 : 3;
    if (now.phase === 'object-environment') {
      if (now.attention === 'away') return { ways: TURNS, weight: 4 };
      if (act === 'ring') return { ways: RING, weight };
    }
    return { ways: ENTERS[now.phase], weight };
  }
  if (now.comfort && !before.comfort) return { ways: SETTLES[now.comfort], weight: 4 };
  if (now.distancing && !before.distancing) return { ways: TWISTS, weight: 4 };
  if (now.autonomic !== before.autonomic) return { ways: HICCUPS, weight: 2 };
  return undefined;
}

/** Tells what happens, in time: give it every step, in order. */
export class Teller {
  #before: Infant | undefined;
  #waiting: News | undefined;
  #saidAt = Number.NEGATIVE_INFINITY;
  #said = '';
  #count = 0;

  /** What goes on, for who has heard nothing new for a while; never what was said last. */
  goesOn({ phase, attention, comfort }: Infant): string {
    const away = attention === 'away' && phase === 'object-environment';
    const ways = comfort && phase !== 'protest' ? GOES_ON_SETTLING[comfort] : away ? STAYS_AWAY : GOES_ON[phase];
    const at = this.#count++ % ways.length;
    this.#said = ways[at] === this.#said ? ways[(at + 1) % ways.length]! : ways[at]!;
    return this.#said;
  }

  /** @returns a sentence when there is one to be said now */
  hear(now: Infant, act: Act): string | undefined {
    const news = this.#before && newsOf(this.#before, now, act);
    this.#before = now;
    if (news && news.weight >= (this.#waiting?.weight ?? 0)) this.#waiting = news;
    if (!this.#waiting || now.step - this.#saidAt < PAUSE) return undefined;
    const { ways } = this.#waiting;
    this.#waiting = undefined;
    this.#saidAt = now.step;
    const at = this.#count++ % ways.length;
    const sentence = ways[at] === this.#said ? ways[(at + 1) % ways.length]! : ways[at]!;
    this.#said = sentence;
    return sentence;
  }
}
