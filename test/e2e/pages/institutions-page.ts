import type { Locator, Page } from '@playwright/test';

/** The register, and the form for a new number. */
export class InstitutionsPage {
  readonly heading: Locator;
  readonly typed: Locator;
  readonly find: Locator;
  readonly toOrder: Locator;
  readonly wanted: Locator;
  readonly look: Locator;
  readonly name: Locator;
  readonly mail: Locator;
  readonly phone: Locator;
  readonly order: Locator;
  readonly alert: Locator;
  readonly #page: Page;
  readonly #issuer: string;

  constructor(page: Page, issuer: string) {
    this.#page = page;
    this.#issuer = issuer;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.heading = page.getByRole('heading', { level: 1 });
    this.typed = page.getByLabel('Navn, nummer eller kommune');
    this.find = button('Find');
    this.toOrder = page.getByRole('link', { name: 'Bestil et nyt nummer' });
    this.wanted = page.getByLabel('Hvad skal have et nummer?');
    this.look = button('Se, om det findes');
    this.name = page.getByLabel('Navn på den nye institution');
    this.mail = page.getByLabel('Mail');
    this.phone = page.getByLabel('Telefon');
    this.order = button('Bestil nummeret');
    this.alert = page.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.#page.goto(`${this.#issuer}/institutioner`);
  }

  /** An institution that was found, or an order: the row with this name. */
  row(name: string): Locator {
    return this.#page.getByRole('listitem').filter({ has: this.#page.getByText(name, { exact: true }) });
  }

  kind(name: string): Locator {
    return this.#page.getByRole('radio', { name });
  }
}
