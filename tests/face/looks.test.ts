/** Everyone under every expression, beside how they looked when they were last looked at. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apart, asGrid, everyoneNow, greys, type Looks } from '../../scripts/looks/greys.ts';
import { INFANTS, PEOPLE } from '../../src/face/cast/everyone.ts';
import { faceWith } from '../../src/face/state.ts';

/** Chosen: greys of 255, the most that one cell may differ: more than another machine's edges, less than a mouth. */
const TOLERANCE = 2;

const kept = JSON.parse(fs.readFileSync(new URL('../fixtures/looks.json', import.meta.url), 'utf8')) as Looks;
const now = everyoneNow();

const EVERYONE = { ...PEOPLE, ...INFANTS };

describe('The looks of everyone', () => {
  it('are kept for all who have been drawn, and for no one else', () => {
    expect(Object.keys(kept)).toEqual(Object.keys(EVERYONE));
  });

  it.each(Object.keys(EVERYONE))(
    'of %s are as they were looked at; if they are meant to change: npm run looks',
    (id) => {
      const changed = Object.entries(now[id]!).filter(
        ([name, text]) => apart(asGrid(text), asGrid(kept[id]?.[name] ?? text.replace(/./g, 'A'))) > TOLERANCE
      );
      expect(changed.map(([name]) => name)).toEqual([]);
    }
  );

  it.each(Object.keys(EVERYONE))('of %s are not taken for the same when the mouth alone has changed a little', (id) => {
    const before = greys(EVERYONE[id]!, faceWith({}));
    for (const mouth of [{ 12: 0.4 }, { 15: 0.5 }, { 24: 0.7 }, { 25: 0.6 }])
      expect(apart(before, greys(EVERYONE[id]!, faceWith(mouth))), JSON.stringify(mouth)).toBeGreaterThan(TOLERANCE);
  });
});
