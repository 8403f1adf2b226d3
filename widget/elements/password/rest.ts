/** Calls back once nothing has stirred for a while. */
export class Rest {
  readonly #ms: number;
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, act: () => void) {
    this.#ms = ms;
    this.#act = act;
  }

  stir(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#act, this.#ms);
  }

  /** Calls back no more, until something stirs again. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
