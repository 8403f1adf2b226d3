import type { Locator } from '@playwright/test';
import type { Somebody } from '../crowd.ts';
import { ServicePage } from './service-page.ts';
import { SignInPage } from './sign-in-page.ts';

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

  /** Opens it, and signs somebody in there for the first time. */
  async signInForTheFirstTime(pupil: Somebody): Promise<void> {
    await this.open();
    await this.signIn();
    await new SignInPage(this.page).signInForTheFirstTime(pupil);
    await this.expectSignedIn(pupil.givenName);
  }

  /** Wants to see the marks, and goes to where more than a password is asked for. */
  async goToShowMore(): Promise<void> {
    await this.showButton.click();
    await this.goOnButton.click();
  }
}
