/** Exploration of the small scenario: what it calls reached was reached, and what it calls stuck is. */
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/model/outcome.ts';
import { PRESET_NAMES } from '../../src/model/person.ts';
import { asksOf } from '../../src/scenario/compile/bestWhen.ts';
import { exploredSheet } from '../../src/scenario/compile/deep.ts';
import { type Exploration, exploreAll, outcomeAt, starts } from '../../src/scenario/compile/explore.ts';
import { movesAt } from '../../src/scenario/compile/moves.ts';
import { keyMaker } from '../../src/scenario/compile/stateKey.ts';
import { strongest } from '../../src/scenario/compile/strongest.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import type { Moment } from '../../src/scenario/play/moment.ts';
import { play } from '../../src/scenario/play/turn.ts';
import { readChoices } from '../../src/cli/playRun.ts';
import { packsWith } from './small.ts';

const { play: pack } = packsWith();
const explorations = exploreAll(pack);

/** The moments that a path of moves leads to, from each start that allows it. */
function led(from: PlayPack, preset: (typeof PRESET_NAMES)[number], path: readonly string[]): Moment[] {
  const read = readChoices(path.join(','));
  if ('error' in read) throw new Error(read.error);
  return starts(from, preset).map((start) => read.moves.reduce((m, move) => play(from, m, move), start));
}

describe('Exploration', () => {
  it('[X1] gives a path to every ending and outcome it says it reached, and the path leads there', () => {
    for (const preset of PRESET_NAMES) {
      const { endPaths } = explorations[preset];
      expect(endPaths.size).toBeGreaterThan(2);
      for (const [end, path] of endPaths) {
        const ends = led(pack, preset, path).map((m) => `${m.beat}|${m.over ? outcomeAt(pack, m) : ''}`);
        expect(ends).toContain(end);
      }
    }
  });

  it('[X1] starts from the low, middle and high corner of the ranges, under each truth', () => {
    const { play: two } = packsWith([
      'truths: []',
      'truths: [ { id: sunny, feels: [], tells: It was dry. }, { id: wet, feels: [], tells: It was wet. } ]'
    ]);
    const all = starts(two, 'steady').map((m) => [m.truth, m.dyad.start.trust]);
    expect(all).toEqual(['sunny', 'wet'].flatMap((t) => [0.52, 0.6, 0.68].map((trust) => [t, trust])));
  });

  it('[X1] reaches everything there is, and finds what cannot be', () => {
    const whole = exploredSheet(pack, explorations);
    expect(whole).toMatchObject({ deadEnds: [], unreachable: [], stuck: [], unnamed: [], overflow: [] });
    for (const { reached, total } of [whole.beats, whole.replies, whole.lines, whole.endings])
      expect(reached).toBe(total);
    const { play: shut } = packsWith(['when: { said: own-it }', 'when: { rupture: deepened }']);
    expect(exploredSheet(shut, exploreAll(shut), 500).unreachable).toEqual(['downhill', 'downhill-1']);
  });

  it('[X2] calls a state stuck when no continuation of it ends well, and none that has one', () => {
    const { play: harsh } = packsWith(
      ['  seen-open: It was seen, and that is a beginning.\n', ''],
      ['  torn-unseen: Some things are noticed at home.\n', '']
    );
    const found = PRESET_NAMES.flatMap((p) => exploreAll(harsh)[p].stuck);
    expect(found.length).toBeGreaterThan(0);
    expect(PRESET_NAMES.flatMap((p) => explorations[p].stuck)).toEqual([]);
  });

  it('[X4] keeps apart what a condition still ahead tells apart, and nothing else', () => {
    const keyOf = keyMaker(pack);
    const [, middle] = starts(pack, 'steady');
    const at = (beat: string, said: readonly string[]): string => keyOf({ ...middle!, beat, said });
    expect(at('shed', ['stay'])).toBe(at('shed', []));
    const { play: reads } = packsWith(['when: { said: own-it }', 'when: { said: hang-it }']);
    const [, start] = starts(reads, 'steady');
    const key = (said: readonly string[]): string => keyMaker(reads)({ ...start!, beat: 'ring', said });
    expect(key(['hang-it'])).not.toBe(key([]));
    expect(key(['new-lock'])).toBe(key([]));
  });

  it('[X6] keeps apart what a best-when of this very beat tells apart', () => {
    const packs = packsWith([
      '        price: It was from someone.\n',
      '        price: It was from someone.\n        best-when: { said: stay }\n'
    ]);
    const keyOf = keyMaker(packs.play, asksOf(packs));
    const [, start] = starts(packs.play, 'steady');
    const at = (beat: string, said: readonly string[]): string => keyOf({ ...start!, beat, said });
    expect(at('shed', ['stay'])).not.toBe(at('shed', []));
    expect(at('ring', ['stay'])).toBe(at('ring', []));
  });

  it('[S3] keeps apart how often a move was made only while a later answer to it leads elsewhere', () => {
    const settled = (again: string): ((times: number) => string) => {
      const { play: p } = packsWith([
        'then: [ { lines: [ { id: settle-1, who: ola, text: "Ola waits for it." } ] } ]',
        `then: [ { lines: [ { id: settle-1, who: ola, text: "Ola waits for it." } ] } ]\n        again: [ [ ${again} ] ]`
      ]);
      const [, start] = starts(p, 'steady');
      return (times) => keyMaker(p)({ ...start!, said: Array.from({ length: times }, () => 'settle') });
    };
    const leads = settled('{ to: road }');
    expect(leads(1)).not.toBe(leads(0));
    expect(leads(2)).toBe(leads(1));
    const tells = settled('{ lines: [ { id: settle-2, who: ola, text: "“Again?”" } ] }');
    expect(tells(1)).toBe(tells(0));
  });

  it('[A5] keeps the truths apart where a part that is composed may fit in one of them only', () => {
    const truths =
      'truths: [ { id: sunny, feels: [cross], tells: It was dry. }, { id: wet, feels: [], tells: It was wet. } ]';
    const part = (feeling: string): readonly [string, string] => [
      'is: { thanks: 0.5 }, why: It was lent.',
      `is: { validates: 0.5 }, feeling: ${feeling}, why: It was lent.`
    ];
    const key = (feeling: string, truth: string): string => {
      const { play: p } = packsWith(['truths: []', truths], part(feeling));
      return keyMaker(p)({ ...starts(p, 'steady')[1]!, beat: 'last', truth });
    };
    expect(key('cross', 'sunny')).not.toBe(key('cross', 'wet'));
    expect(key('hurt', 'sunny')).toBe(key('hurt', 'wet'));
  });

  it('[X4] gives up at the limit and says so', () => {
    for (const p of PRESET_NAMES) expect(exploreAll(pack, 10)[p].overflow).toBe(true);
  });

  it('[X5] ranks what mends before what is good, and what is good before what is not', () => {
    const rank = (e: Exploration): void => {
      for (const outlook of e.outlook.values())
        for (let i = 1; i < outlook.length; i++) {
          const [a, b] = [outlook[i - 1]!, outlook[i]!];
          expect(Number(a.mends) * 2 + Number(a.good)).toBeGreaterThanOrEqual(Number(b.mends) * 2 + Number(b.good));
        }
    };
    PRESET_NAMES.forEach((p) => rank(explorations[p]));
  });

  it('[E2] ends only in outcomes that there are', () => {
    for (const p of PRESET_NAMES) for (const o of explorations[p].outcomes) expect(OUTCOMES).toContain(o);
  });
});

describe('The moves that are tried', () => {
  it('[O1] of a compose beat are nothing, each part alone, all the strongest and all the weakest', () => {
    const last = { ...starts(pack, 'steady')[1]!, beat: 'last' };
    const composed = movesAt(pack, last).filter((m) => m.id === 'compose');
    expect(composed.map((m) => m.parts)).toEqual([
      [],
      ['own-it'],
      ['thank-it'],
      ['own-it', 'thank-it'],
      ['thank-it', 'own-it']
    ]);
  });
});

describe('The strongest reply', () => {
  const yard = 'is: { owns: 0.6, names: 0.3 }, matter: rain, why: It owns it and mends a chain.';

  it('[X5] is best of all the states of its beat: a beat where moves tie, or silence wins, is no quiz', () => {
    expect(strongest(pack, explorations).quizBeats).toEqual([]);
    const { play: spoiled } = packsWith([yard, yard.replace('owns: 0.6', 'contempt: 0.9')]);
    expect(strongest(spoiled, exploreAll(spoiled)).quizBeats).toEqual(['yard']);
  });
});
