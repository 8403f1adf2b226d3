/**
 * Acts a while after the first stir, once for all that stirred until then: nothing that stirs waits longer than that, and what
 * stirs often is acted on no more often.
 */
export class Pace {
  readonly #ms: number;
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, act: () => void) {
    this.#ms = ms;
    this.#act = act;
  }

  stir(): void {
    this.#timer ??= setTimeout(this.settle, this.#ms);
  }

  /** Something has stirred, and is not acted on yet. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** Acts at once, where something waits. */
  readonly settle = (): void => {
    if (this.#timer === undefined) return;
    this.stop();
    this.#act();
  };

  /** What waits is not acted on. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
