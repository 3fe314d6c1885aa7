/** A reason, after owning. Definition: CODING.md. */
import type { Rule } from './rule.ts';

export const ACCOUNTS: readonly Rule[] = [
  {
    id: 'reason-after',
    is: 'accounts',
    after: 'owns',
    why: 'After owning it, you give the reason: “…”.',
    says: [
      '^ i had the *2',
      '^ i got (the|my|your) *4 (mixed|wrong|muddled|confused|late)',
      '^ i was waiting (for|until|till)',
      '^ (my|our|the) *2 (was|were) (in|at|on|out|off) *3',
      '^ (the|it|somebody|that) *4 (set me off|threw me|distracted me|got in the way)',
      '^ i was (going by|following|reading from|looking at) the',
      '^ work (moved|changed|put|rang|called)',
      '^ i had (copied|mixed|written|read|got|taken)',
      '^ (and)? i (was|had been|have been) (@light)? @most? (scared|afraid|frightened|ashamed|nervous|worried|terrified|tired|exhausted|embarrassed|stressed|overwhelmed|up|down|panicking|on (nights|my|the)|at|late|rushing|thinking|trying|stuck|hungry|hurt|angry|jealous|out|late|distracted|in a|too|busy|upset|ill|low)',
      '^ (and|because|it was that)? i (had|had been) (a|been|come|just|not|no|to|had|slept|so|lost|three|two|my|forgotten|gone|an|read|packed|put|set|mixed|taken|left|written|got|only|worked|promised|drunk|missed|not slept)',
      '^ (and|because)? i would (been|read|packed|had|just|only|come|gone|forgotten|slept|lost|taken|mixed|put|set|got|left|worked|not slept|written|misread|double|drunk|promised)',
      "^ (mum's|dad's|gran's|nan's|the baby's|my son's|my daughter's) *4 (came|was|were|had|rang|broke|went|got)",
      '^ (and)? i (felt|got) @most? (cornered|trapped|attacked|ashamed|scared|panicked|overwhelmed|frightened|threatened|caught|judged|small|stupid|angry|defensive|stuck|lost|distracted|the dates|it)',
      '^ (and)? i (panicked|froze|misread|read|mixed up|set|thought|forgot to set|misheard|overslept|lost (track|my)|was not thinking|did not (want|dare|think|know|see|hear|realise)|could not|wrote|put)',
      '^ (the|my|our|they|she|he|mum|dad|boss|work|it|there|a) *3 (was|were|would not|had|did|kept|held|overran|ran|broke|died|seemed|went|took|called|asked|put|got|made|came|needed|rang|meant|left)',
      '^ (@somebody|tom|sam) (was|were|had|kept|held|called|asked|put|came|needed|rang)'
    ],
    unless: [
      'was my job',
      'ashamed afterwards',
      'let it slide',
      'you (were|had|did|said|felt|looked|must|have|are|cried|waited|sat)',
      '(wrong|unfair|fault|mistake|sorry|careless|unkind|cruel|rude|lovely|nice|great|mess)',
      'it was (no|not|a|my|so)',
      '^ that'
    ],
    asks: false
  }
];
