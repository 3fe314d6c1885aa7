/**
 * Words that turn the words after them: denied ("I'm not saying …"), told of somebody
 * ("you said …"), only imagined ("I could have said …"), or put as an if.
 *
 * A frame holds from its words to the end of the sentence, or until a "but" takes it back;
 * told and if hold to the end of the clause they open.
 */
import type { Frame } from './rules/rule.ts';

export interface Framing {
  readonly is: Frame;
  readonly says: readonly string[];
  /** Not where the speaker is who does it: "I" or "we" shortly before. */
  readonly notOf?: 'i';
  /** How far it reaches. */
  readonly to: 'clause' | 'sentence';
}

export const FRAME_BITS: Readonly<Record<Frame, number>> = { denied: 1, told: 2, imagined: 4, if: 8 };
export const ALL_FRAMES = 15;

export const FRAMINGS: readonly Framing[] = [
  {
    is: 'denied',
    to: 'sentence',
    says: [
      'i am not (saying|telling|asking|claiming|suggesting|accusing|calling|blaming|here to)',
      'i (do|did|would) not (mean|say|think|believe|claim|mean to say) (that|it|you|to say)?',
      'i never said',
      'i would never (say|claim|call)',
      'it is not that',
      'not because',
      'nobody (is|was) (saying|asking|telling)',
      'i am not going to (say|promise|tell|pretend|claim)',
      'i can not (swear|promise|say)',
      'i will not (say|claim|pretend)'
    ]
  },
  {
    is: 'told',
    to: 'clause',
    says: [
      '(you|he|she|they|we|everyone|everybody|people|someone|somebody|@somebody) (just|always|never|once|already)? (said|says|say|told|tells|wrote|claimed|shouted|reckons|reckon|used to say|would say|asked|asks|thinks|promised) !(sorry|something|nothing|anything|more|it (twice|again|to|once|first))',
      '(my|your|our|his|her) (little|big|old|own|younger|older)? @somebody *2 (said|says|told|tells|thinks|reckons|promised|used to say|would say)',
      'the *2 (said|says|told)',
      '(being|been|was|were) (told|called|asked)',
      '(called|calling|call) me',
      'according to',
      '(says|thinks|reckons|claims|tells|insists|believes) !(sorry|it all)',
      '(you|u) (think|believe|assume|keep (telling|saying to) me|want me to (say|think|believe)|made me (think|believe))',
      '(acts|act|acting) (like|as if)'
    ]
  },
  {
    is: 'told',
    to: 'clause',
    says: ['(said|told|wrote|shouted) !(sorry|something|nothing|anything|more)'],
    notOf: 'i'
  },
  {
    is: 'imagined',
    to: 'sentence',
    says: [
      'i (could|might|would|nearly|almost) (have|just)? (said|say|told|tell|blame|blamed)',
      'i (wanted|was going|was about|was tempted|used) to (say|tell|think|call|blame)',
      'part of me (wants|wanted) to (say|tell|shout)',
      'i used to (believe|think)',
      'in (my|a|the) dream',
      'i do not want to (say|tell)',
      'i wish (i|you|we|it|that|somebody|someone|he|she|they)',
      'if i had'
    ]
  },
  { is: 'if', to: 'clause', says: ['(if|unless|suppose|whether|as if|as though)'] }
];
