import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds between two drawings: calm, and often enough for what is said in minutes. */
const beat = 5_000;

/** What is left of a time by the server's word, counted on with a clock that only goes forward. */
export class TimeLeft implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #over: () => void;
  #source: object | undefined;
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `over` is called when nothing is left, and at each beat from then on. */
  constructor(host: ReactiveControllerHost, over: () => void) {
    this.#host = host;
    this.#over = over;
    host.addController(this);
  }

  get seconds(): number {
    return Math.max(0, (this.#until - performance.now()) / 1000);
  }

  /** Believes the server anew with each step that it tells; none: nothing is waited for. */
  follow(step: { readonly secondsLeft: number } | undefined): void {
    if (step === this.#source) return;
    this.#source = step;
    clearTimeout(this.#timer);
    if (!step) return;
    this.#until = performance.now() + step.secondsLeft * 1000;
    this.#beatLater();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#source = undefined;
  }

  #beatLater(): void {
    this.#timer = setTimeout(
      () => {
        this.#host.requestUpdate();
        if (this.seconds === 0) this.#over();
        this.#beatLater();
      },
      Math.min(this.seconds * 1000 || beat, beat),
    );
  }
}
