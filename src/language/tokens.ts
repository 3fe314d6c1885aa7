/**
 * Text into words: lower case, contractions opened ("don't" is "do not"), phone
 * spelling read as meant. Every word keeps the place of the very letters it came from.
 *
 * Refuses to correct spelling beyond a short list: what it does not know stays as it is.
 */

/** A word as rules see it, and where it stands in the text. */
export interface Token {
  readonly word: string;
  /** Of the letters it came from, UTF-16 units, end exclusive; two words of one contraction share them. */
  readonly start: number;
  readonly end: number;
  /** Punctuation between the word before and this one, quotation marks left out. */
  readonly gap: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** Whole words that are read as others. */
const AS_MEANT: Readonly<Record<string, string>> = {
  "ain't": 'is not',
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  "y'all": 'you',
  "o'clock": 'oclock',
  "'cause": 'because',
  "s'pose": 'suppose',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  youll: 'you will',
  theyre: 'they are',
  weve: 'we have',
  thats: 'that is',
  whats: 'what is',
  whos: 'who is',
  wheres: 'where is',
  hes: 'he is',
  shes: 'she is',
  its: 'it is',
  lets: 'let us',
  theres: 'there is',
  dont: 'do not',
  cant: 'can not',
  wont: 'will not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  aint: 'is not',
  shouldve: 'should have',
  couldve: 'could have',
  wouldve: 'would have',
  shoulda: 'should have',
  coulda: 'could have',
  woulda: 'would have',
  il: 'i will',
  ah: 'i',
  ma: 'my',
  yer: 'your',
  yr: 'your',
  nae: 'no',
  oot: 'out',
  didnae: 'did not',
  wasnae: 'was not',
  cannae: 'can not',
  dinnae: 'do not',
  wouldnae: 'would not',
  couldnae: 'could not',
  feart: 'scared',
  u: 'you',
  ya: 'you',
  yous: 'you',
  ye: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  tysm: 'thanks',
  cheers: 'thanks',
  ta: 'thanks',
  sry: 'sorry',
  soz: 'sorry',
  srry: 'sorry',
  gonna: 'going to',
  gunna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  kinda: 'kind of',
  sorta: 'sort of',
  dunno: 'do not know',
  lemme: 'let me',
  gimme: 'give me',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  bc: 'because',
  cause: 'because',
  tho: 'though',
  thru: 'through',
  rlly: 'really',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tonite: 'tonight',
  alright: 'all right',
  ok: 'okay',
  k: 'okay',
  yeah: 'yes',
  yep: 'yes',
  yea: 'yes',
  aye: 'yes',
  nope: 'no',
  nah: 'no',
  apologize: 'apologise',
  apologized: 'apologised',
  apologizing: 'apologising',
  realize: 'realise',
  realized: 'realised',
  recognize: 'recognise',
  recognized: 'recognised'
};

/** Words before "'s" in which it is "is" and not whose. */
const IS_AFTER = new Set(
  'it that what who there here he she how where when why this everything nothing something one everyone nobody somebody'.split(
    ' '
  )
);

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would']
];

/** The words one written word stands for. */
export function meant(written: string): readonly string[] {
  const as = Object.hasOwn(AS_MEANT, written) ? AS_MEANT[written] : undefined;
  if (as !== undefined) return as.split(' ');
  if (!written.includes("'")) return [written];
  for (const [ending, word] of ENDINGS) {
    const stem = written.slice(0, -ending.length);
    if (stem === '' || !written.endsWith(ending)) continue;
    return [...meant(stem), word]; // "shouldn't've" ends twice
  }
  if (!written.endsWith("'s")) return [written];
  const stem = written.slice(0, -2);
  return IS_AFTER.has(stem) ? [stem, 'is'] : [written];
}

/** A word: letters or digits, with apostrophes, colons of times, and hyphens inside. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’:.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|['’](?:cause|til)\b/gu;

/** Double quotes of any kind, and single ones that cannot be an apostrophe. */
const OPENS = /[“„«"]|(?<![\p{L}\p{N}])[‘']/u;
const CLOSES = /[”»"]|[’'](?![\p{L}\p{N}])/u;

/** Chosen, UTF-16 units: what is longer than this between two quotation marks is no quotation but a mark left open. */
const LONGEST_QUOTE = 300;

/** The stretches of a text that stand in quotation marks. */
function quotations(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let open = -1;
  let mark = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (!`“”„«»"‘’'`.includes(c)) continue;
    const around = text.slice(Math.max(0, i - 1), i + 2);
    const at = i === 0 ? ` ${around}` : around;
    if (open >= 0 && closesLike(mark, c) && CLOSES.test(at.slice(1))) {
      if (i - open <= LONGEST_QUOTE) found.push([open, i]);
      open = -1;
    } else if (open < 0 && OPENS.test(at)) {
      open = i;
      mark = c;
    } else if (open >= 0 && i - open > LONGEST_QUOTE) open = -1;
  }
  return found;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': "’'", "'": "'’" };
const closesLike = (open: string, close: string): boolean => PAIRS[open]?.includes(close) ?? false;

const I_WILL: readonly string[] = ['i', 'will'];
const JOINING = new Set(['and', 'but', 'so', 'then', 'or', 'okay', 'sorry', 'tomorrow', 'now', 'because', 'if']);

/** Whether a thought of its own may start here: "ill" is "I'll" there, and unwell elsewhere. */
const startsHere = (before: string | undefined, gap: string): boolean =>
  before === undefined || JOINING.has(before) || /[^\s]/.test(gap);

/** All words of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const quotes = quotations(text);
  const tokens: Token[] = [];
  let last = 0;
  let q = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    while (q < quotes.length && quotes[q]![1] < start) q++;
    const quoted = q < quotes.length && quotes[q]![0] < start;
    const gap = text.slice(last, start).replace(/[“”„«»"‘’']/g, '');
    const written = found[0].toLowerCase().replaceAll('’', "'");
    const words = written === 'ill' && startsHere(tokens.at(-1)?.word, gap) ? I_WILL : meant(written);
    for (const [i, word] of words.entries()) tokens.push({ word, start, end, gap: i === 0 ? gap : '', quoted });
    last = end;
  }
  return tokens;
}
