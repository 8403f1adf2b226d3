import { expect, type Page } from '@playwright/test';

/** Where a school's user administrator postpones forced changes. */
export class PostponedPage {
  readonly page: Page;
  readonly #issuer: string;

  constructor(page: Page, issuer: string) {
    this.page = page;
    this.#issuer = issuer;
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#issuer}/me/postponed?lang=da`);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Udsæt skift af kode');
  }

  async postpone(date: string, reason: string): Promise<void> {
    await this.page.getByLabel('Til og med').first().fill(date);
    await this.page.getByLabel('Grund').first().fill(reason);
    await this.page.getByRole('button', { name: 'Udsæt' }).first().click();
    await expect(this.page.getByText(`Grund: ${reason}`)).toBeVisible();
  }

  async lift(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ophæv' }).click();
    await expect(this.page.getByText('Skolen har ikke udsat noget.'), 'at both schools').toHaveCount(2);
  }
}
