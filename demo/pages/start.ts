import { html } from 'hono/html';
import { startSteps } from '../pictures/start-steps.ts';
import type { TryAccount } from '../server/try-accounts.ts';
import type { Language } from '../server/language.ts';
import { everyPage } from '../text/every-page.ts';
import { start } from '../text/start.ts';
import { renderDocument, type Html } from './document.ts';
import { renderSecret } from './secret.ts';

export interface StartOptions {
  language: Language;
  accounts: readonly TryAccount[];
  /** Bogbjerget's origin. */
  library: string;
}

/** The front door: tells a newcomer in three pictures what to try, and who to be. */
export function renderStart({ language, accounts, library }: StartOptions): Html {
  const text = start[language];
  const doors = [
    { ...text.doors.island, href: '/laeringsoen', icon: 'laeringsoen' },
    { ...text.doors.popup, href: '/popup', icon: 'laeringsoen' },
    { ...text.doors.inline, href: '/inline', icon: 'laeringsoen' },
    { ...text.doors.forest, href: '/public', icon: 'regneskoven' },
    { ...text.doors.library, href: `${library}/`, icon: 'bogbjerget' },
    { ...text.doors.shut, href: '/stjernehaven', icon: 'stjernehaven' },
    { ...text.doors.old, href: '/gammelskov', icon: 'regneskoven' },
  ];
  return renderDocument({
    language,
    title: text.title,
    description: text.description,
    style: 'start',
    icon: 'laeringsoen',
    header: html``,
    main: html`
      <h1>${text.welcome}</h1>
      <p class="lead">${text.lead}</p>
      <ol class="steps">
        ${text.steps.map(
          ({ title, body }, index) =>
            html`<li>
              ${startSteps[index] ?? ''}
              <h2 class="step-title">${title}</h2>
              <p>${body}</p>
            </li>`,
        )}
      </ol>
      <h2 id="doors">${text.doorsTitle}</h2>
      <ul class="doors">
        ${doors.map(
          ({ name, body, href, icon }) =>
            html`<li>
              <a href="${href}"
                ><img src="/${icon}.svg" alt="" width="48" height="48" /><strong>${name}</strong><span>${body}</span></a
              >
            </li>`,
        )}
      </ul>
      <h2 id="accounts">${text.accountsTitle}</h2>
      <p>${text.accountsLead}</p>
      <ul class="accounts">
        ${accounts.map(
          ({ name, part, username, secret }) =>
            html`<li>
              <h3>${name}</h3>
              <p>${part[language]}</p>
              <dl>
                <dt>${text.username}</dt>
                <dd><code>${username}</code></dd>
                <dt>${text.secret}</dt>
                <dd>${renderSecret(secret, language)}</dd>
              </dl>
            </li>`,
        )}
      </ul>
      <p class="again">${text.again}</p>
    `,
    footer: html`<p>${everyPage[language].demo}</p>`,
  });
}
