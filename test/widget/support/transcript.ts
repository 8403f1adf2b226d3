/** Writes down what a screen reader says by itself: each text that comes into a live region below `root`, in order. */
export class Transcript {
  readonly said: string[] = [];
  readonly #observer: MutationObserver;
  readonly #last = new Map<Element, string>();

  constructor(root: ShadowRoot) {
    const listen = (): void => {
      for (const region of root.querySelectorAll('[role=status], [role=alert]')) {
        const text = region.textContent.replaceAll(/\s+/g, ' ').trim();
        if (text !== '' && text !== this.#last.get(region)) this.said.push(text);
        this.#last.set(region, text);
      }
    };
    listen();
    this.#observer = new MutationObserver(listen);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
