/**
 * The service worker and the manifest: after one visit the game plays without a network.
 *
 * The worker is src/worker/; here it is built, and told every file of the build with the
 * digest of its content. The page registers it itself, under its own Trusted Types policy,
 * so nothing is injected into it. Refuses, after the build, a file that would be missing
 * offline, and a build that weighs more than was promised.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { overBudget, weights } from './budget.ts';
import { manifest } from './manifest.ts';

/** Bytes. Chosen: twice the largest file (Phaser, 1.4 MB), so that growth is noticed. A larger file fails the build. */
const LARGEST = 3_000_000;

/** Files the worker need not keep: itself, and texts nobody needs for play. */
const NOT_KEPT = new Set(['sw.js', 'licences.txt']);

const MANIFEST = 'manifest.webmanifest';

/** Files under `dist` that `worker` neither keeps nor need not keep. */
export function missingOffline(files: readonly string[], worker: string): string[] {
  return files.filter((file) => !NOT_KEPT.has(file) && !worker.includes(`"${file}"`)).sort();
}

/** Relative paths of all files under a folder, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function checked(): Plugin {
  let out = 'dist';
  let written = false; // also a build that failed closes its bundle
  return {
    name: 'mend:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      out = path.resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!written) return;
        const files = filesUnder(out);
        const missing = missingOffline(files, fs.readFileSync(path.join(out, 'sw.js'), 'utf8'));
        if (missing.length > 0)
          this.error(`sw.js does not keep, so that play offline would miss:\n  ${missing.join('\n  ')}`);
        const over = overBudget(weights(files, (file) => fs.readFileSync(path.join(out, file))));
        if (over.length > 0) this.error(`heavier than docs/offline.md says:\n  ${over.join('\n  ')}`);
      }
    }
  };
}

export function offline(): Plugin[] {
  let out = 'dist';
  const digest = (url: string): string =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(out, url)))
      .digest('base64url');
  return [
    {
      name: 'mend:manifest',
      apply: 'build',
      configResolved(config) {
        out = path.resolve(config.root, config.build.outDir);
      },
      transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' }],
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: MANIFEST, source: `${JSON.stringify(manifest)}\n` });
      }
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: null,
      manifest: false, // that of the plugin would be kept under a digest of another kind
      injectManifest: {
        injectionPoint: 'self.builtFiles',
        globPatterns: ['**/*.{html,js,css,json,webmanifest,woff2,png,jpg,webp,svg,webm,m4a}'],
        maximumFileSizeToCacheInBytes: LARGEST,
        // the digest of every file, whether or not its name has one: what is kept is what was built
        manifestTransforms: [
          (entries) => ({ manifest: entries.map((entry) => ({ ...entry, revision: digest(entry.url) })), warnings: [] })
        ]
      }
    }),
    checked()
  ];
}
