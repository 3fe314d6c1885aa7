/** References: every id once, every name known, every list of answers ended. */
import type { Known } from './condition.ts';
import { didYouMean, type Findings, type Path } from './diagnostic.ts';
import type { ScenarioText } from './schema.ts';
import { beatsOf, linesOf, partsOf, repliesOf, sayingsOf, standingsOf, thensOf } from './visit.ts';

const MOST_BEATS = 500;
const MOST_REPLIES = 8;
const STANDING = ['stay', 'settle', 'step-back', 'compose', 'written'];

/** The names that conditions may use. */
export const knownNames = (s: ScenarioText): Known => ({
  other: s.cast.other.id,
  said: new Set([...repliesOf(s).map((r) => r.value.id), ...partsOf(s).map((p) => p.value.id), ...STANDING]),
  learned: new Set(Object.keys(s.learned)),
  truths: new Set(s.truths.map((t) => t.id))
});

function duplicates(s: ScenarioText, findings: Findings): void {
  const all: { id: string; path: Path }[] = [
    ...beatsOf(s).map(({ beat, path }) => ({ id: beat, path })),
    ...linesOf(s).map(({ value, path }) => ({ id: value.id, path: [...path, 'id'] })),
    ...repliesOf(s).map(({ value, path }) => ({ id: value.id, path: [...path, 'id'] })),
    ...partsOf(s).map(({ value, path }) => ({ id: value.id, path: [...path, 'id'] })),
    ...s.truths.map(({ id }, i) => ({ id, path: ['truths', i, 'id'] })),
    ...Object.keys(s.learned).map((id) => ({ id, path: ['learned', id] })),
    ...beatsOf(s).flatMap(({ value, path }) => (value.bid ? [{ id: value.bid.id, path: [...path, 'bid', 'id'] }] : []))
  ];
  const seen = new Set<string>();
  for (const { id, path } of all) {
    if (seen.has(id)) findings.add('SC10', path, `"${id}" stands here a second time.`);
    seen.add(id);
  }
}

function answers(s: ScenarioText, findings: Findings): void {
  const beats = Object.keys(s.beats);
  if (!beats.includes(s.start)) findings.add('SC11', ['start'], `"${s.start}".${didYouMean(s.start, beats)}`);
  for (const { value, path, of } of thensOf(s)) {
    value.forEach((then, i) => {
      if (then.to !== undefined && !beats.includes(then.to))
        findings.add('SC11', [...path, i, 'to'], `"${of}" leads to "${then.to}".${didYouMean(then.to, beats)}`);
      const last = i === value.length - 1;
      if (last === (then.when !== undefined))
        findings.add(
          'SC15',
          [...path, i],
          `${last ? 'the last answer' : 'an answer before the last'} of "${of}" ${last ? 'has a condition' : 'has none'}.`
        );
    });
  }
}

function names(s: ScenarioText, findings: Findings, sources: ReadonlySet<string>): void {
  const check = (value: string | undefined, known: Iterable<string>, what: string, path: Path): void => {
    const list = [...known];
    if (value !== undefined && !list.includes(value))
      findings.add('SC12', path, `${what} "${value}".${didYouMean(value, list)}`);
  };
  const feelings = Object.keys(s.feelings);
  const learned = Object.keys(s.learned);
  const promises = Object.keys(s.promises ?? {});
  const speakers = [s.cast.other.id, 'you', 'scene', 'phone'];
  for (const { value, path } of linesOf(s)) {
    if (!speakers.includes(value.who))
      findings.add('SC18', [...path, 'who'], `"${value.who}".${didYouMean(value.who, speakers)}`);
    check(value.learned, learned, 'learned fact', [...path, 'learned']);
    value.feels?.forEach((f, i) => check(f, feelings, 'feeling', [...path, 'feels', i]));
  }
  for (const { value, path } of [...repliesOf(s), ...standingsOf(s)]) {
    check(value.learned, learned, 'learned fact', [...path, 'learned']);
    for (const deed of ['promise', 'keeps', 'breaks'] as const)
      check(value[deed], promises, 'promise', [...path, deed]);
  }
  const clauses = [
    ...sayingsOf(s).flatMap(({ value, path }) => value.map((c, i) => ({ value: c, path: [...path, i] }))),
    ...partsOf(s)
  ];
  for (const { value, path } of clauses) check(value.feeling, feelings, 'feeling', [...path, 'feeling']);
  const cited = [...clauses, ...standingsOf(s)];
  for (const { value, path } of cited)
    if (value.source !== undefined && value.source !== 'chosen' && !sources.has(value.source))
      findings.add('SC14', [...path, 'source'], `"${value.source}".${didYouMean(value.source, sources)}`);
  s.sources.forEach((source, i) => {
    if (!sources.has(source)) findings.add('SC14', ['sources', i], `"${source}".${didYouMean(source, sources)}`);
  });
  s.truths.forEach((t, n) => t.feels.forEach((f, i) => check(f, feelings, 'feeling', ['truths', n, 'feels', i])));
  for (const { value, path } of beatsOf(s)) {
    value.feels?.forEach((f, i) => check(f, feelings, 'feeling', [...path, 'feels', i]));
    value.guess?.options.forEach((f, i) => check(f, feelings, 'feeling', [...path, 'guess', 'options', i]));
    value.guess?.felt.forEach((f, i) =>
      check(f.feeling, feelings, 'feeling', [...path, 'guess', 'felt', i, 'feeling'])
    );
    const replies = (value.replies ?? []).map((r) => r.id);
    value.bid?.['noticed-by'].forEach((id, i) =>
      check(id, replies, 'reply of this beat', [...path, 'bid', 'noticed-by', i])
    );
  }
}

function ways(s: ScenarioText, findings: Findings): void {
  const beats = beatsOf(s);
  if (beats.length > MOST_BEATS) findings.add('SC16', ['beats'], `${beats.length} beats.`, true);
  for (const { value, path, beat } of beats) {
    const count = value.replies?.length ?? 0;
    if (count > MOST_REPLIES) findings.add('SC16', [...path, 'replies'], `"${beat}" has ${count} replies.`, true);
    const acts = count > 0 || value.compose !== undefined;
    if (value.ends ? acts : !acts)
      findings.add('SC17', path, `"${beat}" ${acts ? 'ends and goes on' : 'neither ends nor goes on'}.`, true);
    const felt = value.guess?.felt;
    if (felt && felt[felt.length - 1]?.when !== undefined)
      findings.add('SC15', [...path, 'guess', 'felt'], `what was felt at "${beat}" may be nothing.`);
  }
}

/** All checks of references. @param sources - ids of scenarios/sources.yaml */
export function checkRefs(s: ScenarioText, findings: Findings, sources: ReadonlySet<string>): void {
  duplicates(s, findings);
  answers(s, findings);
  names(s, findings, sources);
  ways(s, findings);
}
