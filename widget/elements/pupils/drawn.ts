import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many cards are drawn in a frame; of more than that, a few at first, for much else is drawn then. */
const pieceful = 36;
const few = 12;

/** A year group of a thousand is drawn a piece at a time, so that the page answers meanwhile. */
export class Drawn implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #limit = 0;
  #frame = 0;
  #key: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many of `count` to draw. `key`: with another one it begins anew. */
  of(count: number, key: string): number {
    if (key !== this.#key) this.#limit = count > pieceful ? few : pieceful;
    this.#key = key;
    if (this.#limit < count && this.#frame === 0) this.#frame = requestAnimationFrame(this.#grow);
    return Math.min(this.#limit, count);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  // A key or a press between two pieces comes first
  readonly #grow = (): void => {
    setTimeout(() => {
      this.#frame = 0;
      this.#limit += pieceful;
      this.#host.requestUpdate();
    });
  };
}
