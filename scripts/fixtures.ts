/**
 * Writes the failing scenarios, one folder a code, from the sound one and tests/fixtures/edits.ts.
 *
 *   npm run fixtures
 */
import fs from 'node:fs';
import path from 'node:path';
import { EDITS, PLAYTHROUGHS } from '../tests/fixtures/edits.ts';

const FOLDER = path.resolve(import.meta.dirname, '../tests/fixtures/scenarios');
const sound = fs.readFileSync(path.join(FOLDER, 'sound/scenario.yaml'), 'utf8');

for (const [code, edit] of Object.entries(EDITS)) {
  const folder = path.join(FOLDER, code);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'scenario.yaml'), edit(sound));
  const runs = PLAYTHROUGHS[code as keyof typeof PLAYTHROUGHS];
  if (runs !== undefined) fs.writeFileSync(path.join(folder, 'playthroughs.yaml'), runs);
}
console.log(`${Object.keys(EDITS).length} fixtures written`);
