import { expect } from '@playwright/test';
import { ServicePage } from './service-page.ts';

/** Bogbjerget, where one can borrow a book once one is signed in. */
export class LibraryPage extends ServicePage {
  async borrow(title: string): Promise<void> {
    const book = this.page.getByRole('listitem').filter({ hasText: title });
    await book.getByRole('button', { name: 'Lån' }).click();
    await expect(this.page.locator('[data-lending-status]')).toHaveText(`Du har lånt ${title}.`);
  }
}
