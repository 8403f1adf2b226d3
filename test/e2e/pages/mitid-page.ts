import type { Page } from '@playwright/test';

/** Shows more of themselves: from the provider's step-up, over the exercise's MitID, and back. */
export class MitidWay {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async approve(username: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Fortsæt med MitID' }).click();
    await this.page.getByLabel('Bruger-id').fill(username);
    await this.page.getByRole('button', { name: 'Godkend' }).click();
  }
}
