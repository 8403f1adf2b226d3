const dayMs = 86_400_000;

/** A provider's clock that a test can put forward. */
export class Clock {
  #ahead = 0;

  readonly now = (): Date => new Date(Date.now() + this.#ahead);

  passDays(days: number): void {
    this.#ahead += days * dayMs;
  }
}
