/** Words by key: none missing, none dead, states told apart, and nobody marked wrong. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPRAISAL_IDS, APPRAISALS, SKILLS } from '../../src/model/appraisals.ts';
import { PHASES } from '../../src/model/dyad.ts';
import { FELT } from '../../src/model/felt.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import type { Person } from '../../src/model/person.ts';
import { type Reason, REASON_CODES } from '../../src/model/reasons.ts';
import { STEP_IDS } from '../../src/model/steps.ts';
import { FACES } from '../../src/scenario/pack.ts';
import { AFTER } from '../../src/words/debrief.ts';
import { seenSentence } from '../../src/words/faces.ts';
import { feltWords, seenWords } from '../../src/words/felt.ts';
import { FOR_THERAPIST, PAPER } from '../../src/words/forTherapist.ts';
import { GUEST } from '../../src/words/guest.ts';
import { JOURNAL, PROMPTS, ROLE_WORDS, WHERE, WRITING } from '../../src/words/journal.ts';
import { LANDING } from '../../src/words/landing.ts';
import { OVER } from '../../src/words/overRuns.ts';
import { ABOUT, HELP, HELP_LINES, KEPT } from '../../src/words/pages.ts';
import * as phrases from '../../src/words/phrases.ts';
import { placeWords } from '../../src/words/places.ts';
import { STILL } from '../../src/words/stillFace.ts';
import { AFTER_STILL } from '../../src/words/stillFaceAfter.ts';
import { TROUBLE } from '../../src/words/trouble.ts';
import { FAULT_WORDS, howMuch, MISSING, reasonSentence } from '../../src/words/reasons.ts';
import { SETTING_WORDS } from '../../src/words/settings.ts';
import { SETTLINGS, STANDING_WORDS, WHY_NOT } from '../../src/words/standing.ts';
import { UI } from '../../src/words/ui.ts';
import { person } from '../face/people.ts';
import { lateAgain } from '../session/lateAgain.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
const { play: pack } = lateAgain();

/** Every text of a table of words, with its path; functions are called with a name or a number. */
function textsOf(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') return [[at, String((value as (...x: unknown[]) => unknown)(3, 3))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, v]) => textsOf(v, at === '' ? key : `${at}.${key}`));
}

const values = (heat: number): Reason['values'] => ({ heat, openness: heat, fault: 'blames' });
const GRID = [0, 0.2, 0.34, 0.5, 0.62, 0.7, 0.9];
const sentences = REASON_CODES.flatMap((code) =>
  GRID.map((heat) => reasonSentence({ code, values: values(heat), source: 'chosen' }, 'Sam'))
);

/** Looked up by the kind of what is ticked. */
const KINDS = new Set(['runs', 'lines', 'entries'].map((kind) => `FOR_THERAPIST.${kind}`));

const TABLES = {
  TROUBLE,
  UI,
  AFTER,
  SETTING_WORDS,
  ABOUT,
  HELP,
  HELP_LINES,
  KEPT,
  GUEST,
  OVER,
  SETTLINGS,
  STANDING_WORDS,
  WHY_NOT,
  MISSING,
  JOURNAL,
  PROMPTS,
  ROLE_WORDS,
  WHERE,
  WRITING,
  LANDING,
  FOR_THERAPIST,
  PAPER
};

describe('Words', () => {
  it('are there for every key of every table', () => {
    for (const [name, table] of Object.entries(TABLES))
      for (const [key, text] of textsOf(table)) {
        expect(text.trim(), `${name}.${key}`).not.toBe('');
        expect(text, `${name}.${key}`).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  it('are all used: no key is left over', () => {
    const source = filesOf(SRC)
      .filter((f) => !f.startsWith(path.join(SRC, 'words')))
      .map((f) => fs.readFileSync(f, 'utf8'))
      .join('\n');
    const tables = {
      UI,
      AFTER,
      ABOUT,
      HELP,
      KEPT,
      GUEST,
      OVER,
      STILL,
      AFTER_STILL,
      S: SETTING_WORDS,
      JOURNAL,
      LANDING,
      FOR_THERAPIST,
      PAPER
    };
    const dead = Object.entries(tables).flatMap(([name, table]) =>
      Object.keys(table)
        .filter(
          (key) => !source.includes(`${name}.${key}`) && !key.startsWith('storage-') && !KINDS.has(`${name}.${key}`)
        )
        .map((key) => `${name}.${key}`)
    );
    expect(dead).toEqual([]);
  });

  it('are there for every code the model gives', () => {
    for (const skill of SKILLS) {
      expect(phrases.SKILL_WORDS[skill]).not.toBe('');
      expect(phrases.SKILL_LINES[skill]).not.toBe('');
      expect(MISSING[skill]).not.toBe('');
    }
    for (const phase of PHASES) expect(phrases.PHASE_WORDS[phase]).not.toBe('');
    for (const step of STEP_IDS) expect(phrases.STEP_WORDS[step]).not.toBe('');
    for (const outcome of OUTCOMES.filter((o) => o !== 'stopped')) expect(phrases.OUTCOME_WORDS[outcome]).not.toBe('');
    for (const code of ['storage-off', 'storage-full', 'storage-future', 'storage-broken'] as const)
      expect(TROUBLE[code].length).toBeGreaterThan(20);
    for (const place of new Set([pack.place, ...Object.values(pack.beats).flatMap((b) => b.place ?? [])]))
      expect(placeWords(place), place).not.toBe('');
  });

  it('have an observation for every appraisal that can be a fault', () => {
    const faults = APPRAISAL_IDS.filter((id) => APPRAISALS[id].group === 'against');
    expect(faults.length).toBeGreaterThan(10);
    expect(faults.filter((id) => FAULT_WORDS[id] === undefined)).toEqual([]);
  });
});

describe('The questions of the journal', () => {
  it('are about four for each of the five, each with an id of its own and short enough to be read at once', () => {
    for (const [role, prompts] of Object.entries(PROMPTS)) {
      expect(prompts.length, role).toBeGreaterThanOrEqual(4);
      for (const { id, text } of prompts) {
        expect(id.startsWith(`${role}-`)).toBe(true);
        expect(text.split(' ').length, text).toBeLessThanOrEqual(20);
        expect(text).toMatch(/[.?]$/);
      }
    }
    const all = Object.values(PROMPTS).flat();
    expect(new Set(all.map((p) => p.id)).size).toBe(all.length);
  });

  it.each([
    'your fault',
    'your part',
    'should|must|ought|need to',
    'forgive|apologi[sz]e|sorry',
    'go back|make up|reach out',
    'why did(n.t)? you',
    'they were right|their side',
    'valid|space|boundar|trigger|process|unpack',
    'how often|how many|every day|again today'
  ])('neither blame, press, send anybody back, nor talk as a leaflet does: no “%s”', (words) => {
    const found = Object.values(PROMPTS)
      .flat()
      .filter(({ text }) => new RegExp(`\\b(${words})(s|d|ed|ing|y|ies)?\\b`, 'i').test(text));
    expect(found).toEqual([]);
  });
});

describe('A reason', () => {
  it('has a whole sentence for every code and every state', () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/s);
      expect(sentence).not.toMatch(/undefined|\{|NaN/);
    }
  });

  it('is told apart from every other, and landing is told by how open they were', () => {
    const one = REASON_CODES.map((code) => reasonSentence({ code, values: values(0.5), source: 'chosen' }, 'Sam'));
    expect(new Set(one).size).toBe(REASON_CODES.length);
    const landed = [0.2, 0.5, 0.8].map((openness) =>
      reasonSentence({ code: 'landed', values: { openness }, source: 'chosen' }, 'Sam')
    );
    expect(new Set(landed).size).toBe(3);
    expect(new Set(GRID.map(howMuch)).size).toBe(5);
  });
});

describe('What is seen', () => {
  const states: [string, Partial<Person>][] = [
    ['gone quiet', { shutdown: 0.7 }],
    ['hot', { arousal: 0.8, shutdown: 0 }],
    ['open', { openness: 0.8, arousal: 0.3, shutdown: 0 }],
    ['shut', { openness: 0.2, arousal: 0.3, shutdown: 0 }],
    ['between', { openness: 0.5, arousal: 0.3, shutdown: 0 }]
  ];

  it('differs where the other differs', () => {
    const seen = states.map(([, state]) => seenSentence(person(state), undefined, 'Sam', undefined));
    expect(new Set(seen).size).toBe(states.length);
    const hinted = FACES.map((face) => seenSentence(person(), face, 'Sam', undefined));
    expect(new Set(hinted).size).toBe(FACES.length);
  });

  it('is not the same sentence twice running', () => {
    for (const face of [undefined, ...FACES])
      for (const [, state] of states) {
        const first = seenSentence(person(state), face, 'Sam', undefined);
        const second = seenSentence(person(state), face, 'Sam', first);
        expect(second).not.toBe(first);
        expect([first, second].every((s) => s.includes('Sam') && s.endsWith('.'))).toBe(true);
      }
  });

  it('is behaviour, and names no feeling', () => {
    const feelings = new RegExp(
      `\\b(${[...Object.keys(pack.feelings), ...Object.values(pack.feelings), ...FELT, 'sad', 'angry', 'hurt', 'happy', 'upset', 'feels?', 'ashamed', 'afraid'].join('|')})\\b`,
      'i'
    );
    for (const face of [undefined, ...FACES])
      for (const [, state] of states)
        for (const last of [undefined, seenSentence(person(state), face, 'Sam', undefined)])
          expect(seenSentence(person(state), face, 'Sam', last)).not.toMatch(feelings);
  });
});

describe('What is felt, in the other chair', () => {
  it('is told apart by what and by how much', () => {
    const said = FELT.flatMap((code) => [0.4, 0.6, 0.9].map((size) => feltWords({ code, size })));
    expect(new Set(said).size).toBe((FELT.length - 1) * 3 + 1);
    expect([null, 0.3, 0.8].map(seenWords)).toEqual(['nothing', 'something', 'most of it']);
  });
});

describe('Nothing said after a run', () => {
  const after = [
    ...[AFTER, FAULT_WORDS, MISSING, phrases].flatMap((table) => textsOf(table).map(([, text]) => text)),
    ...sentences
  ];

  it.each([
    'wrong',
    'right answer',
    'correct',
    'incorrect',
    'scores?',
    'points?',
    'fail(ed|ure|s)?',
    'mistakes?',
    'bad',
    'good job',
    'well done',
    'win|won|lost|lose',
    'should have',
    'better than',
    'perfect',
    'grade[sd]?'
  ])('marks anyone: no “%s”', (word) => {
    const marked = new RegExp(`\\b(${word})\\b`, 'i');
    expect(after.filter((text) => marked.test(text))).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesOf(full) : /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}
