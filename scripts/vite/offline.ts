/**
 * The service worker and the manifest: after one visit the game plays without a network.
 *
 * Everything the game needs is fetched once and kept; an update waits until the player
 * says so. The page registers the worker itself, under its own Trusted Types policy, so
 * nothing is injected into it. Refuses, after the build, a file that would be missing
 * offline.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Bytes. Chosen: twice the largest file (Phaser, 1.4 MB), so that growth is noticed. A larger file fails the build. */
const LARGEST = 3_000_000;

/** Files the worker need not keep: itself, and texts nobody needs for play. */
const NOT_KEPT = new Set(['sw.js', 'licences.txt']);
/** Sounds are kept once they have been heard: nobody who plays without them fetches them. */
const SOUND = /\.(?:webm|m4a)$/;

const PAPER = '#f6f1e8';

/** Files under `dist` that `worker` neither keeps nor need not keep. */
export function missingOffline(files: readonly string[], worker: string): string[] {
  return files.filter((file) => !NOT_KEPT.has(file) && !SOUND.test(file) && !worker.includes(`"${file}"`)).sort();
}

/** Relative paths of all files under a folder, with forward slashes. */
function filesUnder(folder: string): string[] {
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
        const worker = fs.readFileSync(path.join(out, 'sw.js'), 'utf8');
        const missing = missingOffline(filesUnder(out), worker);
        if (missing.length > 0)
          this.error(`sw.js does not keep, so that play offline would miss:\n  ${missing.join('\n  ')}`);
      }
    }
  };
}

export function offline(): Plugin[] {
  return [
    ...VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      injectRegister: null,
      includeManifestIcons: false, // the patterns below find them
      manifest: {
        name: 'Mend',
        short_name: 'Mend',
        description: 'Practise mending a relationship after it has torn.',
        lang: 'en',
        display: 'standalone',
        background_color: PAPER,
        theme_color: PAPER,
        categories: ['education'],
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
        ]
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,json,woff2,png,jpg,webp,svg}'],
        runtimeCaching: [{ urlPattern: SOUND, handler: 'CacheFirst', options: { cacheName: 'sound' } }],
        maximumFileSizeToCacheInBytes: LARGEST,
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false
      }
    }),
    checked()
  ];
}
