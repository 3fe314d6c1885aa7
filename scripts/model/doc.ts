/**
 * The generated parts of MODEL.md: each stands between `<!-- begin name -->` and `<!-- end name -->`.
 *
 * What stands outside those marks is written by hand and left alone.
 */
import fs from 'node:fs';
import path from 'node:path';
import { APPRAISAL_IDS, APPRAISALS, type AppraisalRow, type Effect } from '../../src/model/appraisals.ts';
import { type Constant, constantsOf, wordsOf } from './constants.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MODEL = path.join(ROOT, 'src/model');
const BOTS = path.join(ROOT, 'src/scenario/compile/bots.ts');
export const DOC = path.join(MODEL, 'MODEL.md');

/** The source files of the model: name and text, by name. */
export const modelFiles = (): { readonly file: string; readonly text: string }[] =>
  fs
    .readdirSync(MODEL, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ file, text: fs.readFileSync(path.join(MODEL, file), 'utf8') }));

export const modelConstants = (): Constant[] => modelFiles().flatMap(({ file, text }) => constantsOf(file, text));

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), `|${head.map(() => '---').join('|')}|`, ...rows.map((r) => row(...r))].join('\n');

const known = (name: string, all: readonly Constant[]): string => {
  const found = all.find((c) => c.name === name);
  if (!found) throw new Error(`doc: no constant ${name}`);
  return found.value;
};

function thresholds(all: readonly Constant[]): string {
  const at = (name: string): string => known(name, all);
  const [calm, hot, flooded] = [at('CALM_BELOW'), at('HOT'), at('FLOODED')];
  return table(
    ['what', 'bands'],
    [
      ['arousal', `calm < ${calm} · tense · hot > ${hot} · flooded > ${flooded} (hot holds, too)`],
      ['openness, trust', `low < ${at('LOW_BELOW')} · middling · high > ${at('HIGH_ABOVE')}`],
      ['recognition', `dropped < ${at('DROPPED_BELOW')} · present`],
      ['the player’s words', `calm · tight from ${at('TIGHT_FROM')} of arousal · flooded from ${at('FLOODED_FROM')}`],
      ['a level', `strong from ${at('STRONG')} · weak above 0 · none`],
      [
        'a rupture',
        `a fall of ${at('TEAR')} within two landings; a confrontation from ${at('CONFRONTS')} of arousal with it`
      ],
      ['mended', `both recognitions from ${at('PRESENT')}`]
    ]
  );
}

const constants = (all: readonly Constant[]): string =>
  table(
    ['name', 'value', 'unit', 'tag', 'why', 'file'],
    all.map(({ file, name, value, tag }) => [
      `\`${name}\``,
      value.length > 160 ? value.replaceAll('], ', '],<br>') : value,
      tag?.unit ?? '',
      tag ? `*${tag.kind}*${tag.source ? `, ${tag.kind === 'chosen' ? 'direction: ' : ''}${tag.source}` : ''}` : '',
      tag?.why ?? '',
      file
    ])
  );

const effect = (e: Effect | undefined): string =>
  e
    ? Object.entries(e)
        .map(([q, v]) => `${q} ${v > 0 ? '+' : '−'}${Math.abs(v)}`)
        .join(', ')
    : '';

const kinds = ({ timed, late, feeling }: AppraisalRow): string =>
  [timed && 'timed', late && 'keeps its worth', feeling && 'of feeling'].filter(Boolean).join(', ');

const appraisals = (): string =>
  table(
    ['appraisal', 'group', 'on who hears it', 'on who says it', 'steady', 'reaching', 'guarding', 'torn', 'rules'],
    APPRAISAL_IDS.map((id) => {
      const r: AppraisalRow = APPRAISALS[id];
      return [id, r.group, effect(r.on), effect(r.by), ...r.lands.map(String), kinds(r)];
    })
  );

function words(): string {
  const text = fs.readFileSync(BOTS, 'utf8');
  const list = (name: string): string => wordsOf(text, name).join(' · ');
  return table(
    ['bot', 'counts the beginnings of these words'],
    [
      ['politest', list('POLITE')],
      ['most-hedged', list('HEDGES')],
      ['counsellor', list('COUNSEL')]
    ]
  );
}

/** MODEL.md with its generated parts as the sources have them now. @throws Error where a mark is missing */
export function filled(doc: string): string {
  const all = modelConstants();
  const parts = { thresholds: thresholds(all), constants: constants(all), appraisals: appraisals(), words: words() };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`filled: MODEL.md has no part "${name}" between its two marks`);
    return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
  }, doc);
}
