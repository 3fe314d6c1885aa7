/** Strings of the journal, and the questions one may begin with. As ui.ts. */
export const JOURNAL = {
  title: 'Journal',
  intro: 'For you alone. Two lines are enough, and so is none.',
  write: 'What you want to write',
  begin: 'Begin with a question',
  asWhom: 'As whom do you write? (optional)',
  nobody: 'just me',
  question: 'Which question? (optional)',
  noQuestion: 'No question',
  clientsNames: 'Leave out whatever would tell someone who your client is.',
  save: 'Save',
  nothingYet: 'There is nothing written to save yet.',
  written: 'What you have written',
  none: 'Nothing is written here. It can stay so.',
  as: (role: string): string => `as ${role}`,
  from: 'After the scene',
  edit: 'Change',
  editing: 'Change what you wrote',
  leaveAsIs: 'Leave it as it was',
  gone: 'It is gone.',
  forTherapist: 'A page for my therapist'
} as const;

/** Where what is written will be: said before one writes. */
export const WHERE = {
  device:
    'What you write stays on this device until you delete it. Whoever opens this browser can read it; if somebody looks through your phone, think first whether this is the place.',
  tab: 'What you write is here until you close this page, and then it is gone. Before that, “A page for my therapist” makes a file or a paper of it.',
  page: 'This browser does not let Mend keep anything. What you write is gone when you close this page or load it again. Before that, “A page for my therapist” makes a file or a paper of it.',
  guest:
    'You are here as a guest, so what you write is stored nowhere and is gone when you close this page or load it again. Before that, “A page for my therapist” makes a file or a paper of it.',
  settings: 'Settings say what is kept.',
  question:
    'Mend can keep your runs and what you write on this device, so that you can read it another day. Nobody else gets it.'
} as const;

export const WRITING = {
  full: (most: number): string => `That is as much as one page holds here: ${most} letters. Begin another for the rest.`
} as const;

type RoleName = 'client' | 'partner' | 'parent' | 'friend' | 'therapist';

export const ROLE_WORDS: Readonly<Record<RoleName, string>> = {
  client: 'a client',
  partner: 'a partner',
  parent: 'a parent',
  friend: 'a friend',
  therapist: 'a therapist'
};

interface Prompt {
  readonly id: string;
  readonly text: string;
}

/** Ids are kept with what was written: append, and change words only where the question stays the same. */
export const PROMPTS: Readonly<Record<RoleName, readonly Prompt[]>> = {
  client: [
    { id: 'client-almost', text: 'What did you almost say in the last hour? Write it as it sounded in your head.' },
    { id: 'client-moment', text: 'Was there a moment the room changed? A pen, a clock, where each of you looked.' },
    { id: 'client-ten', text: 'If ten minutes of the next hour were yours to choose, what would be in them?' },
    { id: 'client-mine', text: 'What do you keep to yourself for now? Its name is enough; it can stay yours.' }
  ],
  partner: [
    {
      id: 'partner-camera',
      text: 'What would a camera have seen? Who stood where, what was on the table, who left first.'
    },
    {
      id: 'partner-wanted',
      text: 'What did you want just before? A phone put down, a plate kept warm, an hour alone.'
    },
    { id: 'partner-body', text: 'What did your body do: shoulders, jaw, feet? And an hour later?' },
    { id: 'partner-unsaid', text: 'What have you not said? Here it can stand unsent, for as long as you like.' }
  ],
  parent: [
    { id: 'parent-near', text: 'What does your child do, without a word, to have you near? And to have you gone?' },
    { id: 'parent-before', text: 'What had the day been by then? Hours slept, who helped, what was in your hands.' },
    { id: 'parent-again', text: 'When were you two easy again, if you were? What was the first small sign of it?' },
    { id: 'parent-yours', text: 'What would you have liked somebody to bring you at that moment?' }
  ],
  friend: [
    { id: 'friend-last', text: 'What was the last thing said or sent, and by whom? Copy it out.' },
    { id: 'friend-miss', text: 'Is there a thing you miss? One walk, one voice message, one chair. Or is there none?' },
    { id: 'friend-need', text: 'What would you have to see before you believed it could go otherwise?' },
    { id: 'friend-else', text: 'Who else knew how that week was for you? Who could?' }
  ],
  therapist: [
    { id: 'therapist-before', text: 'When did the hour go flat, or hot? The sentence before it, and what you saw.' },
    { id: 'therapist-chair', text: 'What did you feel in your chair that nobody heard?' },
    { id: 'therapist-open', text: 'Which one sentence could open the next hour? Write two, and strike the longer.' },
    { id: 'therapist-supervision', text: 'What do you take to supervision? One question, no history.' }
  ]
};

/** The words of a question that was begun with; none where a newer Mend asked it. */
export const promptWords = (id: string | null): string | undefined =>
  Object.values(PROMPTS)
    .flat()
    .find((p) => p.id === id)?.text;
