import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath, firefoxPath } from '../support/browsers.ts';

/** Two browsers side by side: Firefox the pupil's, which in the others of these stories is Chromium. */
const pupilInFirefox = 'e2e/teacher-elsewhere.spec.ts';
/** What differs from engine to engine: fields and their checks, windows, history, cookies, and streams. */
const ofEachEngine = [
  'e2e/{first-sign-in,password-transcript,zoomed-choice}.spec.ts',
  'e2e/{windows,opener-policy,own-marks}.spec.ts',
  'security/**/*.spec.ts',
  pupilInFirefox,
];
/** What measures people's seconds by stories that others tell too, and weather and a year that test/idp and test/extension have without a browser. */
const seldom = [
  'e2e/{half-a-minute,class-of-thirty,other-ways-weather,adult-elsewhere-weather,school-year}.spec.ts',
  'extension/{rough-weather,two-machines}.spec.ts',
];
const isEverything = process.env['EVERYTHING'] !== undefined;

// Stories and attacks that need a whole browser. TRACE=1 keeps a trace of what fails; recording costs a third of the time. One engine: npm run test:e2e -- --project=chromium [FILE]
export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'extension/**/*.spec.ts', 'a11y/**/*.spec.ts', 'security/**/*.spec.ts'],
  globalSetup: './build-once.ts',
  outputDir: '../../test-results',
  tsconfig: '../tsconfig.json',
  fullyParallel: false,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      ...(!isEverything && { testIgnore: [...seldom, pupilInFirefox] }),
      use: { browserName: 'chromium', launchOptions: { executablePath: chromiumPath, args: chromiumFlags } },
    },
    {
      // WebDriver BiDi against Debian's own Firefox: Playwright's patched build is not needed
      name: 'firefox',
      // The rest takes minutes and tells nothing new at each change: EVERYTHING=1 runs it, and what Chromium leaves out
      ...(!isEverything && { testMatch: ofEachEngine }),
      // Only Chromium watches over frames, has a virtual authenticator, and prints to PDF
      testIgnore: [
        'e2e/inline*.spec.ts',
        'e2e/passkeys.spec.ts',
        'e2e/material.spec.ts',
        'e2e/elevadgang-on-paper.spec.ts',
      ],
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } },
    },
  ],
});
