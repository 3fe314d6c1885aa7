/**
 * The numbered diagnostics: one row a code. Every code has a failing fixture in
 * tests/fixtures/scenarios and a rule in SPEC.md.
 *
 * Content mistakes are values, never exceptions; all are reported at once.
 */
export const CODES = {
  // — The file —
  SC01: {
    title: 'nothing to read',
    remedy: 'Give a scenario.yaml file, a folder that holds one, or a folder of such folders.'
  },
  SC02: { title: 'file too large', remedy: 'Keep a scenario under 512 kB; split it, or move notes out of it.' },
  SC03: { title: 'nested too deeply', remedy: 'Keep nesting under 50 levels; a scenario needs about ten.' },
  SC04: {
    title: 'not readable as YAML',
    remedy: 'Mend the syntax at this place. Anchors, aliases, tags and repeated keys are not allowed.'
  },
  SC05: { title: 'not a scenario', remedy: 'The file must be one mapping that begins with "format: 1".' },
  // — Its shape —
  SC06: { title: 'something is missing', remedy: 'Add the field; SPEC.md says what it holds.' },
  SC07: { title: 'unknown field', remedy: 'Correct the name or take it out.' },
  SC08: { title: 'value of the wrong kind', remedy: 'Give a value of the kind SPEC.md asks for.' },
  SC09: {
    title: 'id not allowed',
    remedy: 'Use small letters, digits and hyphens, a letter first, at most 64; not "constructor" or "prototype".'
  },
  SC10: {
    title: 'id used twice',
    remedy: 'Give each beat, line, reply, part, promise and fact an id of its own in this file.'
  },
  SC11: { title: 'no such beat', remedy: 'Add the beat or correct the name.' },
  SC12: { title: 'no such thing', remedy: 'Add it or correct the name.' },
  SC13: {
    title: 'no such appraisal, or strength out of range',
    remedy: 'Use an appraisal of the table in SPEC.md with a strength from 0 to 1 (returned: from -1).'
  },
  SC14: { title: 'unknown source', remedy: 'Add it to scenarios/sources.yaml or write "chosen".' },
  SC15: { title: 'answers do not end', remedy: 'The last "then" of a list must have no "when", and only the last.' },
  SC16: { title: 'too many', remedy: 'At most 500 beats, and 8 replies a beat.' },
  SC17: {
    title: 'beat without a way on',
    remedy: 'Give the beat replies or a compose, or make it an ending with "ends"; never both.'
  },
  SC18: { title: 'unknown speaker', remedy: 'Lines are spoken by the other of the cast, "you", "scene" or "phone".' },
  // — Its craft —
  SC30: {
    title: 'two replies go the same way',
    remedy: 'Three different things a tired, loving person tries: change one of the two, or its "way".'
  },
  SC31: { title: 'a reply without a want or a price', remedy: 'Say what the player wants by it, and what it costs.' },
  SC32: { title: 'reply too long', remedy: 'At most 12 words on a button.' },
  SC33: { title: 'line too long', remedy: 'At most 25 words a line; let the player turn the page.' },
  SC34: { title: 'phrase of the counselling room', remedy: 'Say it as this person would, about a thing in this room.' },
  SC35: { title: 'hard to read', remedy: 'Shorten sentences and words until the reading grade is 8 or lower.' },
  SC36: {
    title: 'could be read as risk',
    remedy: 'Reword it, or have a person read it and note "reviewed: <date>" on the line.'
  },
  SC37: {
    title: 'replies of unequal length',
    remedy: 'Replies of a beat differ in length by at most 35 %, or length gives the answer away.'
  },
  SC38: {
    title: 'one answer for many replies',
    remedy: 'At most two replies of a beat are answered by the same line.'
  },
  SC39: {
    title: 'hinge not varied',
    remedy: 'At a hinge every spoken reply has three sayings, and a line has words for each of the four strategies.'
  },
  SC40: { title: 'an ending ends like another', remedy: 'Give each ending a last image of its own.' },
  SC41: {
    title: 'part of a scenario missing',
    remedy:
      'Two ruptures, a second strain, a guess in each half, one compose, and an ending that says: well done, and not ready.'
  },
  SC42: {
    title: 'too few own lines for a strategy',
    remedy: 'Give each of the four strategies at least the number of own lines its length asks for.'
  },
  SC43: { title: 'a judgement without a reason', remedy: 'Each saying needs a clause with a "why".' },
  SC44: { title: 'little is remembered', remedy: 'Let the last third read more of what was said in the first.' },
  SC45: { title: 'too long', remedy: 'Keep the whole scenario within its words.' },
  // — Its playthroughs —
  SC50: {
    title: 'playthrough does not hold',
    remedy: 'See what changed: mend the scenario if it should still hold, or write down what comes of it now.'
  },
  // — What exploration finds —
  SC60: { title: 'cannot be reached', remedy: 'Let something lead to it, loosen its condition, or take it out.' },
  SC61: { title: 'dead end', remedy: 'Give the player something to do there.' },
  SC62: {
    title: 'no good way on',
    remedy: 'From every state a repair, an agreed pause or a dignified parting must be within reach.'
  },
  SC63: {
    title: 'ending closes with an outcome it does not name',
    remedy: 'Name the outcome in "ends", or send such runs elsewhere.'
  },
  SC64: {
    title: 'too many quiz beats',
    remedy: 'In at most a quarter of the beats may one reply be best in nine of ten states.'
  },
  SC65: {
    title: 'one way wins too often',
    remedy: 'No way of trying should be the best reply in more than 40 % of the beats.'
  },
  SC66: {
    title: 'best-when does not hold',
    remedy: 'Where it holds the reply is among the two best; somewhere it does not hold, it is not.'
  },
  SC67: {
    title: 'too many states',
    remedy: 'Read fewer bands or remembered replies in conditions; the message names what multiplies them.'
  },
  SC68: {
    title: 'the strongest reply is the longest',
    remedy: 'In at most 40 % of the beats may the strongest reply be the longest.'
  }
} as const satisfies Record<string, { title: string; remedy: string }>;

export type Code = keyof typeof CODES;

/** Only a person can tell whether a line is about risk: a warning, until one has. */
export const WARNINGS: ReadonlySet<Code> = new Set(['SC36']);
