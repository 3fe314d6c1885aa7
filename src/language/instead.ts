/** Which reading stands when two fall on the same words, or in the same sentence. */
import type { Claimed } from './claims.ts';

/** Where the first stands, the others on the same words are not read: they are what it looks like. */
export const INSTEAD: Readonly<Partial<Record<Claimed, readonly Claimed[]>>> = {
  cancels: ['owns', 'discloses', 'validates', 'appeases'],
  contempt: ['judges', 'thanks', 'names', 'owns', 'mind-reads', 'cancels', 'probes'],
  performs: ['thanks', 'validates', 'listens', 'discloses', 'names', 'reassures'],
  'over-promises': ['promises', 'absolute', 'reassures'],
  appeases: [
    'owns',
    'promises',
    'requests',
    'gives-room',
    'values',
    'discloses',
    'invites',
    'validates',
    'offers',
    'over-promises',
    'judges'
  ],
  pressures: [
    'requests',
    'invites',
    'promises',
    'blames',
    'discloses',
    'reassures',
    'limits',
    'fixes',
    'probes',
    'offers',
    'absolute'
  ],
  listens: ['names', 'mind-reads', 'blames', 'absolute', 'judges', 'defends', 'limits', 'probes'],
  validates: ['mind-reads', 'names', 'judges', 'discloses', 'limits', 'absolute', 'promises', 'offers', 'probes'],
  wonders: ['probes', 'mind-reads', 'discloses', 'invites', 'judges'],
  thanks: ['names', 'discloses', 'values', 'absolute'],
  counters: ['names', 'probes', 'judges', 'invites'],
  blames: ['names', 'mind-reads', 'judges', 'promises', 'offers', 'wonders', 'defends'],
  'mind-reads': ['names', 'judges', 'discloses'],
  minimises: ['defends', 'requests', 'absolute', 'offers', 'names'],
  offers: ['requests', 'promises', 'fixes', 'probes'],
  owns: ['names', 'defends', 'judges'],
  invites: ['requests', 'probes'],
  fixes: ['requests', 'offers', 'probes'],
  requests: ['probes'],
  judges: ['names'],
  'gives-room': ['requests', 'names', 'promises', 'limits', 'offers'],
  reassures: ['promises', 'limits', 'absolute'],
  values: ['discloses', 'absolute'],
  defends: ['discloses', 'names', 'limits'],
  limits: ['promises', 'discloses']
};

/** Where the first stands, the others are not read in the same sentence. */
export const NEARBY: Readonly<Partial<Record<Claimed, readonly Claimed[]>>> = {
  cancels: ['owns'],
  appeases: ['promises', 'invites'],
  'over-promises': ['promises', 'reassures'],
  pressures: ['promises', 'reassures']
};
