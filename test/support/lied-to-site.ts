import { createUniloginHandler, type UniloginHandlerOptions } from '../../service/handler.ts';
import { LyingProvider } from './lying-provider.ts';
import { ServiceBrowser } from './service-browser.ts';

/** A service at a provider that lies, and browsers of two people there. */
export class LiedToSite {
  readonly provider = new LyingProvider();
  /** What the service's log was told. */
  readonly told: unknown[] = [];

  async start(): Promise<void> {
    await this.provider.start();
  }

  handler(options: Partial<UniloginHandlerOptions> = {}): (request: Request) => Promise<Response> {
    const { issuer, clientId } = this.provider;
    const secrets = { clientSecret: 'c'.repeat(32), sessionSecret: 's'.repeat(32) };
    return createUniloginHandler({ issuer, clientId, ...secrets, report: (one) => this.told.push(one), ...options });
  }

  /** Two browsers at one and the same service. */
  browsers(options: Partial<UniloginHandlerOptions> = {}): [victim: ServiceBrowser, attacker: ServiceBrowser] {
    Object.assign(this.provider, { lie: {}, signer: undefined, refreshToken: undefined, refreshing: 'yes' });
    Object.assign(this.provider, { expiresIn: 900, isSilent: false });
    const handler = this.handler(options);
    return [new ServiceBrowser(handler), new ServiceBrowser(handler)];
  }

  /** The provider's answer to a sign-in that this browser begins; not yet brought back. */
  async answerTo(browser: ServiceBrowser, changes: Record<string, string | undefined> = {}): Promise<URL> {
    return this.provider.answer(await browser.begin(), changes);
  }

  async signIn(browser: ServiceBrowser): Promise<void> {
    await browser.bring(await this.answerTo(browser));
  }
}
