/** All rules, in the order of the manual. */
import { ABSOLUTE } from './absolute.ts';
import { ACCOUNTS } from './accounts.ts';
import { APPEASES } from './appeases.ts';
import { BLAMES } from './blames.ts';
import { CANCELS } from './cancels.ts';
import { CONTEMPT } from './contempt.ts';
import { COUNTERS } from './counters.ts';
import { DEFENDS } from './defends.ts';
import { DISCLOSES } from './discloses.ts';
import { FIXES } from './fixes.ts';
import { GIVES_ROOM } from './gives-room.ts';
import { INVITES } from './invites.ts';
import { JUDGES } from './judges.ts';
import { LIMITS } from './limits.ts';
import { LISTENS } from './listens.ts';
import { MIND_READS } from './mind-reads.ts';
import { MINIMISES } from './minimises.ts';
import { NAMES } from './names.ts';
import { OFFERS } from './offers.ts';
import { OVER_PROMISES } from './over-promises.ts';
import { OWNS } from './owns.ts';
import { PERFORMS } from './performs.ts';
import { PRESSURES } from './pressures.ts';
import { PROBES } from './probes.ts';
import { PROMISES } from './promises.ts';
import { REASSURES } from './reassures.ts';
import { REQUESTS } from './requests.ts';
import { THANKS } from './thanks.ts';
import { VALIDATES } from './validates.ts';
import { VALUES } from './values.ts';
import { WONDERS } from './wonders.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  ...NAMES,
  ...WONDERS,
  ...DISCLOSES,
  ...REQUESTS,
  ...LIMITS,
  ...VALUES,
  ...THANKS,
  ...OWNS,
  ...ACCOUNTS,
  ...VALIDATES,
  ...INVITES,
  ...LISTENS,
  ...REASSURES,
  ...GIVES_ROOM,
  ...OFFERS,
  ...PROMISES,
  ...JUDGES,
  ...BLAMES,
  ...MIND_READS,
  ...PROBES,
  ...DEFENDS,
  ...CANCELS,
  ...COUNTERS,
  ...MINIMISES,
  ...FIXES,
  ...APPEASES,
  ...OVER_PROMISES,
  ...PRESSURES,
  ...CONTEMPT,
  ...PERFORMS,
  ...ABSOLUTE
];
