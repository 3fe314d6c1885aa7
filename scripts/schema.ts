/**
 * Writes src/scenario/scenario.schema.json, which editors read, from the one schema there is.
 *
 *   npm run schema
 */
import fs from 'node:fs';
import path from 'node:path';
import { jsonSchema } from '../src/scenario/compile/schema.ts';

const FILE = path.resolve(import.meta.dirname, '../src/scenario/scenario.schema.json');

fs.writeFileSync(FILE, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
console.log(`${path.relative(process.cwd(), FILE)} written`);
