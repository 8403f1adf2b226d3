import { defineConfig } from 'vitest/config';

// Building is scripts/build.ts, which asks Vite for each bundle; here is what every bundle, and every test in Node, shares
export default defineConfig({
  build: {
    target: 'es2022',
    // Readers of the page's source find the licences in one file beside the bundles
    license: { fileName: 'licences.md' },
    modulePreload: false,
    emptyOutDir: true,
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/widget/**', 'test/extension/{popup,options}/**', '**/node_modules/**', 'test/e2e/**'],
    maxWorkers: 2,
    // Files follow one another in a process, which has read and compiled the house once: it takes a third of the time. Whatever a test changes of the process it puts back
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
