import { html } from 'hono/html';
import type { Language } from '../server/language.ts';
import { everyPage } from '../text/every-page.ts';
import { starGarden } from '../text/star-garden.ts';
import { renderDocument, type Html } from './document.ts';
import { greeting } from './greeting.ts';

export interface StarGardenOptions {
  language: Language;
  issuer: string;
}

/** Stjernehaven: a service by agreement that schools have not opened yet. */
export function renderStarGarden({ language, issuer }: StarGardenOptions): Html {
  const text = starGarden[language];
  return renderDocument({
    language,
    title: text.title,
    description: text.description,
    style: 'start',
    scripts: ['greeting'],
    icon: 'stjernehaven',
    header: html``,
    main: html`<h1>${text.welcome}</h1>
      ${greeting(language, undefined)}
      <p class="lead">${text.lead}</p>
      <unilogin-login issuer="${issuer}" client-id="stjernehaven" account-url="${issuer}/me"></unilogin-login>`,
    footer: html`<p>${everyPage[language].demo}</p>
      <p><a href="/">${everyPage[language].tryPage}</a></p>`,
  });
}
