/**
 * Checks the licence of everything a player receives, and that CREDITS.md names it.
 *
 *   npm run licences             check; exit status 1 on any finding
 *   npm run licences -- --write  write CREDITS.md, then check
 *
 * Refuses licences outside the list in licences/spdx.ts; there are no exceptions.
 */
import fs from 'node:fs';
import path from 'node:path';
import { isAllowed } from './licences/spdx.ts';
import { type Shipped, shippedPackages } from './licences/shipped.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CREDITS = path.join(ROOT, 'CREDITS.md');

const row = ({ name, version, licence, copyright }: Shipped): string =>
  `| [${name}](https://www.npmjs.com/package/${name}) | ${version} | ${licence} | ${copyright.replaceAll('|', '\\|')} |`;

const credits = (packages: readonly Shipped[]): string => `# Credits

What a player receives beside our own work. Written by \`npm run licences -- --write\`; the full texts of the licences
are in \`licences.txt\` of every build.

Our own work: code under MIT; text, pictures and sound under CC BY 4.0 (see LICENSE).

| package | version | licence | copyright |
|---|---|---|---|
${packages.map(row).join('\n')}
`;

function findings(packages: readonly Shipped[], written: string): string[] {
  const found = packages
    .filter((p) => !isAllowed(p.licence))
    .map((p) => `${p.name} ${p.version}: ${p.licence || 'no licence'} may not be shipped (scripts/licences/spdx.ts)`);
  if (written !== credits(packages)) found.push('CREDITS.md is out of date: npm run licences -- --write');
  return found;
}

const packages = shippedPackages(ROOT);
if (process.argv.includes('--write')) fs.writeFileSync(CREDITS, credits(packages));
const found = findings(packages, fs.existsSync(CREDITS) ? fs.readFileSync(CREDITS, 'utf8') : '');
for (const finding of found) console.error(finding);
console.log(
  found.length === 0 ? `${packages.length} shipped packages, every licence allowed` : `${found.length} to look at`
);
process.exitCode = found.length === 0 ? 0 : 1;
