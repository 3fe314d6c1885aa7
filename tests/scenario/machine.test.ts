/** The XState machine: no state of its own, two events a turn, and equal to the plain functions. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/model/number.ts';
import { PHASES } from '../../src/model/dyad.ts';
import { PRESET_NAMES, PRESETS } from '../../src/model/person.ts';
import { movesAt } from '../../src/scenario/compile/moves.ts';
import type { PlayPack } from '../../src/scenario/pack.ts';
import { machineOf } from '../../src/scenario/play/machine.ts';
import { type Beginning, beginning, type Moment } from '../../src/scenario/play/moment.ts';
import type { Move } from '../../src/scenario/play/offer.ts';
import { open, play } from '../../src/scenario/play/turn.ts';
import { lateAgain } from '../session/lateAgain.ts';
import { packsWith } from './small.ts';

const MOST_TURNS = 60;

const anyMove = (pack: PlayPack, m: Moment, seed: number): Move => {
  const moves = movesAt(pack, m);
  return moves[Math.floor(draw(seed, `walk/${m.dyad.turn}`) * moves.length)]!;
};

const startOf = (seed: number): Beginning => ({ seed, strategy: PRESETS[PRESET_NAMES[seed % PRESET_NAMES.length]!] });

/** Every key of a value, at any depth. */
function keysIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      found.add(key);
      keysIn(inner, found);
    }
  return found;
}

/** Types of the events that one move makes the machine take, in order, with the phase each left behind. */
function eventsOf(pack: PlayPack, before: readonly Move[], move: Move): { type: string; phase: string }[] {
  const seen: { type: string; phase: string }[] = [];
  let noting = false;
  const actor = createActor(machineOf(pack), {
    input: { strategy: PRESETS.steady, seed: 1, corner: 0 },
    inspect: (inspected) => {
      if (noting && inspected.type === '@xstate.microstep') {
        const { context } = inspected.snapshot as unknown as { context: { moment: Moment } };
        seen.push({ type: inspected.event.type, phase: context.moment.dyad.phase });
      }
    }
  }).start();
  for (const made of before) actor.send({ type: 'move', ...made });
  noting = true;
  actor.send({ type: 'move', ...move });
  return seen;
}

describe('The machine of a pack', () => {
  const { play: pack } = lateAgain();
  const { config } = machineOf(pack);

  it('[K3] has two regions, story and repair, one state for each beat and each phase', () => {
    expect(config.type).toBe('parallel');
    expect(Object.keys(config.states ?? {})).toEqual(['story', 'repair']);
    expect(Object.keys(config.states?.story?.states ?? {})).toEqual(Object.keys(pack.beats));
    expect(Object.keys(config.states?.repair?.states ?? {})).toEqual([...PHASES]);
  });

  it('[K3] has no eventless and no delayed transition anywhere, and starts nothing', () => {
    const keys = keysIn(config);
    for (const key of ['always', 'after', 'invoke', 'spawn']) expect(keys).not.toContain(key);
    expect(keys).toContain('on');
  });

  it('[K3] keeps nothing beside the moment', () => {
    const actor = createActor(machineOf(pack), { input: startOf(1) }).start();
    expect(Object.keys(actor.getSnapshot().context)).toEqual(['moment']);
  });

  // 24,000 moves, each made twice: seconds, and more on a busy machine
  it('[K3] equals the plain functions move for move, along 2,000 random walks', { timeout: 120_000 }, () => {
    const machine = machineOf(pack);
    let moves = 0;
    for (let seed = 1; seed <= 2000; seed++) {
      const actor = createActor(machine, { input: startOf(seed) }).start();
      const now = (): Moment => actor.getSnapshot().context.moment;
      let plain = open(pack, beginning(pack, startOf(seed)));
      for (let turn = 0; !plain.over && turn < MOST_TURNS; turn++) {
        const move = anyMove(pack, plain, seed);
        plain = play(pack, plain, move);
        actor.send({ type: 'move', ...move });
        // texts of the two people at each turn, the whole moment at the end; a difference is shown as trees
        if (now().beat !== plain.beat || JSON.stringify(now().dyad) !== JSON.stringify(plain.dyad))
          expect(now(), `seed ${seed}, turn ${turn + 1}`).toEqual(plain);
        moves++;
      }
      expect(JSON.stringify(now()), `seed ${seed}`).toBe(JSON.stringify(plain));
      expect(actor.getSnapshot().value).toMatchObject({ story: plain.beat, repair: plain.dyad.phase });
    }
    expect(moves).toBeGreaterThan(20_000);
  });

  it('[E2] is over when the story is: an ending is final', () => {
    const endings = Object.entries(pack.beats).filter(([, b]) => b.ends);
    for (const [id] of endings) expect(config.states?.story?.states?.[id]).toEqual({ type: 'final' });
    expect(endings.length).toBeGreaterThan(0);
  });
});

describe('The events of a turn', () => {
  const owned = { id: 'four-nights' };

  it('[T2] [T3] land the move before the answer is chosen, and the answer before its lines', () => {
    const types = eventsOf(packsWith().play, [], owned).map((e) => e.type);
    expect(types.slice(0, 2)).toEqual(['move', 'answer']);
    expect(new Set(types.slice(2))).toEqual(new Set(['heard']));
  });

  it('[T2] [T5] take at most one step of the repair each', () => {
    const ahead: Readonly<Record<string, readonly string[]>> = {
      unnoticed: ['noticed', 'addressed', 'received'],
      addressed: ['received'],
      received: ['mended', 'unnoticed']
    };
    const seen = eventsOf(packsWith().play, [], owned);
    const phases = ['unnoticed', ...seen.map((e) => e.phase)];
    for (let i = 1; i < phases.length; i++)
      if (phases[i] !== phases[i - 1]) expect(ahead[phases[i - 1]!]).toContain(phases[i]);
    expect(phases).toContain('addressed');
    expect(phases).toContain('received');
  });

  it('[T3] let an answer read the repair as it stands after this move, not as it stood before', () => {
    const { play: pack } = packsWith([
      'then: [ { to: shed, lines: [ { id: a-four',
      'then: [ { when: { rupture: unnoticed }, to: bench }, { to: shed, lines: [ { id: a-four'
    ]);
    const actor = createActor(machineOf(pack), { input: startOf(1) }).start();
    expect(actor.getSnapshot().context.moment.dyad.phase).toBe('unnoticed');
    actor.send({ type: 'move', ...owned });
    expect(actor.getSnapshot().value).toMatchObject({ story: 'shed' });
  });

  it('[T5] let a line read the repair as the line before it left it', () => {
    const { play: pack } = packsWith([
      'text: "“Four. The lock was a present.”" }',
      'text: "“Four. The lock was a present.”" }, { id: a-then, who: scene, when: { rupture: received }, text: "It drips." }'
    ]);
    const actor = createActor(machineOf(pack), { input: startOf(1) }).start();
    actor.send({ type: 'move', ...owned });
    expect(actor.getSnapshot().context.moment.heard.map((h) => h.line.id)).toEqual(['a-four', 'a-then', 'shed-1']);
  });
});
