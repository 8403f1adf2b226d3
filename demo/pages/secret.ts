import { html } from 'hono/html';
import type { Secret } from '../../shared/contract/answers.ts';
import type { Language } from '../server/language.ts';
import type { Html } from './document.ts';

/** A one-time secret as a person can use it: text to copy, or pictures to find. */
export function renderSecret(secret: Secret, _language: Language): Html {
  if (secret.kind === 'password') return html`<code>${secret.password}</code>`;
  return html`<ol class="pictures">
    ${secret.pictures.map((id) => html`<li>${id}</li>`)}
  </ol>`;
}
