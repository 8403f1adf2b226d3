type Child = Node | string;

/** Builds an element from text and nodes, never from markup: the pages forbid strings as HTML (Trusted Types). */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The page's language, for choosing texts. */
export function pageLanguage(): 'da' | 'en' {
  return document.documentElement.lang === 'en' ? 'en' : 'da';
}
