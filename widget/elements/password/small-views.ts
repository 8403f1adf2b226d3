import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../theme/icons.ts';

/** What the last try was told. The live region stays, so that what comes into it is heard. */
export function hint(words: string, sign: IconName = 'again'): TemplateResult {
  return html`<div role="status">
    ${
      words === ''
        ? nothing
        : html`<p class=${sign === 'met' ? 'hint praise' : 'hint'}>${icon(sign)}<span>${words}</span></p>`
    }
  </div>`;
}

/** A quiet second way. */
export function link(words: string, act: () => void): TemplateResult {
  return html`<p class="centre"><button class="link" type="button" @click=${act}>${words}</button></p>`;
}
