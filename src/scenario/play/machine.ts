/**
 * A pack as an XState machine: the story and, in parallel, rupture and repair.
 *
 * Its context is the Moment; nothing lives beside it. There is no `always` and no
 * `after`: a guard of an eventless transition would read last turn's repair state.
 * What the actions and guards decide, the plain functions of turn.ts decide.
 */
import { assign, enqueueActions, setup } from 'xstate';
import { PHASES, type Phase } from '../../model/dyad.ts';
import { type Landed, stepRepair } from '../../model/repair.ts';
import type { Beat, PlayPack, Then } from '../pack.ts';
import { type Beginning, beginning, type Moment } from './moment.ts';
import type { Move } from './offer.ts';
import { chooseThen, enter, hear, landedByMove, landMove, type Meant, meant, repaired, settled } from './turn.ts';

type StoryEvent =
  | ({ readonly type: 'move' } & Move)
  | { readonly type: 'landed'; readonly landed: Landed }
  | { readonly type: 'answer'; readonly what: Meant }
  | { readonly type: 'heard' }
  | { readonly type: 'your-turn' };

/** Where each phase can go on one landing. */
const LEADS: Readonly<Record<Phase, readonly Phase[]>> = {
  attuned: ['unnoticed', 'paused'],
  unnoticed: ['noticed', 'addressed', 'received', 'paused', 'open'],
  noticed: ['addressed', 'received', 'paused', 'open'],
  addressed: ['received', 'paused', 'open'],
  received: ['mended', 'unnoticed', 'paused', 'open'],
  mended: ['deepened', 'unnoticed', 'paused'],
  deepened: ['unnoticed', 'paused'],
  paused: PHASES.filter((p) => p !== 'paused'),
  open: []
};

/** A step is asked for by several guards of one event, then by the action: computed once. */
const steps = new WeakMap<Landed, Phase>();
function phaseAfter(landed: Landed): Phase {
  const known = steps.get(landed);
  if (known) return known;
  const { phase } = stepRepair(landed);
  steps.set(landed, phase);
  return phase;
}

const answers = new WeakMap<Meant, Then>();
function answerOf(moment: Moment, what: Meant): Then {
  const known = answers.get(what);
  if (known) return known;
  const { chosen } = chooseThen(moment, what);
  answers.set(what, chosen!);
  return chosen!;
}

const targetsOf = (beat: Beat, pack: PlayPack): readonly string[] => {
  const { standing } = pack.other;
  const thens = [
    ...beat.replies.flatMap((r) => r.answers),
    ...(beat.compose?.answers ?? []),
    ...(beat.silence ?? standing.stay).answers,
    ...(beat.settle ?? standing.settle).answers,
    ...(beat.stepBack ?? standing.stepBack).answers
  ];
  return [...new Set(thens.flatMap((t) => (t.to === undefined ? [] : [t.to])))];
};

/** Ids of state nodes: a beat id never begins with "at-", nor is it "the-end". */
const THE_END = 'the-end';
const node = (beat: string): string => `at-${beat}`;

type Goes = { readonly type: 'goes'; readonly params: { readonly to: string } };
interface BeatState {
  readonly id: string;
  readonly entry: 'enter';
  readonly initial: 'hearing';
  readonly states: Record<string, object>;
  readonly onDone?: string;
}

/** One beat: its lines are heard, the player's move is awaited, the answer is chosen. */
function stateOf(id: string, beat: Beat, pack: PlayPack): BeatState {
  const base = { id: node(id), entry: 'enter', initial: 'hearing' } as const;
  const hearing = { on: { heard: { actions: 'hear' }, 'your-turn': beat.ends ? 'ended' : 'listening' } };
  if (beat.ends) return { ...base, states: { hearing, ended: { type: 'final' } }, onDone: `#${THE_END}` };
  const goes = (to: string): { guard: Goes; target: string; actions: string } => ({
    guard: { type: 'goes', params: { to } },
    target: `#${node(to)}`,
    actions: 'answer'
  });
  const stays = { target: 'hearing', actions: ['answer', 'enter'] };
  const answered = { on: { answer: [...targetsOf(beat, pack).map(goes), stays] } };
  const listening = { tags: 'your-turn', on: { move: { target: 'answered', actions: 'land' } } };
  return { ...base, states: { hearing, listening, answered } };
}

/** Builds the machine of a pack. Compile errors never get here: a pack is valid by construction. */
export function machineOf(pack: PlayPack) {
  const made = setup({
    types: {} as { context: Moment; events: StoryEvent; input: Beginning },
    guards: {
      steps: ({ event }, params: { to: Phase }) => event.type === 'landed' && phaseAfter(event.landed) === params.to,
      goes: ({ context, event }, params: { to: string }) =>
        event.type === 'answer' && answerOf(context, event.what).to === params.to
    },
    actions: {
      land: enqueueActions(({ context, event, enqueue }) => {
        if (event.type !== 'move') return;
        const what = meant(pack, context, event);
        const landed = landMove(context, event, what);
        enqueue.assign(landed);
        enqueue.raise({ type: 'landed', landed: landedByMove(context, landed, what) });
        enqueue.raise({ type: 'answer', what });
      }),
      repair: assign(({ context, event }) => (event.type === 'landed' ? repaired(context, event.landed) : {})),
      answer: assign(({ context, event }) =>
        event.type === 'answer' ? { chosen: answerOf(context, event.what) } : {}
      ),
      enter: enqueueActions(({ context, enqueue }) => {
        enqueue.assign(enter(pack, context));
        enqueue.raise({ type: 'heard' });
      }),
      hear: enqueueActions(({ context, enqueue }) => {
        const next = hear(pack, context);
        if (!next) {
          enqueue.assign(settled(pack, context));
          enqueue.raise({ type: 'your-turn' });
          return;
        }
        enqueue.assign(next.moment);
        enqueue.raise({ type: 'landed', landed: next.landed });
        enqueue.raise({ type: 'heard' });
      })
    }
  });
  const story: Record<string, BeatState> = {};
  for (const [id, beat] of Object.entries(pack.beats)) story[id] = stateOf(id, beat, pack);
  const repair = Object.fromEntries(
    PHASES.map((phase) => [
      phase,
      {
        on: {
          landed: [
            ...LEADS[phase].map((to) => ({
              guard: { type: 'steps' as const, params: { to } },
              target: to,
              actions: 'repair' as const
            })),
            { actions: 'repair' as const }
          ]
        }
      }
    ])
  );
  return made.createMachine({
    id: `scenario-${pack.id}`,
    context: ({ input }) => beginning(pack, input),
    type: 'parallel',
    states: {
      story: {
        initial: pack.start,
        states: { ...story, [THE_END]: { id: THE_END, type: 'final' } }
      },
      repair: { initial: 'attuned', states: repair }
    }
  });
}

export type ScenarioMachine = ReturnType<typeof machineOf>;
