import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAloud, stopReading } from './read-aloud.ts';

/** Reads aloud for its host, and falls silent with it. */
export class Voice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #turn = 0;
  /** What was asked for last could not be said: this device has no Danish voice. */
  isMute = false;
  /** Which piece is being said, so that the eye can follow. */
  spoken: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says the pieces one after the other; what was being said stops. */
  say(...pieces: readonly string[]): void {
    const turn = (this.#turn += 1);
    this.spoken = undefined;
    const follow = (index: number | undefined): void => {
      if (turn !== this.#turn) return;
      this.spoken = index;
      this.#host.requestUpdate();
    };
    void readAloud(pieces, follow).then((isSaid) => {
      if (turn !== this.#turn) return;
      this.isMute = !isSaid;
      this.#host.requestUpdate();
    });
  }

  hush(): void {
    this.#turn += 1;
    this.isMute = false;
    this.spoken = undefined;
    stopReading();
  }

  hostDisconnected(): void {
    this.hush();
  }
}
