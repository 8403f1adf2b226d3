import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AboutPerson } from '../../../shared/strength/strength.ts';
import { afterPaint } from '../../controllers/after-paint.ts';
import type { OwnJudges } from './own-judges.ts';
import type { Wishes } from './password-wishes.ts';

/** The page's own judges of a choice: brought once the field can be typed in, and gone with it. Nobody waits for them. */
export class Judges implements ReactiveController {
  readonly #host: ReactiveControllerHost & Wishes;
  #came: (() => void) | undefined;
  #present: OwnJudges | undefined;

  constructor(host: ReactiveControllerHost & Wishes) {
    this.#host = host;
    host.addController(this);
  }

  /** Brings them, and calls back when they have come. */
  call(came: () => void): void {
    this.#came = came;
    afterPaint(() => void this.#bring(came));
  }

  dismiss(): void {
    this.#came = undefined;
    this.#present?.end();
    this.#present = undefined;
  }

  common(candidate: string): (() => false) | undefined {
    return this.#present?.common(candidate);
  }

  beginningOf(candidate: string): string | undefined {
    return this.#present?.beginningOf(candidate);
  }

  strength(about: AboutPerson): Wishes['strength'] {
    return this.#present?.strength(about);
  }

  // An element that is moved in the page leaves it and comes back
  hostConnected(): void {
    if (this.#came && !this.#present) this.call(this.#came);
  }

  hostDisconnected(): void {
    this.#present?.end();
    this.#present = undefined;
  }

  async #bring(came: () => void): Promise<void> {
    const brought = await import('./own-judges.ts').catch(() => undefined);
    if (!brought || this.#present || this.#came !== came || !this.#host.isConnected) return;
    this.#present = new brought.OwnJudges(this.#host.strengthWorker);
    came();
  }
}
