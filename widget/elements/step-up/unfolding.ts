import { html, type TemplateResult } from 'lit';
import { stroke } from '../../theme/icons.ts';
import { more } from './step-up-icons.ts';

/** What is there for those who ask for it: the card stays calm for the others. */
export function unfolding(words: string, inside: TemplateResult): TemplateResult {
  return html`<details>
    <summary><span>${words}</span>${stroke(more)}</summary>
    ${inside}
  </details>`;
}
