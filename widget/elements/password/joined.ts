import { html, nothing, type TemplateResult } from 'lit';

/** The parts as one password. A line that is too narrow for it ends between two of them. */
export function joined(parts: readonly string[]): TemplateResult {
  const pieces = parts.map((part, index) => html`${index === 0 ? nothing : html`<wbr />`}${part}`);
  return html`<p class="joined" translate="no" lang="da" dir="ltr">${pieces}</p>`;
}
