import { expect, type Locator, type Page } from '@playwright/test';

/** Signing in at another provider, from the first step to the exercise's municipality and back. */
export class OtherWaysPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly toSearch: Locator;
  readonly field: Locator;
  readonly there: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.toSearch = page.getByRole('link', { name: 'Log ind hos min kommune eller skole' });
    this.field = page.getByRole('searchbox', { name: 'Navn' });
    this.there = page.getByLabel('Dit navn på skolens computer');
  }

  /** Says who they are at the exercise's municipality. */
  async be(username: string): Promise<void> {
    await this.there.fill(username);
    await this.page.getByRole('button', { name: 'Godkend' }).click();
  }

  tile(name: string): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Says what is wrong, and has a next step for everybody. */
  async expectTrouble(heading: string | RegExp): Promise<void> {
    await expect(this.heading).toHaveText(heading);
    await expect(this.page.getByRole('alert')).toBeVisible();
    await expect(this.tile('Prøv igen hos')).toBeVisible();
    await expect(this.page.getByRole('button', { name: 'Unilogin' })).toBeVisible();
    await expect(this.page.getByText('Er du ansat på skolen?')).toBeVisible();
  }
}
