import type { CSSResultOrNative, LitElement, ReactiveController } from 'lit';
import { adoptStyles } from 'lit';

/**
 * Brings what an element shows later as a chunk of its own, so that its first button works sooner. Loading begins when
 * the first drawing is done, without waiting for anybody's click; a lost network is tried again with the next change.
 */
export class LaterViews<Views extends { readonly styles: CSSResultOrNative[] }> implements ReactiveController {
  readonly #host: LitElement;
  readonly #load: () => Promise<Views>;
  #loading = false;
  loaded: Views | undefined;

  constructor(host: LitElement, load: () => Promise<Views>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.loaded || this.#loading) return;
    this.#loading = true;
    setTimeout(() => this.#bring());
  }

  #bring(): void {
    void this.#load().then(
      (views) => {
        this.loaded = views;
        const own = (this.#host.constructor as typeof LitElement).elementStyles;
        if (this.#host.shadowRoot) adoptStyles(this.#host.shadowRoot, [...own, ...views.styles]);
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = false;
      },
    );
  }
}
