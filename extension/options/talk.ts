import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Option } from '../option.ts';

/** How far it is with the one thing about which the browser is asked: its reason is read, or it was refused. */
export class Talk implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #about: Option | undefined;
  #at: 'reason' | 'refused' = 'reason';
  /** What the focus goes to once it is drawn. */
  #next: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  at(about: Option): 'reason' | 'refused' | undefined {
    return about === this.#about ? this.#at : undefined;
  }

  begin(about: Option): void {
    this.#show(about, 'reason', `${about}-ask`);
  }

  answered(about: Option, isAllowed: boolean): void {
    this.#show(isAllowed ? undefined : about, 'refused', about);
  }

  /** Not now, or not at all. */
  end(): void {
    this.#show(undefined, 'reason', this.#about);
  }

  hostUpdated(): void {
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) this.#host.shadowRoot?.getElementById(next)?.focus();
  }

  #show(about: Option | undefined, at: 'reason' | 'refused', next: string | undefined): void {
    this.#about = about;
    this.#at = at;
    this.#next = next;
    this.#host.requestUpdate();
  }
}
