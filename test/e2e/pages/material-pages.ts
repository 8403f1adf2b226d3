import type { Locator, Page } from '@playwright/test';

/** Where a user administrator makes the school's pages about Unilogin its own. */
export class MaterialPages {
  readonly page: Page;
  readonly heading: Locator;
  readonly link: Locator;
  readonly letterheadLink: Locator;
  readonly contact: Locator;
  readonly logo: Locator;
  readonly save: Locator;
  readonly danish: Locator;
  readonly see: Locator;
  readonly publish: Locator;
  readonly edit: Locator;
  readonly send: Locator;
  readonly takeDown: Locator;

  constructor(page: Page) {
    this.page = page;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.heading = page.getByRole('heading', { level: 1 });
    this.link = page.getByRole('link', { name: 'Skolens sider om Unilogin' });
    this.letterheadLink = page.getByRole('link', { name: 'Navn, logo og kontakt' });
    this.contact = page.getByLabel('Hvem kan man spørge?');
    this.logo = page.getByLabel('Logo', { exact: true });
    this.save = button('Gem');
    this.danish = page.getByLabel('Skolens egne ord på dansk');
    this.see = button('Gem og se siden');
    this.publish = button('Udgiv');
    this.edit = page.getByRole('link', { name: 'Ret', exact: true });
    this.send = button('Send på dansk');
    this.takeDown = button('Tag siden ned');
  }

  audience(name: string): Locator {
    return this.page.getByRole('link', { name });
  }

  part(title: string): Locator {
    return this.page.getByRole('checkbox', { name: title });
  }
}
