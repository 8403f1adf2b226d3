import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Rest } from './rest.ts';

type Ask<Answer> = (password: string, signal: AbortSignal) => Promise<Answer>;

/**
 * Asks about what is typed once the person rests for `restMs`. Only the latest counts: an earlier question is aborted,
 * and its answer is dropped. What fails is as if nobody had been asked, because the answer is a courtesy.
 */
export class LatestAnswer<Answer> implements ReactiveController {
  readonly #rest: Rest;
  readonly #came: (isNew: boolean) => void;
  #question: { ask: Ask<Answer>; password: string } | undefined;
  /** One serves as long as nothing is called off. */
  #calling = new AbortController();
  #isAsked = false;
  answer: Answer | undefined;

  /** `came`: an answer is there, which may be the same as before. */
  constructor(host: ReactiveControllerHost, restMs: number, came: (isNew: boolean) => void) {
    this.#came = came;
    this.#rest = new Rest(restMs, () => void this.#run());
    host.addController(this);
  }

  get isAsking(): boolean {
    return this.#question !== undefined || this.#isAsked;
  }

  /** Asks about something else than before. */
  ask(ask: Ask<Answer>, password: string): void {
    this.answer = undefined;
    this.askAgain(ask, password);
  }

  /** Asks about something else than before, whose answer holds until the next. */
  askAgain(ask: Ask<Answer>, password: string): void {
    this.#callOff();
    this.#question = { ask, password };
    this.#rest.stir();
  }

  forget(): void {
    if (!this.isAsking && this.answer === undefined) return;
    this.#rest.stop();
    this.#question = undefined;
    this.#callOff();
    this.answer = undefined;
  }

  hostDisconnected(): void {
    this.forget();
  }

  #callOff(): void {
    if (!this.#isAsked) return;
    this.#calling.abort();
    this.#calling = new AbortController();
    this.#isAsked = false;
  }

  async #run(): Promise<void> {
    if (!this.#question) return;
    const { ask, password } = this.#question;
    const { signal } = this.#calling;
    this.#question = undefined;
    this.#isAsked = true;
    const answer = await ask(password, signal).catch(() => undefined);
    if (signal.aborted) return;
    this.#isAsked = false;
    const isNew = this.answer === undefined || JSON.stringify(this.answer) !== JSON.stringify(answer);
    if (isNew) this.answer = answer;
    this.#came(isNew);
  }
}
