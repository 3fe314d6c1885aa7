/** Strings of the page for a therapist, on the screen and on paper. As ui.ts. */
export const FOR_THERAPIST = {
  title: 'For my therapist',
  note: 'This page is made on this device and goes nowhere unless you hand it over. Your therapist did not ask for it.',
  nothing:
    'There is nothing kept here to take along. Scenes you play, the line you take with you and what you write in the journal can be.',
  choose: 'What do you take?',
  chooseNote: 'Nothing goes on the paper that you have not ticked.',
  runs: 'Scenes you played',
  lines: 'Lines you took along',
  entries: 'From the journal',
  withSaid: 'with what was said',
  paper: 'On the paper',
  empty: 'Nothing is ticked, so the paper is empty.',
  handOver: 'Take it with you',
  print: 'Print or save as PDF',
  save: 'Save as a file',
  share: 'Share',
  tickFirst: 'Tick something first. Then it can be printed, saved or shared.',
  saved: 'The file is made. Where it is now, your device decides; delete it there when you no longer want it.',
  journal: 'Journal',
  notShared: 'The share sheet did not open. Save it as a file instead.',
  file: 'for-my-therapist.txt'
} as const;

/** What stands on the paper itself: read by somebody who may not know the game. */
export const PAPER = {
  head: 'Chosen by the person who hands you this, out of what they kept in Mend, a game for practising how to mend things between people. The people in its scenes are drawn. It is no assessment.',
  made: (day: string): string => `Made on ${day}`,
  cast: (you: string, other: string): string => `The part I had: ${you}. Across from me: ${other}.`,
  ended: (how: string, turns: number): string =>
    `How it ended, after ${turns} ${turns === 1 ? 'turn' : 'turns'}: ${how}.`,
  left: (turns: number): string => `Left before the end, after ${turns} ${turns === 1 ? 'turn' : 'turns'}.`,
  did: 'What I did in it:',
  shown: 'shown',
  said: 'What was said:',
  line: 'A line I took along',
  after: (scene: string): string => `After the scene: ${scene}`,
  toWhom: (whom: string): string => `To whom: ${whom}`,
  when: (when: string): string => `When: ${when}`,
  entry: 'From my journal',
  me: 'Me'
} as const;
