import type { BrowserContext, CDPSession, Page } from '@playwright/test';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Presses the extension's icon while a page is in front, as a person does: the browser opens the real window, and lets it see
 * that page (activeTab). Playwright knows no such window, so it is read over the debugging protocol.
 */
export async function pressIcon(context: BrowserContext, page: Page): Promise<RealWindow> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to ask');
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const [worker] = context.serviceWorkers();
  const id = new URL(worker?.url() ?? '').host;
  const tab = await targetAt(session, 'tab', page.url());
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  return new RealWindow(session, await targetAt(session, 'page', `chrome-extension://${id}/popup.html`));
}

async function targetAt(session: CDPSession, type: string, url: string): Promise<Target> {
  for (let tries = 0; tries < 50; tries++) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type }] });
    const found = targetInfos.find((one) => one.url === url);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${type} at ${url}`);
}

/** The window that the browser has opened under the icon. */
export class RealWindow {
  readonly #session: CDPSession;
  readonly #target: Target;
  #asked = 0;

  constructor(session: CDPSession, target: Target) {
    this.#session = session;
    this.#target = target;
  }

  /** What it says of the page in front; '' for nothing. */
  async saysOfPage(): Promise<string> {
    const said = await this.#evaluate(
      "document.querySelector('unilogin-window')?.shadowRoot.querySelector('.page')?.textContent ?? ''",
    );
    return said
      .replaceAll(/[\u2066-\u2069]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  }

  /** As when the person clicks elsewhere. */
  async close(): Promise<void> {
    await this.#session.send('Target.closeTarget', { targetId: this.#target.targetId });
  }

  /** Sessions within sessions are not told apart by Playwright, so a message is sent as text, and its answer waited for. */
  async #evaluate(expression: string): Promise<string> {
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId: this.#target.targetId });
    const id = ++this.#asked;
    const answered = new Promise<string>((resolve) => {
      this.#session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        if (from === sessionId) resolve(message);
      });
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
    await this.#session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result } = JSON.parse(await answered) as { result: { result: { value: string } } };
    await this.#session.send('Target.detachFromTarget', { sessionId });
    return result.result.value;
  }
}
