import { expect, type Locator, type Page } from '@playwright/test';
import type { Somebody } from '../crowd.ts';
import { MitidWay } from './mitid-page.ts';
import { SignInPage } from './sign-in-page.ts';

/** "Sig ja for et barn": the page at which a grown-up answers pupils. */
export class ApprovalsPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly empty: Locator;
  readonly history: Locator;
  readonly #address: string;

  constructor(page: Page, issuer: string) {
    this.page = page;
    this.#address = `${issuer}/me/approvals`;
    this.heading = page.getByRole('heading', { level: 1 });
    this.empty = page.getByText('Ingen venter på dig');
    this.history = page.getByText('Det har du svaret');
  }

  async open(): Promise<void> {
    await this.page.goto(this.#address);
  }

  /** For the first time: name, the password that is handed out, and MitID. */
  async signIn(adult: Somebody): Promise<void> {
    await this.open();
    const signIn = new SignInPage(this.page);
    await signIn.signInForTheFirstTime(adult);
    await new MitidWay(this.page).approve(adult.username);
    await expect(this.heading).toHaveText('Sig ja for et barn');
  }

  /** The card of one pupil's request. */
  requestOf(pupil: { givenName: string; familyName: string }): RequestCard {
    return new RequestCard(this.page, pupil);
  }
}

/** One request, as the grown-up answers it. */
export class RequestCard {
  readonly card: Locator;
  readonly field: Locator;
  readonly yesButton: Locator;
  readonly noButton: Locator;
  readonly notUsButton: Locator;
  readonly notUsYesButton: Locator;
  readonly alert: Locator;

  constructor(page: Page, { givenName, familyName }: { givenName: string; familyName: string }) {
    const card = page.getByRole('listitem').filter({ hasText: `${givenName} ${familyName}` });
    this.card = card;
    this.field = card.getByLabel(/Hvilket tal siger/);
    this.yesButton = card.getByRole('button', { name: /^Ja, lad/ });
    this.noButton = card.getByRole('button', { name: 'Nej', exact: true });
    this.notUsButton = card.getByRole('button', { name: 'Det var ikke os' });
    this.notUsYesButton = card.getByRole('button', { name: 'Ja, log ud og giv skolen besked' });
    this.alert = card.getByRole('alert');
  }

  async sayYes(number: string): Promise<void> {
    await this.field.fill(number);
    await this.yesButton.click();
  }
}
