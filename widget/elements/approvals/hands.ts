import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds for which nothing may have been touched before something moves. */
const rest = 3000;

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
    return !this.#isOver && now - this.#lastAt >= rest;
  }

  hostConnected(): void {
    this.#ended = new AbortController();
    const hear = (types: readonly string[], act: () => void) => {
      for (const type of types) this.#host.addEventListener(type, act, { signal: this.#ended.signal, passive: true });
    };
    hear(['pointerdown', 'keydown', 'wheel', 'touchmove'], () => (this.#lastAt = performance.now()));
    hear(['pointerenter'], () => (this.#isOver = true));
    // A finger leaves when it is lifted; a mouse that rests here may be about to press
    hear(['pointerleave', 'pointercancel'], () => {
      this.#isOver = false;
      this.#lastAt = performance.now();
    });
  }

  hostDisconnected(): void {
    this.#ended.abort();
    this.#isOver = false;
  }
}
