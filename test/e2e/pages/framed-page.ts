import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { FramedSignIn } from './framed-sign-in.ts';
import { ServicePage } from './service-page.ts';

/** A service's page that shows the provider in a frame. */
export class FramedPage extends ServicePage {
  readonly login: Locator;
  readonly frame: Locator;
  readonly windowButton: Locator;
  readonly cancelButton: Locator;

  constructor(page: Page, address: string) {
    super(page, address);
    this.login = page.locator('unilogin-login');
    this.frame = this.login.locator('iframe');
    this.windowButton = this.login.getByRole('button', { name: 'Åbn et vindue' });
    this.cancelButton = this.login.getByRole('button', { name: 'Annullér' });
  }

  /** Clicks, and gives the provider's page once it takes input. */
  async show(): Promise<FramedSignIn> {
    await this.signIn();
    await expect(this.frame).toHaveAttribute('data-shown', 'yes');
    await this.expectOpen();
    return new FramedSignIn(this.page, await this.content());
  }

  async content(): Promise<Frame> {
    const handle = await this.frame.elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('no frame is shown');
    return frame;
  }

  /** Of the provider's page: whether it takes input. */
  get main(): Locator {
    return this.frame.contentFrame().locator('main');
  }

  get words(): Locator {
    return this.frame.contentFrame().locator('aside');
  }

  async expectOpen(): Promise<void> {
    await expect(this.main).not.toHaveAttribute('inert');
  }

  async expectClosed(): Promise<void> {
    await expect(this.main).toHaveAttribute('inert');
  }

  /** Nothing of it is scrolled inside the frame, and no more room is taken. */
  async expectAsHighAsItsPage(): Promise<void> {
    const content = await this.content();
    const left = () => content.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height));
    await expect.poll(left).toBe(0);
  }

  /** From now on: resolves when it takes no input any more, if only for a moment. */
  async closing(): Promise<() => Promise<void>> {
    const content = await this.content();
    const main = await content.waitForSelector('main');
    const heard = await main.evaluateHandle((element) => {
      const state = { closed: false };
      new MutationObserver(() => (state.closed ||= element.hasAttribute('inert'))).observe(element, {
        attributes: true,
      });
      return state;
    });
    return async () => {
      await expect.poll(() => heard.evaluate(({ closed }) => closed)).toBe(true);
    };
  }
}
