import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OpenNews } from '../../shared/contract/approvals-client.ts';
import type { FlowHandle } from '../../shared/flow/flow-handle.ts';
import { FlowController } from './flow-controller.ts';
import { LiveNews } from './live-news.ts';

interface Look {
  readonly type: 'look';
}

/** What an element shows of a source that changes by itself. */
export interface Watched<State, Event> {
  /** The flow over the source. `looks` hears each look as it begins: whoever polls waits for it. */
  start(looks: (look: Promise<unknown>) => void): FlowHandle<State, Event | Look>;
  /** The stream that says when to look; none while nobody could be told. */
  news(): string | undefined;
  /** How the stream is opened, where the browser's own way does not do. */
  readonly opens?: OpenNews;
  /** Whether the person may have put right in another tab what stands in the way here. */
  isHalted(): boolean;
  /** Before each beginning: what was heard before is not known any more. */
  begins(): void;
  /** Each new state, before the host is drawn. */
  hears(state: State): void;
  /** Each second. `now`: milliseconds of the page's own clock. */
  ticks(now: number): void;
}

/**
 * Ties a source that changes by itself to an element: looks once the stream is open, whenever it says so and when somebody comes back
 * to the page, and ticks each second. Ends with its host.
 */
export class WatchedSource<State, Event> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #watched: Watched<State, Event>;
  readonly #flow: FlowController<State, Event | Look>;
  readonly #news: LiveNews;
  #looking: Promise<unknown> | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, watched: Watched<State, Event>) {
    this.#host = host;
    this.#watched = watched;
    this.#flow = new FlowController<State, Event | Look>(
      host,
      () => watched.start((looking) => void (this.#looking = looking)),
      (state) => watched.hears(state),
    );
    this.#news = new LiveNews(host, {
      address: () => watched.news(),
      look: () => this.#look(),
      ...(watched.opens && { open: watched.opens }),
    });
    host.addController(this);
  }

  get state(): State | undefined {
    return this.#flow.state;
  }

  send(event: Event): void {
    this.#flow.send(event);
  }

  /** Looks soon: what is shown may have changed without news. */
  look(): void {
    this.#news.look();
  }

  /** Begins anew: there is another source. */
  restart(): void {
    this.#flow.restart();
    this.#begin();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#lookAgain);
    this.#ticking = setInterval(() => this.#watched.ticks(performance.now()), 1000);
    this.#begin();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#lookAgain);
    clearInterval(this.#ticking);
  }

  /** The page comes without what is shown, and the stream tells of changes only: looks once it is open. */
  #begin(): void {
    this.#watched.begins();
    void this.#host.updateComplete.then(() => this.#news.look());
  }

  #look(): Promise<unknown> {
    this.#flow.send({ type: 'look' });
    return this.#looking ?? Promise.resolve();
  }

  readonly #lookAgain = (): void => {
    if (!document.hidden && this.#watched.isHalted()) this.#flow.send({ type: 'look' });
  };
}
