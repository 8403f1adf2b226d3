/** Plays the browser's speech with one voice, and writes down what is said. */
export class FakeVoice {
  readonly said: string[] = [];
  isSilent = true;
  readonly #utterances: Utterance[] = [];
  readonly #own = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');

  constructor(lang: string) {
    const speech = {
      getVoices: () => [{ lang, localService: true, name: lang, default: true, voiceURI: lang }],
      speak: (said: Utterance) => {
        this.said.push(said.text);
        this.#utterances.push(said);
        this.isSilent = false;
      },
      cancel: () => {
        this.isSilent = true;
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  }

  /** Lets the voice begin with a piece, as a browser tells it. */
  begins(index: number): void {
    this.#utterances[index]?.onstart?.();
  }

  /** Lets the voice come to the end of a piece. */
  ends(index: number): void {
    this.#utterances[index]?.onend?.();
  }

  restore(): void {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    if (this.#own) Object.defineProperty(globalThis, 'speechSynthesis', this.#own);
  }
}

// A real one takes only real voices
class Utterance {
  readonly text: string;
  voice: unknown;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}
