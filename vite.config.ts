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

/** What the first move needs: asked for while the first page is read. */
const ENGINE = [
  /[\\/]node_modules[\\/]xstate[\\/]/,
  /[\\/]src[\\/]model[\\/](rate|reasons)\.ts/,
  /[\\/]src[\\/]scenario[\\/]play[\\/]machine\.ts/,
  /[\\/]src[\\/]session[\\/](session|app|appMachine)\.ts/
];

/** What the first page needs: one chunk, which packs smaller and arrives sooner than many. */
const CORE = [
  /[\\/]node_modules[\\/](preact|zustand)[\\/]/,
  /[\\/]src[\\/]model[\\/](?!infant|report|record|steps|outcome|felt|rate|reasons|markers|version)/,
  /[\\/]src[\\/]scenario[\\/]play[\\/](?!machine)/,
  /[\\/]src[\\/]session[\\/](?!stillFace|listeners|overRuns|written|answer|ownLines|otherChair|replay|session|app)/,
  /[\\/]src[\\/]words[\\/](ui|faces|places|standing)\.ts/,
  /[\\/]src[\\/]ui[\\/]play[\\/](?!Body|Compose|PauseDialog|Guess|WhatItDid)/,
  /[\\/]src[\\/]ui[\\/](App|later|boundary|announce|frame|leaveQuickly|useStore|applySettings|guardBack)/,
  /[\\/]src[\\/]stores[\\/](settings|tabs|trouble)\.ts/
];
const among =
  (parts: readonly RegExp[]) =>
  (id: string): boolean =>
    parts.some((part) => part.test(id));

export default defineConfig({
  base: './',
  plugins: [scenarios(), start(), csp(), credited(), offline()],
  build: {
    // the oldest browsers of a phone bought in 2016 and kept up to date
    target: 'es2022',
    assetsInlineLimit: 0,
    // a browser without modulepreload asks for the same files a little later
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500, // kB: Phaser
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/](phaser|eventemitter3)[\\/]/ },
            // the first takes along what it imports, so that it waits for no other
            { name: 'core', test: among(CORE), priority: 2 },
            { name: 'engine', test: among(ENGINE), priority: 1 }
          ]
        }
      }
    }
  }
});
