import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAloud, stopReading } from './read-aloud.ts';

/** Reads aloud for its host, and falls silent with it. */
export class Voice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What was asked for last could not be said: this device has no Danish voice. */
  isMute = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(words: string): void {
    void readAloud(words).then((isSaid) => {
      this.isMute = !isSaid;
      this.#host.requestUpdate();
    });
  }

  hush(): void {
    this.isMute = false;
    stopReading();
  }

  hostDisconnected(): void {
    this.hush();
  }
}
