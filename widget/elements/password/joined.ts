import { html, nothing, type TemplateResult } from 'lit';

/** The class of a line that keeps room for the longest password of so many words. */
export const roomFor = (words: number) => `joined of-${words}`;

/** As large as a line of the sign-in's card holds, whatever its letters are. */
function sizeOf({ length }: string): string {
  return length <= 14 ? 'short' : length <= 18 ? '' : 'long';
}

/** The parts as one password. A line that is too narrow for it ends between two of them. */
export function joined(parts: readonly string[], words: number): TemplateResult {
  const pieces = parts.map((part, index) => html`${index === 0 ? nothing : html`<wbr />`}${part}`);
  const look = `${roomFor(words)} ${sizeOf(parts.join(''))}`;
  return html`<p class=${look} translate="no" lang="da" dir="ltr"><span>${pieces}</span></p>`;
}
