/** The working alliance, and the power gap, in words: for the debrief of an hour of therapy. */
import type { Alliance } from '../model/alliance.ts';

export const ALLIANCE = {
  title: 'The working alliance',
  note: 'Bond: being on the same side. Goal: agreeing what the hours are for. Task: agreeing what is done in them (Bordin 1979). 0 to 100.',
  short: 'Alliance',
  bond: 'Bond',
  goal: 'Goal',
  task: 'Task',
  from: (start: number, end: number, lowest: number): string => `from ${start} to ${end}, lowest ${lowest}`,
  insides: 'Inside, side by side',
  insidesNote: 'What each mostly felt once your words had landed. Neither of you could read the other\u2019s.',
  inYou: 'In you',
  inOther: (name: string): string => `In ${name}`,
  unsaid: 'Not said',
  dayNamed: 'You named a day, and that stands. Another time you might try taking up more of the room first.',
  wasSaid: (name: string): string => `You said it, and that stands. What ${name} does with it is not yours to mend.`,
  keptBack:
    'You kept it. Most people do, in that chair; it can be said another day, or written, or told to somebody else.',
  power: 'Who could afford to speak',
  powerText: (name: string): string =>
    `The room is ${name}\u2019s, and the diary, and the other hours of the week. You had this one. So the same plain sentence cost you more than it would have cost ${name}: in this scene it drives your pulse up further, and stands for more. That it was hard to say is not a fault of yours.`,
  plainly: (turns: string): string => `You said it plainly on turn ${turns}.`,
  notPlainly: 'You did not say it plainly in this run. That is what most people do in that chair, and it can be wise.'
} as const;

/** Chosen, change of 0..1: what is less than this is not told. */
const TOLD_FROM = 0.005;

/** How a turn moved bond, goal and task: "bond +4, task −2"; empty where it moved none. */
export const pullWords = (pull: Alliance): string =>
  (['bond', 'goal', 'task'] as const)
    .filter((k) => Math.abs(pull[k]) >= TOLD_FROM)
    .map((k) => `${k} ${pull[k] > 0 ? '+' : '\u2212'}${Math.abs(Math.round(pull[k] * 100))}`)
    .join(', ');
