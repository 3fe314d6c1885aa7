/**
 * When are two states one? When beat, repair, gates, and the bands and flags that
 * some condition still ahead reads agree; and the body's saying, and what the
 * outcome will read.
 *
 * A flag is live at a beat only while a condition reachable from there reads it.
 */
import { sayingAt } from '../../model/body.ts';
import { clientsChair, type Dyad } from '../../model/dyad.ts';
import { inBand } from '../../model/person.ts';
import type { PlayPack } from '../pack.ts';
import type { Moment } from '../play/moment.ts';
import { type Asks, held } from './bestWhen.ts';
import { liveReads } from './reads.ts';

/** Recognition as outcomes read it, at 0.5; the player's own in finer steps, since a last move can still lift it there. */
const ownGround = (recognition: number): number => Math.max(0, Math.min(4, Math.floor((recognition - 0.3) * 20)));
/** In the client's chair nothing but one's own recognition decides: there also what is far below. */
const lowGround = (dyad: Dyad): string =>
  clientsChair(dyad) ? `${Math.floor(Math.min(0.3, dyad.player.recognition) * 10)}` : '';
const theirGround = (recognition: number): number => (recognition < 0.4 ? 0 : recognition < 0.5 ? 1 : 2);

/** Gates cap ratings; they change what comes only where a pattern is explained. Elsewhere they would only multiply states. */
const readsGates = (pack: PlayPack): boolean => JSON.stringify(pack.beats).includes('"explains-pattern"');
const gatesKey = ({ gates }: Dyad): string => `${gates.acknowledge ? 1 : 0}${gates.validate ? 1 : 0}`;

/** The rupture being lived; of those before it, which all were received, only whether one is still to be mended with it. */
function rupturesKey({ ruptures, turn }: Dyad): string {
  const last = ruptures[ruptures.length - 1];
  if (!last) return '';
  const left = ruptures.some((r) => r !== last && r.mended === undefined);
  return `${last.noticed === undefined ? 0 : 1}${last.received === undefined ? 0 : last.received === turn ? 1 : 2}${last.mended === undefined ? 0 : 1}${left ? 1 : 0}`;
}

/** The truth a key was made under, where its beat reads one. */
export const truthOf = (key: string): string => key.split('|')[8] ?? '';

/**
 * A function that gives the key of a moment of this pack.
 *
 * @param asks - what authors say is best where: it is held against each state, so no state may mix it
 */
export function keyMaker(pack: PlayPack, asks: Asks = {}): (moment: Moment) => string {
  const live = liveReads(pack);
  const gates = readsGates(pack);
  return (m) => {
    const { dyad } = m;
    const reads = live.get(m.beat)!;
    let key = `${m.beat}|${dyad.phase}|${gates ? gatesKey(dyad) : ''}|${sayingAt(dyad.player.arousal)[0]}|`;
    for (const [who, quantity, band] of reads.bands.values())
      key += inBand(who === 'you' ? dyad.player : dyad.other, quantity, band) ? 1 : 0;
    key += '|';
    for (const id of reads.said) key += m.said.includes(id) ? 1 : 0;
    const { ofOther, ofPlayer } = dyad.learned;
    for (const id of reads.knows) key += ofOther.includes(id) || ofPlayer.includes(id) ? 1 : 0;
    for (const [id, most] of reads.again) key += Math.min(most, m.said.filter((s) => s === id).length);
    for (const feeling of reads.feelings) key += m.feels.includes(feeling) ? 1 : 0;
    for (const is of held(asks[m.beat], m)) key += is ? 1 : 0;
    key += `|${m.here.stayed ? 1 : 0}${m.here.settled ? 1 : 0}${m.wentBack && (m.brought.stepBack || reads.stepsBack) ? 1 : 0}${m.brought.settle ? 1 : 0}${m.brought.stepBack ? 1 : 0}`;
    key += `|${lowGround(dyad)}${ownGround(dyad.player.recognition)}${theirGround(dyad.other.recognition)}|${reads.truth ? m.truth : ''}|`;
    key += rupturesKey(dyad);
    if (dyad.pause)
      key += `|${dyad.pause.returned ? 1 : 0}${dyad.pause.addressed ? 1 : 0}${dyad.phase === 'paused' ? dyad.pausedFrom : ''}`;
    return key;
  };
}
