/** The client's chair: what is dearer there, whose the alliance is, and when a pause is one (L15 stands in laws.test.ts). */
import { describe, expect, it } from 'vitest';
import { land } from '../../src/model/land.ts';
import { isGood, outcomeOf } from '../../src/model/outcome.ts';
import { only, pair } from './people.ts';

const client = pair({ harmBy: 'other', therapy: true });
const friend = pair({ harmBy: 'other' });
const therapist = pair({ harmBy: 'player', therapy: true });

describe('Soothing', () => {
  it('costs a client what it costs everybody: only saying it plainly is dearer from below', () => {
    const soothed = land(client, [only('appeases', 0.7)], 'player').player;
    expect(soothed).toEqual(land(friend, [only('appeases', 0.7)], 'player').player);
  });
});

describe('The alliance', () => {
  it('is moved by what the therapist says: by the player’s words in one chair, by the other’s in the other', () => {
    const said = [only('validates', 0.6)];
    expect(land(therapist, said, 'player').alliance!.bond).toBeGreaterThan(therapist.alliance!.bond);
    expect(land(therapist, said, 'other').alliance).toEqual(therapist.alliance);
    expect(land(client, said, 'other').alliance!.bond).toBeGreaterThan(client.alliance!.bond);
  });
});

describe('A pause', () => {
  const paused = (dyad: typeof client, recognition: number): typeof client => ({
    ...dyad,
    player: { ...dyad.player, recognition },
    ruptures: [{ kind: 'withdrawal', begun: 0, noticed: 1, addressed: 1 }],
    pause: { named: true, returned: false, addressed: true }
  });

  it('is one only for a client who has not gone small over it', () => {
    expect(outcomeOf(paused(client, 0.49), 'paused')).toBe('seen-open');
    expect(outcomeOf(paused(client, 0.5), 'paused')).toBe('paused');
    expect(isGood('paused', paused(client, 0.5), ['paused'])).toBe(true);
    expect(outcomeOf(paused(friend, 0.2), 'paused')).toBe('paused');
    expect(outcomeOf(paused(therapist, 0.2), 'paused')).toBe('paused');
  });
});
