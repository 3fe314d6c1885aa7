/**
 * How the game is tested in browsers: the build, served as it will be, in Chromium
 * without a graphics card; tests marked @webgl with WebGL drawn in software; and all but
 * tests marked @webgl or @chromium in Firefox, where one is installed (FIREFOX=/path
 * names another). Without the service worker, which would answer for files a test
 * withholds; the tests about it ask for it.
 *
 * Refuses to build: `npm run build` comes first. Refuses a server it did not start, which
 * might serve another build. PORT_E2E chooses another port, DIST_E2E another build.
 */
import { defineConfig } from '@playwright/test';
import { chromiumPath, GL, NOGPU } from './tests/chromium.ts';
import { firefoxPath } from './tests/firefox.ts';

const port = process.env['PORT_E2E'] ?? '4179';
const dist = process.env['DIST_E2E'] ?? 'dist';
const address = `http://127.0.0.1:${port}`;
const executablePath = await chromiumPath();
const firefox = firefoxPath();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // a whole run takes 3 s on two free cores; several share them at times
  timeout: 180_000,
  expect: { timeout: 25_000 },
  reporter: 'line',
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: address,
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 720 },
    trace: 'retain-on-failure'
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${dist}`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000
  },
  projects: [
    { name: 'chromium', use: { launchOptions: { executablePath, args: NOGPU } }, grepInvert: /@webgl/ },
    { name: 'chromium-webgl', use: { launchOptions: { executablePath, args: GL } }, grep: /@webgl/ },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            // the channel speaks WebDriver BiDi, so that a stock Firefox will do
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox }
            },
            grepInvert: /@webgl|@chromium/
          }
        ])
  ]
});
