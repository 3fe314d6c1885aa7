/**
 * Keeps how everyone looks now: npm run looks
 *
 * To be run after the sheets have been looked at (npm run gallery:sheet), when a face is
 * meant to look otherwise than before. tests/face/looks.test.ts compares with what is kept.
 */
import fs from 'node:fs';
import path from 'node:path';
import { everyoneNow } from './looks/greys.ts';

fs.writeFileSync(
  path.join(import.meta.dirname, '../tests/fixtures/looks.json'),
  `${JSON.stringify(everyoneNow(), null, 1)}\n`
);
