/**
 * What only exploration and play-outs can find, as sheets and as diagnostics:
 * the unreachable, dead ends, no way on, quiz beats, one way winning.
 */
import { draw } from '../../model/number.ts';
import { type Preset, PRESET_NAMES, PRESETS } from '../../model/person.ts';
import type { PlayPack } from '../pack.ts';
import { answersOf, standingAnswers } from '../play/answers.ts';
import { beginning } from '../play/moment.ts';
import { open, play } from '../play/turn.ts';
import type { Balance } from './balance.ts';
import { asksOf, MOSTLY } from './bestWhen.ts';
import { CODES, type Code } from './codes.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import type { Packs } from './emit.ts';
import { exploreSmall, type Explorations, newReached, note, type Reached } from './explore.ts';
import { movesAt } from './moves.ts';
import { carried } from './reads.ts';
import { strongest, type Strongest } from './strongest.ts';

interface Count {
  readonly reached: number;
  readonly total: number;
}

export interface Sheet {
  readonly scenario: string;
  readonly states: number;
  readonly beats: Count;
  readonly replies: Count;
  readonly lines: Count;
  readonly endings: Count;
  readonly deadEnds: readonly string[];
  readonly unreachable: readonly string[];
  readonly stuck: readonly string[];
  /** Outcomes that an ending closes with and does not name. */
  readonly unnamed: readonly string[];
  /** Presets whose states are more than the limit. */
  readonly overflow: readonly Preset[];
}

/** Random walks, tried before anything is called unreachable: merged states hide others. */
const WALKS = 20_000;

function walk(pack: PlayPack, wanted: (r: Reached) => boolean, walks: number): Reached {
  const reached = newReached();
  for (let seed = 1; seed <= walks; seed++) {
    // drawn, not counted: the truth goes by the seed, too, and every preset must meet every truth
    const preset = PRESET_NAMES[Math.floor(draw(seed, 'walk/preset') * PRESET_NAMES.length)]!;
    let m = open(pack, beginning(pack, { seed, strategy: PRESETS[preset] }));
    note(pack, reached, m);
    for (let turn = 0; !m.over && turn < 40; turn++) {
      const moves = movesAt(pack, m);
      const move = moves[Math.floor(draw(seed, `walk/${turn}`) * moves.length)];
      if (!move) break;
      reached.replies.add(move.id);
      m = play(pack, m, move);
      note(pack, reached, m);
    }
    if (seed % 500 === 0 && wanted(reached)) break;
  }
  return reached;
}

interface All {
  readonly beats: readonly string[];
  readonly replies: readonly string[];
  readonly lines: readonly string[];
  readonly endings: readonly string[];
}

function everything(pack: PlayPack): All {
  const beats = Object.values(pack.beats);
  const { standing } = pack.other;
  const thens = beats.flatMap((b) => answersOf(pack, b));
  const cast = [standing.stay, standing.settle, standing.stepBack].flatMap(standingAnswers);
  return {
    beats: Object.keys(pack.beats),
    replies: beats.flatMap((b) => [
      ...b.replies.map((r) => r.id),
      ...Object.values(b.compose?.parts ?? {}).flatMap((l) => l.map((p) => p.id))
    ]),
    lines: [
      ...new Set(
        [...beats.flatMap((b) => b.lines), ...[...thens, ...cast].flatMap((t) => t.lines ?? [])].map((l) => l.id)
      )
    ],
    endings: Object.keys(pack.beats).filter((id) => pack.beats[id]!.ends)
  };
}

const union = (explorations: Explorations, key: 'beats' | 'replies' | 'lines'): Set<string> =>
  new Set(PRESET_NAMES.flatMap((p) => [...explorations[p].reached[key]]));

/** Lines of a standing move of the cast that every beat overrides are not the scenario's to reach. */
function unusedCast(pack: PlayPack): Set<string> {
  const beats = Object.values(pack.beats).filter((b) => !b.ends);
  const { standing } = pack.other;
  const unused = [
    beats.every((b) => b.silence) && standing.stay,
    beats.every((b) => b.settle) && standing.settle,
    beats.every((b) => b.stepBack) && standing.stepBack
  ];
  return new Set(unused.flatMap((s) => (s ? standingAnswers(s).flatMap((t) => (t.lines ?? []).map((l) => l.id)) : [])));
}

function unnamedOf(pack: PlayPack, explorations: Explorations): string[] {
  const found = new Set<string>();
  for (const preset of PRESET_NAMES)
    for (const [ending, outcomes] of explorations[preset].reached.endings)
      for (const outcome of outcomes)
        if (!pack.beats[ending]?.ends?.outcomes.includes(outcome)) {
          const path = explorations[preset].endPaths.get(`${ending}|${outcome}`) ?? [];
          found.add(`${ending} closes with ${outcome} (${preset}: ${path.join(', ')})`);
        }
  return [...found];
}

/** The sheet of `mend explore`. */
export function exploredSheet(pack: PlayPack, explorations: Explorations, walks = WALKS): Sheet {
  const all = everything(pack);
  const unused = unusedCast(pack);
  const reached = {
    beats: union(explorations, 'beats'),
    replies: union(explorations, 'replies'),
    lines: union(explorations, 'lines')
  };
  const missing = (): string[] => [
    ...all.beats.filter((x) => !reached.beats.has(x)),
    ...all.replies.filter((x) => !reached.replies.has(x)),
    ...all.lines.filter((x) => !reached.lines.has(x) && !unused.has(x))
  ];
  if (missing().length > 0) {
    const walked = walk(
      pack,
      (r) => missing().every((id) => r.beats.has(id) || r.replies.has(id) || r.lines.has(id)),
      walks
    );
    for (const key of ['beats', 'replies', 'lines'] as const) walked[key].forEach((id) => reached[key].add(id));
  }
  const count = (ids: readonly string[], seen: ReadonlySet<string>): Count => ({
    reached: ids.filter((id) => seen.has(id)).length,
    total: ids.length
  });
  const each = PRESET_NAMES.map((p) => explorations[p]);
  return {
    scenario: pack.id,
    states: each.reduce((n, e) => n + e.states, 0),
    beats: count(all.beats, reached.beats),
    replies: count(all.replies, reached.replies),
    lines: count(
      all.lines.filter((id) => !unused.has(id)),
      reached.lines
    ),
    endings: count(all.endings, reached.beats),
    deadEnds: [...new Set(each.flatMap((e) => e.deadEnds))],
    unreachable: missing(),
    stuck: PRESET_NAMES.flatMap((p) => explorations[p].stuck.map((s) => `${p}: ${s.path.join(', ')} (${s.key})`)),
    unnamed: unnamedOf(pack, explorations),
    overflow: PRESET_NAMES.filter((p) => explorations[p].overflow)
  };
}

export interface Finding {
  readonly code: Code;
  readonly message: string;
}
const finding = (code: Code, message: string): Finding => ({ code, message: `${CODES[code].title}: ${message}` });

// Chosen, first issue of the design: bounds of a scene that is not a quiz.
const MOST_QUIZ = 0.25;
const MOST_ONE_WAY = 0.4;
const MOST_LONGEST = 0.4;

function strengthFindings({ quizShare, quizBeats, ways, strongestIsLongest }: Strongest): Finding[] {
  const found: Finding[] = [];
  if (quizShare > MOST_QUIZ) found.push(finding('SC64', `${quizBeats.join(', ')}.`));
  for (const [way, share] of Object.entries(ways))
    if (share > MOST_ONE_WAY) found.push(finding('SC65', `"${way}" wins ${Math.round(share * 100)} % of the beats.`));
  if (strongestIsLongest > MOST_LONGEST)
    found.push(finding('SC68', `in ${Math.round(strongestIsLongest * 100)} % of the beats.`));
  return found;
}

/** Replies whose condition does not say when they are best. */
function bestWhenFailures(packs: Packs, explorations: Explorations): string[] {
  return Object.values(asksOf(packs)).flatMap((asks) =>
    asks.flatMap(({ reply }) => {
      const all = PRESET_NAMES.flatMap((p) => explorations[p].bestWhen[reply] ?? []);
      const sum = (side: 'inside' | 'outside', key: 'top' | 'total'): number =>
        all.reduce((n, t) => n + t[side][key], 0);
      const [inTop, inAll, outTop, outAll] = [
        sum('inside', 'top'),
        sum('inside', 'total'),
        sum('outside', 'top'),
        sum('outside', 'total')
      ];
      if (inAll === 0) return [`"${reply}": its condition never holds where it is offered.`];
      if (inTop / inAll < MOSTLY)
        return [`"${reply}": where it holds, among the two best in only ${inTop} of ${inAll} states.`];
      return outAll > 0 && outTop === outAll ? [`"${reply}": among the two best everywhere else, too.`] : [];
    })
  );
}

/** What the balance sheet shows to be wrong. */
export const sheetFindings = (packs: Packs, sheet: Balance, explorations: Explorations): Finding[] => [
  ...strengthFindings(sheet),
  ...bestWhenFailures(packs, explorations).map((f) => finding('SC66', f))
];

/** More states than allowed, and what is remembered for longest: that multiplies them. */
export const tooMany = (pack: PlayPack, allowed: number): Finding =>
  finding('SC67', `more than ${allowed} for a strategy. Remembered for longest: ${carried(pack).join(', ')}.`);

/**
 * All of it as diagnostics, for a scenario with at most `most` states a preset; of a larger
 * one only whether it has more than its author allows.
 *
 * @param allowed - the author's own limit
 */
export function deepDiagnostics(packs: Packs, file: string, most: number, allowed: number): Diagnostic[] {
  const pack = packs.play;
  const placed = (found: readonly Finding[]): Diagnostic[] =>
    found.map((f) => ({ ...diagnostic(f.code, file, 1, 1, ''), message: f.message }));
  const first = exploreSmall(pack, Math.min(most, allowed), asksOf(packs));
  if (!first) return allowed > most ? [] : placed([tooMany(pack, allowed)]);
  const sheet = exploredSheet(pack, first, 400);
  const found: Finding[] = [
    ...sheet.unreachable.map((id) => finding('SC60', `"${id}".`)),
    ...sheet.deadEnds.map((id) => finding('SC61', `"${id}".`)),
    // a dead end is stuck by nature: told once
    ...(sheet.stuck.length > 0 && sheet.deadEnds.length === 0
      ? [finding('SC62', `${sheet.stuck.length} states, the first by ${sheet.stuck[0]}.`)]
      : []),
    ...sheet.unnamed.map((text) => finding('SC63', `${text}.`)),
    // which reply is strongest says nothing while some lead nowhere
    ...(sheet.deadEnds.length + sheet.stuck.length > 0 ? [] : strengthFindings(strongest(pack, first))),
    ...bestWhenFailures(packs, first).map((f) => finding('SC66', f))
  ];
  return placed(found);
}
