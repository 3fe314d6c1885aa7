/**
 * The word lists the rules use by name. A list says what kind of word it holds, and
 * nothing of what it is to say one.
 */
import type { Lexicon } from './pattern.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((w) => w.trim())
    .filter((w) => w !== '');

/** What somebody can feel that is hard to have. */
const hard =
  list(`scared, frightened, afraid, terrified, petrified, anxious, nervous, worried, worried sick, sad, upset, hurt, angry, cross,
  furious, livid, raging, mad, annoyed, irritated, frustrated, lonely, alone, ashamed, embarrassed, mortified, humiliated, guilty, jealous, envious,
  small, invisible, stupid, silly, foolish, useless, worthless, pathetic, lost, confused, overwhelmed, exhausted, worn out, worn down, tired,
  shattered, knackered, drained, miserable, heartbroken, gutted, devastated, disappointed, let down, left out, rejected, unwanted, unloved, unseen,
  unheard, unappreciated, ignored, forgotten, judged, cornered, trapped, stuck, panicked, panicky, helpless, powerless, awful, terrible, rotten,
  sick, numb, empty, shaken, rattled, insecure, unsure, torn, bad, low, depressed, stressed, betrayed, abandoned, homesick, uneasy, uncomfortable,
  vulnerable, shy, sore, excluded, dismissed, belittled, blamed, attacked, alone with it, out of my depth, at the end of my tether, fed up, bitter,
  resentful, desperate, distraught, raw, fragile, beside myself, heartsick, crushed, wounded, offended, disrespected, unsafe, tense, on edge, wretched,
  dreadful, horrible, hopeless, in bits, a fool, an idiot, like a fool, like an idiot, like a stranger, like a child, like a burden, like nothing,
  like nobody, in the way, on my own, out of place, weary, sorrowful, remorseful, horrified, haunted, spooked, daunted, intimidated, unimportant,
  second best, taken for granted, unsettled, defensive, bruised, teary, tearful`);

/** What is good to have. */
const good =
  list(`happy, glad, relieved, proud, calm, calmer, safe, safer, close, closer, loved, better, hopeful, touched, moved, lucky, excited,
  brave, peaceful, content, seen, heard, understood, cared for, at home, at ease, lighter, steadier, chuffed, thrilled, warm, stronger, alive,
  comforted, grounded, hopeful, joyful, delighted`);

/** Things said of a person's character or conduct that are a verdict. */
const verdict =
  list(`selfish, lazy, rude, stubborn, ridiculous, unreasonable, childish, immature, impossible, unfair, mean, cruel, cold, heartless,
  thoughtless, inconsiderate, careless, reckless, irresponsible, unreliable, dishonest, two-faced, petty, spiteful, nasty, cowardly, arrogant, bossy,
  controlling, manipulative, insensitive, oversensitive, dramatic, needy, clingy, difficult, greedy, stingy, ungrateful, hypocritical, a hypocrite, silly, daft,
  moody, grumpy, short-tempered, bad-tempered, pushy, nosy, vain, self-centred, self-centered, self-absorbed, harsh, strict, negative, horrible, awful, terrible,
  dreadful, vicious, vindictive, hurtful, out of order, out of line, hard work, a bully, a coward, a liar, lying, obnoxious, insufferable, unbearable,
  unkind, unprofessional, patronising, condescending, hostile, aggressive, passive-aggressive, disrespectful, sneaky, sly, disloyal, distant, hysterical,
  irrational, neurotic, obsessive, paranoid, incompetent, cheap, sloppy, messy, flaky, fake, smug, snobbish, wrong, low, shabby, poor, sulky, ratty, snappy, cheeky, mean-spirited,
  tactless, gutless, spineless, weak, foolish, shameful, appalling, disgraceful, shocking, hard, soft, uncaring, slapdash, pigheaded, pig-headed,
  bad, too sensitive, too much, a nightmare, over the top, high-handed, evasive, judgmental, judgemental, critical`);

/** Nouns and adjectives of scorn. */
const scorn =
  list(`idiot, halfwit, moron, clown, loser, slob, imbecile, fool, pig, cow, muppet, numpty, eejit, twat, prat, pillock, wimp, crybaby,
  baby, diva, psycho, nutter, disgrace, joke, waste of space, laughing stock, drama queen, princess, snowflake, freak, creep, parasite, scumbag, brat,
  pathetic, embarrassment, child, martyr, saint, doormat, failure, cretin, dimwit, weirdo, dope, dunce, snake, leech, donkey, bampot, tit, cretinous`);

/** Deeds a camera could see or a microphone hear, in the past. */
const deed =
  list(`came, went, left, said, told, asked, hung, laughed, shut, closed, opened, walked, drove, put, sat, stood, looked, turned, rolled,
  called, rang, phoned, texted, messaged, emailed, wrote, sent, read, stopped, started, stayed, slept, moved, kept, waited, took, gave, brought, cooked, ate, drank,
  paid, missed, cancelled, arrived, cried, shouted, yelled, whispered, nodded, smiled, offered, picked, dropped, broke, threw, played, answered, slammed,
  locked, got up, got home, got in, got back, got out, got off, showed, turned up, checked, scrolled, fell, held, pulled, pushed, raised, lowered, spoke, talked,
  interrupted, repeated, mentioned, invited, introduced, signed, bought, sold, packed, washed, cleaned, lent, borrowed, booked, typed, posted, deleted,
  blocked, unfollowed, danced, sang, knocked, tapped, pointed, glanced, stared, frowned, sighed, yawned, snored, blinked, flinched, stepped, ran, rode, flew,
  got on, lay, leaned, leant, reached, touched, hugged, kissed, let go, switched, set, ended, began, finished, changed, joined, visited, parked,
  forgot, handed, passed, cut, poured, made tea, made dinner, made me a, made us, met, saw, wore, promised, swore, agreed, refused, returned, replied, responded,
  went quiet, went red, went white, went upstairs, went to bed, got dressed, shrugged, hid, carried, folded, ordered, crossed, collected, found, lost, won, spent, fetched, signed off`);

/** The same after "have" or "has". */
const done =
  list(`come, gone, left, said, told, asked, hung, laughed, shut, closed, opened, walked, driven, put, sat, stood, looked, called, rung,
  phoned, texted, messaged, written, sent, read, stopped, started, stayed, slept, moved, kept, waited, taken, given, brought, cooked, eaten, drunk, paid,
  missed, cancelled, arrived, cried, shouted, been home, been late, been in, been out, been away, been on, spoken, talked, mentioned, invited, bought, sold, packed, answered, replied, had dinner, had supper, changed, checked, worn, held, met, seen, visited, dropped, been here, been at, worked, been quiet`);

/** Deeds as they stand after "did not", or "to". */
const act =
  list(`come, go, leave, say, tell, ask, hang, laugh, shut, close, open, walk, drive, put, sit, stand, look, turn, call, ring, phone, text,
  message, email, write, send, read, stop, start, stay, sleep, move, keep, wait, take, give, bring, cook, eat, drink, pay, cancel, arrive, cry, shout, answer, reply,
  respond, show, show up, turn up, pick, knock, speak, talk, mention, invite, introduce, sign, wash, clean, hug, kiss, smile, nod, get, eat, visit, wave, blink, collect, touch, let, hold, help, have, do, make, be, check, listen, put, wear, buy, finish, phone, share, meet, see, find, join, play, try`);

/** What people promise and ask about: verbs of doing, in their plain form. */
const doing =
  list(`call, ring, phone, text, message, email, write, be, come, go, bring, take, make, do, tell, ask, put, pay, get, pick, collect, fetch, cook, clean, wash, fix, book, listen,
  stop, start, keep, leave, look, wait, stay, try, check, show, send, say, speak, talk, read, turn, give, help, sit, drive, walk, meet, see, find, sort, tidy, hoover, iron, set, switch, answer, reply, let, buy,
  finish, work, learn, practise, pack, have, move, carry, return, wake, knock, explain, share, drop, clear, empty, lock, plan, remember, hold, change, apologise, sign, own, handle, arrange, cancel, ask first, do it, own up, tell you, raise, open, close, join, visit, treat, work on, join, cover, mind, paint, mend, introduce, invite, save, play`);

/** When. */
const time =
  list(`tomorrow, tonight, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays,
  fridays, saturdays, sundays, morning, evening, afternoon, weekend, week, month, noon, midnight, lunchtime, teatime, breakfast, lunch, dinner, tea, supper, bedtime, oclock, christmas, easter,
  january, february, march, april, june, july, august, september, october, november, december, ten, nine, eight, seven, six, five, four, three, two, one, half, quarter, twelve, eleven, minutes, hour, hours, second, first, last,
  twice, yesterday, later, soon, next, session, birthday`);

const most =
  list(`very, so, really, truly, totally, completely, absolutely, deeply, terribly, awfully, genuinely, honestly, just, dead, pure, proper, quite, rather, pretty,
  a bit, a little, a wee bit, bit, kind of, sort of, still, also, too, well, incredibly, extremely, utterly, bang, that, even, such, all, always, actually, only, now, far too, way too, far, more, most, a lot, quite a bit, rather a lot, such a, a`);

const light = list(
  `just, really, only, still, even, also, already, actually, honestly, probably, then, simply, both, clearly, obviously, literally, fully, partly, truly, certainly, definitely, kind of, sort of, all, now, there, sometimes, often, usually, once, ever, half, nearly, almost, properly, quite`
);

const somebody = list(
  `he, she, they, mum, mam, mom, dad, gran, granny, nan, nana, grandad, people, everyone, everybody, someone, somebody, nobody, sister, brother, boss, teacher, doctor, friend, uncle, aunt, auntie, man, woman, wife, husband, neighbour, supervisor, cousin, son, daughter, mother, father, therapist`
);

const question = list(`what, how, why, when, where, who, which`);

export const LEXICON: Lexicon = {
  hard,
  good,
  feeling: [...hard, ...good],
  verdict,
  scorn,
  deed,
  done,
  act,
  doing,
  time,
  most,
  light,
  somebody,
  question,
  be: ['am', 'are', 'is', 'was', 'were', 'been', 'be', 'being'],
  i: ['i', 'we']
};
