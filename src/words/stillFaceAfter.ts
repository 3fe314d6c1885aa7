/** Strings of what comes after a still face. The first of them are fixed: they come before anything about the session. */
import type { Lane } from '../model/infant/events.ts';
import type { Asked, Moments, Rows } from '../session/ports.ts';
import { ACT_WORDS, BID_WORDS } from './stillFace.ts';

export const AFTER_STILL = {
  title: 'Debrief',
  first: 'First',
  fixed: [
    'This was a laboratory’s still face: short, done on purpose, and ended. It is not what tiredness, low mood or a busy day does to a baby who is loved over weeks.',
    'If you were low for months: this cannot show what that did, and it is no picture of you or your child. To be low is not to be without love.',
    'If real crying gets too much: put the baby down somewhere safe, walk away for a few minutes, come back. That is good care.'
  ],
  perinatal:
    'If this has stirred up guilt or old days, you can stop here and tell somebody; it need not be a crisis. For parents and parents-to-be (US), any hour:',
  perinatalLine: '1-833-852-6262, call or text',
  showMe: 'Show me three moments',
  three: 'Three moments',
  miss: 'A miss',
  noticing: 'A noticing',
  back: 'A coming back',
  again: 'Play again',
  asBaby: 'See your own coming back from the baby’s chair',
  landing: 'Take one line with you',
  classPart: 'For a class',
  timeline: 'Second by second',
  scrub: 'Moment',
  theParent: 'The parent',
  scrubbed: 'What the two were doing then',
  lanes: {
    episode: 'Episode',
    infant: 'Baby',
    gaze: 'Baby looks at',
    'self-comfort': 'Settles itself',
    distancing: 'Twists away',
    bid: 'Bids',
    autonomic: 'Hiccups',
    caregiver: 'You'
  } satisfies Readonly<Record<Lane, string>>,
  matched: 'in step',
  rows: 'What you did, and when',
  what: 'What',
  found: 'In this session',
  rowNames: {
    noticing: 'Noticing',
    following: 'Following',
    room: 'Giving room',
    naming: 'Naming',
    back: 'Coming back'
  } satisfies Readonly<Record<keyof Rows, string>>,
  asTable: 'As a table',
  begins: 'From (s)',
  ends: 'To (s)',
  lane: 'Lane',
  code: 'Code',
  saveCsv: 'Save the events as a file (CSV)',
  research: 'What research found, beside this',
  questions: 'Questions for the room',
  analogyTitle: 'And the four skills?',
  analogy:
    'An analogy, and ours: a baby is not asked for anything in words. Describe is nearest to saying what you see; Express to the face you show; Assert to going slowly, so that it can follow; Reinforce to being there when it looks back.',
  codes: {
    play: 'play',
    stillFace: 'still face',
    reunion: 'reunion',
    'social-positive': 'smiles at you',
    'social-monitor': 'looks at you',
    'object-environment': 'looks at things',
    protest: 'fusses or cries',
    withdrawn: 'gone slack',
    face: 'your face',
    object: 'a thing',
    away: 'away',
    oral: 'hand in mouth',
    clasp: 'hands clasped',
    distancing: 'twists away',
    autonomic: 'hiccup',
    look: 'looks up',
    smile: 'smile',
    coo: 'coo',
    reach: 'reaches',
    'pick-me-up': 'arms up',
    wait: 'waits',
    voice: 'coos',
    touch: 'touches',
    imitate: 'imitates',
    name: 'names',
    ring: 'the ring',
    'look-away': 'looks away',
    blank: 'still'
  } as Readonly<Record<string, string>>
} as const;

/** What research found beside what was seen: each with its source, an id of scenarios/sources.yaml, and how far it goes. */
export const FOUND: readonly { readonly says: string; readonly source: string; readonly id: string }[] = [
  {
    says: 'A review of over eighty studies found less looking and smiling in the still face and more distress; in the reunion feelings had come back in part.',
    source: 'Mesman, van IJzendoorn & Bakermans-Kranenburg 2009',
    id: 'mesman-2009'
  },
  {
    says: 'A reunion is no reset. More fussing and a rebound of smiling come together.',
    source: 'Weinberg & Tronick 1996',
    id: 'weinberg-tronick-1996'
  },
  {
    says: 'Many babies of three and four months answered with a neutral face and looking away, and did not cry.',
    source: '“Emerging social regulatory capacities”, 62 babies',
    id: 'emerging-regulation'
  },
  {
    says: 'Looks at the face and smiles last about two and a half seconds, looks at things about ten (at about nine months, one coder).',
    source: 'Withanage Don et al. 2026',
    id: 'withanage-don-2026'
  },
  {
    says: 'What the baby showed foretold what the parent showed next, more than the other way round.',
    source: 'Chow, Haltigan & Messinger 2010',
    id: 'chow-2010'
  },
  {
    says: 'Touch kept up during the still face went with less of a stress response; touch while the baby looked away, with more of a stress hormone in both. The second is a correlation.',
    source: 'Feldman, Singer & Zagoory 2010',
    id: 'feldman-2010'
  }
];

/** Said at home, too: that most things go by. */
export const SAID_AT_HOME = 'tronick-gold-2020';

/** The limits, said as plainly as the findings. */
export const LIMITS =
  'The baby here is a simulation, of seven months; nothing here can assess a parent. Its orders (what rises, what falls) are held to these findings by a test; the sizes are ours. That giving room helps and chasing costs is built in, in the direction of what is reported; this session cannot show it.';

export const QUESTIONS: readonly string[] = [
  'Where did you first want to let go? What did you see then?',
  'Find a bid that went by. What were you doing?',
  'Find a face that turned away. What came next, and who began it?',
  'What would a coder need to see to call the end of this reunion playful, neutral or disrupted?',
  'What does this procedure leave out of an ordinary day?'
];

/** Minutes and seconds: 1:05. */
export const clock = (seconds: number): string => {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
const times = (n: number): string => ['never', 'once', 'twice'][n] ?? `${n} times`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** To the second, as one tells it at home. */
const about = (seconds: number): string => (seconds < 1.5 ? 'about a second' : `about ${Math.round(seconds)} seconds`);
const long = (seconds: number): string =>
  seconds < 1.05 ? 'about a second' : `${Math.round(seconds * 10) / 10} seconds`;

export const missWords = (miss: Asked | undefined): string =>
  miss
    ? `Most things go by: ordinary pairs are out of step more than they are in it. One of them: at ${clock(miss.at)} ${BID_WORDS[miss.bid]}, and for three seconds nothing came.`
    : 'While you were playing we found none: whatever it asked for, something came. Nobody keeps that up, and no baby needs it.';

export const noticingWords = (noticing: Asked | undefined): string =>
  noticing?.answer
    ? `At ${clock(noticing.at)} ${BID_WORDS[noticing.bid]}. ${capital(about(noticing.answer.after))} later ${ACT_WORDS[noticing.answer.act]}.`
    : 'It asked for little, or you were waiting. Waiting can be noticing, too; from here we cannot tell the two apart.';

export function backWords({ back, fusses }: Pick<Moments, 'back' | 'fusses'>): string {
  if (!back) return 'You did not hold still, so there was nothing to come back from. That is a way of doing this, too.';
  const met =
    back.met === undefined
      ? `You came back at ${clock(back.at)}. The two of you had not met again when it ended.`
      : `You came back at ${clock(back.at)}. After ${about(back.met)} the two of you were in step again${back.act && back.act !== 'wait' ? `: ${ACT_WORDS[back.act]}` : ''}.`;
  return fusses
    ? `${met} It still fussed at the end. Some babies do, at the end of a good reunion: they have something to say about what happened, and somebody to say it to.`
    : met;
}

export const rowWords: Readonly<{ [K in keyof Rows]: (row: Rows[K]) => string }> = {
  noticing: ({ bids, answered, middle }) =>
    bids === 0
      ? 'It asked for nothing.'
      : `${answered} of ${bids} bids answered${middle === undefined ? '' : `, half of them within ${long(middle)}`}.`,
  following: ({ sameThing, bothSmiling }) =>
    `${Math.round(sameThing)} s at the thing it looked at; ${Math.round(bothSmiling)} s of a smile for a smile.`,
  room: ({ turned, left }) =>
    turned === 0
      ? 'It did not turn away.'
      : `It turned away ${times(turned)}; ${left === 0 ? 'each time something went after its face' : left === turned ? 'each time nothing went after its face' : `${times(left)} nothing went after its face`}.`,
  naming: ({ fussed, named }) =>
    fussed === 0
      ? 'It did not fuss.'
      : `It fussed ${times(fussed)}; you ${named === 0 ? 'did not say' : `${times(named)} said`} what you saw.`,
  back: ({ met, repair, repairs }) =>
    `${met === undefined ? 'Not in step again before it ended' : `In step again after ${long(met)}`}${repair === undefined ? '' : `; ${repairs} repairs, ${long(repair)} each on average`}.`
};

/** The same, told of somebody one has watched. */
const ofAnother = (text: string): string =>
  text
    .replace('The two of you', 'The two')
    .replace('the two of you', 'the two')
    .replace(/\b[Yy]our\b/g, 'the parent’s')
    .replace(/\bYou\b/g, 'The parent')
    .replace(/\byou were\b/g, 'the parent was')
    .replace(/\byou\b/g, 'the parent');

/** How a session is told: to the one who played it, or of the one who was watched. */
export const tellerOf =
  (watched: boolean) =>
  (text: string): string =>
    watched ? ofAnother(text) : text;
