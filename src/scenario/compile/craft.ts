/** What makes a scene worth playing, as far as a program can see it: ways, prices, hinges, answers, endings. */
import { PRESET_NAMES } from '../../model/person.ts';
import type { Findings } from './diagnostic.ts';
import { checkMemory } from './memory.ts';
import type { BeatText, LineText, ReplyText, ScenarioText, ThenText } from './schema.ts';
import { beatsOf, linesOf, repliesOf, sayingsOf, wordingsOf } from './visit.ts';

export const UNEQUAL = 0.35;
const SAME_ANSWER = 2;
/** Chosen: late-again, with 9,000 words, needs 20 own lines for each strategy. */
const WORDS_PER_OWN_LINE = 450;

const calmText = (r: ReplyText): string => (Array.isArray(r.says) ? r.says : r.says.calm).map((c) => c.text).join(' ');

type When = NonNullable<ReplyText['when']>;

/** All that must hold for the condition to hold, as far as `all` says so. */
const needs = (when: When): readonly When[] =>
  Array.isArray(when['all']) ? (when['all'] as When[]).flatMap(needs) : [when];

function opposite(a: When, b: When): boolean {
  if (typeof a['truth'] === 'string' && typeof b['truth'] === 'string') return a['truth'] !== b['truth'];
  return JSON.stringify(a['not']) === JSON.stringify(b) || JSON.stringify(b['not']) === JSON.stringify(a);
}

/** Whether two replies can never be offered together: what the one needs is the opposite of what the other needs. */
function exclusive(a: ReplyText['when'], b: ReplyText['when']): boolean {
  return a !== undefined && b !== undefined && needs(a).some((x) => needs(b).some((y) => opposite(x, y)));
}

function repliesOfBeat(beat: BeatText, path: readonly (string | number)[], findings: Findings): void {
  const replies = beat.replies ?? [];
  replies.forEach((r, i) => {
    const twin = replies.slice(0, i).find((other) => other.way === r.way && !exclusive(other.when, r.when));
    if (twin) findings.add('SC30', [...path, 'replies', i, 'way'], `"${r.id}" and "${twin.id}" are both "${r.way}".`);
    if (r.price.trim() === '' || r.wants.trim() === '')
      findings.add('SC31', [...path, 'replies', i], `"${r.id}" has no ${r.price.trim() === '' ? 'price' : 'want'}.`);
  });
  const sizes = replies.map((r) => calmText(r).length);
  const most = Math.max(0, ...sizes);
  const least = Math.min(...sizes);
  if (sizes.length > 1 && (most - least) / most > UNEQUAL)
    findings.add('SC37', [...path, 'replies'], `the longest has ${most} letters, the shortest ${least}.`, true);
}

/** The line that answers: the first of the answer's own, else the first of the beat it leads to. */
const answerKey = (then: ThenText, s: ScenarioText): string | undefined =>
  then.lines?.[0]?.id ?? (then.to === undefined ? undefined : s.beats[then.to]?.lines?.[0]?.id);

function answersOfBeat(beat: BeatText, path: readonly (string | number)[], s: ScenarioText, findings: Findings): void {
  const served = new Map<string, Set<string>>();
  for (const reply of beat.replies ?? [])
    for (const then of reply.then) {
      const key = answerKey(then, s);
      if (key) served.set(key, (served.get(key) ?? new Set()).add(reply.id));
    }
  for (const [line, replies] of served)
    if (replies.size > SAME_ANSWER) findings.add('SC38', path, `"${line}" answers ${[...replies].join(', ')}.`, true);
}

const hasAll = (line: LineText): boolean => PRESET_NAMES.every((p) => line.by?.[p] !== undefined);

function hinges(s: ScenarioText, findings: Findings): void {
  for (const { value, path, beat } of beatsOf(s)) {
    if (!value.hinge) continue;
    value.replies?.forEach((r, i) => {
      const whole = !Array.isArray(r.says) && r.says.tight !== undefined && r.says.flooded !== undefined;
      if (!whole && r.act !== true)
        findings.add('SC39', [...path, 'replies', i], `"${r.id}" at hinge "${beat}" lacks a saying.`);
    });
    const own = [...(value.lines ?? []), ...(value.replies ?? []).flatMap((r) => r.then.flatMap((t) => t.lines ?? []))];
    if (!own.some(hasAll)) findings.add('SC39', path, `no line at hinge "${beat}" has words for each strategy.`, true);
  }
}

function endings(s: ScenarioText, findings: Findings): void {
  const last = new Map<string, string>();
  for (const { value, path, beat } of beatsOf(s)) {
    if (!value.ends) continue;
    const image = value.lines?.[value.lines.length - 1];
    if (!image) continue;
    const words = wordingsOf(image).join(' / ');
    const twin = last.get(words);
    if (twin) findings.add('SC40', [...path, 'lines'], `"${beat}" ends with the last line of "${twin}".`, true);
    last.set(words, beat);
  }
}

function parts(s: ScenarioText, findings: Findings): void {
  const beats = beatsOf(s).map((b) => b.value);
  const lines = linesOf(s).map((l) => l.value);
  const missing = [
    lines.filter((l) => l.tears).length < 2 && 'two lines that tear',
    !lines.some((l) => l.strain) && 'a second strain',
    beats.filter((b) => b.guess).length < 2 && 'two guesses',
    !beats.some((b) => b.compose) && 'a compose',
    beats.filter((b) => b.ends).length < 3 && 'three endings',
    !beats.some((b) => b.ends?.outcomes.some((o) => o === 'seen-open')) && 'an ending in which they were not ready',
    !lines.some((l) => l.inside) && 'an interior line'
  ].filter((x): x is string => x !== false);
  if (missing.length > 0) findings.add('SC41', ['beats'], `${missing.join(', ')}.`, true);
}

function ownLines(s: ScenarioText, findings: Findings): void {
  const need = Math.floor(s['most-words'] / WORDS_PER_OWN_LINE);
  for (const preset of PRESET_NAMES) {
    const count = linesOf(s).filter(({ value }) => value.by?.[preset] !== undefined).length;
    if (count < need) findings.add('SC42', ['beats'], `${preset} has ${count}; ${need} are needed.`, true);
  }
}

function whys(s: ScenarioText, findings: Findings): void {
  for (const { value, path, reply, name } of sayingsOf(s))
    if (!value.some((c) => c.why)) findings.add('SC43', path, `"${reply.id}", ${name}, has no "why".`);
}

/** All checks of the craft. */
export function checkCraft(s: ScenarioText, findings: Findings): void {
  for (const { value, path } of beatsOf(s)) {
    repliesOfBeat(value, path, findings);
    answersOfBeat(value, path, s, findings);
  }
  hinges(s, findings);
  endings(s, findings);
  parts(s, findings);
  ownLines(s, findings);
  whys(s, findings);
  checkMemory(
    s,
    findings,
    repliesOf(s).map((r) => ({ id: r.value.id, beat: r.beat }))
  );
}
