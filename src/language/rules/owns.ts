/** Taking one's own part. Definition: CODING.md. */
import type { Rule } from './rule.ts';

/** Words of an apology, without what it is for. */
const SORRY =
  '(i am @most? sorry|i do apologise|i apologise|i feel bad|sorry|my apologies|forgive me|i (do|can) only apologise)';

/** What undoes it when it follows. */
const UNDOES =
  '(if (you|i|that|it|my|what|anyone|anybody|any|u)|that you (feel|felt|see|saw|took|take|think|were so)|you (feel|felt|see|saw|took|take|think) (that|this|it|like|so|the)|to (anyone|anybody|whoever|everyone|those) who|for (how|the way) you (feel|took|felt|see))';

export const OWNS: readonly Rule[] = [
  {
    id: 'sorry-for',
    is: 'owns',
    why: 'You say sorry, and for what: “…”.',
    says: [
      'i am @most? sorry (for|about) *1 (what|how|the way|not|being|my|saying|the things|leaving|forgetting|missing|that)',
      `${SORRY} *1 (for|about) (@light)? !(how you feel|your|the delay|you (feel|being)|(being|feeling) ill)`,
      `${SORRY} @light? (that)? i !(am (not|sorry) able|can not|have to|must|need to)`,
      `${SORRY} @light? (that)? (my (fault|bad|mistake|doing)|it was me|the mess i|what i)`,
      `${SORRY} to (have|you for|you)`,
      '(i owe you|you deserve) *2 (apology|sorry)',
      '(i am|i feel) *1 sorry *2 (i|for what|for not|for the way i|for how i)',
      'i (want|wanted|need|would like) to (say @most? sorry|apologise)',
      'i regret (what|how|that|not|the|saying|doing|going|leaving|my)',
      'i (take|took|would take) (it|that|this) back'
    ],
    unless: [
      '(he|she|they|you|u|be|even|feel|felt|feels|seem|sounded|looked|he is|she is) (@light)? *1 sorry',
      '(he|she|they|you|@somebody) (said|says|say) *1 sorry',
      'sorry for me',
      'would you tell',
      'sorry i can not',
      '(feel|feeling) sorry for (me|you|him|her)',
      'though you',
      'because you',
      'regret (that you|to)',
      'for the (inconvenience|delay)',
      `(sorry|apologise) *1 ${UNDOES}`,
      'sorry *2 (for|about|to hear) *1 your (loss|mum|dad|sister|brother|gran|mother|father|knee|hip|news|job|dog|cat|exam|friend|back|head|day|cold|nan|uncle|aunt|boss|illness)',
      'not @most? sorry',
      'sorry (for himself|for herself|for yourself|for themselves|to say|to hear|to bother|but)',
      'sorry what',
      'sorry (for|about) your'
    ]
  },
  {
    id: 'sorry-alone',
    is: 'owns',
    why: 'You say sorry: “…”. Would it help to say what for?',
    says: [
      'i am @most? sorry *1 $',
      '^ sorry *1 $',
      '^ @most? sorry (sorry|$)',
      'i am @most? sorry $',
      'i @light? (do)? apologise $',
      '^ sorry (@light)? $',
      'please forgive me $',
      'i am @most? sorry (mum|dad|love|darling|son|pet|mate|hen|pal)'
    ],
    unless: [
      '(he|she|they|you|u|be|even|feel|felt|feels|seem|sounded|looked|he is|she is) (@light)? *1 sorry',
      '(he|she|they|you|@somebody) (said|says|say) *1 sorry',
      'sorry (what|who|if|but|that|for|about|to|to hear|not|no|we|he|she|they|you|your|can|did|could)',
      'then i apologise',
      'but',
      'not @most? sorry'
    ],
    unlessNear: [
      'if (it|that|this) (came|hurt|upset|sounded)',
      'sorry (what|who|how|where|can|could|did|do|is|was|wrong|excuse)'
    ]
  },
  {
    id: 'my-fault',
    is: 'owns',
    why: 'You take it as yours: “…”.',
    says: [
      'and (that|it) was (wrong|unfair|cruel|unkind|rude|mean|thoughtless|careless|stupid|selfish) (of me)?',
      'that was (ugly|low|petty|mean|childish|rotten|shabby|lousy) of me',
      'i blame myself',
      'my (bad|mistake|error) (about|with|for|on)',
      'it was a (rotten|cruel|horrible|stupid|mean|nasty|low|shabby) thing to say $',
      '^ (all|totally|completely|entirely|just)? my (fault|mistake|bad|error)',
      'it was wrong (that i|of me|to (leave|keep|read|tell|say|go|take|make|shout|ask) you)',
      '(was|is) my fault',
      '(@doing|losing|missing|moving|reading|calling|saying|forgetting|leaving|lying|shouting|opening|breaking|telling|laughing|keeping|hiding|going|not telling|taking) *7 (was|is) *3 (my (doing|fault|mistake|own|error)|unfair of me|wrong of me|out of order|a *2 thing for me|careless of me|on me|mine|bad of me|not fair|cruel|unkind|rude of me|my *2 fault)',
      '(the|that|this|your) *3 is (on|down to) me !(to)',
      'i had no (business|right|cause) *1',
      'was my (doing|own|fault)',
      'my own (daft|stupid|silly)? *1 (fault|mistake|doing)',
      '(it|that|this|which|the *4|and that part|that part|all of it|@somebody) (is|was) *2 (my|mine) @light? *1 (fault|mistake|doing|error|mess|blunder|slip|responsibility|failing|oversight)',
      '^ @most? my *1 (fault|mistake|bad|error) !(of|to)',
      'mea culpa',
      '(that|this|it) (one)? (is|was) (@light)? (all)? on me',
      '(it|that|this) was (@light)? (me|i) (who|that)',
      '(that|this|it|which) (is|was) @light? (mine|down to me|because of me|me) !(to decide|going)',
      '(that|this|it|which) was *2 (wrong|careless|unfair|unkind|thoughtless|rotten|poor|bad|mean|cruel|selfish|rude|cowardly|clumsy|stupid|lousy|shabby|low|insensitive|out of order|not fair|not right|not kind|not good enough) (of me|thing (i|for me to)|from me|to do|of mine)',
      '(that|this|it) was a *2 (thing|way) (i|for me|to speak to you|to talk to you)',
      '(i|we) (@light)? (take|accept|own|took|accepted) *2 (responsibility|the blame|blame|my part|my share)',
      'i own (that|it|this|my|up)',
      'i (am|was) *1 to blame',
      '(no|not any) excuses !to',
      '(i have|i have got|there is) no excuse',
      'i (do not|will not) blame you'
    ],
    unless: [
      'it is all my fault',
      '(it|that) was (mean|rude|cruel|wrong) to',
      '(no|not) *2 excuse for what you',
      'you (want|made) me',
      'believe it was',
      '^ it is me at',
      'every time',
      '^ honestly that text',
      'my bad but',
      'said the whole',
      '(text|he|she|they|you) *4 said *4 (fault|mine)',
      'unkind $',
      'none of (this|it|that)',
      'not my',
      '(thing|way) to (do|say) *2 (to|of you|that|$)',
      'tell *3 my fault',
      'why *6 my fault',
      'not @most? my fault',
      'not mine',
      'not (all|only|just) (my|me)',
      'not (down to|because of|on) me',
      'you think',
      'i will not blame'
    ],
    even: []
  },
  {
    id: 'i-was-wrong',
    is: 'owns',
    why: 'You name your own part: “…”.',
    says: [
      'i let *5 slip my mind',
      'and i should not $',
      'i went (quiet|cold|silent) on you',
      'i (did|do) miss (it|that|you saying)',
      'i missed (it|that|what you)',
      'i let it go',
      '^ should have (listened|called|asked|rung|told|been|said|waited|come|checked)',
      'i was the (selfish|stubborn|rude|wrong|difficult|cold|one who was wrong) *1',
      'i forgot how (much|important)',
      'i let it slide',
      'i (can not|could not) believe i (forgot|said|did|left|missed|let|shouted|told)',
      'i went on and on',
      'i (missed|did not hear|did not take in|did not catch) what you',
      'i asked too (fast|much|soon)',
      '^ i forgot (about|your|the|our|to|it|that|you|us|him|her)',
      'i was (pathetic|useless|hopeless|no help|no use) (at|to|when|about|with|on)',
      'i (was|have been) (a|such a|a right|a total|an) *2 (cow|idiot|fool|coward|brute|pig|jerk|arse|nightmare|bad friend|selfish *1|hypocrite|prat) *2 (about|to|with|on|and|$)',
      'i (let|have let) (the|my|our|his|her|everybody|everyone|them|all) *4 down',
      'i (opened|read|took|used|borrowed|broke|lost|threw|sold|deleted|told) your *6 (and|without)',
      'i *8 and i (should|ought to|would) not (have)?',
      'i (jumped in|butted in|barged in|waded in|steamrolled|bulldozed|nagged|lectured|preached|pushed|pressed|rushed|bottled it|chickened|flaked|ghosted|bailed|skipped|dodged|fobbed|snubbed|teased you|mocked|belittled|doubted you|did not believe you|did not stand up|did not back you|sided with|left you (alone|waiting|with|to|out|at|on|there))',
      'i (was|have been|had been|am|know i was|am being|was being) @most? (wrong|unfair|careless|thoughtless|rude|late|selfish|out of order|out of line|harsh|short|cold|distant|mean|unkind|impatient|inconsiderate|insensitive|clumsy|snappy|sharp|horrible|awful|cruel|a coward|cowardly|dishonest|lying|hard on you|too hard|too harsh|too quick|not fair|not there|not listening|not honest|not myself with you|not kind|at fault|in the wrong|stubborn|defensive|nasty) !(for work|to work|at school)',
      'i @light? (let|have let|had let) (you|him|her|them|us|everyone) @light? down',
      'i @light? (forgot|have forgotten|lied (to|about)|snapped|broke my|broke your|broke a|messed up|messed it|mucked|screwed|blew it|blew up|dropped the ball|got it wrong|got that wrong|got your|got this wrong|went too far|overstepped|crossed a line|failed you|failed to|hurt you|ruined|spoiled|lost my temper|lost it|neglected|ignored you|ignored your|dismissed|brushed you|brushed it|shut you|cut you|talked over|spoke over|rushed you|pushed you|embarrassed you|laughed at you|laughed when|made fun|made light|made you wait|made you feel|made a mess|made a mistake|mixed up|misjudged|misread|misheard|stood you up|left you|walked out on|walked away from you|took you for granted|took it out on|treated you|wronged|missed your|missed the|did not listen|did not call|did not ring|did not text|did not tell|did not ask|did not notice|did not answer|did not show|did not turn up|did not think|did not keep|was not there|was not listening|was not fair|was not honest|was not paying|kept you waiting|put pressure|betrayed|deceived|cheated|misled|jumped to|accused you|blamed you|wrongly|yelled at you|shouted at you|raised my voice|swore at you|judged you|assumed|hid it|hid the|hid that|avoided you|went behind|overreacted|called you|wasted your|interrupted|failed (you|to)|broke it|slammed|stormed|handled *3 (badly|wrong|poorly)|said *5 (cruel|unkind|hurtful|stupid|horrible|mean|wrong))',
      'i (@light)? know i (@light)? (hurt|let|was|should|broke|upset|did|am|have been|made|go|can be)',
      'i (am|was) ashamed (of (what|how|myself)|that i|i)',
      'i did (that|this|it) (on purpose|to you)?',
      'i could have (called|rung|told you|asked|said something|tried|handled)',
      'i did (you)? (wrong|badly)',
      'i never (called|rang|asked|told you|thanked|noticed|answered|said sorry|apologised|listened|came|showed|turned up)'
    ],
    unless: [
      'late because',
      'that is why i',
      'missed it this',
      'miss it this',
      'the (last)? (bus|train|ferry|boat|flight|tram|start|beginning)',
      'at (maths|school|football|sums|spelling) *3',
      '(about|on) the (weather|time|score|film|colour)',
      'as a kid',
      '(miss|missed) (it|that) (so|very|a lot)',
      'only raised',
      'only (lied|snapped|shouted)',
      '(was|were) (only|just) late',
      '^ why i',
      'that is why i was',
      'relieved i failed',
      'at least i',
      'if i had',
      'not (@light)? late',
      '(because|when|until|till) i was',
      '(do|did) not (know|think)',
      'i (forgot|missed) (what|where|how|my|the (bus|film|name|code|keys))',
      'never (touched|knew|meant)',
      'i did (it|that|this) for you',
      'i assumed you',
      'i hid (it|the letter|that) because'
    ]
  },
  {
    id: 'should-have',
    is: 'owns',
    why: 'You say what you would do otherwise: “…”.',
    says: [
      'i should never have',
      'i ought not to (have)?',
      'i (@light)? (should|ought to) (@light)? (not)? (have|of) !(known you|known better than|guessed|to)',
      'i (should|ought to) not have',
      'i should not (be|have|let|make|keep|take|speak|talk|shout)',
      'i wish i (had|could take|could undo|had not|did not|could have)',
      'i could have @light? (@done|called|been)'
    ],
    unless: [
      'should have been a',
      'could have cried',
      'with these prices',
      'should have (known|guessed) (that|it|you|this)',
      'i should have thought',
      'should have had'
    ],
    negated: true
  }
];
