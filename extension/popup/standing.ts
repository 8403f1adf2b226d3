import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApprovalsSource } from '../../shared/contract/approvals-client.ts';
import { type Failure, toFailure } from '../../shared/contract/errors.ts';
import type { Message } from '../message.ts';
import type { Platform } from '../platform.ts';
import type { Session } from '../session/session.ts';
import { openStore } from '../session/store.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type Known, type Status, statusOf } from '../status.ts';

const nothing: Known = { hasTokens: false, seen: undefined, attempt: undefined, trouble: undefined };

/** How it stands, for the window: what was kept is there at once, and what is new comes after it. Ends with its host. */
export class Standing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #platform: Platform;
  #session: Session | undefined;
  #known: Known | undefined;
  #waiting = 0;
  #settings: Settings | undefined;
  #trouble: Failure | undefined;
  #running = new AbortController();

  constructor(host: ReactiveControllerHost, platform: Platform) {
    this.#host = host;
    this.#platform = platform;
    host.addController(this);
  }

  /** Undefined until the store has been read: a moment too short to draw anything for. */
  get status(): Status | undefined {
    return this.#known && statusOf(this.#known);
  }

  /** How many pupils wait for them, as far as is known. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Where the requests come from; undefined until what asks the provider has been loaded. */
  get approvals(): ApprovalsSource | undefined {
    return this.#session?.approvals;
  }

  get settings(): Settings | undefined {
    return this.#settings;
  }

  hostConnected(): void {
    this.#running = new AbortController();
    const { signal } = this.#running;
    signal.addEventListener(
      'abort',
      this.#platform.changed(() => void this.#read()),
    );
    signal.addEventListener(
      'abort',
      this.#platform.settingsChanged(() => void this.#readSettings()),
    );
    addEventListener('online', () => void this.look(), { signal });
    void this.#read()
      .then(painted)
      .then(() => this.look());
  }

  hostDisconnected(): void {
    this.#running.abort();
  }

  tell(what: Message['do']): void {
    void this.#platform.tell({ do: what } satisfies Message);
  }

  /** Looks at the provider. Whoever is signed in there, and not here, comes back. */
  async look(): Promise<void> {
    try {
      this.#settings = await readSettings(this.#platform);
      if (!this.#session) {
        this.#session = (await import('./later.ts')).openSession(this.#platform);
        this.#host.requestUpdate();
      }
      await this.#session.look({ mayRenew: true });
      this.#trouble = undefined;
    } catch (reason) {
      const failure = toFailure(reason);
      const isOut = failure.code === 'interaction-expired';
      this.#trouble = isOut ? undefined : failure;
      if (isOut) this.tell('return');
    }
    await this.#read();
  }

  /** Another provider is looked at at once: no link leads to the one before it. */
  async #readSettings(): Promise<void> {
    const before = this.#settings?.issuer.href;
    this.#settings = await readSettings(this.#platform).catch(() => undefined); // what is wrong with it, `look` tells
    if (this.#settings?.issuer.href !== before) await this.look();
    else this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    const store = openStore(this.#platform);
    const [tokens, seen, attempt, waiting] = await Promise.all([
      store.get('tokens'),
      store.get('seen'),
      store.get('attempt'),
      store.get('waiting'),
    ]);
    this.#waiting = waiting ?? 0;
    this.#known = { ...nothing, hasTokens: tokens !== undefined, seen, attempt, trouble: this.#trouble };
    if (!this.#running.signal.aborted) this.#host.requestUpdate();
  }
}

/** The first picture stands there, or could have if anybody looked. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
}
