import { expect, type Locator, type Page } from '@playwright/test';

/** A grown-up beside the pupil: from the pupil's page, over what it is about, to the exercise's MitID and back. */
export class BesidePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly yesLink: Locator;
  readonly backLink: Locator;
  readonly userField: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.yesLink = page.getByRole('link', { name: 'Sig ja med MitID' });
    this.backLink = page.getByRole('link', { name: 'Tilbage' });
    this.userField = page.getByLabel('Bruger-id');
  }

  /** On the pupil's page: an adult is here. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: /voksne bruger MitID/ }).click();
    await this.yesLink.waitFor();
  }

  async expectToBeAbout(givenName: string, service: string): Promise<void> {
    await expect(this.heading).toHaveText(`${givenName} vil ind på ${service}`);
  }

  async sayYes(username: string): Promise<void> {
    await this.yesLink.click();
    await this.userField.fill(username);
    await this.page.getByRole('button', { name: 'Godkend' }).click();
  }
}
