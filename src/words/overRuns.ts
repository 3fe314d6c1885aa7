/** Words of the page that shows what was done over many runs: counts, and what came of them. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const OVER = {
  title: 'Over runs',
  intro: 'What you did, run by run.',
  differ:
    'A column is tall where a scene called for much. After a rewind a run counts as you played it last. Nothing here adds up to a mark, and nothing leaves this device.',
  none: 'Nothing stands here yet. Once you have played a scene and kept it, you can look back here at what you did.',
  toLibrary: 'Find a scene',
  print: 'Print',
  // — the skills —
  skills: 'What was called for, and what came of it',
  beads: 'One bead for each time a run called for it.',
  key: 'What the beads say',
  /** As the repair that is put together says: what is left out is not missed. */
  leftOut: 'left out',
  notYet: 'No run has called for it so far.',
  drawn: (all: number): string => `Drawn are the last of them; the table has all ${all}.`,
  asTable: (what: string): string => `${what} as a table`,
  ofSkill: (skill: string): string => `${skill}, in the runs that called for it`,
  run: 'Run',
  runNumber: (n: number): string => `Run ${n}`,
  scene: 'Scene',
  when: 'When',
  called: 'Called for',
  came: 'What came of it',
  times: (n: number): string => count(n, 'time', 'times'),
  calledTimes: (n: number): string => `called for ${count(n, 'time', 'times')}`,
  pictured: (runs: number): string => `in ${count(runs, 'run', 'runs')}, a column of beads each.`,
  lastOf: 'The last of them:',
  // — how tense —
  tense: 'How tense you were',
  tenseHint: 'As you said it before and after, 0 to 10.',
  before: 'Before',
  after: 'After',
  tensePictured: (runs: number): string =>
    `How tense you were in ${count(runs, 'run', 'runs')}, before and after side by side.`,
  // — the list —
  runs: 'All runs',
  ended: 'How it ended',
  client: "From the client's chair nothing is rated: such a run stands in this list alone.",
  sceneGone: 'A run whose scene cannot be found here stands in this list alone, too.'
} as const;
