/** Strings of parts that no first choice needs: library, before, pause, guess, compose, curtain. As ui.ts. */
export const MORE = {
  // — library, before —
  libraryIntro: 'Each is one hour with one person. You turn the pages; only the Still Face runs by itself.',
  scenarios: 'Scenarios',
  besides: 'Besides the scenes',
  listeners: 'One sentence, four listeners',
  listenersIs: 'what the same words are to each of them',
  overRuns: 'Over runs',
  overRunsIs: 'what you did, run by run',
  journal: 'Journal',
  journalIs: 'words of your own',
  forTherapist: 'For my therapist',
  forTherapistIs: 'a page of what you choose, to take along',
  youAre: 'You are',
  with: 'With',
  minutes: (n: number): string => `about ${n} minutes`,
  practises: 'Practises',
  contentNote: 'Content note',
  begin: 'Begin',
  softer: 'Softer',
  notThisOne: 'Not this one',
  goOn: 'Go on where you were',
  howTense: 'How tense are you now? (optional)',
  tenseScale: '0 not at all, 10 as much as could be.',
  tenseKept: 'An answer is kept with the run, and stands in Over runs.',
  tenseNone: 'no answer',
  tenseHigh: 'That is a lot to begin with. All three are good:',
  tenseGoOn: 'Go on',
  tenseAnother: 'Another day',
  mode: 'How you play',
  modes: {
    practise: 'Practise: play, look back, rewind.',
    learn: 'Learn: after a move you may ask what it did.',
    assess: 'Assess: for a course; no rewinding.'
  },
  // — play —
  paused: 'Paused',
  resume: 'Go on',
  pausedText: 'The scene waits. It does not go on without you.',
  whatDidThatDo: 'What did that do?',
  guess: 'What just happened for them?',
  dontKnow: "I don't know",
  compose: 'Compose your repair',
  composeHint: 'At most three parts, in the order you pick them. What you leave out is not missed; what fits is.',
  leaveOut: 'leave out',
  sayIt: 'Say it',
  write: 'Write it in your own words',
  writeHint: 'A few rules read it here, on this device. Nobody else does; it is kept only with this run.',
  toParts: 'Back to the parts',

  youWillSay: 'You will say:',
  sayNothing: 'Nothing, so far.',
  parts: {
    own: 'Own',
    validate: 'Validate',
    describe: 'Describe',
    express: 'Express',
    assert: 'Assert',
    reinforce: 'Reinforce'
  },
  // — curtain —
  curtain: 'Curtain',
  drawing: (name: string): string => `That was ${name}, a drawing. You can stop here.`,
  stopHere: 'Stop here',
  keepTitle: 'Is this your own phone?',
  keepText: 'Mend can keep this run on this device, so that you can look back another day. Nobody else gets it.',
  keep: 'Keep',
  keepUntil: 'Only until I close',
  keepAsk: 'Ask me again',
  /** Where something of one's own is now. */
  isKept: {
    device: 'It is kept on this device until you delete it.',
    tab: 'It is here until you close this page.',
    page: 'It is here until you close this page or load it again.',
    guest: 'It is here until you close this page or load it again.'
  }
} as const;
