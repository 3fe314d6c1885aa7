/** More than anybody can keep. Definition: CODING.md. */
import type { Rule } from './rule.ts';

export const OVER_PROMISES: readonly Rule[] = [
  {
    id: 'cannot-be-kept',
    is: 'over-promises',
    why: 'I noticed “…”. Is there a smaller promise you could keep?',
    says: [
      '(will not|not) ever be (late|angry|cross|rude|away)',
      'i will change (completely|totally)',
      '(this|that) is the last *3 (ever|we will ever|i will ever)',
      'there will not be another *4',
      'i will not make any (mistake|mistakes)',
      'give you the (moon|world|stars|earth)',
      '(you)? will not (find|see|catch|hear) me *4 (another day|again|in my life|ever)',
      '(i|we) will never *5 (ever)? again',
      'i will never *6 (again|ever|not once|i promise|i swear)',
      'there will not be (a|one|another) single',
      'i am (going to|gonna) make everything (perfect|right|okay|better)',
      '(i will|i am going to) (pick up|answer|be there|come) *3 (every time|any time|whenever|whatever happens|day or night)',
      'from now on i will always',
      'i am (always|never) (going to|gonna)',
      'you will not (have)? (a|one|another) single',
      '(a|the|an) *2 (new|different|changed|better) (man|woman|person|me|mum|dad) (walks|comes|starts|from)',
      '(was|is) the last time i *3 (@act|lose|shout|lie|hurt|let)',
      '(that|so that)? (nobody|nothing|no one) (ever)? *2 (lets you down|hurts you|let you down|hurt you) *2',
      '(we|i) will not ever *2 (fight|argue|lie|shout|hurt|leave)',
      'no more *3 (as long as|ever|for the rest|i swear|till i)',
      '(i|we|you|it|that|this|there) (will|would|am going to|are going to|shall|promise|swear|vow) (@light|i will|to|that i will|you|be)? (never|not ever) (@light)? !(forget|understand|know (how|what|why)|get used|find|be able to repay|thank) *6 (again|ever|you|have to|let|alone|more|wait|lie|do|another|$)',
      '(i|we) (will|shall|promise|swear) (@light|i will|to)? (always|forever) (be|listen|do|put|answer|come|tell|love|keep|have|make|pick|call|there)',
      '(never|not ever) (@light)? *4 again (i promise|i swear|as long|in my life|ever)',
      '(it|that|this) (will|is) (@light)? never (@light)? (going to)? happen (again)?',
      'i am never (going to|gonna)',
      '(i|we) (will|promise|swear|guarantee|can promise) *3 (do|fix|change|give you|be) (anything|everything|whatever (it takes|you)|all of it|the perfect|perfect)',
      '(everything|all of it|i) (will|is going to|am going to) (be|change|is) (completely|totally|all)? (different|change|perfect|new (man|woman|person)|better from now)',
      '(i am|i will be) *2 (a (completely|totally|whole|new|different|changed)) *2 (man|woman|person|new)',
      '(for (the rest of|as long as) *3 (life|lives|i live|we live|both live)|till the end of time|until (the day )?i die|on my life|cross my heart|every (single )?(day|time|minute|night) of (your|my|our) (life|lives)|for ever|forever and ever|a hundred per ?cent of the time|day or night)',
      '(no|there will be no) more *4 (ever|again|till|for as long|i promise|i swear)',
      'you will never *4 (again|alone|wait|worry|feel|have|hear|see|need|be)',
      'i (guarantee|can guarantee|promise you) *2 (you will|you are going to|there will|it will)',
      'i (can)? promise (you)? (that)? *3 (will)? *2 (perfectly|always|never|every|for ever|forever|everything)',
      'i will make *3 (every|all|everything) *8'
    ],
    unless: [
      'i hope we',
      'be a fool to',
      'granny will not',
      'will not last',
      '(can not|do not|could not|not going to) (@light)? (swear|promise|say)',
      'should not have',
      'never (forget|understand|know|get (over|used)|find a|be able|make the)',
      'you (always|never) (promise|say|do)',
      'i will always (be glad|remember|love the|love how|be grateful|wonder|regret)',
      '(he|she|they|mum|dad) (will|would|is)',
      'i will never know',
      'nobody can',
      'you will never (guess|believe|find|change|understand|know|listen)',
      'i would never (say|do that to|have|dream|hurt)'
    ],
    negated: true
  }
];
