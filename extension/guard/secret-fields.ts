const secret = 'input[type=password i]';

/** Also a field of text that hides what is typed as a password's does. */
function isHiding(element: Element): boolean {
  if (!(element instanceof HTMLInputElement)) return false;
  return !/^(none)?$/.test(getComputedStyle(element).getPropertyValue('-webkit-text-security'));
}

/** The fields of a page that a password is typed in. Once it was one it stays one, also when the page shows what is typed. */
export class SecretFields {
  readonly #known = new WeakSet<Node>();
  /** What stood there after somebody's last key. */
  readonly #typed = new WeakMap<Node, string>();
  #present = new Set<HTMLInputElement>();

  /** Looks for more within `root`, where somebody has the focus. Says whether there are any in the page. */
  find(root: Document | ShadowRoot, focused?: Element | null): boolean {
    for (const field of root.querySelectorAll<HTMLInputElement>(secret)) this.#add(field);
    if (focused && (this.has(focused) || isHiding(focused))) this.#add(focused as HTMLInputElement); // it may have been out of the page
    return this.present.length > 0;
  }

  has(node: EventTarget | undefined): node is HTMLInputElement {
    return node instanceof HTMLInputElement && this.#known.has(node);
  }

  /** Those in the page; first the one that somebody typed in last, however many the page has put before or after it. */
  get present(): HTMLInputElement[] {
    this.#present = new Set([...this.#present].filter((field) => field.isConnected));
    return [...this.#present]
      .reverse()
      .sort((one, other) => Number(this.isAsTyped(other)) - Number(this.isAsTyped(one)));
  }

  /** What stands there is what a person has left there, and not what the page has put there since. */
  isAsTyped(field: HTMLInputElement): boolean {
    return this.#typed.get(field) === field.value;
  }

  typedIn(node: EventTarget | undefined): void {
    if (!this.has(node)) return;
    this.#typed.set(node, node.value);
    this.#present.delete(node);
    this.#present.add(node);
  }

  #add(field: HTMLInputElement): void {
    this.#known.add(field);
    this.#present.add(field);
  }
}
