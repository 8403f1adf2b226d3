import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Milliseconds between two things said that nobody asked for: a class that comes in must not talk without end. */
const pause = 10_000;

/** What a screen reader says by itself, politely: at once what the adult did, and now and then how far the pupils are. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said = '';
  #saidAt = -Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(words: string): void {
    if (words === '') return;
    // The same words twice are heard twice only when they differ
    this.#said = words === this.#said ? `${words}\u00a0` : words;
    this.#saidAt = performance.now();
    this.#host.requestUpdate();
  }

  /** Whether something that can wait may be said. */
  isQuiet(now: number): boolean {
    return now - this.#saidAt >= pause;
  }

  view(): TemplateResult {
    return html`<p class="heard" role="status">${this.#said}</p>`;
  }

  hostDisconnected(): void {
    this.#said = '';
  }
}
