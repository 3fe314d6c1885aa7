/**
 * Finds the packages whose code or fonts a player receives, with their licences.
 *
 * Those are the dependencies with all of theirs, and the tools that leave some of their
 * own code in the build. Reads node_modules only; refuses to guess a licence.
 */
import fs from 'node:fs';
import path from 'node:path';

/** Tools whose own code ends up in the build: Vite's loader, Rolldown's runtime, the service worker. */
const TOOLS = ['vite', 'rolldown', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or what package.json says in its place, or empty. */
  readonly licence: string;
  /** The copyright line of its licence file, or empty. */
  readonly copyright: string;
  /** Its licence file, or empty. */
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): Manifest =>
  JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where Node finds a package from a folder, or undefined when it is not installed. */
function find(name: string, from: string, root: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (fs.existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (folder === root || folder === path.dirname(folder)) return undefined;
  }
}

function licenceText(folder: string): string {
  const file = fs
    .readdirSync(folder)
    .filter((name) => /^(licen[cs]e|ofl)(\.|$)/i.test(name))
    .sort()[0];
  if (file === undefined) return '';
  // a tool's file may go on with the licences of what the tool itself bundles, which is not shipped
  const [own = ''] = fs.readFileSync(path.join(folder, file), 'utf8').split(/^# Licenses of bundled/m);
  return own.trim();
}

function describe(folder: string): Shipped {
  const { name, version, license } = read(folder);
  const text = licenceText(folder);
  // a font's file runs the notices of its several faces together in one line: the first will do
  const [copyright = ''] = (/^.*copyright\s.*\d{4}.*$/im.exec(text)?.[0].trim() ?? '').split(/\s+\S+\.ttf:/);
  return { name, version, licence: typeof license === 'string' ? license : (license?.type ?? ''), copyright, text };
}

/**
 * Every shipped package, by name.
 *
 * @param root - the folder with package.json and node_modules
 * @throws Error when a dependency is not installed
 */
export function shippedPackages(root: string): Shipped[] {
  const seen = new Map<string, Shipped>();
  const visit = (name: string, from: string, optional: boolean): void => {
    const folder = find(name, from, root);
    if (folder === undefined) {
      if (optional) return;
      throw new Error(`shippedPackages: ${name}, needed by ${from}, is not installed; run npm install`);
    }
    if (seen.has(folder)) return;
    seen.set(folder, describe(folder));
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = read(folder);
    const maybe = new Set([...Object.keys(optionalDependencies), ...Object.keys(peerDependencies)]);
    for (const next of new Set([...Object.keys(dependencies), ...maybe])) visit(next, folder, maybe.has(next));
  };
  for (const name of Object.keys(read(root).dependencies ?? {})) visit(name, root, false);
  for (const name of TOOLS) {
    const folder = find(name, root, root);
    if (folder === undefined) throw new Error(`shippedPackages: ${name} is not installed; run npm install`);
    seen.set(folder, describe(folder));
  }
  return [...seen.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
