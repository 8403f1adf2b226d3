import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';

/** Milliseconds; short enough to disturb no classroom. */
const shake = 120;
const tone = { hertz: 660, seconds: 0.35, loudness: 0.12 };

const canShake = () => 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;

/** A tone and a shake when somebody new waits: only when asked for, and forgotten with the page. */
export class Signals implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #audio: AudioContext | undefined;
  #shakes = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  give(): void {
    if (this.#audio) play(this.#audio);
    if (this.#shakes) navigator.vibrate(shake);
  }

  view({ text }: Desk): TemplateResult {
    return html`<fieldset class="signals">
      <legend>${text.say('signals')}</legend>
      <label><input type="checkbox" .checked=${!!this.#audio} @change=${this.#turnTone} />${text.say('tone')}</label>
      ${
        canShake()
          ? html`<label
              ><input
                type="checkbox"
                .checked=${this.#shakes}
                @change=${this.#turnShake}
              />${text.say('vibration')}</label
            >`
          : nothing
      }
    </fieldset>`;
  }

  hostDisconnected(): void {
    void this.#audio?.close();
    this.#audio = undefined;
    this.#shakes = false;
  }

  // Made within the press that asks for it, or browsers keep it silent; played once, so that the person knows it
  readonly #turnTone = (): void => {
    if (this.#audio) {
      void this.#audio.close();
      this.#audio = undefined;
    } else {
      this.#audio = new AudioContext();
      play(this.#audio);
    }
    this.#host.requestUpdate();
  };

  readonly #turnShake = (): void => {
    this.#shakes = !this.#shakes;
    this.#host.requestUpdate();
  };
}

function play(audio: AudioContext): void {
  const [sound, volume] = [audio.createOscillator(), audio.createGain()];
  const end = audio.currentTime + tone.seconds;
  sound.frequency.value = tone.hertz;
  volume.gain.setValueAtTime(tone.loudness, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, end);
  sound.connect(volume).connect(audio.destination);
  sound.start();
  sound.stop(end);
}
