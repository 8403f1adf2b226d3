import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../../../shared/contract/errors.ts';

/** Counts a failure's waiting time down, and redraws its host at each step that is worth saying. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #failure: Failure | undefined;
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The failure with the seconds that are left of it; the same object begins once. */
  now(failure: Failure): Failure {
    if (failure.code !== 'locked-out' && failure.code !== 'too-busy' && failure.code !== 'asked-often') return failure;
    if (failure !== this.#failure) this.#begin(failure, failure.data.retryAfterSeconds);
    const left = Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
    return { code: failure.code, data: { retryAfterSeconds: left } };
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#failure = undefined;
  }

  #begin(failure: Failure, seconds: number): void {
    this.#failure = failure;
    this.#until = performance.now() + seconds * 1000;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#host.requestUpdate();
      if (performance.now() >= this.#until) clearInterval(this.#timer);
    }, 1000);
  }
}
