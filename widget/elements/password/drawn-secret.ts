import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Failure, toFailure } from '../../../shared/contract/errors.ts';
import type { Secret } from '../../../shared/contract/answers.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { Pictures } from '../pictures.ts';

/** Where a drawn secret, and what it is shown with, come from. */
export interface Drawing {
  readonly draw: () => Promise<HandedOut>;
  readonly pictures: () => Promise<Pictures>;
}

/** Words are read without their pictures, pictures are not, and words with digits have none. */
function artFor({ form }: HandedOut, pictures: Drawing['pictures']): Promise<Pictures | undefined> | undefined {
  switch (form) {
    case 'pictures':
      return pictures();
    case 'words':
      return pictures().catch(() => undefined);
    case 'words-and-digits':
      return undefined;
  }
}

/** The provider said no and drew nothing, so what was handed out before still counts. */
const refusals: readonly Failure['code'][] = ['too-busy', 'locked-out'];

/**
 * What was handed out, kept in this object until it is forgotten, and nowhere else. Only the latest drawing counts: the
 * provider knows no other. It counts how many more there are: as many as the provider says, else one fewer each time.
 */
export class DrawnSecret implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  secret: HandedOut | undefined;
  art: Pictures | undefined;
  failure: Failure | undefined;
  /** How many others can be had. */
  left = Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** As it is proven: what a form, or the provider, gets. */
  get proven(): Secret | undefined {
    if (!this.secret) return undefined;
    return this.secret.form === 'pictures'
      ? { kind: 'pictures', pictures: [...this.secret.pictures] }
      : { kind: 'password', password: this.secret.password };
  }

  /** The first of a person, who may have `others` more. */
  async begin(drawing: Drawing, others: number): Promise<void> {
    this.left = others + 1;
    await this.draw(drawing);
  }

  async draw({ draw, pictures }: Drawing): Promise<void> {
    const before = this.secret;
    this.forget();
    const turn = this.#turn;
    try {
      const offer = await draw();
      const art = await artFor(offer, pictures);
      if (turn !== this.#turn) return;
      const { left = this.left - 1, ...secret } = offer;
      this.left = left;
      this.secret = secret;
      this.art = art;
    } catch (reason) {
      if (turn === this.#turn) this.#miss(toFailure(reason), before);
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

  #miss(failure: Failure, before: HandedOut | undefined): void {
    const isRefused = before !== undefined && refusals.includes(failure.code);
    if (!isRefused) this.failure = failure;
    else {
      this.secret = before;
      this.left = 0;
    }
  }
}
