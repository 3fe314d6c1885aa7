/**
 * How the page is built: relative addresses, so that it runs from any folder; nothing
 * inlined, since the policy of the page forbids it; Phaser alone in a chunk that is
 * fetched after the page can be used.
 *
 * Refuses to know what a scenario, a policy or a licence is: scripts/vite/ does.
 */
import { defineConfig } from 'vite';
import { credited } from './scripts/vite/credited.ts';
import { csp } from './scripts/vite/csp.ts';
import { offline } from './scripts/vite/offline.ts';
import { scenarios } from './scripts/vite/scenarios.ts';

export default defineConfig({
  base: './',
  plugins: [scenarios(), csp(), credited(), offline()],
  build: {
    // the oldest browsers of a phone bought in 2016 and kept up to date
    target: ['safari15.4', 'chrome100', 'edge100', 'firefox100'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500, // kB: Phaser
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/](phaser|eventemitter3)[\\/]/ }] }
      }
    }
  }
});
