/** The counsellor's phrase without the person. Definition: CODING.md. */
import type { Rule } from './rule.ts';

export const PERFORMS: readonly Rule[] = [
  {
    id: 'counsel-voice',
    is: 'performs',
    why: 'I noticed “…”. How would you say it to somebody you know well?',
    says: [
      'i am (sensing|noticing|holding) (some|all of|a lot|that|the|this) *6',
      'safe container',
      'thank you for sharing (today|$)',
      'i (fully|really|deeply) (respect|honour) your',
      '(honour|honor) (where|how|who|what) you',
      '(fully)? present (to|with) your',
      'meet you where you are',
      'i (@light|really|truly|totally|do|can)? hear you (@light|and|but|$|i|on)?',
      'i (@light|really|do|can)? (hear|am hearing) (that|a lot|some|how|in what|the|so much) *4 (feel|feeling|pain|hurt|hurting|anger|sadness|frustrated|angry|sad|fear|struggling|there is|coming up|you|grief)',
      '(your|those|all|these|any|all your) *3 (feelings|feeling|emotions|experience|anger|hurt|pain|truth|response|reaction|reality|sadness|needs) (is|are) (@light|completely|totally|entirely|so|absolutely)? (valid|welcome|heard|legitimate|important here|allowed here|valued|honoured|held)',
      '(what|everything) (you|u) (are feeling|feel|felt|say|are experiencing|have shared|went through) (is|was|are) (@light|completely|totally|so|entirely)? (valid|legitimate)',
      '(is|are|so|completely|totally|absolutely) (@light|all)? valid (and|$|bro|here|to|in)',
      'i (@light|want to|just want to|would like to|do|can)? *1 (validate|honour|honor|acknowledge|affirm|witness|hold space|hold (that|this|it)|sit with|make space|be present (to|with)|lean into|name that) (@light)? (that|your|you|you are|the|for|what|where|how|with|this|whatever|all) *2 !(letter|receipt|email)',
      '(hold|holding|make|making|create|creating|hold a) (a|the|some)? (safe)? space',
      '(this|it|here) (is|as) (a|your|our)? *1 safe space',
      '(thank you|thanks) (@light|so much)? for (sharing (that|this|your (story|feelings|truth|experience|pain|journey)|so|with (me|us)|how|these)|your (vulnerability|openness|honesty and|truth|bravery in)|being (so)? (vulnerable|open|brave|authentic|honest with your)|trusting (me|us) with|opening up|holding|showing up|bringing (that|this) (to|into)|letting me in) !(your (chips|food|lift|umbrella|crisps|room))',
      '(lived experience|your (journey|truth|inner child|process|authentic self|story matters|nervous system|healing)|attachment (style|wound)|emotional (labour|labor|needs)|trauma response|regulate (yourself|your)|process (that|this|your)|unpack (that|this|it)|in this space|in the room right|sit with (that|this|the)|what comes up for you|coming up for you|big (emotions|feelings) are|showing up (in|for)|on your journey)',
      'i (am|was)? (@light)? (noticing|notice|sensing|curious about|wondering about) (that)? *3 (big )?(emotions|feelings|energy|resistance|defensiveness|sadness|anger|tension|coming up|in the room|showing up|around)',
      'i see you (and|$|i)',
      'i feel your (pain|anger|hurt|sadness)',
      '(your|the) (anger|pain|hurt|feelings|truth) (deserves|deserve|needs|wants) to be (heard|seen|witnessed|held)',
      'what i (am|m) hearing (you say)? is (that)? (you are|you feel|a lot|there|some|pain|anger)',
      'it sounds like you are (feeling|experiencing|really (struggling|hurting))',
      'i (appreciate|respect|value|honour) your (vulnerability|openness|perspective|journey|truth|honesty and)',
      'let us (unpack|process|sit with|hold|explore|honour|normalise)',
      '(that|this) (must|sounds|feels|is) (@light)? (so)? (valid|incredibly hard for you to share)'
    ],
    unless: [
      'the line',
      'car park',
      'trainer tells',
      'while i get',
      'sharing your (chips|food|lunch|crisps|room|umbrella|car|taxi|house|bed|tent|blanket|lift)',
      '(can|could|did|do) not hear you',
      'i (could|can) hear you (in|on|from|through|snoring|coming|crying|laughing)',
      'hear (you|that you) (have|got|are moving|are getting)',
      'acknowledge receipt',
      '(bus pass|ticket|passport|card|password|licence) *2 valid',
      'i see you (later|tomorrow|on|at|at the|have|in|are|through|out)',
      'i said',
      'used my',
      'i hear you say',
      'come up for air',
      'sit with (me|us|you|mum)',
      'thank you for sharing (your|the|a) (chips|lift|food|umbrella)',
      'is there space'
    ],
    even: ['told']
  }
];
