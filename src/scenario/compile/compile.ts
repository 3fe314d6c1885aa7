/**
 * Scenario text into packs, or into every diagnostic at once. Text in, values out:
 * no files, no network; never in the browser; never throws for content.
 */
import * as z from 'zod';
import { type Diagnostic, Findings } from './diagnostic.ts';
import { condition } from './condition.ts';
import { checkCraft } from './craft.ts';
import { REASON_SOURCES } from '../../model/reasons.ts';
import { emit, type Packs } from './emit.ts';
import { hashesOf } from './hash.ts';
import { checkProse } from './prose.ts';
import { read } from './read.ts';
import { checkRefs, knownNames } from './refs.ts';
import type { ReasonsPack } from '../pack.ts';
import type { ScenarioText } from './schema.ts';
import { shaped } from './shape.ts';

const Sources = z.record(
  z.string(),
  z.strictObject({
    citation: z.string(),
    claim: z.string(),
    doi: z.string().optional(),
    url: z.string().optional(),
    confidence: z.enum(['V', 'V2', 'chosen'])
  })
);
export type Sources = z.infer<typeof Sources>;

export interface Compiled {
  readonly diagnostics: readonly Diagnostic[];
  /** Present when there is no error. */
  readonly packs?: Packs;
  /** The text in shape, for those who count its words. */
  readonly text?: ScenarioText;
}

/** The bibliography. @throws Error when it is not one: it is ours, not an author's */
export function readSources(text: string): Sources {
  const { reading, diagnostics } = read(text, 'sources.yaml');
  if (!reading) throw new Error(`readSources: ${diagnostics.map((d) => d.message).join('; ')}`);
  return Sources.parse(reading.value);
}

/** Sources a scenario cites, with the model's own. */
function cited(s: ScenarioText, all: Sources): ReasonsPack['sources'] {
  const text = JSON.stringify(s);
  const used = (id: string): boolean =>
    s.sources.includes(id) || REASON_SOURCES.includes(id) || text.includes(`"${id}"`);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([id]) => used(id))
      .map(([id, { citation, claim, doi }]) => [id, doi === undefined ? { citation, claim } : { citation, claim, doi }])
  );
}

/**
 * @param file - the name diagnostics carry
 * @param sources - the text of scenarios/sources.yaml
 */
export function compile(text: string, file: string, sources: string): Compiled {
  const { reading, diagnostics } = read(text, file);
  if (!reading) return { diagnostics };
  const findings = new Findings(file, reading.locate);
  const scenario = shaped(reading.value, findings);
  if (!scenario) return { diagnostics: findings.list };
  const bibliography = readSources(sources);
  checkRefs(scenario, findings, new Set(Object.keys(bibliography)));
  const known = knownNames(scenario);
  const packs = emit(scenario, (raw, path) => condition(raw, known, findings, path), cited(scenario, bibliography));
  if (!findings.hasErrors) {
    checkProse(scenario, findings);
    checkCraft(scenario, findings);
  }
  if (findings.hasErrors) return { diagnostics: findings.list, text: scenario };
  const hashes = hashesOf(packs.play);
  const play = { ...packs.play, ...hashes };
  return {
    diagnostics: findings.list,
    packs: { ...packs, play, reasons: { ...packs.reasons, rules: hashes.rules } },
    text: scenario
  };
}
