import { defineConfig } from 'vitest/config';

/** The tests of shared/policy that run for each changed place of it; the list of words is data, and is not changed. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/shared/policy/**/*.test.ts'],
    exclude: ['test/shared/policy/words-da.test.ts'],
    setupFiles: ['test/mutation/fewer-runs.ts'],
    testTimeout: 20_000,
  },
});
