import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus in an element that had it: when the focused button goes with its state, the first button of the next
 * one gets it. An element without the focus never takes it.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #had = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#had = this.#host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const isThere = (root?.activeElement?.getClientRects().length ?? 0) > 0;
    if (this.#had && !isThere) {
      root?.querySelector<HTMLElement>('button:not([hidden])')?.focus({ preventScroll: true });
    }
  }
}
