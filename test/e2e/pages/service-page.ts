import { expect, type Locator, type Page } from '@playwright/test';

/** A page of a service with our element on it: Læringsøen, Regneskoven or Bogbjerget. */
export class ServicePage {
  readonly page: Page;
  readonly address: string;
  readonly greeting: Locator;
  readonly signInButton: Locator;
  readonly signOutButton: Locator;
  readonly accountLink: Locator;

  constructor(page: Page, address: string) {
    const login = page.locator('unilogin-login');
    this.page = page;
    this.address = address;
    this.greeting = page.locator('[data-greeting]');
    this.signInButton = login.getByRole('button', { name: 'Log ind med Unilogin' });
    this.accountLink = login.getByRole('link', { name: 'Min Unilogin' });
    this.signOutButton = login.getByRole('button', { name: 'Log ud' });
  }

  async open(): Promise<this> {
    await this.page.goto(this.address);
    return this;
  }

  async signIn(): Promise<void> {
    await this.signInButton.click();
  }

  /** Clicks, and gives the window that opens. */
  async signInByWindow(): Promise<Page> {
    const opened = this.page.waitForEvent('popup');
    await this.signInButton.click();
    return opened;
  }

  async signOut(): Promise<void> {
    await this.signOutButton.click();
  }

  /** Back at the service, greeted by the first of the given names. */
  async expectSignedIn(givenName: string): Promise<void> {
    await expect(this.greeting).toContainText(`Hej ${givenName.split(' ')[0]}!`);
    await expect(this.signOutButton).toBeVisible();
    expect(new URL(this.page.url()).origin).toBe(new URL(this.address).origin);
  }

  async expectSignedOut(): Promise<void> {
    await expect(this.signInButton).toBeVisible();
    await expect(this.greeting).toHaveText('Du er ikke logget ind.');
  }
}
