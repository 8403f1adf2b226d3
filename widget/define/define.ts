let hasSaid = false;

/**
 * Registers an element, once. A second copy of the code on the page leaves the first one at work, because two versions that
 * share a name would otherwise fight, and says so, once for all of its elements. Where there are no elements, as when a page is
 * drawn on a server, nothing is registered.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(name);
  if (!known) customElements.define(name, element);
  else if (known !== element && !hasSaid) {
    hasSaid = true;
    console.warn(`<${name}> is defined already; this second copy does nothing: ${import.meta.url}`);
  }
}
