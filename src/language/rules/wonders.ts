/** A guess at what it was for them, left a guess. Definition: CODING.md. */
import type { Rule } from './rule.ts';

export const WONDERS: readonly Rule[] = [
  {
    id: 'held-lightly',
    is: 'wonders',
    why: 'You guess, and leave it a guess: “…”.',
    says: [
      'maybe you did not *8 because you (were|are)',
      '(i am)? guessing that (was|is|it)',
      'i wonder if *3 felt *4',
      '(i am)? guessing (you|that you|it)',
      '(were|was) you (a bit|maybe|perhaps|somehow|afraid|hurt|sad|angry|wary|scared|disappointed)',
      'or am i (imagining|wrong|reading)',
      'you seem (a bit|a wee bit|a little|sad|quiet|upset|far)',
      '(perhaps|maybe) you (dread|blame|find|found|hate|wish|regret|miss|hoped)',
      '(was|is) it (disappointment|anger|fear|shame|sadness|relief|grief|hurt)',
      'part of you (may|might|could)',
      'though i may be (off|wrong)',
      '(maybe|perhaps) *6 (left|made) you *3',
      '(perhaps|maybe) (a)? part of you',
      '(might|may|could) have (felt|stung|hurt|seemed|been) (a bit|as if|like|that|@hard|hard)',
      'i am thinking (it|that|you) (might|may|could|must)',
      'could it be *6',
      '(was|is) there (a)? (part|bit) of you',
      'i might be (wide of the mark|wrong|off|way off|mistaken|imagining)',
      'i (had|have|got|get) the (sense|feeling|impression) (you|that you|it|there)',
      '(did|does) something *4 (come up|hurt|land|sore|sting|upset|happen|feel)',
      '(maybe|perhaps) you (were|are|felt|feel|had|have|wanted|needed|hoped|thought|missed|wished|just|only|would have|do not feel|did not feel)',
      '(is|was) it (@light|maybe)? that (you|u|i) *4',
      '(i|i can not help|i keep|i am|i was) (@light)? (wonder|wondering|wondered) (if|whether|what|how|about) (@light)? (it|that|this|you|my|what|i|the|being|part|some)',
      '(maybe|perhaps|possibly) (@light)? (you|it|that|this|the|my|your|what|there|some|being|part|i) *5 (felt|feel|feeling|hurt|hurts|scared|frightened|frightening|afraid|lonely|alone|angry|sad|tired|worn|worried|ashamed|left out|stung|frustrating|frustrated|matter|matters|mattered|means|meant|hard|harder|too fast|too much|too soon|cold|disappointed|embarrassed|nervous|let down|ignored|missed|hoping|wanting|wishing|upset|needed|wanted|wished|hoped|jealous|relieved|overwhelmed|lost|like you|like i|unfair|heavy|painful|@hard|annoyed|expected|trying)',
      '(did|does) (it|that|this|what i said|my *2|the *2|some of it|any of that|part of you|you) (@light|maybe)? (feel|hurt|sting|bother|scare|upset|worry|frighten|make you feel|leave you|come across|seem|wish|hope|land as|remind) !(free|like (a (curry|walk)))',
      '^ (was|is|were|are|could|might) (it|that|this|you|my|part of you|some of it) (@light|maybe|perhaps|also|more|possible|a bit|partly)? (@light|maybe)? *3 (lonely|scary|frightening|hard|painful|hurtful|humiliating|embarrassing|nerves|worse|hurting|frustrating|sad|sadder|angry|hurt|scared|afraid|worried|disappointed|ashamed|hoping|wishing|tired|relieved|cornered|stung|unfair|exhausting|awful|horrible|the (waiting|silence|laughing|way|not|being|lie|words|tone|joke|money|shouting|empty|forgetting|secret)|too (much|fast|soon|loud)|nervous|jealous|@hard|because (i|of)|like being|about feeling)',
      '(could|might|may) (it|that|this|the *2|my *2|you) (@light)? (have|be|feel) *2 (that|been|felt|stung|hurt|hurtful|@hard|worse|harder|like|because)',
      '(you|it|that) (might|may|could) (@light)? (have|be|feel) (been|felt|found|feeling)? *2 (@hard|hurt|hard|lonely|scared|ashamed|unfair|too|like|that)',
      '(i (may|might|could) be|i am (probably)?|correct me if i am|tell me if i am|stop me if i am) (wrong|off|mistaken|way off)',
      '(my guess|my hunch|i have a (hunch|feeling)|i imagine|i suspect|i (would)? guess|i get the (sense|feeling)|it (seems|sounds|looks) (to me)? (like|as if|as though)|i sense|am i right (in)?|do i sense) (@light)? (is|that|it|you|part of)? *2 (you|it|that|hurt|was|were|felt)',
      'is it possible *1 (you|that|it)',
      '(what if|unless) (it|you) (was|were|felt) *4 (hurt|scared|because|lonely)'
    ],
    unless: [
      'i am off',
      '^ (perhaps|maybe) i (was|am|felt|should|could)',
      'is it that (late|far|hard|time)',
      'i wonder (if|whether) (i am|i will|i can|it will (rain|snow)|we (can|could|should)|you (could|would|can|might) (@light)? (@act|@doing))',
      'i wonder (where|what time|who)',
      'if you (had|would)',
      '(maybe|perhaps) (we|i) (could|should|can|will)',
      'how (did|does|was)',
      'what (was|is|did)',
      '(your|my|his|her) (sister|brother|mum|friend|boss) (might|may|could)',
      '(was|were) (it|that) you (that|who)',
      'could (you|it) (maybe)? (turn|pass)',
      'does it help',
      'did it feel good',
      'maybe (you|u) (could|should|can|might (want|try))',
      'is it (okay|all right|fine) (if|to|that|with)'
    ],
    even: ['if']
  }
];
