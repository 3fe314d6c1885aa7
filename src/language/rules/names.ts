/** Saying what happened, as a camera would have it. Definition: CODING.md. */
import type { Rule } from './rule.ts';

export const NAMES: readonly Rule[] = [
  {
    id: 'you-did',
    is: 'names',
    why: 'You say what could be seen or heard: “…”.',
    says: [
      '^ you were *3 (minutes|hours|late|there|gone)',
      '^ i *6 and you @light? (@deed|said)',
      '^ (you|we|you and i) @light? @deed',
      '^ (you|we) (and (i|me))? have (not)? (@light)? @done !(enjoying|me)',
      '^ (you|we) did not (@light)? @act',
      '^ (@light|when|after|as) (your|his|her|the|my) *3 (came|went|rang|left|said|asked) *2 you (@deed|stopped)',
      'your (@light)? (voice|hand|hands|eyes|face|shoulders|chair|phone|door|coat|mouth|jaw|foot|leg|breathing|light|car|plate|cup) *1 (went|stopped|was|were|shook|dropped|turned|fell|moved|changed|rang|closed|broke|filled|got|is|cracked|tightened|came|trembled|started)',
      '^ (on|at|in|since|last|this|by) *2 @time *3 (you|we) @light? (@deed|did not|were (in|at|out|here|there|home|late|on|up))',
      '(is|was) what (you|he|she) (said|wrote|texted|told)',
      '(you|we) were *1 (in|at|out|there|here|home|up|on (the|your)|sitting|standing|waiting|asleep|still up|late) *5 (@time|till|until|when|by|with)'
    ],
    unless: [
      'you (looked|were) @verdict',
      'took me for',
      'went through (so|a) (much|lot)',
      '(looked|seemed) (ridiculous|stupid|silly|tired|happy|sad)',
      '^ you (said|told me) you (felt|counted|were|had|waited|sat|cried|thought|wanted|needed|hated|slept|kept|lay|heard|never)',
      'also (cancelled|forgot|missed|left)',
      'only (invited|asked|came|said|did|rang)',
      '^ you said $',
      'because you (are|were)',
      '^ (we) (came|went|got) (through|past)',
      '(the sense|a feeling) you',
      'you did not have to',
      'at least i',
      '^ so (when|in)',
      'you just (sent|sat)',
      '(so|in order) that you',
      'you were *2 @hard',
      'if you',
      'why you',
      '(because|since) you',
      '^ (as|so) you',
      'in front of me like',
      'you (@light)? (made|started|ruined|broke us|left me no|drove|spoiled|got|took|put|kept|gave) *3 (me|us|it|him) (late|angry|shout|do|to it|feel|into|no choice|thrown|sad|doubt|cry|wait|look|in)',
      'you (left|gave) me no',
      'you (came|did|said|told|took|sent|left) *8 (because you|so you could|just to|on purpose|to (hurt|punish|embarrass|make|spite|get|show|annoy|upset))',
      '(as well|too|either) *2 $',
      'you (always|never)',
      'you did not exactly',
      'you (offered|said|told) (me)? you would never',
      'you started (it|this)',
      'have i *1 (got|understood|that)',
      'you (found|finished|lost) (me|my)',
      '(so|thank you|thanks|grateful|glad|appreciate|kind of you|good of you|owe you|wish|if|hope|hoped|maybe|perhaps|why|how|what|where|who) *3 you',
      '(we|you) (missed the|agreed|lost|won|like we) (bus|train|ferry|boat|flight)'
    ],
    unlessNear: [
      '(which|the worst|the best|the bit) you said',
      'you said and then',
      '(let me see|let me check|if i have it|as you tell)',
      '(lovely|kind|good|sweet|decent) of you',
      'have i *1 (got|understood|that|right)',
      'is that (right|it|how)',
      '(why|how come|what made) *2 you',
      '(thank you|thanks|grateful|appreciate) *2 (for|that|you)',
      'so we are even',
      '(if|unless) you (had)?',
      'you said *12 right'
    ],
    asks: false
  },
  {
    id: 'when-you',
    is: 'names',
    why: 'You say when it was, and what could be seen: “…”.',
    says: [
      'you went (over|out|back|up|off|quiet)',
      '^ (last|this) (session|week|time|night) you @deed',
      'and (you)? (went on|carried on|put your|picked up your|went back to) *3',
      '^ (in|at|on|during|after|when|before) *6 you @light? (@deed|said no)',
      'and (then)? you @light? (went (to|up|out|off)|walked (out|off|away)|left|hung up|slammed|turned (away|your)|drove|said (no|nothing))'
    ],
    unless: ['forgot', 'when you were (little|small|young|born|ill)', 'you (made|ruined|started)', 'you had'],
    unlessNear: [
      '(sorry|should|wrong|cruel|fault|unfair|funny|what about|so you|you said (you|it|that)|is that right|have i|late again|i (hid|laughed|rolled)|let you|if you)',
      '(why|what|how|where) (did|do|were|was|is)'
    ],
    asks: false
  },
  {
    id: 'it-happened',
    is: 'names',
    why: 'You say what there was, so that both can see it: “…”.',
    says: [
      '^ (the|your|my|bathroom) *1 (door|light|phone|gate|window|car|telly|tv)? was *6 (minutes|mins|hours|after|till|until|all)',
      'i could (hear|see|smell) (your|you|the) *4',
      '^ (everyone|everybody|nobody|no one) (at|in|on) the *2 was *4',
      '^ (your|his|her|my) @somebody (told|asked|said|gave|rang) *6 and (you|i) *6',
      '(your|the) (text|note|message|email|letter|card|voicemail|reply) *4 (said|came|read|was|had|arrived|told)',
      'were your words',
      'the word *5 was',
      '(@time|four|three|two|five|several|ten) *2 (now|running|in a row) (that)? (we|you|the two of us)',
      '(sat|sit|eat|eaten|spoken|talked|been) *3 (since|for) (@time|two|three|four|a (week|month|year))',
      'there (are|were|is|was) *4 (from you|on (my|your|the) (phone|desk|table|chair|birthday|door)|in my (pocket|room|bag))',
      '^ (@time|twice|three|four|five|six) (times|sessions|nights|weeks|days|calls)? *2 (we|you) (have|@deed)',
      '^ i (rang|called|texted|waited|phoned|knocked|stood|sat|read|found|counted|saw|heard|held|kept|saved|cooked|looked|asked you|told you|put|drove|walked|got home|came in|opened) *6 (twice|times|till|until|for|at|on|from|by|about|outside|a (space|seat|plate|place)|your (message|messages|letter|text|name|note)|@time)',
      'your (coat|phone|bag|keys|chair|light|car|door|shoes|plate|cup) (was|were|is) (on|off|gone|in|by|still|empty|out|at|open|shut|locked|face)',
      '(there (was|were)) *3 (from you|on my (birthday|phone|desk)|missed calls|in my)',
      '(that|this|it) is the (second|third|fourth|fifth|first|last|tenth) (time|session|night|week|day|month|call|evening|one) *3 (this|that|since|in|i|you|we)',
      '(my|your|his|her) name was',
      '(the|our) *2 (door|light|phone|chair|table|bed|room|session|call|meeting|dinner|plate) (was|were|began|started|ended|rang|stopped|went) *4 (for|at|till|until|by|locked|off|on|empty|after|before) *3 (@time|minutes|night|hours)',
      '^ @time (ago|evening|night|morning|week)? *1 you @light? (@deed|did not)',
      '^ (you|u) were *3 on @time',
      'i (noticed|saw|heard|watched) (that)? (you|your|when you|how you)',
      '(it|that) was (@time|about @time|quarter|half|nearly @time|past @time) *2 (when|before)',
      '(twice|three times|four times) (this|in|today|last|i)'
    ],
    unless: [
      'heard you the first',
      '(dreading|up since|kept it from|read six)',
      'said (the whole|it was all|that i)',
      '(sorry|wrong|fault|should|unfair)',
      'i (rang|called|texted) you a',
      'heard (that)? you (have|got|are|were)',
      'i (saw|heard) (it|that) coming',
      'noticing',
      'saw (red|fit)'
    ],
    asks: false
  }
];
