import type { Locator, Page } from '@playwright/test';
import type { Secret } from '../../../shared/contract/answers.ts';
import { PicturePad } from './picture-pad.ts';

/** The provider's page at which whoever is signed in practises their password. */
export class PracticePage {
  readonly page: Page;
  readonly pad: PicturePad;
  /** What the last try was told. */
  readonly told: Locator;
  readonly doneButton: Locator;
  readonly againButton: Locator;
  readonly backLink: Locator;
  /** The way on, once it is over. */
  readonly doneLink: Locator;
  readonly forgotten: Locator;

  constructor(page: Page) {
    const element = page.locator('unilogin-password');
    this.page = page;
    this.pad = new PicturePad(element);
    this.told = element.locator('.hint');
    this.doneButton = page.getByRole('button', { name: 'Er det rigtigt?' });
    this.againButton = page.getByRole('button', { name: 'En gang til' });
    this.backLink = page.getByRole('link', { name: 'Tilbage til Min Unilogin' });
    this.doneLink = page.getByRole('link', { name: 'Færdig' });
    this.forgotten = page.locator('[slot=forgotten]');
  }

  /** One try, until it is answered. */
  async try(secret: Secret): Promise<void> {
    if (secret.kind === 'pictures') await this.pad.pick(secret.pictures);
    else await this.page.getByLabel('Din kode').fill(secret.password);
    const answered = this.page.waitForResponse('**/api/me/practise');
    await this.doneButton.click();
    await (await answered).finished();
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
