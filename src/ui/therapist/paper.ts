/**
 * What is kept, as it would stand on paper: plain values, so that the page, the print and
 * the file say the same. Refuses to tick anything, and to rate a client.
 */
import { SKILLS } from '../../model/appraisals.ts';
import type { Report } from '../../model/report.ts';
import type { Told } from '../../session/run.ts';
import type { Entry } from '../../stores/journal.ts';
import type { Export } from '../../stores/keeping.ts';
import type { Kept, Line } from '../../stores/records.ts';
import { AFTER } from '../../words/debrief.ts';
import { FOR_THERAPIST, PAPER } from '../../words/forTherapist.ts';
import { JOURNAL, promptWords, ROLE_WORDS } from '../../words/journal.ts';
import { HOME_LEVELS, OUTCOME_WORDS, SKILL_LINES, SKILL_WORDS } from '../../words/phrases.ts';
import { day } from '../dates.ts';
import { isSpeech } from '../play/pages.ts';

/** What has to be known of a scenario to tell a run of it. */
export interface Scene {
  readonly title: string;
  /** Who the player was, and with whom; absent where its card has not come. */
  readonly cast?: string;
  readonly other?: { readonly id: string; readonly name: string };
  /** Whether ratings may be told; they may not in the client's chair, nor where it is not known whose chair it was. */
  readonly rated: boolean;
}

export type Kind = 'runs' | 'lines' | 'entries';

/** One thing that can be ticked. */
export interface Piece {
  readonly kind: Kind;
  /** Unique among all pieces. */
  readonly key: string;
  readonly heading: string;
  /** Its beginning, to know it by where it is ticked. */
  readonly hint: string;
  readonly paragraphs: readonly string[];
  /** A list under the paragraphs. */
  readonly did: readonly string[];
  /** Only on paper with a tick of its own. */
  readonly said: readonly string[];
}

/** Characters. Chosen: one line of a phone, or two. */
const HINT = 70;
const hintOf = (text: string): string => (text.length <= HINT ? text : `${text.slice(0, HINT).trimEnd()}…`);

/** What the player showed, a line a skill; what was not shown is not told. */
function didOf({ skills }: Report, rated: boolean): string[] {
  return SKILLS.flatMap((skill) => {
    const { strong, weak, beside } = skills[skill];
    const levels = [
      ...(strong.length > 0 ? [HOME_LEVELS.strong] : []),
      ...(weak.length > 0 ? [HOME_LEVELS.weak] : []),
      ...(strong.length + weak.length === 0 && beside.length > 0 ? [PAPER.shown] : [])
    ];
    if (levels.length === 0) return [];
    const what = `${SKILL_WORDS[skill]}: ${SKILL_LINES[skill]}`;
    return [rated ? `${what} ${capital(levels.join('; '))}.` : what];
  });
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A line of the transcript with its speaker, where the words do not name them. */
function saidLine({ who, text, act }: Told, other: Scene['other']): string {
  if (who === 'you' && !act && !text.startsWith('“')) return `${PAPER.me}: “${text}”`;
  if (!isSpeech(text)) return text;
  const speaker = who === 'you' ? PAPER.me : who === other?.id ? other.name : undefined;
  return speaker === undefined ? text : `${speaker}: ${text}`;
}

function runPiece({ run, updatedAt }: Kept, scene: Scene): Piece {
  const { report, transcript } = run.result;
  const { outcome, turns } = report;
  const ended = outcome === 'stopped' ? PAPER.left(turns) : PAPER.ended(OUTCOME_WORDS[outcome], turns);
  return {
    kind: 'runs',
    key: `run-${run.id}`,
    heading: `${scene.title}, ${day(updatedAt)}`,
    hint: ended,
    paragraphs: [...(scene.cast === undefined ? [] : [scene.cast]), ended],
    did: didOf(report, scene.rated),
    said: transcript.map((told) => saidLine(told, scene.other)).filter((text) => text !== '')
  };
}

function linePiece(line: Line, scene: string | undefined): Piece {
  return {
    kind: 'lines',
    key: `line-${line.id}`,
    heading: `${PAPER.line}, ${day(line.createdAt)}`,
    hint: hintOf(line.text),
    paragraphs: [
      `“${line.text}”`,
      PAPER.toWhom(AFTER.whom[line.toWhom]),
      ...(line.when === '' ? [] : [PAPER.when(line.when)]),
      ...(scene === undefined ? [] : [PAPER.after(scene)])
    ],
    did: [],
    said: []
  };
}

function entryPiece(entry: Entry): Piece {
  const asked = promptWords(entry.prompt);
  const as = entry.role ? `, ${JOURNAL.as(ROLE_WORDS[entry.role])}` : '';
  return {
    kind: 'entries',
    key: `entry-${entry.id}`,
    heading: `${PAPER.entry}, ${day(entry.createdAt)}${as}`,
    hint: hintOf(entry.text),
    paragraphs: [...(asked === undefined ? [] : [asked]), entry.text],
    did: [],
    said: []
  };
}

/** @param sceneOf - by the id of a scenario */
export function piecesOf(all: Export, sceneOf: (id: string) => Scene): readonly Piece[] {
  const played = all.runs.filter((k) => k.run.result.report.turns > 0);
  const newest = [...all.lines].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return [
    ...played.map((k) => runPiece(k, sceneOf(k.run.scenario))),
    ...newest.map((l) => linePiece(l, l.scenario === '' ? undefined : sceneOf(l.scenario).title)),
    ...all.journal.map(entryPiece)
  ];
}

/** The pieces ticked, each with what was said only where that is ticked, too. */
export const onPaper = (pieces: readonly Piece[], ticks: ReadonlySet<string>): readonly Piece[] =>
  pieces.filter((p) => ticks.has(p.key)).map((p) => (ticks.has(saidKey(p.key)) ? p : { ...p, said: [] }));

/** The tick of *with what was said*. */
export const saidKey = (key: string): string => `${key}-said`;

const pieceText = ({ heading, paragraphs, did, said }: Piece): string =>
  [
    heading,
    ...paragraphs,
    ...(did.length > 0 ? [[PAPER.did, ...did.map((d) => `- ${d}`)].join('\n')] : []),
    ...(said.length > 0 ? [[PAPER.said, ...said].join('\n')] : [])
  ].join('\n\n');

/** The paper as a text. @param today - ISO */
export const textOf = (pieces: readonly Piece[], today: string): string =>
  `${[FOR_THERAPIST.title, PAPER.made(day(today)), PAPER.head, ...pieces.map(pieceText)].join('\n\n\n')}\n`;
