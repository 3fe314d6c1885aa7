/**
 * The moment's part of a reason, as a code with values and a source: never prose.
 *
 * `words/` turns a code into a sentence. `chosen` as a source means: our decision,
 * told in MODEL.md, not a finding.
 */
const SOURCES = {
  landed: 'chosen',
  early: 'gottman-driver-tabares-2015',
  'arrives-late': 'chosen',
  'after-hearing': 'frantz-bennigson-2005',
  'gate-acknowledge': 'chosen',
  'gate-validate': 'chosen',
  'too-hot': 'chosen',
  spoiled: 'chosen',
  unfit: 'chosen',
  'said-before': 'chosen',
  missing: 'chosen',
  stayed: 'chosen',
  'left-it': 'chosen'
} as const;

export type ReasonCode = keyof typeof SOURCES;
export const REASON_CODES = Object.keys(SOURCES) as readonly ReasonCode[];

export interface Reason {
  readonly code: ReasonCode;
  /** Numbers are quantities 0..1; strings are ids. */
  readonly values: Readonly<Record<string, number | string>>;
  /** An id of scenarios/sources.yaml, or `chosen`. */
  readonly source: string;
}

/** In therapy the timing rules rest on an expert consensus; elsewhere they are our choice. */
const IN_THERAPY: Partial<Record<ReasonCode, string>> = {
  'too-hot': 'eubanks-burckell-goldfried-2018',
  'gate-acknowledge': 'eubanks-burckell-goldfried-2018',
  'gate-validate': 'eubanks-burckell-goldfried-2018'
};

/** A reason. @param therapy - whether the two sit in a therapy room */
export const reason = (code: ReasonCode, values: Reason['values'] = {}, therapy = false): Reason => ({
  code,
  values,
  source: (therapy ? IN_THERAPY[code] : undefined) ?? SOURCES[code]
});

/** Every source a moment's reason may cite, "chosen" apart. */
export const REASON_SOURCES: readonly string[] = [...Object.values(SOURCES), ...Object.values(IN_THERAPY)].filter(
  (s) => s !== 'chosen'
);
