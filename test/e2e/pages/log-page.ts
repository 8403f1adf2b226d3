import { expect, type Locator, type Page } from '@playwright/test';

/** What has happened: to oneself, to a child of one's own, or at the school. */
export class LogPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly lines: Locator;
  readonly link: Locator;
  readonly schoolLink: Locator;
  readonly olderLink: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.lines = page
      .getByRole('list')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') });
    this.link = page.getByRole('link', { name: 'Hvad er der sket?' });
    this.schoolLink = page.getByRole('link', { name: 'Skolen i tal' });
    this.olderLink = page.getByRole('link', { name: 'Se ældre' });
  }

  /** From "Min Unilogin". */
  async open(): Promise<void> {
    await this.link.click();
    await expect(this.heading).toHaveText('Hvad er der sket?');
  }

  child(givenName: string): Locator {
    return this.page.getByRole('navigation', { name: 'Dine børn' }).getByRole('link', { name: givenName });
  }

  async expectChild(givenName: string): Promise<void> {
    await expect(this.heading).toHaveText(`Hvad er der sket for ${givenName}?`);
  }
}
