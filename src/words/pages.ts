/** The longer texts: help, about. Facts here are verified; each line says what it is and how to reach it. */
export interface HelpLine {
  readonly place: string;
  readonly name: string;
  readonly how: string;
  readonly href?: string;
}

/** Checked against the services' own pages (evidence file of the design, confidence V). */
export const HELP_LINES: readonly HelpLine[] = [
  {
    place: 'United States',
    name: '988 Suicide & Crisis Lifeline',
    how: 'Call or text 988, any hour. English and Spanish.',
    href: 'tel:988'
  },
  { place: 'UK and Ireland', name: 'Samaritans', how: 'Call 116 123, free, any hour.', href: 'tel:116123' },
  {
    place: 'United States, pregnant or a new parent',
    name: 'National Maternal Mental Health Hotline',
    how: 'Call or text 1-833-852-6262, any hour. It is not a crisis line; 988 is.',
    href: 'tel:+18338526262'
  }
];

export const HELP = {
  title: 'Help now',
  first: 'If you or someone near you is in danger now, call the emergency number of where you are.',
  numbers: 'People to talk to',
  elsewhere: 'In another country, your emergency number or a doctor can tell you the line near you.',
  harmed:
    'If somebody harms you, frightens you, or keeps you from leaving, you do not owe them a repair. Mend is not made for that, and no scene in it is about that.',
  back: 'Back to where you were'
} as const;

export const ABOUT = {
  title: 'About Mend',
  what: 'What it is',
  whatText: [
    'A place to practise staying in a hard moment with someone, and mending it, or leaving it with both of you intact. You play a scene; the face answers; afterwards you see what happened between you, move by move, and why.',
    'It is education. It is not therapy, it does not diagnose, and it is no companion: it ends, and sends you back to people.'
  ],
  not: 'What it does not claim',
  notText: [
    'That playing it will mend a relationship. Practice with reasons can raise skill; whether it helps the people you live with has not been shown.',
    'That the people in it are real. They are drawn, written, and moved by a small model of our own. Its numbers are choices, told in the open, in the direction of published findings.',
    'That a face tells you a feeling. So no score here is for reading one right.'
  ],
  kept: 'What is kept, and where',
  keptText: [
    'Nothing you do here leaves this device. There is no account and no tracking, and the page asks no server but the one it came from, for its own files.',
    'Runs, how tense you said you were before and after them, your one line, your journal, and your settings are kept in this browser if you said so; else only until you close the page. A browser may still throw them away after some weeks without a visit: save what you want to keep as a file.',
    '“Leave quickly” clears the screen and shows a recipe. The history of this browser still shows that Mend was open; a private window does not.'
  ],
  made: 'How it was made',
  gallery: 'The gallery: everyone who has been drawn, and what moves in a face',
  madeText: [
    'Written and drawn for Mend. The scenes are read in role by readers before they are published, as clients, parents, teachers and clinicians would read them; that is not the same as being read by them.',
    'What we rest on is cited beside each judgement. Where a rule is our own choice, it says so.'
  ],
  reviewers: 'Who has reviewed it',
  reviewersNone:
    'Nobody outside yet. When clinicians, teachers or players have, their names and the dates will stand here.',
  licence: 'Code: MIT. Text, pictures: CC BY 4.0. Fonts: Atkinson Hyperlegible Next and Fraunces, SIL OFL 1.1.'
} as const;

/** Of the list of what is kept, on the same page. */
export const KEPT = {
  runs: 'Runs kept here',
  lines: 'Lines kept here',
  journal: 'What you wrote in the journal is kept here, too, and goes with the rest.',
  nothing: 'Nothing of yours is kept here yet.',
  look: 'Look back',
  delete: 'Delete',
  deleteOne: 'Delete this for good?',
  gone: 'It is gone.',
  unfinished: (turns: number): string => `left after ${turns} ${turns === 1 ? 'turn' : 'turns'}`,
  exportAll: 'Save everything as a file',
  exportHas:
    'The file holds your runs, how tense you said you were, your lines and your journal, with their dates. Settings are not in it.',
  bringBack: 'Bring back a saved file',
  reading: 'Reading the file…',
  taken: (n: number): string => `${n} taken in.`,
  known: (n: number): string => `${n} ${n === 1 ? 'was' : 'were'} here already.`,
  left: (n: number): string =>
    `${n} could not be read and ${n === 1 ? 'was' : 'were'} left out. Only what Mend can read is ever taken in.`,
  untilClose: 'It is here until you close this page. Settings can keep it longer.',
  refused: {
    'too-big': 'This file is larger than 40 MB. Mend does not open one that large. Nothing was changed.',
    unopened: 'This device could not open the file. If it lies in a cloud, fetch it first. Nothing was changed.',
    torn: 'This file is damaged, or it breaks off before its end. Try another copy of it. Nothing was changed.',
    foreign: 'This is no file that Mend has saved. Nothing was changed.',
    newer:
      'This file was made by a newer Mend. Close every page of Mend, open it again, and try once more. Nothing was changed.',
    'one-run':
      'This is the record of one run, to read or to hand to a teacher. It holds too little to go on from, so it cannot be brought back; a file from “Save everything as a file” can. Nothing was changed.',
    empty: 'This file is from Mend, but nothing is in it. Nothing was changed.',
    'too-many':
      'More than 10,000 runs, lines and journal entries are in this file: too many for this page. Nothing was changed.',
    unreadable: 'This file is from Mend, but nothing in it can be read. Nothing was changed.',
    'no-room': 'There is not enough room on this device for what is in this file. Nothing was changed.',
    'tab-full':
      'This file holds more than can be kept until the page is closed. In Settings you can choose to keep things on this device; then try again. Nothing was changed.',
    'not-kept': 'This browser did not keep what is in this file. Nothing was changed.'
  },
  deleteAll: 'Delete everything kept here',
  deleteSure: 'Delete every run, line, journal entry and setting on this device?',
  deleteNo: 'Keep',
  deleted:
    'Nothing of yours is kept here now. What another open page of Mend still holds goes when you close it. The game itself stays, so that it works without a network.',
  deletedHere:
    'What this page held, and your settings, are gone. This browser did not let Mend reach anything kept here on another day: its own settings can clear the data of this site.'
} as const;
