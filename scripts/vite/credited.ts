/**
 * Holds the build to its credits: a package whose code is in the bundle must be among
 * the shipped packages whose licences are checked; their texts go out as licences.txt.
 *
 * Refuses a build with an uncredited package, such as a development tool imported into
 * the page by mistake.
 */
import type { Plugin } from 'vite';
import { type Shipped, shippedPackages } from '../licences/shipped.ts';

/** The package a bundled module is of, or undefined for our own. */
export function packageOf(moduleId: string): string | undefined {
  const id = moduleId.replaceAll('\\', '/');
  if (id.startsWith('\0vite/')) return 'vite';
  if (id.startsWith('\0rolldown/')) return 'rolldown';
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
}

const notice = ({ name, version, licence, text }: Shipped): string =>
  `${name} ${version} (${licence})\n\n${text || 'The package holds no licence text beyond this name.'}\n`;

export function credited(): Plugin {
  let root = '';
  return {
    name: 'mend:credited',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const shipped = shippedPackages(root);
      const names = new Set(shipped.map((p) => p.name));
      const bundled = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const strangers = new Set(bundled.map(packageOf).filter((name) => name !== undefined && !names.has(name)));
      if (strangers.size > 0) this.error(`bundled but not a dependency: ${[...strangers].join(', ')}`);
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: shipped.map(notice).join(`\n${'-'.repeat(80)}\n\n`)
      });
    }
  };
}
