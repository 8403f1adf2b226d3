import type { Locator } from '@playwright/test';
import { ServicePage } from './service-page.ts';

/** "Mine karakterer" at Læringsøen, whose API asks for more than a password. */
export class MarksPage extends ServicePage {
  readonly showButton: Locator = this.page.getByRole('button', { name: 'Vis mine karakterer' });
  readonly marks: Locator = this.page.locator('own-marks dd');
  readonly entry: Locator = this.page.getByLabel('Hvad vil du arbejde videre med?');
  readonly saveButton: Locator = this.page.getByRole('button', { name: 'Gem' });
  readonly status: Locator = this.page.locator('own-marks').getByRole('status');
  readonly said: Locator = this.page.locator('own-marks .earlier p');
  readonly prompt: Locator = this.page.locator('unilogin-login').getByRole('alert').filter({ hasText: 'mere sikkert' });
  readonly goOnButton: Locator = this.page.locator('unilogin-login').getByRole('button', { name: 'Fortsæt' });
  readonly notNowButton: Locator = this.page.locator('unilogin-login').getByRole('button', { name: 'Ikke nu' });
}
