/** The first of its kind that can be seen, in the page or in the shadow of an element, as soon as it is there. */
export async function find(selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = within(document, selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function within(root: ParentNode, selector: string): HTMLElement | undefined {
  const here = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
  if (here) return here;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const there = shadowRoot && within(shadowRoot, selector);
    if (there) return there;
  }
  return undefined;
}
