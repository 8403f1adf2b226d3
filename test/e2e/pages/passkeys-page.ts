import type { Locator, Page } from '@playwright/test';

/** "Dine adgangsnøgler", in a browser whose authenticator is built in, and says yes as a finger would. */
export class PasskeysPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly rows: Locator;
  readonly nameField: Locator;
  readonly addButton: Locator;
  readonly status: Locator;
  readonly question: Locator;
  readonly backLink: Locator;

  constructor(page: Page) {
    const element = page.locator('unilogin-passkeys');
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.rows = element.getByRole('listitem');
    this.nameField = page.getByLabel('Hvad vil du kalde den?');
    this.addButton = page.getByRole('button', { name: 'Lav en adgangsnøgle' });
    this.status = element.getByRole('status');
    this.question = page.getByRole('dialog');
    this.backLink = page.getByRole('link', { name: 'Tilbage til Min Unilogin' });
  }

  /** Plugs the authenticator in. The returned function says whether the person is who the device knows. */
  async plugIn(): Promise<(isVerified: boolean) => Promise<void>> {
    const devtools = await this.page.context().newCDPSession(this.page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return async (isUserVerified) => {
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    };
  }
}
