import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, NO_SANDBOX } from './scripts/setup/browsers.mjs';

const executablePath = findBrowser('chromium') ?? 'chromium';

/** Which tests run where. `tests/` mirrors the project's folders; the ending or the folder decides. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.*', 'tests/e2e/**', 'tests/build/**'],
          // Only a test that hangs should fail by time: a busy machine is no reason.
          testTimeout: 60_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          // What is waited for comes late on a busy machine: the second that a poll has by itself is no promise of ours.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: NO_SANDBOX } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Reads what `npm run build` wrote.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
      },
      {
        // Drives real browsers with what `npm run build` wrote: two files at a time, so that they do not starve.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // Two browsers on a machine that does other work as well: once in some hundreds one of them misses a key. What
          // passes only then is told at the end of `npm test`, because it may as well be a race of ours.
          retry: 1,
        },
      },
    ],
  },
});
