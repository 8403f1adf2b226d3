import { test as base } from '@playwright/test';
import type { System } from '../support/system.ts';
import { Crowd } from './crowd.ts';
import { LibraryPage } from './pages/library-page.ts';
import { MyPage } from './pages/my-page.ts';
import { ServicePage } from './pages/service-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { systemOfItsOwn } from './system-of-its-own.ts';

export interface Room {
  /** Læringsøen, not yet opened. */
  island: ServicePage;
  /** Læringsøen as it signs in by window. */
  islandWithWindow: ServicePage;
  /** Regneskoven, the public client. */
  forest: ServicePage;
  /** Bogbjerget, the second service. */
  library: LibraryPage;
  /** "Min Unilogin", not yet opened. */
  myPage: MyPage;
  /** The provider's pages, wherever in them the browser stands. */
  signIn: SignInPage;
}

export interface House {
  /** Provider and demo, for this worker alone: a story may stop them. */
  system: System;
  /** People of the demo school, each handed out once. */
  crowd: Crowd;
}

/** A story: a browser, the running system, and people nobody else has used. */
export const test = base.extend<Room, House>({
  system: systemOfItsOwn(),
  crowd: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => use(await Crowd.ofTheDemo()),
    { scope: 'worker' },
  ],
  island: ({ page, system }, use) => use(new ServicePage(page, `${system.island}/laeringsoen`)),
  islandWithWindow: ({ page, system }, use) => use(new ServicePage(page, `${system.island}/popup`)),
  forest: ({ page, system }, use) => use(new ServicePage(page, `${system.island}/public`)),
  library: ({ page, system }, use) => use(new LibraryPage(page, `${system.library}/`)),
  myPage: ({ page, system }, use) => use(new MyPage(page, system.issuer)),
  signIn: ({ page }, use) => use(new SignInPage(page)),
});

export { expect } from '@playwright/test';
