import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vite';
import type {} from 'vitest/config';
import { GUIDES } from './src/tools/build/outputs.js';
import { serveOurSite } from './src/tools/site/serve-our-site.js';
import { rahnuma } from './src/vite/plugin.js';
import { findBrowser } from './test/support/find-browser.js';

/** The page that `npm start` opens, and the tests. What `npm run build` leaves is in `src/tools/build/outputs.ts`. */
export default defineConfig({
  plugins: [rahnuma({ guides: GUIDES }), serveOurSite()],
  /** Else the pages of the hosts under `test` are looked into as well, which have packages of their own. */
  optimizeDeps: { entries: ['src/pages/page.ts'] },
  build: { target: 'es2022' },
  test: {
    maxWorkers: availableParallelism(),
    setupFiles: ['test/support/accept-dev-mode.ts'],
    /** A busy machine takes its time, a first dynamic import above all. */
    expect: { poll: { timeout: 20_000 } },
    /** One kind after the other: browsers and compilers take all processors that there are. */
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/cross-browser/**'],
          /** Modules are loaded once for all files: that took a third of the time. */
          isolate: false,
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'cross-browser',
          environment: 'node',
          include: ['test/cross-browser/*.test.ts'],
          globalSetup: ['test/cross-browser/support/serve-builds.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        /** Found in the middle of a run else, which loads the page again under the test. */
        optimizeDeps: { include: ['yaml'] },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          setupFiles: ['test/support/no-lit-warnings.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: findBrowser() ?? {},
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
