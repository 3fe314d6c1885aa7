/** What can be seen of someone, in words: behaviour, never a feeling. True in any room: nothing of the room is named. */
import type { Person } from '../model/person.ts';
import type { FaceHint } from '../scenario/pack.ts';

/** `{name}` stands for the name. Several wordings each, so that none comes twice running. */
const BY_HINT: Readonly<Record<FaceHint, readonly string[]>> = {
  'at-you': ['{name} looks straight at you.', '{name}’s eyes come up to yours and stay.'],
  away: ['{name} looks somewhere else.', '{name}’s eyes are on something past you.'],
  down: ['{name} looks down.', '{name}’s lids are down, head a little bent.'],
  shut: ['{name}’s lips press together; the eyes slide off you.', '{name}’s jaw is set, the lids a little low.'],
  hurt: ['{name}’s inner brows go up; the mouth turns down at the ends.', '{name}’s chin tightens.'],
  tired: ['{name}’s lids are heavy.', '{name} blinks slowly, shoulders down.'],
  wry: ['One end of {name}’s mouth goes up.', '{name}’s mouth twists on one side.'],
  soft: ['{name}’s brow is smooth; the eyes are on you.', '{name}’s mouth loosens.'],
  smile: ['{name} smiles, and the eyes narrow with it.', '{name}’s cheeks lift.'],
  polite: ['{name} smiles with the mouth only.', '{name}’s lips curve; the eyes do not.'],
  startled: ['{name}’s brows jump; the lips part.', '{name}’s eyes widen for a moment.'],
  sharp: ['{name}’s brows draw down; the lids tighten.', '{name}’s nostrils widen, the lips thin.'],
  'near-tears': ['{name}’s eyes are wet along the lower lid.', '{name}’s chin puckers; the eyes shine.'],
  thinking: ['{name}’s brows knit a little; the eyes are on nothing.', '{name}’s head tilts, lips pushed out.']
};

function byState({ arousal, openness, shutdown }: Person): readonly string[] {
  if (shutdown > 0.5) return ['{name}’s face is still, the lids low.', '{name} hardly moves.'];
  if (arousal > 0.6) return ['{name}’s breath is quick; the brows are down.', '{name}’s lips are thin.'];
  if (openness > 0.6) return ['{name}’s face is easy, turned to you.', '{name}’s shoulders are down, eyes on you.'];
  if (openness < 0.35)
    return ['{name}’s face is turned a little away.', '{name}’s eyes rest on something to one side.'];
  return ['{name} waits.', '{name}’s eyes go to you and off again.'];
}

/** One sentence. @param last - the one said before, which is not said again */
export function seenSentence(
  person: Person,
  hint: FaceHint | undefined,
  name: string,
  last: string | undefined
): string {
  const [first = '', second = first] = hint ? BY_HINT[hint] : byState(person);
  const sentence = first.replace('{name}', name);
  return sentence === last ? second.replace('{name}', name) : sentence;
}
