/**
 * Registers an element, once. A second copy of the script on the page leaves the first one at work and says so,
 * because two versions that share a name would otherwise fight in silence.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const known = customElements.get(name);
  if (!known) customElements.define(name, element);
  else if (known !== element) console.warn(`<${name}> is defined already; this second copy does nothing.`);
}
