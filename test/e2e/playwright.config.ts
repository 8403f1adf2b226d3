import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath, firefoxPath } from '../support/browsers.ts';

// Stories and attacks that need a whole browser. One engine: npm run test:e2e -- --project=chromium [FILE]
export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'security/**/*.spec.ts'],
  globalSetup: './build-once.ts',
  outputDir: '../../test-results',
  tsconfig: '../tsconfig.json',
  fullyParallel: false,
  forbidOnly: true,
  workers: 2,
  timeout: 45_000,
  reporter: [['list']],
  use: { locale: 'da-DK', timezoneId: 'Europe/Copenhagen', trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath: chromiumPath, args: chromiumFlags } },
    },
    {
      // WebDriver BiDi against Debian's own Firefox: Playwright's patched build is not needed
      name: 'firefox',
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } },
    },
  ],
});
