import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells by ear and hand that an answer has come, if the person asked for it on this page. Nothing of it is kept. */
export class AnswerTone implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #audio: AudioContext | undefined;
  isOn = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Call it inside a click: else no browser plays anything. It sounds once, so that everybody knows what to listen for. */
  turn(isOn: boolean): void {
    this.isOn = isOn;
    this.#host.requestUpdate();
    if (!isOn) return;
    this.#audio ??= new AudioContext();
    void this.#audio.resume();
    void this.#play();
  }

  /** Sounds, once, if it is asked for; resolves when it has been heard. */
  async ring(): Promise<void> {
    if (!this.isOn) return;
    this.turn(false);
    await this.#play();
  }

  hostDisconnected(): void {
    this.isOn = false;
    void this.#audio?.close();
    this.#audio = undefined;
  }

  async #play(): Promise<void> {
    // Not every browser has it, and one that has it may be told not to
    (navigator as Partial<Navigator>).vibrate?.([120, 60, 120]);
    const part = await import('./play-tone.ts').catch(() => undefined); // lost: the page goes on in silence
    if (this.#audio) await part?.playTone(this.#audio);
  }
}
