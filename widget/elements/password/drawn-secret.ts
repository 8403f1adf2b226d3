import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Failure, toFailure } from '../../../shared/contract/errors.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { Pictures } from '../pictures.ts';

/** Where a drawn secret, and what it is shown with, come from. */
export interface Drawing {
  readonly draw: () => Promise<HandedOut>;
  readonly pictures: () => Promise<Pictures>;
}

/**
 * What was handed out, kept in this object until it is forgotten, and nowhere else. Only the latest drawing counts: the
 * provider knows no other.
 */
export class DrawnSecret implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  secret: HandedOut | undefined;
  art: Pictures | undefined;
  failure: Failure | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  async draw({ draw, pictures }: Drawing): Promise<void> {
    this.forget();
    const turn = this.#turn;
    try {
      const secret = await draw();
      // Words are read without their pictures; pictures are not
      const art = await (secret.form === 'pictures' ? pictures() : pictures().catch(() => undefined));
      if (turn !== this.#turn) return;
      this.secret = secret;
      this.art = art;
    } catch (reason) {
      if (turn === this.#turn) this.failure = toFailure(reason);
    }
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#turn += 1;
    this.secret = undefined;
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.forget();
  }
}
