import type { LitElement, ReactiveController } from 'lit';
import type { Secret } from '../../../shared/contract/answers.ts';
import type { Form } from '../../../shared/contract/sign-in.ts';
import { pressedIn } from './tried.ts';

/** The secret that holds now, asked for before a new one is handed out, and kept here until it is handed over. */
export class CurrentSecret implements ReactiveController {
  readonly #host: LitElement;
  secret: Secret | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Keeps what was pressed on the board, or stands in the field; where there is nothing, the person is led there. */
  hear(form: Form, field: HTMLInputElement | undefined): void {
    if (form === 'pictures') this.secret = pressedIn(this.#host.renderRoot);
    else if (field?.value) this.secret = { kind: 'password', password: field.value };
    else field?.focus();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.secret = undefined;
  }
}
