/** Moves a second: the plain functions, the running actor with rating, exploration. */
import fs from 'node:fs';
import { draw } from '../../src/model/number.ts';
import { PRESET_NAMES, PRESETS } from '../../src/model/person.ts';
import { compile } from '../../src/scenario/compile/compile.ts';
import { explore } from '../../src/scenario/compile/explore.ts';
import { movesAt } from '../../src/scenario/compile/moves.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import { beginning } from '../../src/scenario/play/moment.ts';
import type { Move } from '../../src/scenario/play/offer.ts';
import { open, play } from '../../src/scenario/play/turn.ts';
import { Session } from '../../src/session/session.ts';

const WALKS = 300;
const ROUNDS = 12;

interface Walk {
  readonly seed: number;
  readonly strategy: (typeof PRESET_NAMES)[number];
  readonly moves: readonly Move[];
}

function walk(pack: PlayPack, seed: number): Walk {
  const strategy = PRESET_NAMES[seed % PRESET_NAMES.length]!;
  let moment = open(pack, beginning(pack, { seed, strategy: PRESETS[strategy] }));
  const moves: Move[] = [];
  while (!moment.over) {
    const all = movesAt(pack, moment);
    const move = all[Math.floor(draw(seed, `bench/${moves.length}`) * all.length)]!;
    moves.push(move);
    moment = play(pack, moment, move);
  }
  return { seed, strategy, moves };
}

/** The best of some rounds, in moves a second: warm, and the least disturbed one. */
function best(count: number, round: () => number): number {
  let fastest = Infinity;
  for (let i = 0; i < ROUNDS; i++) fastest = Math.min(fastest, round());
  return Math.round(count / (fastest / 1000));
}

function plainRound(pack: PlayPack, walks: readonly Walk[]): number {
  const started = performance.now();
  for (const { seed, strategy, moves } of walks) {
    let moment = open(pack, beginning(pack, { seed, strategy: PRESETS[strategy] }));
    for (const move of moves) moment = play(pack, moment, move);
  }
  return performance.now() - started;
}

function sessionRound(pack: PlayPack, walks: readonly Walk[]): number {
  let spent = 0;
  for (const { seed, strategy, moves } of walks) {
    const session = new Session(pack, { seed, strategy, mode: 'practise' });
    const started = performance.now();
    for (const move of moves) session.move(move);
    spent += performance.now() - started;
    session.stop();
  }
  return spent;
}

export function engineFigures(): string[] {
  const read = (file: string): string => fs.readFileSync(file, 'utf8');
  const started = performance.now();
  const { packs } = compile(
    read('scenarios/late-again/scenario.yaml'),
    'scenario.yaml',
    read('scenarios/sources.yaml')
  );
  const compiled = performance.now() - started;
  if (!packs) throw new Error('engineFigures: late-again does not compile');
  const walks = Array.from({ length: WALKS }, (_, i) => walk(packs.play, i + 1));
  const count = walks.reduce((n, w) => n + w.moves.length, 0);
  const plain = best(count, () => plainRound(packs.play, walks));
  const running = best(count, () => sessionRound(packs.play, walks));
  const exploring = performance.now();
  const { states } = explore(packs.play, 'guarding');
  const explored = (performance.now() - exploring) / 1000;
  return [
    `compile late-again                    ${compiled.toFixed(0)} ms`,
    `plain turns                           ${plain} moves/s`,
    `running actor, rating and log included ${running} moves/s`,
    `exploration (guarding)                ${states} states in ${explored.toFixed(1)} s, ${Math.round(states / explored)} states/s`
  ];
}
