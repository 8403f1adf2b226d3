import { type Browser, chromium, firefox, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath, firefoxPath } from '../support/browsers.ts';
import type { Somebody } from './crowd.ts';
import { ApprovalsPage } from './pages/approvals-page.ts';
import { MarksPage } from './pages/marks-page.ts';
import { StepUpPage } from './pages/step-up-page.ts';
import { test as story } from './story.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

export interface Both {
  /** Own marks at Læringsøen, in the pupil's browser, not yet opened. */
  marks: MarksPage;
  stepUp: StepUpPage;
  /** A page in the other engine, whose browser nobody has used. */
  elsewhere: Page;
  /** Signs a pupil of the class in at own marks, and goes on to where more is asked for. */
  pupilAsked(className: string): Promise<Somebody>;
}

export interface Adults {
  otherBrowser: Browser;
  /** The teacher of 5.A and 6.A, in the other engine, who has shown MitID and stays for all of this file's stories. */
  teacher: ApprovalsPage;
}

const locale = { locale: 'da-DK', timezoneId: 'Europe/Copenhagen' };

/** Two browsers side by side: the pupil's, of the engine that the story runs in, and the grown-up's, of the other. */
export const test = story.extend<Both, Adults>({
  // Of its own, so that these stories and all others do not use up each other's pupils
  system: systemOfItsOwn(),
  otherBrowser: [
    async ({ browserName }, use) => {
      const browser =
        browserName === 'chromium'
          ? await firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath })
          : await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  teacher: [
    async ({ otherBrowser, system, crowd }, use) => {
      const context = await otherBrowser.newContext(locale);
      const page = new ApprovalsPage(await context.newPage(), system.issuer);
      await page.signIn(crowd.named('Sanne'));
      await use(page);
      await context.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  elsewhere: async ({ otherBrowser }, use) => {
    const context = await otherBrowser.newContext(locale);
    await use(await context.newPage());
    await context.close();
  },
  marks: ({ page, system }, use) => use(new MarksPage(page, `${system.island}/karakterer`)),
  stepUp: ({ page }, use) => use(new StepUpPage(page)),
  pupilAsked: ({ marks, crowd }, use) =>
    use(async (className) => {
      const pupil = crowd.pupilOf(className);
      await marks.signInForTheFirstTime(pupil);
      await marks.goToShowMore();
      return pupil;
    }),
});

export { expect } from '@playwright/test';
