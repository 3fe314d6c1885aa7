/**
 * How the page is built: relative addresses, so that it runs from any folder; nothing
 * inlined but the rules and the few lines of the first page, which the policy names by
 * their hashes; Phaser alone in a chunk that is fetched after the page can be used.
 *
 * Refuses to know what a scenario, a policy or a licence is: scripts/vite/ does.
 */
import { defineConfig } from 'vite';
import { credited } from './scripts/vite/credited.ts';
import { csp } from './scripts/vite/csp.ts';
import { offline } from './scripts/vite/offline.ts';
import { scenarios } from './scripts/vite/scenarios.ts';
import { start } from './scripts/vite/start.ts';

/** What play needs before the first choice: one chunk, which packs smaller and arrives sooner than many. */
const CORE = [
  /[\\/]node_modules[\\/](preact|xstate|zustand)[\\/]/,
  /[\\/]src[\\/]model[\\/](?!report|record|steps|outcome|felt)/,
  /[\\/]src[\\/]scenario[\\/]play[\\/]/,
  /[\\/]src[\\/]session[\\/](?!answer|otherChair|replay)/,
  /[\\/]src[\\/]words[\\/](ui|faces|places|standing)/,
  /[\\/]src[\\/]ui[\\/]play[\\/]/,
  /[\\/]src[\\/]ui[\\/](App|Curtain|announce|frame|leaveQuickly|trouble|useStore|applySettings|guardBack)/,
  /[\\/]src[\\/]stores[\\/](settings|tabs|trouble)\.ts/
];
const isCore = (id: string): boolean => CORE.some((part) => part.test(id));

export default defineConfig({
  base: './',
  plugins: [scenarios(), start(), csp(), credited(), offline()],
  build: {
    // the oldest browsers of a phone bought in 2016 and kept up to date
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500, // kB: Phaser
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/](phaser|eventemitter3)[\\/]/ },
            { name: 'core', test: isCore }
          ]
        }
      }
    }
  }
});
