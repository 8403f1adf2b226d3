import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Says in the page's title how many wait, so that a tab in the background tells it; takes it out again with its host. */
export class PageTitle implements ReactiveController {
  #told = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  count(count: number): void {
    const told = count > 0 ? `(${count}) ` : '';
    if (told === this.#told) return;
    const { title } = document;
    document.title = told + (title.startsWith(this.#told) ? title.slice(this.#told.length) : title);
    this.#told = told;
  }

  hostDisconnected(): void {
    this.count(0);
  }
}
