const secret = 'input[type=password i]';

/** The fields of a page that a password is typed in. Once it was one it stays one, also when the page shows what is typed. */
export class SecretFields {
  readonly #known = new WeakSet<Node>();
  #present = new Set<HTMLInputElement>();

  /** Looks for more within `root`, where somebody has the focus. Says whether there are any in the page. */
  find(root: Document | ShadowRoot, focused: Element | null): boolean {
    for (const field of root.querySelectorAll<HTMLInputElement>(secret)) this.#add(field);
    if (focused && this.has(focused)) this.#present.add(focused); // it may have been out of the page
    return this.present.length > 0;
  }

  has(node: EventTarget | undefined): node is HTMLInputElement {
    return node instanceof HTMLInputElement && this.#known.has(node);
  }

  /** Those in the page; first the one that somebody typed in last, however many the page has put before it. */
  get present(): HTMLInputElement[] {
    this.#present = new Set([...this.#present].filter((field) => field.isConnected));
    return [...this.#present].reverse();
  }

  typedIn(node: EventTarget | undefined): void {
    if (!this.has(node)) return;
    this.#present.delete(node);
    this.#present.add(node);
  }

  #add(field: HTMLInputElement): void {
    this.#known.add(field);
    this.#present.add(field);
  }
}
