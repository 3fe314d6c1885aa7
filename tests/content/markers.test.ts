/** Markers stand on both sides of the two hours of therapy, for those who code them; play never carries them. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MARKER_IDS, MARKERS, type MarkerKind } from '../../src/model/markers.ts';
import { compile } from '../../src/scenario/compile/compile.ts';
import { linesOf } from '../../src/scenario/compile/visit.ts';
import { MARKER_WORDS } from '../../src/words/markers.ts';

const ROOT = path.resolve(import.meta.dirname, '../../scenarios');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const KINDS: readonly MarkerKind[] = ['withdrawal', 'confrontation', 'resolution'];

describe.each(['missed-cue', 'telling-your-therapist'])('%s', (id) => {
  const { text, packs } = compile(read(`${id}/scenario.yaml`), 'scenario.yaml', read('sources.yaml'));
  const { marks } = packs!.reasons;
  const spoken = new Set(linesOf(text!).map((l) => l.value.id));
  const kindsOf = (own: boolean): Set<MarkerKind> =>
    new Set(
      Object.entries(marks)
        .filter(([key]) => spoken.has(key) !== own)
        .flatMap(([, ids]) => ids.map((m) => MARKERS[m]))
    );

  it('marks withdrawal, confrontation and resolution, on the player’s side and on the other’s', () => {
    expect([...kindsOf(true)].sort()).toEqual([...KINDS].sort());
    expect([...kindsOf(false)].sort()).toEqual([...KINDS].sort());
    expect(Object.keys(marks).length).toBeGreaterThan(40);
  });

  it('keeps them out of what play needs', () => expect(JSON.stringify(packs!.play)).not.toContain('"marks"'));
});

it('has words for every marker', () => {
  for (const id of MARKER_IDS) expect(MARKER_WORDS[id].length).toBeGreaterThan(5);
});
