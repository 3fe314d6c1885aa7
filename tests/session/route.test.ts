/** The URL is the truth: any text is a route, and a route has one address. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESET_NAMES } from '../../src/model/person.ts';
import { hashOf, type Route, routeOf, type Screen } from '../../src/session/route.ts';
import { MODES } from '../../src/session/run.ts';

const SCREENS: readonly Screen[] = [
  ...(['home', 'library', 'before', 'play', 'debrief', 'other-chair'] as const),
  ...(['landing', 'settings', 'help', 'about', 'progress', 'lost'] as const),
  ...(['journal', 'for-my-therapist'] as const)
];

const idOf = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const runOf = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const strategyOf = fc.oneof(
  fc.constantFrom<string>(...PRESET_NAMES),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })).map(([a, b]) => `0.${a},.${b}`)
);

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { screen: 'home' },
    { screen: 'library' },
    { screen: 'settings' },
    { screen: 'help' },
    { screen: 'about' },
    { screen: 'journal' },
    { screen: 'for-my-therapist' },
    { screen: 'progress' }
  ),
  runOf.map((run): Route => ({ screen: 'journal', run })),
  runOf.map((run): Route => ({ screen: 'for-my-therapist', run })),
  idOf.map((scenario): Route => ({ screen: 'before', scenario })),
  runOf.map((run): Route => ({ screen: 'debrief', run })),
  runOf.map((run): Route => ({ screen: 'other-chair', run })),
  runOf.map((run): Route => ({ screen: 'landing', run })),
  fc.record(
    {
      screen: fc.constant('play' as const),
      scenario: idOf,
      mode: fc.constantFrom(...MODES),
      textOnly: fc.boolean(),
      seed: fc.integer(),
      strategy: strategyOf,
      run: runOf
    },
    { requiredKeys: ['screen', 'scenario', 'mode', 'textOnly'] }
  ) as fc.Arbitrary<Route>
);

/** Texts made of the pieces addresses are made of. */
const addresses = fc
  .array(
    fc.constantFrom(
      '#',
      '/',
      '?',
      '&',
      '=',
      '%',
      '%zz',
      '..',
      'play',
      'late-again',
      'scenario',
      'debrief',
      'library',
      'journal',
      'for-my-therapist',
      'progress',
      'home',
      'seed=',
      'seed=-0',
      'mode=assess',
      'mode=',
      'strategy=torn',
      'text-only=1',
      'run=r-1',
      '__proto__',
      '\u0000',
      'ü'
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(''));

describe('An address', () => {
  it('gives a route whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          addresses,
          addresses.map((a) => `#/${a}`)
        ),
        (text) => {
          expect(SCREENS).toContain(routeOf(text).screen);
        }
      ),
      { numRuns: 2000 }
    );
  });

  it('names one route, and that route names it', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(hashOf(route))).toEqual(route);
      })
    );
  });

  it('is settled once it has been read: its route has an address that gives the same route', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          addresses.map((a) => `#/${a}`)
        ),
        (text) => {
          const route = routeOf(text);
          expect(routeOf(hashOf(route))).toEqual(route);
        }
      ),
      { numRuns: 2000 }
    );
  });

  it.each([
    ['#/nowhere'],
    ['#nowhere'],
    ['#//library'],
    ['#/library/late-again'],
    ['#/scenario'],
    ['#/scenario/Late'],
    ['#/scenario/late-again/2'],
    ['#/play/late-again?seed=one'],
    ['#/play/late-again?seed=1e3'],
    ['#/play/late-again?seed=9999999999999999'],
    ['#/play/late-again?strategy=cheerful'],
    ['#/play/late-again?mode=exam'],
    ['#/play/late-again?run=../x'],
    ['#/journal?run=../x'],
    ['#/for-my-therapist/r-1'],
    ['#/debrief'],
    ['#/debrief/R1'],
    ['#/home']
  ])('that is wrong leads to the lost screen: %s', (address) => {
    expect(routeOf(address)).toEqual({ screen: 'lost', address });
  });

  it.each([
    ['', { screen: 'home' }],
    ['#', { screen: 'home' }],
    ['#/', { screen: 'home' }],
    ['#/library', { screen: 'library' }],
    ['#/scenario/late-again', { screen: 'before', scenario: 'late-again' }],
    ['#/play/late-again', { screen: 'play', scenario: 'late-again', mode: 'practise', textOnly: false }],
    [
      '#/play/late-again?seed=7&mode=learn&strategy=guarding&text-only=1',
      { screen: 'play', scenario: 'late-again', seed: 7, mode: 'learn', strategy: 'guarding', textOnly: true }
    ],
    ['#/journal', { screen: 'journal' }],
    ['#/journal?run=r-1', { screen: 'journal', run: 'r-1' }],
    ['#/for-my-therapist?run=r-1', { screen: 'for-my-therapist', run: 'r-1' }],
    ['#/debrief/r-1', { screen: 'debrief', run: 'r-1' }]
  ] as const)('that a teacher may link to is read: %s', (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });
});
