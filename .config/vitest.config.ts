import { defineConfig } from 'vitest/config';

/**
 * `units` are pure and fast; `sites` build small fixture sites and the sample site in child processes and read what was written;
 * `browser` opens the built sample site in a real browser.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'units',
          include: ['src/**/*.test.ts'],
          exclude: ['src/tests/sites/**', 'src/tests/browser/**'],
        },
      },
      {
        test: {
          name: 'sites',
          include: ['src/tests/sites/**/*.test.ts', 'src/tests/browser/**/*.test.ts'],
          globalSetup: ['src/tests/sites/sample-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // Each test here builds or browses: on two cores, one beside another only makes both slow.
          fileParallelism: false,
        },
      },
    ],
  },
});
