/** Plays the browser's speech with one voice, and writes down what is said. */
export class FakeVoice {
  readonly said: string[] = [];
  isSilent = true;
  readonly #own = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');

  constructor(lang: string) {
    const speech = {
      getVoices: () => [{ lang, localService: true, name: lang, default: true, voiceURI: lang }],
      speak: ({ text }: SpeechSynthesisUtterance) => {
        this.said.push(text);
        this.isSilent = false;
      },
      cancel: () => {
        this.isSilent = true;
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
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

  constructor(text: string) {
    this.text = text;
  }
}
