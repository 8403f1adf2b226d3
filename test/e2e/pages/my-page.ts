import { expect, type Locator, type Page } from '@playwright/test';

/** "Min Unilogin": the provider's page for somebody who is signed in. */
export class MyPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly changeLink: Locator;
  readonly practiseLink: Locator;
  readonly passkeysLink: Locator;
  readonly signOutLink: Locator;
  readonly #issuer: string;

  constructor(page: Page, issuer: string) {
    this.page = page;
    this.#issuer = issuer;
    this.heading = page.getByRole('heading', { level: 1 });
    this.changeLink = page.getByRole('link', { name: 'Skift adgangskode' });
    this.practiseLink = page.getByRole('link', { name: 'Øv dig' });
    this.passkeysLink = page.getByRole('link', { name: 'Dine adgangsnøgler' });
    this.signOutLink = page.getByRole('link', { name: 'Log ud' });
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#issuer}/me`);
  }

  async expectToBeOf(somebody: { givenName: string; familyName: string; username: string }): Promise<void> {
    await expect(this.heading).toHaveText('Min Unilogin');
    await expect(this.page.getByText(`${somebody.givenName} ${somebody.familyName}`)).toBeVisible();
    await expect(this.page.getByText(somebody.username)).toBeVisible();
    expect(new URL(this.page.url()).pathname).toBe('/me');
  }
}
