import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OpenNews } from '../../shared/contract/approvals-client.ts';
import { UniloginError } from '../../shared/contract/errors.ts';
import {
  begin,
  calm,
  type Effect,
  type Event,
  type Paces,
  reduce,
  type State,
  wakeAt,
} from '../../shared/flow/live-news.ts';

/** How an element hears news. */
export interface NewsOf {
  /** Where the stream is (shared/contract, `news`); `undefined` while the element waits for nothing. */
  address(): string | undefined;
  /** Looks how it stands. @throws UniloginError `too-busy` to be asked less often; any other is the element's own to tell. */
  look(): Promise<unknown>;
  /** Opens the stream; the browser's own `EventSource` when nothing is said. */
  readonly open?: OpenNews;
}

/** Later than this, a timer was not late but the machine asleep. Milliseconds. */
const asleep = 10_000;

/**
 * Looks again when the server says that something has changed, and every few seconds where no stream comes through. Looks at
 * once when the page is seen again, comes back from history or from a lost network. Ends with its host.
 */
export class LiveNews implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #news: NewsOf;
  readonly #paces: Paces;
  #address: string | undefined;
  #state: State | undefined;
  #running = new AbortController();
  #closeStream: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;

  constructor(host: ReactiveControllerHost, news: NewsOf, paces: Paces = calm) {
    this.#host = host;
    this.#news = news;
    this.#paces = paces;
    host.addController(this);
  }

  /** What is waited for has other ways to change as well: a clock has run out. Looks soon. */
  look(): void {
    this.#hear({ type: 'changed' });
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const address = this.#news.address();
    if (address === this.#address) return;
    this.#end();
    if (address !== undefined) this.#begin(address);
  }

  hostDisconnected(): void {
    this.#end();
  }

  #begin(address: string): void {
    this.#address = address;
    this.#running = new AbortController();
    const { signal } = this.#running;
    const seen = (): void => {
      if (!document.hidden) this.#hear({ type: 'seen' });
    };
    const shown = (event: PageTransitionEvent): void => {
      if (event.persisted) this.#hear({ type: 'woken' });
    };
    document.addEventListener('visibilitychange', seen, { signal });
    addEventListener('online', () => this.#hear({ type: 'woken' }), { signal });
    addEventListener('pageshow', shown, { signal });
    const [state, ...effects] = begin(performance.now(), this.#paces);
    this.#go(state, effects);
  }

  #end(): void {
    this.#running.abort();
    clearTimeout(this.#timer);
    this.#close();
    this.#looks += 1; // what is under way has nobody to tell
    this.#address = this.#state = undefined;
  }

  #hear(event: Event): void {
    if (!this.#state) return;
    const [state, ...effects] = reduce(this.#state, event, { now: performance.now(), chance: Math.random() });
    this.#go(state, effects);
  }

  #go(state: State, effects: readonly Effect[]): void {
    this.#state = state;
    this.#wakeLater(wakeAt(state));
    for (const effect of effects) this.#do(effect);
  }

  #wakeLater(at: number): void {
    clearTimeout(this.#timer);
    const due = Date.now() + at - performance.now(); // a clock of the kind that goes on while the machine sleeps
    this.#timer = setTimeout(
      () => this.#hear({ type: Date.now() - due > asleep ? 'woken' : 'tick' }),
      Math.max(0, at - performance.now()),
    );
  }

  #do(effect: Effect): void {
    switch (effect) {
      case 'open':
        return this.#open();
      case 'close':
        return this.#close();
      case 'look':
        return void this.#look();
    }
  }

  #open(): void {
    if (this.#address === undefined) return;
    this.#closeStream = (this.#news.open ?? openEventSource)(this.#address, (type) => this.#hear({ type }));
  }

  #close(): void {
    this.#closeStream?.();
    this.#closeStream = undefined;
  }

  async #look(): Promise<void> {
    const mine = (this.#looks += 1);
    const slowDown = await this.#news.look().then(
      () => ({}),
      (reason: unknown) => slowDownOf(reason),
    );
    if (mine === this.#looks) this.#hear({ type: 'looked', ...slowDown });
  }
}

/** The browser's own way to a stream, with the page's cookies and no token. */
export const openEventSource: OpenNews = (address, hear) => {
  const stream = new EventSource(address);
  stream.addEventListener('hello', () => hear('hello'));
  stream.addEventListener('changed', () => hear('changed'));
  stream.addEventListener('error', () => hear('broken')); // when to try again is not the browser's to say
  return () => stream.close();
};

function slowDownOf(reason: unknown): { slowDownSeconds?: number } {
  if (!(reason instanceof UniloginError) || reason.code !== 'too-busy') return {};
  return { slowDownSeconds: (reason as UniloginError<'too-busy'>).data.retryAfterSeconds };
}
