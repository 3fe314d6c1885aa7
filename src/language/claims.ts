/** What the rules claim to read. Definitions: CODING.md. */
import type { Appraisal } from '../model/appraisals.ts';

export const CLAIMED = [
  'names',
  'wonders',
  'discloses',
  'requests',
  'limits',
  'values',
  'thanks',
  'owns',
  'accounts',
  'validates',
  'invites',
  'listens',
  'reassures',
  'gives-room',
  'offers',
  'promises',
  'judges',
  'blames',
  'mind-reads',
  'probes',
  'defends',
  'cancels',
  'counters',
  'minimises',
  'fixes',
  'appeases',
  'over-promises',
  'pressures',
  'contempt',
  'performs',
  'absolute'
] as const satisfies readonly Appraisal[];

/** An appraisal that can be read in words. */
export type Claimed = (typeof CLAIMED)[number];
