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
  lostTitle: 'Nothing is here',
  lostText: 'This address leads to no page of Mend. Nothing of yours is lost.',
  noScenario: 'There is no scenario of this name.',
  noRun: 'This run is not on this device, or it was only kept until the page was closed.',
  packFailed: 'The scene did not arrive. When you are connected again, try once more.',
  tryAgain: 'Try again',
  stageFailed: 'The picture cannot be drawn here. The scene goes on in words.',
  'storage-off': 'This browser does not let Mend keep anything. You can play; nothing will be here tomorrow.',
  'storage-full':
    'There is no room left on this device. You can play on; this run is kept only until you close the page.',
  'storage-future':
    'What is kept here was written by a newer Mend. It has not been touched; this run is kept only until you close the page.',
  'storage-broken': 'Something kept here could not be read. It has been put aside, not thrown away.',
  otherTab: 'This run is open in another tab. Here you can read it.',
  wordsChanged: 'Some lines of this scene have been rewritten since. Your choices are the same.',
  readOnly: 'This scene has changed since you played it. You can read the run as it was.',
  update: 'A new version of Mend is ready.',
  updateNow: 'Use it now',
  updateLater: 'Later',
  library: 'All scenarios',
  // — play —
  stage: 'Stage',
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
  you: 'You',
  lost: 'out of reach now'
} as const;
