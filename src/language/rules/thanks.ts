/** Thanking them for something they did. Definition: CODING.md. */
import type { Rule } from './rule.ts';

export const THANKS: readonly Rule[] = [
  {
    id: 'thank-you',
    is: 'thanks',
    why: 'You thank them for something they did: “…”.',
    says: [
      'was a (big|great|real|huge) help (to me)?',
      'it helped (me)? that you',
      'thanks to you i (got|made|am|can|passed|found)',
      'that was @most? (kind|good|sweet|lovely|decent|generous|thoughtful|brave) (what|how|that|when)',
      '(thank you|thanks|many thanks|thank you (so|very) much|thanks (so|very) much|thanks a million) (@light)? *2 (for|that you) (@light)?',
      '(thank you|thanks) (@light)? (mum|dad|love|pal|mate|son|hen|all|both|darling|sweetheart)? $',
      '(thank you|thanks) (you|i|it)',
      'i (@light)? (can not|could not|never) (@light)? thank you (enough|properly)?',
      'i (want|wanted|would like|meant|need) to thank you',
      '(i|we) (@light)? @most? (appreciate|appreciated) (that|you|your|how|it that|what you|it when you|it)',
      '^ @most? appreciate (that|you|your|how|it|what)',
      '(i am|i was|we are|am) (@light)? @most? (grateful|thankful|indebted) (that|to you|for (your|you|what|how|the)|you|$)',
      'and i am grateful',
      '(that|it|which|this) (was|is) (@light)? @most? (kind|good|decent|sweet|generous|thoughtful|lovely|nice|brave|big|great|considerate|patient) of you',
      '(@act|asking|waiting|sending|telling|coming|saying|bringing|staying|making|doing|holding|picking|driving|reading) *6 was @most? (kind|good|decent|sweet|lovely|brave|generous) of you',
      '(fair play|hats off|credit|full credit|full marks|good on|well done|kudos|bless) (to)? you',
      '(i give you|you get|you deserve) *2 credit',
      'credit where *2 due',
      '(much|very) obliged',
      'i owe you (one|a lot|so much|for)',
      '(you were|you have been) so (patient|kind|good|brave|generous|gentle|lovely|honest) (with|to|about)',
      '(i am|i was) (@light)? @most? (glad|pleased|happy|relieved|touched|moved) (that)? you (@light)? (told|said|asked|came|rang|called|brought|stayed|waited|wrote|trusted|let|shared|@deed)',
      'that (took|takes|must have taken) (@light)? @most? (guts|courage|nerve|bravery)',
      'it (means|meant) (@light)? *2 (that|when) you (@deed|told|said|came|asked)'
    ],
    unless: [
      'you could say thank',
      '(have|did|do) you (ever|even) *2 thank',
      'forgot to thank',
      'fair play you were',
      'sharing today',
      '(no|not any) (thanks|thank)',
      'thanks a lot',
      'thanks to you (we|the|she|he|it|there|my|our)',
      'would appreciate',
      'thank you (card|note|letter)',
      'thank (heavens|god|goodness)',
      '(owe me|without a|did not) *2 thank',
      'saying (thank|thanks)',
      'i (appreciate|appreciated) (you are|that you are|you have|it is|that it) *3 (but|busy|hard)',
      'thanks for nothing',
      'thank you for (being so|sharing (that|this|your|so)|your (vulnerability|honesty and|openness)|opening up|holding|trusting the)',
      'thank you very much'
    ]
  }
];
