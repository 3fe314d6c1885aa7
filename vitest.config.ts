/**
 * Which tests run where: rules, content and tools in plain Node; the HTML in jsdom.
 *
 * Refuses browsers: those tests live in tests/e2e and belong to Playwright.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // as in the browser tests: one core less than there are would leave half of a small machine idle
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // nothing here outlives its file: run in any order they pass, and are not loaded anew for each
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/fixtures/**']
        }
      },
      {
        extends: true,
        // whole runs are played here, and every name on the page is worked out each time
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: ['tests/uiSetup.ts'],
          testTimeout: 60_000
        }
      }
    ]
  }
});
