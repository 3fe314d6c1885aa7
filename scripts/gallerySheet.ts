/**
 * Draws the contact sheets of everything that is drawn, to be looked at.
 *
 *   npm run gallery:sheet [-- [--only name] [folder]]     writes docs/sheets/*.png, or to the folder
 *
 * A new kind of picture adds its list of sheets to `SHEETS`. Few colours a sheet, so that
 * the files stay small. Refuses to judge: no test compares these.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { infantSheets } from './sheets/infant.ts';
import { lookSheets } from './sheets/looks.ts';
import { peopleSheets } from './sheets/people.ts';
import { roomSheets } from './sheets/rooms.ts';
import { indexedPng } from './sheets/png.ts';
import { drawSheet, type Sheet } from './sheets/sheet.ts';

const SHEETS: readonly (() => readonly Sheet[])[] = [peopleSheets, infantSheets, lookSheets, roomSheets];

const COLOURS = 160;

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true
});
const out = path.resolve(positionals[0] ?? path.join(import.meta.dirname, '../docs/sheets'));
fs.mkdirSync(out, { recursive: true });
for (const sheet of SHEETS.flatMap((list) => list()).filter(({ name }) => name.includes(values.only))) {
  const canvas = drawSheet(sheet);
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const png = indexedPng(data, width, height, sheet.colours ?? COLOURS);
  fs.writeFileSync(path.join(out, `${sheet.name}.png`), png);
  console.log(`${sheet.name}.png ${width}×${height} ${Math.round(png.length / 1000)} kB`);
}
