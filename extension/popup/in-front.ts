import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Judgement } from '../genuine/judge.ts';
import type { Platform } from '../platform.ts';

/** What the page in front is, by its address alone: nobody is asked, and nothing of the page is read. */
export class InFront implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #platform: Platform;
  #judged: Judgement | undefined;

  constructor(host: ReactiveControllerHost, platform: Platform) {
    this.#host = host;
    this.#platform = platform;
    host.addController(this);
  }

  /** Undefined where there is no page to speak of: a new tab, the browser's own settings. */
  get judged(): Judgement | undefined {
    return this.#judged;
  }

  hostConnected(): void {
    void this.#look().catch(() => undefined); // a provider that is set wrong is told below
  }

  async #look(): Promise<void> {
    const address = await this.#platform.pageInFront();
    if (address === undefined || !/^(https?|file):/.test(address)) return;
    // What judges comes after the window is drawn, and only where there is something to judge
    const [{ judge }, { readDirectory }] = await Promise.all([
      import('../genuine/judge.ts'),
      import('../directory.ts'),
    ]);
    this.#judged = judge(address, await readDirectory(this.#platform));
    this.#host.requestUpdate();
  }
}
