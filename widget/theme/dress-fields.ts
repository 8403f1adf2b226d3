import { fields } from './fields.styles.ts';

/**
 * Gives the fields in the page's own HTML around `host` their look, once for each tree. A page that the provider wrote has
 * these rules already; there they change nothing.
 */
export function dressFields(host: HTMLElement): void {
  const root = host.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot) || !fields.styleSheet) return;
  if (root.adoptedStyleSheets.includes(fields.styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, fields.styleSheet];
}
