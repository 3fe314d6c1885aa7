/** Asking for one thing, plainly. Definition: CODING.md. */
import type { Rule } from './rule.ts';

const TELLING = '(tell|talk|say|share|explain|describe|help me understand|let me hear|walk me)';

export const REQUESTS: readonly Rule[] = [
  {
    id: 'plain-ask',
    is: 'requests',
    why: 'You ask for one thing, plainly: “…”.',
    says: [
      'i would like (that|the|my) *2 back',
      'gonnae *6',
      'do not be (angry|cross|mad|upset) with (your|him|her|them|the)',
      '^ (put|give|hold|pass|turn|lower|take|come|sit|stay|help|bring|keep|leave|let) (your|me|my|us|the|that|it|here|him|her) *5 (a minute|please|will you|would you|for me|a bit|down|round me|first|tonight)',
      'do you think you could',
      '(can|could) (we|you) *1 (swap|please|maybe)',
      'i would be (grateful|glad|happy|so grateful|much happier) if you',
      '^ (next time|when *4|from now on)? (leave|introduce|call|tell|ask|text|ring|give|put|say|let|show|come|use|lower|turn|bring|wait|pass|hold|write|knock|keep|take|speak|warn|remind|send) *8 (would you|will you|please|next time|when your|next week|from now on|instead)',
      'please *1 (do not|never)? (leave|let|put|use|give|park|open|shut|close|wake|touch) *6',
      '^ say something (nice|kind|else)',
      '(can|could|will|would) u (@act|@doing|come|ring)',
      'would you (please|not|at least)? (@act|@doing)',
      'i (am)? (asking|ask) (you)? (to|for|that)',
      `(could|can|would|will) you (@light|maybe|please|possibly|perhaps|at least|not|try to|try and)? (please)? !(${TELLING} *1 (me|more|us)? (what|how|more|about|which part)|you|not see|believe|like me|rather|prefer|hear that) (@act|@doing|ring|come|pass|stop|give|collect|text|let|turn|promise|forgive|accept|consider|agree|listen|slow|hold|sit|use|remember|say|tell|warn|explain|trust|believe|keep|leave|speak|think about|have|calm|help|mind|make|bring|watch|read|move|swap|take|go|be|get)`,
      '(would|do) you mind',
      'i (@light)? (would (like|love|prefer|appreciate)|need|want|wanted|would need|am asking|ask|beg|would ask) (for)? you (@light)? (not)? (to|home|here|back|there|with me)',
      'i (would|do|@light) (really)? (appreciate|like|love|prefer) it if you',
      'it would (help|mean a lot|be (great|good|nice|lovely|a help)) (me)? *1 if you',
      '(i am|all i am|i was) (@light)? asking *1 (you|for|is)',
      'please (@light|do|could you|can you)? (not|never)? !(forgive me|do not (be (angry|mad|cross|upset)|hate|leave|go|shout|stop)|(not)? be (angry|mad|cross|upset)|tell me (what|how|more)|take your time) (@act|@doing|put|call|be|come|let|tell|give|stop|keep|use|try|leave|speak|talk|kick|knock|remember|make|hold|sit|look|text|hear|believe|trust|pass|slow|turn|warn|think|promise|bring|do)',
      '@act *5 please $',
      '^ (please)? (do not|never) (call|speak|talk|shout|text|touch|use|tell|leave|interrupt|make|walk|hang|read|joke|laugh|mention|bring|lie|hide|be late|forget|miss|do|start) *4 (me|my|again|please|in front|like that|to me|at me|without|for|on)',
      '(next time|from now on|when this happens) (@light|please)? (@act|@doing) *4 (me|us|before|first|instead)',
      'promise me',
      'do me a favour',
      '(let me know|give me *2 (chance|minute|go|time|warning|notice|hug)|meet me (half|at)|hear me out|bear with me|stay with me|hold my hand|^ come (to bed|with me|home|here|and)|^ sit (with|down|next)|speak (a bit|a little|slower|up)|^ tell (your|him|her|them|the)|just (listen|knock|ask|tell|hold|sit|text)|slow down|help me (with|to|carry|out))',
      'if (i|you) (start|sound|say|begin|do|go|hear|see|feel) *7 (kick|throw|tell|stop|hold|say|just|put|remind|poke|text|ring|call|squeeze|let) *5 (me|hand|up|at me|off|so|it|know)',
      'what i (need|want|would like|am asking) *3 is (for you to|you to|that you|a)',
      'my (ask|request) is',
      'can we (@light|please|agree|at least)? (@light)? (agree|talk (later|about it (tomorrow|later|at))|not (talk|shout|do this) *4 (now|here|tonight|front)|keep|stop|have|make|put) !(this behind|it behind|forget|move on)'
    ],
    unless: [
      '^ speak',
      'maybe you were',
      'to speak up',
      'scared to',
      'please god',
      '^ please (let that|may)',
      'do not forget (i|that i|who|what)',
      'i wanted you to (notice|see|know|ask|understand|feel|suffer)',
      '(shall|why do not|what if) (we|i)',
      '(could|can) you (believe|imagine|see)',
      'would you like',
      'or (i|we|the|else)',
      'if you (loved|cared)',
      'how (could|can|would) you',
      '(could|might) you try (going|to go|writing|breathing)',
      'tell me (what|how|more|about)',
      `(could|can|would|will) you ${TELLING} (me|more|us|a bit)? (what|how|more|about|which|where it)`,
      'would you (tell|let) me (what|how|when|if you feel)',
      'wanted you to pay',
      '(you|he|she|they) (wanted|want) (me|you)',
      'please (do not|do) (be (angry|cross|mad|upset)|hate|leave|stop (talking|loving)|shout)',
      'i (beg|am begging)',
      'let me know (when|if) you (are|feel|want) (ready)?',
      'can i',
      'please stop being',
      'do not (be|hate|go|worry|bother|cry|shout|start|leave me)'
    ],
    even: ['if', 'told']
  }
];
