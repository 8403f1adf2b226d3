/** Plays the browser's sound and vibration: counts the tones, and lets nothing be heard. */
export class FakeAudio {
  tones = 0;
  open = 0;
  readonly vibrations: unknown[] = [];
  readonly #own = ['AudioContext', 'OscillatorNode', 'GainNode'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );

  constructor() {
    const count = (by: number): void => void (this.open += by);
    const sound = (): void => void (this.tones += 1);
    const parameter = { setValueAtTime: () => parameter, exponentialRampToValueAtTime: () => parameter };
    class Context {
      readonly currentTime = 0;
      readonly destination = {};
      constructor() {
        count(1);
      }
      resume(): Promise<void> {
        return Promise.resolve();
      }
      close(): Promise<void> {
        count(-1);
        return Promise.resolve();
      }
    }
    class Node {
      readonly frequency = parameter;
      readonly gain = parameter;
      connect(other: unknown): unknown {
        return other;
      }
      start(): void {
        sound();
      }
      stop(): void {
        // it ends by itself
      }
    }
    for (const [name, value] of Object.entries({ AudioContext: Context, OscillatorNode: Node, GainNode: Node })) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
    Object.defineProperty(navigator, 'vibrate', {
      value: (pattern: unknown) => this.vibrations.push(pattern),
      configurable: true,
    });
  }

  restore(): void {
    Reflect.deleteProperty(navigator, 'vibrate');
    for (const [name, own] of this.#own) {
      Reflect.deleteProperty(globalThis, name);
      if (own) Object.defineProperty(globalThis, name, own);
    }
  }
}
