import { html } from 'hono/html';
import { forestScene } from '../pictures/forest-scene.ts';
import type { Language } from '../server/language.ts';
import { everyPage } from '../text/every-page.ts';
import { forest } from '../text/forest.ts';
import type { Display } from './display.ts';
import { renderDocument, type Html } from './document.ts';
import { greeting } from './greeting.ts';

export interface ForestOptions {
  language: Language;
  issuer: string;
  display: Display;
}

/** Regneskoven: the same sign-in as a public client, without a backend of its own. */
export function renderForest({ language, issuer, display }: ForestOptions): Html {
  const text = forest[language];
  const signIn = html`<unilogin-login
    issuer="${issuer}"
    client-id="regneskoven"
    display="${display}"
    account-url="${issuer}/me"
  ></unilogin-login>`;
  return renderDocument({
    language,
    title: text.title,
    description: text.description,
    style: 'forest',
    scripts: ['greeting', 'sequences'],
    icon: 'regneskoven',
    header: html`
      <a class="brand" href="/public"><img src="/regneskoven.svg" alt="" width="40" height="40" />Regneskoven</a>
      <div class="account">${display === 'inline' ? '' : signIn}</div>
    `,
    main: html`
      <section class="hero">
        <div class="hero-text">
          <h1>${text.welcome}</h1>
          ${greeting(language, undefined)}
          <p class="lead">${text.lead}</p>
          ${display === 'inline' ? signIn : ''}
        </div>
        ${forestScene}
      </section>
      <section class="task">
        <number-forest></number-forest>
        <p class="how">${text.how}</p>
      </section>
    `,
    footer: html`<p>${everyPage[language].demo}</p>
      <p><a href="/">${everyPage[language].tryPage}</a></p>`,
  });
}
