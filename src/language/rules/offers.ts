/** Proposing something. Definition: CODING.md. */
import type { Rule } from './rule.ts';

/** What is neither of the two. */
const NEITHER: readonly string[] = [
  'want me to say',
  'only wanted to say',
  '^ i like that',
  'i wish we',
  'should i be',
  'used to',
  'i could tell you the',
  'i can wait',
  'so we can',
  'that we can',
  'than i can',
  'before i can',
  'so i can',
  '(take|bear|stand) $',
  'how about your (birthday|mum|dad|exam|day|week)',
  'suppose (you|he|she|it)',
  'i (could|can) not',
  '(could|can) (i|we) (ask|have (the|your|some)|use|borrow|just say)',
  '(can|could) we (not|please|agree)',
  'could (have|be|it)',
  'how could',
  'what (else)? could i',
  'why do not (i|we|you) (ever|feel)',
  'if i could',
  'if i can $',
  '(much|all|only|so much|joke|thing|what|as) *4 i can',
  'see what i can',
  'there is room in the car for',
  '(is|was) there (any|no) room',
  'i can (tell|see|say|hear|remember|promise)',
  'let me (see if|say|check|know|tell|finish|speak|be|down|go|alone|explain|have)',
  'should i (know|have)',
  '(we|i) (could|can) (@light)? (not|never|have|hardly)',
  '(let us|can we) (just)? (forget|move|not|drop)'
];

export const OFFERS: readonly Rule[] = [
  {
    id: 'could-i',
    is: 'offers',
    why: 'You offer something: “…”.',
    says: [
      '^ happy to (@doing|@act|drive|help|come|lend|pick)',
      'would it be (any)? (use|help|good|easier|better) *2 if i',
      'my treat',
      'would you like (my|me|us|him|her|the) *6',
      'i will *8 if (you|u) (want|like|would like|fancy|need)',
      'why do not (the two of us|we both|you and i|i)',
      '(i am|i would be) (up for|game for|open to)',
      '(shall|should) (i|we) (@light)? (@doing|@act|get|start|begin|go|make|try|ring|leave|take|sit|talk|come|call|have|walk|bring)',
      '(would|do|does) you (@light)? (like|want|need|prefer|feel like) (me|us) to',
      '^ (want|need|fancy) (me|us) to',
      '(would|will|does|might) it (@light)? (help|be (easier|better|good|useful|okay|nice|a help)|make it (easier|better)|work|suit you|feel better) (@light|you)? (if|for me|to have) (i|we|me|to)?',
      'why do not (we|i) (@light)?',
      'what if (i|we) (@light|both|each)? (@doing|@act|start|started|tried|try|went|did|put|took|made|had|sat|left|stopped|rang|called|kept|both|came|talked|agreed|wrote|set|met)',
      'how about (i|we|a|if (i|we)|tomorrow|this|starting|going)',
      'let me (@light)? (@doing|@act|get|carry|help|make|take|do|cook|come|try|start|drive|walk|make it up|put it right|buy|pay|sort) !(go|in|out|know|see if i|finish|say|check|explain|tell you)',
      '(i am|i would be) (@light|more than|always|very|only too)? (happy|glad|willing|ready|free|able|here) to (@doing|@act|help|go|come|talk|listen|try|take|meet|sit|do|change|swap|pay|cover|wait|read|look)',
      'if (you|it) (@light)? (would)? (like|want|help|helps|wanted|prefer|need|are up for it|suits|fancy) *2 (i|we) (can|could|will|would)',
      '(is there|was there) (anything|something) (@light)? i (can|could|might) (do|say|help|bring|change)',
      'if you (like|want|would like|prefer) i (will|can|could)',
      '(what can|how can|what could) i (do|help|make|bring|change|give)',
      '(my (door|sofa|phone|offer)|the (offer|door|sofa)) (is|stays|will be) *2 (open|there|yours|on)',
      '(you|we) (are|would be) welcome to (come|stay|use|borrow|have|join|ring)'
    ],
    unless: [...NEITHER],
    even: ['if'],
    negated: true
  },
  {
    id: 'we-could',
    is: 'offers',
    why: 'You propose something: “…”.',
    says: [
      '(maybe|perhaps)? we could (@light|maybe|always)? !(have (@done|been)|not|never|ever|hear|see) (@doing|@act|walk|start|carry on|talk|sit|begin|eat|swap|share|agree)',
      'i could (@light|maybe|always)? (ring|call|pick|drive|come|stay|help|bring|take|cook|make|walk|collect|fetch|carry|get|wait|sit|look|read|write|go) *3 (you|your|for you|over|with|to|from|the|by|round|up|in)',
      'i can (@light|always)? (pick|drive|help|bring|take|ring|come|walk|collect|fetch|stay|sit|make|get|cook) (you|u|your|over|with|it|that|round|some|us)'
    ],
    unless: [
      '(wish|how|if|so|that|than|like that|wanted|hoped|thought) *2 (we|i) (could|can)',
      'i (could|can) not',
      'could i',
      '(could|can) (you|u) *4',
      'i could (make|get|come) (it|you) (cry|mad)',
      'i can (make|get) it (there|home|to)',
      'the bus'
    ],
    even: ['if'],
    asks: false
  },
  {
    id: 'might-do',
    is: 'offers',
    why: 'This could be an offer: “…”. Is it one?',
    question: true,
    says: [
      '(what|how) about (a|an|some|we|i) *5',
      '^ (may|can|could) i *1 (come|help|do|bring|make|take|sit|get|have another|try|call|ring|fix|carry|stay|walk|hold|buy|read|cook|offer)',
      '(suppose|say|what about|how about) (i|we) *8',
      '(we|i) could (begin|start|try|go|do|meet|talk|walk|sit)',
      '(i|we) (could|can) (@light|maybe|always|easily)? (@light)? !(not|have|see|hear|feel|tell (you are|that)|say|understand|get why|imagine|only|hardly|believe) (@doing|@act|pick|get|start|try|come|sit|cook|make|take|do|go|walk|ring|help|drive|have|meet|talk about|look|swap|watch|stay|bring|fetch)',
      '(can|could|may) (i|we) (@light)? (help|get you|bring|make (you|it|us|this)|take|carry|do (anything|something|the)|give you (a hand|a lift|a hug)|pick|come (over|with|round|in)|sit (with|here|down)|try|start|buy|ring|pour|fetch|drive|walk|hold|cook|offer|show|fix|pay|cover|lend|drop|collect|have (a|another)|put it)',
      '(there is|i have|we have got|i have got) (room|a (spare|seat|bed|place|key)|space|time) *6 (for|if) (you|your)',
      '(we|i) might *1 (try|start|go|talk|sit|walk|ring|do)',
      'i will *5 if (you (like|want|would like|prefer|let me)|it helps|that helps)',
      '(fancy|care for) (a|some|going|coming|trying|starting)'
    ],
    unless: [
      ...NEITHER,
      'i (can|could) (even|cry|scream|weep|hardly|barely)',
      'if i can',
      '(not know|idk|sure) if',
      'most i can',
      'could say i was'
    ],
    even: ['if'],
    negated: true
  }
];
