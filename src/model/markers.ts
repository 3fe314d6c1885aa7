/**
 * Markers of rupture and of repair, for coding an hour: what can be heard, whoever is at fault.
 *
 * Ids and wording are ours; that these things are told apart follows the Rupture Resolution
 * Rating System (3RS: Eubanks, Muran & Safran 2015), of which nothing is reproduced. Nothing
 * in play reads a marker: they are there for supervision and for courses.
 */
export type MarkerKind = 'withdrawal' | 'confrontation' | 'resolution';

const table = {
  // — Withdrawal: away from the other, or from what one feels —
  'calls-it-fine': 'withdrawal',
  'short-answers': 'withdrawal',
  'talks-in-ideas': 'withdrawal',
  'tells-round-it': 'withdrawal',
  'goes-along': 'withdrawal',
  'words-and-face-part': 'withdrawal',
  'turns-on-self': 'withdrawal',
  // — Confrontation: against the other —
  'complains-of-them': 'confrontation',
  'turns-it-down': 'confrontation',
  'complains-of-the-work': 'confrontation',
  'complains-of-the-frame': 'confrontation',
  'complains-of-progress': 'confrontation',
  'defends-self': 'confrontation',
  presses: 'confrontation',
  // — Resolution: toward mending —
  'clears-it-up': 'resolution',
  'changes-the-work': 'resolution',
  'says-why-this-work': 'resolution',
  'asks-how-it-is-between': 'resolution',
  'owns-a-part': 'resolution',
  'says-how-it-is-here': 'resolution',
  'links-to-us': 'resolution',
  'links-to-others': 'resolution',
  'honours-the-guard': 'resolution',
  'comes-back-to-it': 'resolution'
} as const satisfies Record<string, MarkerKind>;

/** The id of a marker, kebab-case. */
export type Marker = keyof typeof table;

export const MARKERS: Readonly<Record<Marker, MarkerKind>> = table;
export const MARKER_IDS = Object.keys(table) as readonly Marker[];
