import { expect, type Locator, type Page } from '@playwright/test';

/** `/me/asked`: where a pupil sees which app asks in their name. */
export class AskedPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly askButton: Locator;
  readonly notMeButton: Locator;
  readonly number: Locator;
  readonly #issuer: string;

  constructor(page: Page, issuer: string) {
    this.page = page;
    this.#issuer = issuer;
    this.heading = page.getByRole('heading', { level: 1 });
    this.askButton = page.getByRole('button', { name: 'Ja, spørg en voksen' });
    this.notMeButton = page.getByRole('button', { name: /det er ikke mig/ });
    this.number = page.locator('.number dd');
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#issuer}/me/asked`);
  }

  async expectCode(code: string, service: string): Promise<void> {
    await expect(this.page.getByText(code, { exact: true })).toBeVisible();
    await expect(this.page.getByText(service)).toBeVisible();
  }
}
