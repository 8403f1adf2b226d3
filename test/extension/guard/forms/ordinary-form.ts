import type { Page } from '@playwright/test';

/** A form as the web has many, with a password in it that is not that of Unilogin, and how somebody sends it. */
export interface OrdinaryForm {
  readonly name: string;
  readonly body: string;
  /** How often something reaches the server. */
  readonly sends: number;
  act(tab: Page): Promise<void>;
}

export const name = '<label>Navn <input name="navn" autocomplete="username"></label>';
export const secret = '<label>Kode <input name="kode" type="password"></label>';
export const post = (inner: string, attributes = ''): string =>
  `<form method="post" action="/taget" ${attributes}>${inner}</form>`;

type Act = OrdinaryForm['act'];

/** Somebody types both, at once and without a rest, and then does `then`. */
export const typed =
  (then: Act, word = 'cykelhjelm7'): Act =>
  async (tab) => {
    await tab.getByLabel('Navn').first().focus();
    await tab.keyboard.type('ida & bo');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type(word);
    await then(tab);
  };
export const enter: Act = (tab) => tab.keyboard.press('Enter');
export const press =
  (button: string): Act =>
  (tab) =>
    tab.getByRole('button', { name: button }).click();
