import { html } from 'hono/html';
import type { Language } from '../server/language.ts';
import { islandScene } from '../pictures/island-scene.ts';
import { climb } from '../pictures/climb.ts';
import { everyPage } from '../text/every-page.ts';
import { island } from '../text/island.ts';
import { type Display, islandAt } from './display.ts';
import { renderDocument, type Html } from './document.ts';
import { greeting, type Greeted } from './greeting.ts';

export interface IslandOptions {
  language: Language;
  display: Display;
  /** The provider, whose page about the person is linked to. */
  issuer: string;
  /** Who the service's own session says is here. */
  person: Greeted | undefined;
}

/** Læringsøen: a service as any supplier would write it, with the sign-in in its header. */
export function renderIsland({ language, display, issuer, person }: IslandOptions): Html {
  const text = island[language];
  const { mountain, bay, lighthouse } = text;
  const signIn = html`<unilogin-login
    backend="/unilogin"
    display="${display}"
    account-url="${issuer}/me"
  ></unilogin-login>`;
  return renderDocument({
    language,
    title: text.title,
    description: text.description,
    style: 'island',
    scripts: ['greeting', 'times-table', 'stories', 'logbook'],
    icon: 'laeringsoen',
    header: html`
      <a class="brand" href="/laeringsoen"><img src="/laeringsoen.svg" alt="" width="40" height="40" />Læringsøen</a>
      <div class="account">${display === 'inline' ? '' : signIn}</div>
    `,
    main: html`
      <section class="hero">
        ${islandScene}
        <div class="hero-text">
          <h1>${text.welcome}</h1>
          ${greeting(language, person)}
          <p class="lead">${text.lead}</p>
          ${display === 'popup' ? html`<p class="note">${text.popupNote}</p>` : ''}
          ${display === 'inline' ? html`<p class="note">${text.inlineNote}</p>` : ''}
        </div>
      </section>
      <ul class="places">
        ${(['mountain', 'bay', 'lighthouse'] as const).map((place) => {
          const { name, subject, invites } = text.places[place];
          return html`<li>
            <a class="place ${place}" href="#${place}"
              ><span class="subject">${subject}</span><strong>${name}</strong><span>${invites}</span></a
            >
          </li>`;
        })}
      </ul>
      ${display === 'inline' ? html`<section class="panel sign-in">${signIn}</section>` : ''}
      <p class="to-marks">
        <a href="${display === 'redirect' ? '' : islandAt[display]}/karakterer">${text.toMarks}</a>
      </p>
      <section class="panel mountain" id="mountain" aria-labelledby="mountain-title">
        <div class="panel-text">
          <p class="subject">${text.places.mountain.subject}</p>
          <h2 id="mountain-title">${text.places.mountain.name}</h2>
          <p>${mountain.intro}</p>
          <times-table></times-table>
        </div>
        ${climb}
      </section>
      <section class="panel bay" id="bay" aria-labelledby="bay-title">
        <p class="subject">${text.places.bay.subject}</p>
        <h2 id="bay-title">${text.places.bay.name}</h2>
        <story-shelf aria-label="${bay.choose}"></story-shelf>
      </section>
      <section class="panel lighthouse" id="lighthouse" aria-labelledby="lighthouse-title">
        <p class="subject">${text.places.lighthouse.subject}</p>
        <h2 id="lighthouse-title">${text.places.lighthouse.name}</h2>
        <p>${lighthouse.intro}</p>
        <aside class="keeper" aria-labelledby="keeper-title">
          <h3 id="keeper-title">${lighthouse.keeper}</h3>
          <unilogin-status backend="/unilogin"></unilogin-status>
        </aside>
        <log-book>
          <form>
            <label for="entry">${lighthouse.label}</label>
            <textarea id="entry" name="entry" rows="5" maxlength="2000" aria-describedby="entry-hint"></textarea>
            <p id="entry-hint" class="hint">${lighthouse.hint}</p>
            <button type="submit">${lighthouse.save}</button>
            <p class="answer" role="status"></p>
          </form>
          <section class="earlier" hidden>
            <h3>${lighthouse.earlier}</h3>
            <ol></ol>
          </section>
        </log-book>
      </section>
    `,
    footer: html`<p>${everyPage[language].demo}</p>
      <p><a href="/">${everyPage[language].tryPage}</a></p>`,
  });
}
