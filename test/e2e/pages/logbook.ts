import type { Locator, Page } from '@playwright/test';

/** The lighthouse's logbook at Læringsøen: what somebody was doing when they came to sign in. */
export class Logbook {
  readonly entry: Locator;
  readonly earlier: Locator;
  readonly status: Locator;
  readonly saveButton: Locator;

  constructor(page: Page) {
    const book = page.locator('log-book');
    this.entry = book.getByLabel('Hvad fandt du ud af i dag?');
    this.earlier = book.getByRole('listitem');
    this.status = book.getByRole('status');
    this.saveButton = book.getByRole('button', { name: 'Gem i logbogen' });
  }
}
