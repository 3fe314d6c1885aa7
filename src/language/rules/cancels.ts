/** An apology that is taken back. Definition: CODING.md. */
import type { Rule } from './rule.ts';
import { SORRY, UNDOES } from './sorry.ts';

export const CANCELS: readonly Rule[] = [
  {
    id: 'sorry-but',
    is: 'cancels',
    why: 'I noticed “…”. Would the first half be stronger by itself?',
    says: [
      '^ (my bad|my fault|my mistake|fair play you were|fair enough you were|you have a point *4) **5 but (i|it|you|your|the|that)',
      '(sorry|apologise|apologies) **6 but (the|my|it|they|there|he|she|a|your)',
      '^ (i)? (am|do)? (@light)? (sorry|apologise) **7 (but|though|although|however) (you|i was|i did|i had|it was|we|the|what|you did)',
      '(point|right|agree|true|fair) **6 (however|though|but|only) (you|so|i|your|it|that|what|did)',
      `${SORRY} (but|however|though|although) !(i let|i was wrong|it was my|only because i love)`,
      `(i am @most? sorry|i do apologise|i apologise) **8 but !(it was my|that is no|i know|that does not|there is no)`,
      '^ sorry **4 but',
      '((you are|you were|your) (@light)? right|fair point|i agree|i take your point|yes you are|true|good point|i know you are|i understand|i get it|i see your point|i hear you|i appreciate|i love you) **7 but (@light)? (it|you|i|that|what|we|this|not|on|there|if|the|still|come on|some|anyone|last|just)',
      '(experience|feelings|anger|view|opinion|feeling) (is|are) **3 but'
    ],
    unless: [
      '(he|she|they|you|u|be|even|feel|felt|feels|seem|sounded|looked|he is|she is) (@light)? *1 sorry',
      '(he|she|they|you|@somebody) (said|says|say) *1 sorry'
    ],
    unlessNear: [
      'but (most|above) of all',
      'but (also|thank|mostly|more)',
      'no but',
      'but (i|we) (do )?(love|still love|miss|want|will|would like|hope|understand|know|am here|am listening|should have|could have|let|was wrong|promise|did not mean to hurt|am glad|am scared|need)',
      'not @most? sorry',
      'but (it is|it was|that was|that is) (my|on me|no excuse|not fair on you)'
    ]
  },
  {
    id: 'sorry-if',
    is: 'cancels',
    why: 'I noticed “…”. Would it be clearer to say what you did?',
    says: [
      'if (it|that|this|i|what i said|my *2) (came across|came over|sounded|seemed|hurt|upset|offended|was too) **6 (sorry|apologise|apologies)',
      'if (that|this|it|i|my *2) (hurt|upset|offended|bothered|came (over|across)) *5 (sorry|apologies|apologise)',
      '(my)? apologies (even though|although|though|if|but|to anyone)',
      'sorry if (it|that|this|i|my|anyone|you)',
      'i regret (that)? (you|if|any)',
      `${SORRY} *1 ${UNDOES}`,
      '(apologise|apologies|sorry) (if|to (anyone|anybody|whoever|those) who)',
      'forgive me if you',
      `sorry @most? your feelings`
    ],
    unless: [
      'i will say sorry',
      '(he|she|they|you|u|be|even|feel|felt|feels|seem|sounded|looked|he is|she is) (@light)? *1 sorry',
      '(he|she|they|you|@somebody) (said|says|say) *1 sorry'
    ],
    even: ['if']
  }
];
