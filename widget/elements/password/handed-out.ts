import { html, nothing, type TemplateResult } from 'lit';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { Pictures } from '../pictures.ts';

/** A handed-out secret, as large as it can be: pictures in order, or words each on a tile and then joined. */
export function handedOut(secret: HandedOut, art: Pictures | undefined): TemplateResult {
  if (secret.form === 'pictures') {
    return html`<ol class="parts pictures">
      ${secret.pictures.map((id) => html`<li class="part" part="part" data-picture=${id}>${art?.draw(id)}<span>${art?.name(id, 'da')}</span></li>`)}
    </ol>`;
  }
  return html`<ol class="parts">
      ${secret.parts.map((part) => html`<li class="part" part="part">${part}</li>`)}
    </ol>
    ${secret.parts.length > 1 ? html`<p class="joined" translate="no">${secret.password}</p>` : nothing}`;
}

/** What a voice says of it: the parts, with a rest between them. */
export function spokenOf(secret: HandedOut, art: Pictures | undefined): string {
  const parts = secret.form === 'pictures' ? secret.pictures.map((id) => art?.name(id, 'da') ?? '') : secret.parts;
  return parts.join(', ');
}
