/** Plays the streams of a page: keeps which are open, and says what the test wants said. */
export class FakeEventSource extends EventTarget {
  static opened: FakeEventSource[] = [];
  static readonly #real = globalThis.EventSource;
  readonly url: string;
  isOpen = true;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.opened.push(this);
  }

  /** Takes the place of the browser's own until the returned function is called. */
  static install(): () => void {
    FakeEventSource.opened = [];
    Object.assign(globalThis, { EventSource: FakeEventSource });
    return () => Object.assign(globalThis, { EventSource: FakeEventSource.#real });
  }

  static get open(): FakeEventSource[] {
    return FakeEventSource.opened.filter(({ isOpen }) => isOpen);
  }

  /** Says it on the stream that is open; a closed one is heard by nobody. */
  static say(type: 'hello' | 'changed' | 'error'): void {
    FakeEventSource.open.at(-1)?.dispatchEvent(new Event(type));
  }

  close(): void {
    this.isOpen = false;
  }
}
