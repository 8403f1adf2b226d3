import { html, nothing, type TemplateResult } from 'lit';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { Language } from '../../controllers/messages.ts';
import type { Pictures } from '../pictures.ts';

/** A handed-out secret, as large as it can be: pictures in order, or words each on a tile and then joined. */
export function handedOut(secret: HandedOut, art: Pictures | undefined, language: Language): TemplateResult {
  if (secret.form === 'pictures') {
    return html`<ol class="parts pictures">
      ${secret.pictures.map(
        (id) =>
          html`<li class="part" part="part" data-picture=${id}>
            ${art?.draw(id)}<span>${art?.name(id, language)}</span>
          </li>`,
      )}
    </ol>`;
  }
  // Pictures beside words help those who learn them in grades 4-6; from grade 7 they would be childish
  const drawing = (word: string) => {
    const id = secret.form === 'words' ? art?.idOf(word) : undefined;
    return id === undefined ? nothing : art?.draw(id);
  };
  return html`<ol class="parts" translate="no" lang="da" dir="ltr">
      ${secret.parts.map((part) => html`<li class="part" part="part">${drawing(part)}<span>${part}</span></li>`)}
    </ol>
    ${secret.parts.length > 1 ? html`<p class="joined" translate="no" lang="da" dir="ltr">${secret.password}</p>` : nothing}`;
}

/** What a voice says of it, in Danish: the parts, with a rest between them. */
export function spokenOf(secret: HandedOut, art: Pictures | undefined): string {
  const parts = secret.form === 'pictures' ? secret.pictures.map((id) => art?.name(id, 'da') ?? '') : secret.parts;
  return parts.join(', ');
}
