import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Ask<Answer> = (password: string, signal: AbortSignal) => Promise<Answer>;

/**
 * Asks about what is typed once the person rests for `restMs`. Only the latest counts: an earlier question is aborted,
 * and its answer is dropped. What fails is as if nobody had been asked, because the answer is a courtesy.
 */
export class LatestAnswer<Answer> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #restMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  answer: Answer | undefined;

  constructor(host: ReactiveControllerHost, restMs: number) {
    this.#host = host;
    this.#restMs = restMs;
    host.addController(this);
  }

  get isAsking(): boolean {
    return this.#asking !== undefined;
  }

  /** Asks about something else than before. */
  ask(ask: Ask<Answer>, password: string): void {
    this.forget();
    const asking = new AbortController();
    this.#asking = asking;
    this.#timer = setTimeout(() => void this.#run(ask, password, asking), this.#restMs);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
    this.answer = undefined;
  }

  hostDisconnected(): void {
    this.forget();
  }

  async #run(ask: Ask<Answer>, password: string, asking: AbortController): Promise<void> {
    const answer = await ask(password, asking.signal).catch(() => undefined);
    if (asking.signal.aborted) return;
    this.#asking = undefined;
    this.answer = answer;
    this.#host.requestUpdate();
  }
}
