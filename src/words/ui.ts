/** Strings of the interface, by key: a translation is another file of this shape. */
export const UI = {
  app: 'Mend',
  skip: 'Skip to the scene',
  helpNow: 'Help now',
  settings: 'Settings',
  about: 'About Mend',
  home: 'Home',
  leaveQuickly: 'Leave quickly',
  back: 'Back',
  loading: 'One moment.',
  // — trouble —
  brokeTitle: 'Something here broke',
  brokeText: 'It is a fault of Mend, not of yours. What was kept on this device has not been touched.',
  noScenario: 'There is no scenario of this name.',
  packFailed: 'The scene did not arrive. When you are connected again, try once more.',
  partFailed: 'This part of Mend did not arrive. Nothing of yours is lost.',
  tryAgain: 'Try again',
  stageFailed: 'The picture cannot be drawn here. The scene goes on in words.',
  otherTab: 'This run is open in another tab. Here you can read it.',
  wordsChanged: 'Some lines of this scene have been rewritten since. Your choices are the same.',
  readOnly: 'This scene has changed since you played it. You can read the run as it was.',
  library: 'All scenarios',
  // — play —
  stage: 'Stage',
  cutIn: (name: string): string => `${name} cuts in here.`,
  conversation: 'Conversation',
  yourReply: 'Your reply',
  stay: 'Say nothing, stay',
  stepBack: 'Step back',
  yourBody: 'Your body',
  body: { calm: 'calm', tight: 'tight', flooded: 'flooded' },
  bodyMeter: {
    calm: 'Calm: your words are your own.',
    tight: 'Tight: your words come out harder.',
    flooded: 'Flooded: the words are going.'
  },
  continue: 'Continue',
  pause: 'Pause',
  leave: 'Leave',
  lookBack: 'Look back',
  chooseSettling: 'What steadies you? You choose once; Settings can change it.',
  you: 'You'
} as const;
