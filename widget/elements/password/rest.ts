/**
 * Calls back once nothing has stirred for a while. Its clock runs on from stir to stir and is set again at its end, because to
 * set it at every key costs more than all else that has to be done for a key.
 */
export class Rest {
  readonly #ms: number;
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stirred = 0;

  constructor(ms: number, act: () => void) {
    this.#ms = ms;
    this.#act = act;
  }

  stir(): void {
    this.#stirred = performance.now();
    this.#timer ??= setTimeout(this.#look, this.#ms);
  }

  /** Calls back no more, until something stirs again. */
  stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #look = (): void => {
    const left = this.#stirred + this.#ms - performance.now();
    this.#timer = left > 1 ? setTimeout(this.#look, left) : undefined;
    if (this.#timer === undefined) this.#act();
  };
}
