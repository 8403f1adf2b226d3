import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Secret } from '../../../shared/contract/answers.ts';
import { PicturePad } from './picture-pad.ts';

/** Who signs in for the first time: a username and the one-time secret. */
interface Newcomer {
  username: string;
  secret: Secret;
}

/** The provider's sign-in page, as the person at it sees it: one question at a time. */
export class SignInPage {
  readonly page: Page;
  readonly card: Locator;
  readonly heading: Locator;
  readonly alert: Locator;
  readonly busy: Locator;
  readonly usernameField: Locator;
  readonly passwordField: Locator;
  readonly newPasswordField: Locator;
  /** The one button that leads on. */
  readonly button: Locator;
  readonly passkeyButton: Locator;
  readonly keepButton: Locator;
  readonly laterButton: Locator;
  readonly pad: PicturePad;
  readonly #parts: Locator;

  /** `within`: the frame that shows it, where a service's page has one. */
  constructor(page: Page, within: Page | Frame = page) {
    const card = within.locator('unilogin-sign-in');
    this.page = page;
    this.card = card;
    this.heading = card.getByRole('heading', { level: 1 });
    this.alert = card.getByRole('alert');
    this.busy = card.getByText('Et øjeblik');
    this.usernameField = within.getByLabel('Brugernavn');
    this.passwordField = within.getByLabel('Adgangskode', { exact: true });
    this.newPasswordField = within.getByLabel(/^(Din nye|Ny) adgangskode/);
    this.passkeyButton = within.getByRole('button', { name: 'Brug adgangsnøgle' });
    this.keepButton = within.getByRole('button', { name: /Jeg kan huske de[nm]/ });
    this.laterButton = within.getByRole('button', { name: 'Jeg venter' });
    this.pad = new PicturePad(card);
    this.button = within.locator('button[slot=submit]');
    this.#parts = card.locator('unilogin-password [part=part]');
  }

  /** As somebody with a mouse does; by the keyboard in a frame (framed-sign-in.ts). */
  protected press(button: Locator, how: { force?: boolean } = {}): Promise<void> {
    return button.click(how);
  }

  /** The script has come, and the element has drawn itself. */
  async ready(): Promise<void> {
    await this.usernameField.waitFor();
    await this.page.evaluate(async () => {
      await customElements.whenDefined('unilogin-sign-in');
      const element = document.querySelector('unilogin-sign-in');
      if (element && 'updateComplete' in element) await element.updateComplete;
    });
  }

  async continue(how: { force?: boolean } = {}): Promise<void> {
    await this.press(this.button, how);
  }

  async giveUsername(username: string): Promise<void> {
    await this.usernameField.fill(username);
    await this.continue();
  }

  async giveSecret(secret: Secret): Promise<void> {
    await this.expectSecretAsked();
    if (secret.kind === 'pictures') await this.pad.pick(secret.pictures);
    else await this.passwordField.fill(secret.password);
    await this.continue();
  }

  /** Whatever is asked for, something is answered, and it is wrong. */
  async giveAnySecret(): Promise<void> {
    await this.expectSecretAsked();
    if (await this.pad.tiles.first().isVisible()) await this.pad.pick((await this.pad.order()).slice(0, 4));
    else await this.passwordField.fill('detersikkertikkedenher');
    await this.continue();
    await this.alert.waitFor();
  }

  /** Reads what is handed out and says "I can remember it". */
  async keepHandedOut(): Promise<Secret> {
    const secret = await this.readHandedOut();
    await this.press(this.keepButton);
    await this.expectRehearsal();
    return secret;
  }

  async readHandedOut(): Promise<Secret> {
    await this.expectNewPassword();
    return this.handedOut();
  }

  /** What stands there, in whatever language the page is. */
  async handedOut(): Promise<Secret> {
    await this.#parts.first().waitFor();
    const pictures = await this.#parts.evaluateAll((parts) => parts.map((part) => part.getAttribute('data-picture')));
    const ids = pictures.filter((id) => id !== null);
    if (ids.length > 0) return { kind: 'pictures', pictures: ids };
    return { kind: 'password', password: (await this.#parts.allInnerTexts()).join('') };
  }

  async rehearse(secret: Secret): Promise<void> {
    await this.expectRehearsal();
    if (secret.kind === 'pictures') await this.pad.pick(secret.pictures);
    else await this.newPasswordField.fill(secret.password);
    await this.continue();
  }

  async giveNameAndSecret({ username, secret }: Newcomer): Promise<void> {
    await this.giveUsername(username);
    await this.giveSecret(secret);
  }

  async chooseOwn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Jeg vil vælge min egen' }).click();
    await expect(this.heading).toHaveText('Vælg din adgangskode');
  }

  /** At the change page: the password that the person has now. */
  async giveCurrent(password: string): Promise<void> {
    await expect(this.heading).toHaveText('Skriv den kode, du har nu');
    await this.passwordField.fill(password);
    await this.continue();
  }

  /** "Later": the warning that a password ends is put off. */
  async later(): Promise<void> {
    await this.laterButton.click();
  }

  /** The line of the checklist that stands out because this rule is broken. */
  refused(rule: string): Locator {
    return this.card.locator('li.asked').filter({ hasText: rule });
  }

  async giveNewPassword(password: string): Promise<void> {
    await this.newPasswordField.fill(password);
    await this.continue();
  }

  /** From the username to the service, by the shortest way: keeps what is handed out. */
  async signInForTheFirstTime(newcomer: Newcomer): Promise<Secret> {
    await this.giveNameAndSecret(newcomer);
    const handedOut = await this.keepHandedOut();
    await this.rehearse(handedOut);
    return handedOut;
  }

  /** "Not you?" */
  async restart(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ikke dig?' }).click();
    await this.usernameField.waitFor();
  }

  async expectSecretAsked(): Promise<void> {
    await expect(this.heading).toHaveText(/Tryk på dine fire billeder|Skriv din adgangskode/);
  }

  async expectNewPassword(): Promise<void> {
    await expect(this.heading).toHaveText(/Din nye adgangskode|Dine nye billeder/);
  }

  async expectRehearsal(): Promise<void> {
    await expect(this.heading).toHaveText(/Tryk på dine nye billeder|Skriv din nye adgangskode/);
  }

  /** How the username's field stands: text, caret and focus. */
  async selection(): Promise<{ value: string; start: number | null; end: number | null; isFocused: boolean }> {
    return this.usernameField.evaluate((field) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('the username has no field');
      const { value, selectionStart: start, selectionEnd: end } = field;
      return { value, start, end, isFocused: document.activeElement === field };
    });
  }
}
