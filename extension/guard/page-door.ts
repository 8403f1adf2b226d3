/** What the guard needs of the page and the browser around it, in our words: this part runs in every page, apart from its scripts. */
export interface PageDoor {
  /** Asks the worker. Rejects when it is gone, as after an update of the extension. */
  ask(message: unknown): Promise<unknown>;
  /** What is inside of an element, also where the page has closed it. */
  insideOf(element: Element): ShadowRoot | null;
}

// As in platform.ts; this is a door of its own because that one would be ten times as large as all the rest here
interface WebExtension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const browser: WebExtension | undefined;
declare const chrome: WebExtension | undefined;

export function pageDoor(): PageDoor {
  const api = typeof browser !== 'undefined' ? browser : typeof chrome !== 'undefined' ? chrome : undefined;
  if (!api) throw new Error('not in an extension');
  return {
    ask: async (message) => api.runtime.sendMessage(message),
    insideOf: (element) =>
      api.dom && element instanceof HTMLElement
        ? api.dom.openOrClosedShadowRoot(element)
        : ((element as OfFirefox).openOrClosedShadowRoot ?? element.shadowRoot),
  };
}

interface OfFirefox extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
