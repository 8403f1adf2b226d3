/** The first element that fits, also inside shadow roots. */
export function deepQuery<E extends Element = HTMLElement>(root: Element, selector: string): E | undefined {
  return deepQueryAll<E>(root, selector)[0];
}

/** All elements below `root` that fit, also inside shadow roots; those in the page's own HTML come last. */
export function deepQueryAll<E extends Element = HTMLElement>(root: Element, selector: string): E[] {
  const own = [...(root.shadowRoot?.querySelectorAll('*') ?? [])];
  return own.flatMap((one) => [...(one.matches(selector) ? [one as E] : []), ...deepQueryAll<E>(one, selector)]);
}

/** Everything written in the shadow roots below `root`, with single spaces. */
export function deepText(root: Element): string {
  const own = root.shadowRoot?.textContent ?? '';
  const inner = [...(root.shadowRoot?.querySelectorAll('*') ?? [])].map(deepText);
  return [own, ...inner].join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** A key pressed on an element. */
export function key(target: Element | null | undefined, name: string): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
}
