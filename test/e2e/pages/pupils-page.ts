import { expect, type Locator, type Page } from '@playwright/test';
import type { Secret } from '../../../shared/contract/answers.ts';
import type { Somebody } from '../crowd.ts';
import { SignInPage } from './sign-in-page.ts';

type Named = Pick<Somebody, 'username'>;

/** "Elevadgang": where adults see how their pupils stand, and open doors for them. */
export class PupilsPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly cards: Locator;
  /** The classes to choose from. */
  readonly groups: Locator;
  readonly places: Locator;
  readonly search: Locator;
  readonly question: Locator;
  /** What concerns the whole page. */
  readonly notice: Locator;
  readonly #issuer: string;

  constructor(page: Page, issuer: string) {
    const element = page.locator('unilogin-pupils');
    this.page = page;
    this.#issuer = issuer;
    this.heading = page.getByRole('heading', { level: 1 });
    this.cards = element.locator('[part=pupil]');
    this.groups = element.getByRole('group', { name: 'Klasse' }).getByRole('radio');
    this.places = element.getByRole('group', { name: 'Sted' }).getByRole('radio');
    this.search = element.getByRole('searchbox');
    this.question = element.getByRole('dialog');
    this.notice = element.getByRole('alert').first();
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#issuer}/elevadgang`);
  }

  /** For the first time, by the password alone. Gives the one that was handed out. */
  async signIn(adult: Somebody): Promise<Secret> {
    await this.open();
    const secret = await new SignInPage(this.page).signInForTheFirstTime(adult);
    await this.expectToBeThere();
    return secret;
  }

  async expectToBeThere(): Promise<void> {
    await expect(this.heading).toHaveText('Elevadgang');
    await expect(this.cards.first()).toBeVisible();
    expect(new URL(this.page.url()).pathname).toBe('/me/pupils');
  }

  /** A class, or a place. */
  async choose(name: string): Promise<void> {
    await this.page.locator('unilogin-pupils fieldset label').filter({ hasText: name }).click();
  }

  /** The card of one pupil. */
  card({ username }: Named): Locator {
    return this.cards.and(this.page.locator(`[data-username="${username}"]`));
  }

  /** Selects this pupil, and asks to give a new password. */
  async askFor(pupil: Named): Promise<void> {
    await this.card(pupil).getByRole('checkbox').check();
    await this.page.getByRole('button', { name: /^Giv ny adgangskode/ }).click();
  }

  /** Says yes to what is asked, until the doors are open. */
  async sayYes(): Promise<void> {
    const opened = this.page.waitForResponse('**/openings');
    await this.question.getByRole('button', { name: /^Ja/ }).click();
    await opened;
  }

  async openDoorFor(pupil: Named): Promise<void> {
    await this.askFor(pupil);
    await this.sayYes();
    await expect(this.card(pupil)).toContainText('Døren er åben');
  }

  /** From another tab. */
  async comeBack(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  /** What this page's own API answers to whoever asks it for more than the page offers. */
  async callToOpen(place: string, pupils: readonly string[]): Promise<unknown> {
    return this.page.evaluate(
      async ([place, pupils]) => {
        const response = await fetch(`/api/pupils/${place}/openings`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'unilogin-request': '1' },
          body: JSON.stringify({ gives: 'password', pupils }),
        });
        return (await response.json()) as unknown;
      },
      [place, pupils] as const,
    );
  }
}
