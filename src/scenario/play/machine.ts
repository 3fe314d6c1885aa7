/**
 * A pack as an XState machine: the story and, in parallel, rupture and repair.
 *
 * Its context is the Moment; nothing lives beside it. A `move` lands and the repair
 * region takes its one step; then, by an event of its own, the `answer` is chosen,
 * the story goes where it leads, and its lines land. A line that moves the repair
 * region ends its event; the lines after it are `heard` in the next. So the region
 * takes at most one step an event, and no guard ever reads last turn's repair state.
 * There is no `always` and no `after`. What guards and actions decide, the plain
 * functions of turn.ts decide; each event's landing is computed once.
 */
import { assign, raise, setup } from 'xstate';
import { PHASES, type Phase } from '../../model/dyad.ts';
import type { Beat, PlayPack } from '../pack.ts';
import { answersOf } from './answers.ts';
import { type Beginning, beginning, type Moment } from './moment.ts';
import type { Move } from './offer.ts';
import { chooseThen, enter, hear, landedByMove, landMove, type Meant, meant, repaired } from './turn.ts';

type StoryEvent =
  | ({ readonly type: 'move' } & Move)
  | { readonly type: 'answer'; readonly what: Meant }
  | { readonly type: 'heard' };

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

/** The moment an event makes of the one before; `what` when it was a move. */
interface Landing {
  readonly after: Moment;
  readonly what?: Meant;
}

function landingOf(pack: PlayPack, moment: Moment, event: StoryEvent): Landing {
  if (event.type === 'heard') return { after: hear(pack, moment, true) };
  if (event.type === 'answer') return { after: hear(pack, enter(pack, chooseThen(moment, event.what)), true) };
  const what = meant(pack, moment, event);
  const landed = landMove(moment, event, what);
  return { after: repaired(landed, landedByMove(moment, landed, what)), what };
}

/** Guards and actions of one event ask again and again, one after another: the last answer is enough. */
function remembering(pack: PlayPack): (moment: Moment, event: StoryEvent) => Landing {
  let last: { readonly moment: Moment; readonly event: StoryEvent; readonly landing: Landing } | undefined;
  return (moment, event) => {
    if (last?.moment === moment && (last.event === event || (last.event.type === 'heard' && event.type === 'heard')))
      return last.landing;
    const landing = landingOf(pack, moment, event);
    last = { moment, event, landing };
    return landing;
  };
}

const targetsOf = (beat: Beat, pack: PlayPack): readonly string[] => [
  ...new Set(answersOf(pack, beat).flatMap(({ to }) => (to === undefined ? [] : [to])))
];

/** Builds the machine of a pack. Compile errors never get here: a pack is valid by construction. */
export function machineOf(pack: PlayPack) {
  const landing = remembering(pack);
  const made = setup({
    types: {} as { context: { readonly moment: Moment }; events: StoryEvent; input: Beginning },
    guards: {
      goes: ({ context, event }, params: { to: string }) => landing(context.moment, event).after.beat === params.to,
      still: ({ context, event }) => landing(context.moment, event).after.dyad.phase === context.moment.dyad.phase,
      steps: ({ context, event }, params: { to: Phase }) =>
        landing(context.moment, event).after.dyad.phase === params.to
    },
    actions: {
      ask: raise(({ context, event }) => ({ type: 'answer' as const, what: landing(context.moment, event).what! })),
      listen: raise({ type: 'heard' }),
      land: assign(({ context, event }) => ({ moment: landing(context.moment, event).after }))
    }
  });
  const story = Object.fromEntries(Object.entries(pack.beats).map(([id, beat]) => [id, beatState(beat, pack)]));
  const repair = Object.fromEntries(PHASES.map((phase) => [phase, phaseState(phase)]));
  return made.createMachine({
    id: `scenario-${pack.id}`,
    context: ({ input }) => ({ moment: enter(pack, beginning(pack, input)) }),
    type: 'parallel',
    entry: 'listen',
    states: { story: { initial: pack.start, states: story }, repair: { initial: 'attuned', states: repair } }
  });
}

/** One beat: a move is awaited; its answer leads to another beat, or leaves the story here. An ending is final. */
function beatState(beat: Beat, pack: PlayPack): object {
  if (beat.ends) return { type: 'final' };
  const answer = targetsOf(beat, pack).map((to) => ({ guard: { type: 'goes', params: { to } }, target: to }));
  return { on: { move: { actions: 'ask' }, answer } };
}

/** One phase of the repair: it stays, or takes the one step that the landing comes to; then the rest is heard. */
function phaseState(phase: Phase): object {
  const step = (then: readonly string[]) => [
    { guard: 'still', actions: 'land' },
    ...LEADS[phase].map((to) => ({ guard: { type: 'steps', params: { to } }, target: to, actions: ['land', ...then] }))
  ];
  return { on: { move: step([]), answer: step(['listen']), heard: step(['listen']) } };
}

export type ScenarioMachine = ReturnType<typeof machineOf>;
