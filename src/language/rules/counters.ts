/** Their complaint answered with one's own. Definition: CODING.md. */
import type { Rule } from './rule.ts';

const BACK = '(too|as well|yourself|either|in the same way)';

/** What is neither of the two. */
const NEITHER: readonly string[] = [
  'asking yourself',
  'location',
  '(you) did provoke',
  'and i love',
  'do not always forget',
  'and you (forgot|read it|left it|took it) on',
  'leave me no',
  'what about you *1 how',
  'how (has|is|was|are) (this|you|it|that)',
  'your (mum|dad|sister|brother|nan) was',
  'to yourself if',
  '(could|can|would|will) you *8 (too|as well)',
  'how about (you|u) and',
  '(would|i was|i am|i would|missed|miss|love|hurt|be) *6 (too|as well)',
  'what about you $',
  'you were perfect',
  '(would|could|will|can) *9 and you',
  'if (i|you) (say|said|do|did)',
  '(you|u) (look|seem|were|are|must be) (tired|upset|hurt|sad|scared|right|lovely|cold|hungry) (too|as well)',
  '(sugar|milk|tea|dog|coffee|dinner) *2 (too|as well)',
  'you said',
  '(to|for|with|matter|thank|tell) you (too|as well)',
  'that you (are|were) *3 too',
  'me too'
];

export const COUNTERS: readonly Rule[] = [
  {
    id: 'answers-with-theirs',
    is: 'counters',
    why: 'I noticed “…”. Is theirs heard first?',
    says: [
      'you forgot my *3 (too|as well|remember)',
      '(you|u) (do|did|have done) (exactly)? the same (to me|yourself|with)',
      'you can not talk (you|not)',
      'at least i *8 you (do|did) not',
      '(you|u) did not *5 either',
      '^ and you $',
      'i leave my *6 you leave your',
      'hardly one to (talk|lecture|complain|judge)',
      'as if you (have not|had not|do not|did not|never)',
      'i do not remember you *4 (either|once)',
      '^ i (interrupt|shout|forget|sulk|nag|lie) do i',
      'what about the (things|time|way|day|night|words) you',
      'and what about the *6 (you|u)',
      '(you are|your) hardly one to talk',
      'are you so (easy|perfect|good|innocent)',
      '(you|u) want to talk about (late|money|mess|lies|rude|selfish|@verdict)',
      '(say|said|says) the same (of|about|for|to) (you|u)',
      '(have|did) (you|u) (ever)? (heard|hear|seen|listened to) yourself',
      'same (goes|for|to) (for)? (you|u)',
      '^ my (tone|temper|lateness|attitude|driving) $',
      '(and|but|well|okay)? what about (you !(how|what)|your|u|when you|the (time|times|day|night) (you|when)|that time|last (time|week|year|month|sunday|night))',
      'look who is talking',
      '(you|u) (are|were) (a fine )?(one|the one|hardly one) to talk',
      'you can talk',
      '(says|said) (the|a) (man|woman|one|person|girl|boy|guy|brother|sister|friend|mother|father) (who|that|with)',
      '(that is|is not that|bit) (@light)? rich (coming)?',
      '(pot|pots) (and)? (kettle|kettles|calling|meet)',
      '(it is|it was|is) not (as if|like|as though) (you|u)',
      '(so|then|now|that makes) (@light)? (we are|us) (even|quits|two)',
      '(you|u) do the (exact )?(same|very same)',
      'have you seen (your|yourself|the state)',
      '(when was|remember) (the last time you|when you|who)',
      '(same as|just as|just like) you did $',
      'i (could|might) say the same',
      'takes one to know'
    ],
    unless: [
      ...NEITHER,
      'you can talk to',
      'what about your *4 (is it|shall we|any better|how)',
      'do you remember when',
      'do you want to'
    ]
  },
  {
    id: 'you-too',
    is: 'counters',
    why: 'I noticed “…”. Does it answer theirs with yours?',
    question: true,
    says: [
      '(you|u) do not *3 (me|us) either',
      '(you|u) also *6',
      '(well|and|but)? (you|u) *5 as well (about|with|when|last|on|$)',
      '^ and (you|u) (are|is) (you|u) so',
      '(however|though|but) (you|u) did *6',
      '(and|but) (who|whose) (was|is|did) (it)? (that)? *4',
      'so have (you|u)',
      'but so (did|do|are|were) (you|u)',
      `(you|u) (@light|are|were|do|did|have|had|left|also)? *6 ${BACK} (you know|so|last|remember|$|by the way|and|sometimes|week)`,
      'coming from (you|someone|somebody|the|a)',
      '(you|u) (did|do|are|were|have) not (@light)? (exactly|so|much better|any better|perfect|innocent|an angel|a saint|always|keen|blameless)',
      '(if we are|while we are|since we are|shall we|let us|talking of|speaking of) (counting|keeping|start|talk|at it|lateness|being late|mention|mistakes|listing)',
      '^ (and|well) (and)? (you|u) (forgot|missed|read mine|left|took|spent|lied|hid) *6',
      '(yours|your *2) (was|were|is|are) (off|worse|late|no better|empty|dirty|just as|not much)',
      '(you|u) (have|had) (cancelled|forgotten|missed|been late|lied|lost|broken|done) *3 (times|too|more|yourself|twice|since|plenty|me)',
      'funny (you were|how you|coming|that you)',
      '(when|last time) did (you|u) (ever|last)',
      'at least i',
      'is it (only )?me then',
      '(messy|late|lazy|selfish|rude|me|loud|angry) me'
    ],
    unless: [
      ...NEITHER,
      'hear from you too',
      'you were (brave|kind|lovely|great|there) too',
      '(hard|tough) on yourself',
      'hurting yourself'
    ]
  }
];
