import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds for which nothing may have been touched before something moves; longer where a mouse rests on it. */
const rest = { away: 3000, over: 30_000 };

/** Knows whether somebody's hand is at work in the element: then nothing moves under it. */
export class Hands implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isOver = false;
  #lastAt = -Infinity;
  #ended = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  areAtRest(now: number): boolean {
    return now - this.#lastAt >= rest[this.#isOver ? 'over' : 'away'];
  }

  hostConnected(): void {
    this.#ended = new AbortController();
    const hear = (types: readonly string[], act: () => void) => {
      for (const type of types) this.#host.addEventListener(type, act, { signal: this.#ended.signal, passive: true });
    };
    hear(['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'], () => (this.#lastAt = performance.now()));
    // A finger leaves when it is lifted; a mouse that rests here may be about to press
    hear(['pointerenter'], () => this.#move(true));
    hear(['pointerleave', 'pointercancel'], () => this.#move(false));
  }

  hostDisconnected(): void {
    this.#ended.abort();
    this.#isOver = false;
  }

  #move(isOver: boolean): void {
    this.#isOver = isOver;
    this.#lastAt = performance.now();
  }
}
