/**
 * Writes the tables of src/model/MODEL.md anew from the sources.
 *
 *   node --import tsx scripts/modelDoc.ts
 *
 * Refuses to touch what is written by hand between the tables.
 */
import fs from 'node:fs';
import { DOC, filled } from './model/doc.ts';

fs.writeFileSync(DOC, filled(fs.readFileSync(DOC, 'utf8')));
