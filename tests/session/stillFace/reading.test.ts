/** What is noticed afterwards: bids and their answers, room, naming, coming back. */
import { describe, expect, it } from 'vitest';
import { type Act, type BidKind, type Phase, stepsOf } from '../../../src/model/infant/infant.ts';
import type { Moment } from '../../../src/model/infant/session.ts';
import { askedIn, momentsOf, rowsOf } from '../../../src/session/stillFace/reading.ts';

interface Piece {
  readonly seconds: number;
  readonly phase?: Phase;
  readonly act?: Act;
  readonly attention?: Moment['attention'];
  readonly episode?: Moment['episode'];
  readonly bid?: BidKind;
}

/** Moments of pieces laid end to end; a bid is at the beginning of its piece. */
const written = (...pieces: readonly Piece[]): Moment[] =>
  pieces.flatMap(({ seconds, phase = 'social-monitor', act = 'wait', attention = 'face', episode = 'play', bid }) =>
    Array.from({ length: stepsOf(seconds) }, (_, i) => ({
      episode,
      phase,
      attention,
      act,
      comfort: undefined,
      distancing: false,
      autonomic: false,
      bid: i === 0 ? bid : undefined,
      valence: 0
    }))
  );

describe('what can be noticed in a session', () => {
  it('[SF20] is a bid that nothing answered, and the one answered soonest', () => {
    const moments = written(
      { seconds: 1, bid: 'look' },
      { seconds: 4 },
      { seconds: 1, bid: 'coo' },
      { seconds: 2, act: 'voice' },
      { seconds: 2 },
      { seconds: 0.5, bid: 'smile' },
      { seconds: 2, act: 'smile' }
    );
    expect(askedIn(moments).map(({ bid, answer }) => [bid, answer?.act])).toEqual([
      ['look', undefined],
      ['coo', 'voice'],
      ['smile', 'smile']
    ]);
    const found = momentsOf(moments);
    expect(found.miss).toMatchObject({ bid: 'look', at: 0 });
    expect(found.noticing).toMatchObject({ bid: 'smile', answer: { act: 'smile', after: 0.5 } });
    expect(found.back).toBeUndefined();
    expect(rowsOf(moments).noticing).toEqual({ bids: 3, answered: 2, middle: 1 });
  });

  it('[SF21] is how long it took to be in step again, and whether it still fussed', () => {
    const moments = written(
      { seconds: 2, episode: 'play' },
      { seconds: 5, episode: 'stillFace', act: 'blank', phase: 'protest', attention: 'away' },
      { seconds: 3, episode: 'reunion', phase: 'protest', attention: 'away', act: 'smile' },
      { seconds: 4, episode: 'reunion', phase: 'protest', attention: 'away', act: 'name' }
    );
    expect(momentsOf(moments)).toMatchObject({ back: { at: 7, met: 3, act: 'name' }, fusses: true });
    expect(rowsOf(moments).back).toMatchObject({ met: 3, repair: 3, repairs: 1 });
    expect(rowsOf(moments).naming).toEqual({ fussed: 1, named: 1 });
  });

  it('[SF22] is room: a face that turned away, and whether anything went after it', () => {
    const away = { phase: 'object-environment', attention: 'away' } as const;
    const moments = written(
      { seconds: 2 },
      { seconds: 3, ...away },
      { seconds: 2 },
      { seconds: 1, ...away },
      { seconds: 2, ...away, act: 'touch' },
      { seconds: 1 },
      { seconds: 2, phase: 'object-environment', attention: 'object', act: 'ring' }
    );
    expect(rowsOf(moments).room).toEqual({ turned: 3, left: 2 });
    expect(rowsOf(moments).following.sameThing).toBe(2);
  });
});
