import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** The provider's page at which a pupil shows more than a password, or asks a grown-up. */
export class StepUpPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly number: Locator;
  readonly askAllButton: Locator;
  readonly stopButton: Locator;
  /** At the end of a road: to where one signs in again. */
  readonly backLink: Locator;
  readonly alert: Locator;

  /** `within`: the frame that shows it, where a service's page has one. */
  constructor(page: Page, within: Page | Frame = page) {
    const card = within.locator('unilogin-sign-in');
    this.page = page;
    this.heading = card.getByRole('heading', { level: 1 });
    this.number = card.locator('.number');
    this.askAllButton = within.getByRole('button', { name: 'Spørg alle mine voksne' });
    this.stopButton = within.getByRole('button', { name: 'Stop', exact: true });
    this.backLink = within.getByRole('link', { name: 'Tilbage til start' });
    this.alert = card.getByRole('alert');
  }

  /** Asks any of the pupil's grown-ups. Gives the number to say to them. */
  async askAll(): Promise<string> {
    await this.askAllButton.click();
    return this.readNumber();
  }

  /** Asks the one of this first name. */
  async ask(name: string): Promise<string> {
    const adult = this.page.getByRole('button', { name: new RegExp(`Spørg.*${name}`) });
    const teachers = this.page.getByText('Mine lærere');
    await adult.or(teachers).first().waitFor();
    if (!(await adult.isVisible())) await teachers.click();
    await adult.click();
    return this.readNumber();
  }

  async readNumber(): Promise<string> {
    await expect(this.number).toHaveText(/^[1-9]\d$/);
    return this.number.innerText();
  }
}
