/** Finds and reads scenarios on disk. Missing and unreadable ones become diagnostics, never exceptions. */
import fs from 'node:fs';
import path from 'node:path';
import { type Compiled, compile } from '../scenario/compile/compile.ts';
import { type Diagnostic, diagnostic } from '../scenario/compile/diagnostic.ts';
import { MAX_BYTES } from '../scenario/compile/guard.ts';
import type { Packs } from '../scenario/compile/emit.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const SCENARIOS = path.join(ROOT, 'scenarios');
const SOURCES = path.join(SCENARIOS, 'sources.yaml');
const NAME = 'scenario.yaml';

const shown = (file: string): string => {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
};

/** The scenario files a path stands for: a file, a folder with scenario.yaml, or a folder of such folders. */
export function scenarioFiles(given: string): { files: string[]; diagnostics: Diagnostic[] } {
  const missing = (why: string): { files: string[]; diagnostics: Diagnostic[] } => ({
    files: [],
    diagnostics: [diagnostic('SC01', shown(given), 1, 1, why)]
  });
  let stat: fs.Stats;
  try {
    stat = fs.statSync(given);
  } catch {
    return missing('there is no such file or folder.');
  }
  if (stat.isFile()) return { files: [given], diagnostics: [] };
  if (fs.existsSync(path.join(given, NAME))) return { files: [path.join(given, NAME)], diagnostics: [] };
  const inside = fs
    .readdirSync(given, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => path.join(given, e.name, NAME))
    .filter((f) => fs.existsSync(f))
    .sort();
  return inside.length > 0 ? { files: inside, diagnostics: [] } : missing(`no ${NAME} in this folder.`);
}

export const readSourcesFile = (): string => fs.readFileSync(SOURCES, 'utf8');

/** Reads and compiles one file. */
export function compileFile(file: string): Compiled {
  const name = shown(file);
  try {
    const { size } = fs.statSync(file);
    if (size > MAX_BYTES)
      return { diagnostics: [diagnostic('SC02', name, 1, 1, `${Math.round(size / 1024)} kB; the limit is 512 kB.`)] };
    return compile(fs.readFileSync(file, 'utf8'), name, readSourcesFile());
  } catch (error) {
    return { diagnostics: [diagnostic('SC01', name, 1, 1, error instanceof Error ? error.message : String(error))] };
  }
}

/** The scenario of an id, or of a path. */
export function packsOf(idOrPath: string): { packs?: Packs; compiled: Compiled } {
  const folder = path.join(SCENARIOS, idOrPath);
  const { files, diagnostics } = scenarioFiles(
    /^[a-z][a-z0-9-]*$/.test(idOrPath) && fs.existsSync(folder) ? folder : idOrPath
  );
  const file = files[0];
  if (!file) return { compiled: { diagnostics } };
  const compiled = compileFile(file);
  return compiled.packs ? { packs: compiled.packs, compiled } : { compiled };
}
