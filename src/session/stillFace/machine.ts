/**
 * The still face as a state machine: play, still, reunion, over. Time is an event here, and only here.
 *
 * Letting go is coming back, whenever it comes. Refuses to know what the baby does.
 */
import { assign, setup } from 'xstate';
import { stepsOf } from '../../model/infant/infant.ts';
import type { Episode } from '../../model/infant/session.ts';

/** Seconds of each episode, at most. */
export type Plan = Readonly<Record<Episode, number>>;

export type StillFaceEvent = { readonly type: 'step' } | { readonly type: 'hold' } | { readonly type: 'letGo' };

interface Context {
  readonly plan: Plan;
  /** Whether stillness may begin before play is up. */
  readonly soon: boolean;
  /** Steps in this episode. */
  readonly gone: number;
}

/** Chosen, seconds: so much play there is before stillness, whoever is in a hurry: there must be something to miss. */
export const FIRST_PLAY = 10;

export const stillFaceMachine = setup({
  types: {} as { context: Context; events: StillFaceEvent; input: { readonly plan: Plan; readonly soon: boolean } },
  guards: {
    mayHold: ({ context: { gone, soon, plan } }) => gone >= stepsOf(soon ? Math.min(FIRST_PLAY, plan.play) : plan.play),
    stillIsUp: ({ context: { gone, plan } }) => gone + 1 >= stepsOf(plan.stillFace),
    reunionIsUp: ({ context: { gone, plan } }) => gone + 1 >= stepsOf(plan.reunion)
  },
  actions: {
    count: assign(({ context }) => ({ gone: context.gone + 1 })),
    begin: assign({ gone: 0 })
  }
}).createMachine({
  id: 'stillFace',
  context: ({ input }) => ({ ...input, gone: 0 }),
  initial: 'play',
  states: {
    play: {
      on: {
        step: { actions: 'count' },
        hold: { guard: 'mayHold', target: 'stillFace', actions: 'begin' }
      }
    },
    stillFace: {
      on: {
        step: [{ guard: 'stillIsUp', target: 'reunion', actions: 'begin' }, { actions: 'count' }],
        letGo: { target: 'reunion', actions: 'begin' }
      }
    },
    reunion: {
      on: { step: [{ guard: 'reunionIsUp', target: 'over', actions: 'begin' }, { actions: 'count' }] }
    },
    over: { type: 'final' }
  }
});
