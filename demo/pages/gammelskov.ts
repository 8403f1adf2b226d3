import { html } from 'hono/html';
import type { Language } from '../server/language.ts';
import { everyPage } from '../text/every-page.ts';
import { gammelskov } from '../text/gammelskov.ts';
import { renderDocument, type Html } from './document.ts';

export interface GammelskovOptions {
  language: Language;
  /** The address behind the sign-in button. */
  link: string;
  /** Who came by a ticket; null for one that was not taken; undefined for whoever only looks in. */
  came: string | null | undefined;
}

/** Gammelskov: signs people in as services did before 2024. */
export function renderGammelskov({ language, link, came }: GammelskovOptions): Html {
  const text = gammelskov[language];
  const [heading, lead] =
    came === undefined
      ? [text.welcome, text.lead]
      : came === null
        ? [text.refused, text['refused-lead']]
        : [text.hello(came), text['hello-lead']];
  return renderDocument({
    language,
    title: text.title,
    description: text.description,
    style: 'start',
    icon: 'laeringsoen',
    header: html``,
    main: html`<h1>${heading}</h1>
      <p class="lead">${lead}</p>
      ${typeof came === 'string' ? '' : html`<p><a href="${link}">${text.signIn}</a></p>`}`,
    footer: html`<p>${everyPage[language].demo}</p>
      <p><a href="/">${everyPage[language].tryPage}</a></p>`,
  });
}
