import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // Pure logic in Node; a file that needs a DOM makes one with jsdom or names its environment.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/e2e/**', 'tests/voices/**'],
          environment: 'node',
          // vitest leaves one core free by default; on two cores that was one file at a time, 242 s (2026-11-30).
          maxWorkers: '100%',
        },
      },
      {
        // The built extension in real Chromium and real Firefox; `npm run build` comes first.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/harness/warm-firefox.ts',
          // One file leaves a third of two cores idle (57 % used, 2026-11-30): a file a core, each with its own browser.
          maxWorkers: 2,
          // Two browsers at once can starve one: a test that fails is tried once more, and says so.
          retry: 1,
          // The default, one second, is what a busy machine takes to draw; only what fails waits that long.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // With the system's own voices, which `npm run test:voices` installs first; `npm test` leaves it out.
        test: {
          name: 'voices',
          include: ['tests/voices/**/*.test.ts'],
          environment: 'node',
          testTimeout: 200_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
