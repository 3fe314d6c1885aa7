/**
 * Whether a text speaks of harming oneself or of being harmed. It decides one thing: that
 * the help card is shown. It assesses nobody, keeps nothing, and holds nothing back.
 *
 * Reads widely: a card too many costs a glance.
 */
import { LEXICON } from './lexicon.ts';
import { compile, type Pattern } from './pattern.ts';
import { Laid } from './place.ts';

const SAYS: readonly string[] = [
  '(think|thinking|thought) (about|of) (ending (it|things|everything)|not (being here|existing|waking)|dying|death)',
  '(not|stop) (existing|exist)',
  'what is the point of (me|living|being here|going on|it all)',
  '(do|can|could) not see (the|any|a) *1 (point|future|way (out|on)) *3',
  '(drive|drove|driving|crash|jump|jumped|step|walk) *2 (into (a|the|that)|off (a|the)|in front of|under) *1 (wall|tree|bridge|roof|train|bus|traffic|car|lorry|cliff)',
  '(harming|hitting|beats|beating) me',
  '(disappear|vanish) (for good|forever|for ever)',
  '(kill|killing|hurt|hurting|harm|harming|cut|cutting|starve|starving|drown|hang|burn|poison) (myself|yourself) !(a|some|another|shaving|on)',
  '(end|ending|take|taking) (my|it all|your) (own)? (life)?',
  '(suicide|suicidal|self-harm|selfharm|overdose|kms)',
  '(want|wanted|wish|going|ready|rather|better) *2 (die|be dead|not be here|not wake up|disappear for good|be gone for good|off dead)',
  '(do|did) not (want|wish) to (be here|live|be alive|wake up|exist|go on living|be around) *2',
  '(no|any) (reason|point) *2 (live|living|being alive|going on living)',
  '(better off|happier|easier) (dead|without me|if i (was|were) (dead|gone|not here))',
  '(can not|could not) go on (living|like this|any more|anymore)',
  '(you|he|she|they|him|her|dad|mum|my *2) *2 (hit|hits|hitting|beat|beats|beating|punched|punches|kicked|kicks|slapped|slaps|choked|chokes|strangled|strangles|raped|rapes|molested|assaulted|abused|abuses|burned|burnt|threatened|threatens|stalks|stalked) (me|us|my *1)',
  '(hit|beaten|punched|kicked|slapped|choked|strangled|raped|molested|assaulted|abused|groomed) by (you|him|her|them|my|a|the)',
  '(you|he|she|they|him|her|dad|mum|my *2) *2 (hurt|hurts|touched|touches|grabbed|grabs|forced|forces|shoved|shoves|pushed|locked) me *3 (physically|badly|again|down|into|against|in|without|when i|where|there|to have|sexually)',
  '(forced|forces|made|makes) me *2 (sex|sleep with|touch)',
  '(afraid|scared|frightened|terrified) *3 (of what (you|he|she|they)|(you|he|she|they) (will|would|might) (hit|hurt|kill|come after|find))',
  '(will|would|going to|might|threatened to|threatens to|says he will|says she will) (kill|hurt|hit|strangle) (me|us|you|him|her|them|the)',
  '(not|never|nowhere) *1 (safe) (at home|with (him|her|you)|here|to go home)'
];

let compiled: readonly Pattern[] | undefined;

export function speaksOfHarm(text: string): boolean {
  compiled ??= SAYS.map((source) => compile(source, LEXICON));
  const place = new Laid(text.slice(0, 20_000));
  return place.tokens.some((token, i) => compiled!.some((p) => p.begins.has(token.word) && place.match(p, i) > i));
}
