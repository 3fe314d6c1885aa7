/**
 * Every file of the house, with where its imports lead.
 *
 * Reads src/ under a root. Resolves as the bundler does: relative paths with their
 * ending, a query left off; anything else is a package.
 */
import fs from 'node:fs';
import path from 'node:path';
import { readSource, type Source } from './source.ts';

export interface Edge {
  /** As written, or undefined when it could not be read. */
  readonly specifier: string | undefined;
  readonly type: boolean;
  /** A file from the root, a package, or nothing that was found. */
  readonly to: { readonly file: string } | { readonly npm: string } | undefined;
}

export interface HouseFile extends Omit<Source, 'imports'> {
  /** From the root, with forward slashes. */
  readonly file: string;
  readonly edges: readonly Edge[];
}

const slashes = (file: string): string => file.replaceAll('\\', '/');

function resolve(root: string, from: string, specifier: string | undefined): Edge['to'] {
  if (specifier === undefined) return undefined;
  const [bare = ''] = specifier.split('?');
  if (!bare.startsWith('.') && !bare.startsWith('/')) return { npm: bare };
  const target = path.resolve(root, path.dirname(from), bare);
  const found = fs.existsSync(target) && fs.statSync(target).isFile();
  return found ? { file: slashes(path.relative(root, target)) } : undefined;
}

/** @param root - the folder that holds src/ */
export function readHouse(root: string): HouseFile[] {
  return fs
    .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => {
      const file = slashes(path.join('src', name));
      const { imports, ...rest } = readSource(file, fs.readFileSync(path.join(root, file), 'utf8'));
      const edges = imports.map(({ specifier, type }) => ({ specifier, type, to: resolve(root, file, specifier) }));
      return { file, edges, ...rest };
    });
}
