import { html } from 'hono/html';
import { shelf } from '../pictures/shelf.ts';
import { cover } from '../pictures/cover.ts';
import type { Language } from '../server/language.ts';
import { everyPage } from '../text/every-page.ts';
import { library } from '../text/library.ts';
import { renderDocument, type Html } from './document.ts';
import { greeting, type Greeted } from './greeting.ts';

export interface LibraryOptions {
  language: Language;
  person: Greeted | undefined;
  /** The other demo sites' origin. */
  island: string;
}

/** Bogbjerget: the second service, for whom the person of the first is no stranger. */
export function renderLibrary({ language, person, island }: LibraryOptions): Html {
  const text = library[language];
  return renderDocument({
    language,
    title: text.title,
    description: text.description,
    style: 'library',
    scripts: ['greeting', 'lending'],
    icon: 'bogbjerget',
    header: html`
      <a class="brand" href="/"><img src="/bogbjerget.svg" alt="" width="40" height="40" />Bogbjerget</a>
      <div class="account">
        <unilogin-login backend="/unilogin"></unilogin-login>
      </div>
    `,
    main: html`
      <section class="hero">
        <div class="hero-text">
          <h1>${text.welcome}</h1>
          ${greeting(language, person)}
          <p class="lead">${text.lead}</p>
        </div>
        ${shelf}
      </section>
      <section class="stock">
        <aside class="lender" aria-labelledby="lender-title">
          <h2 id="lender-title">${text.card}</h2>
          <unilogin-status backend="/unilogin"></unilogin-status>
        </aside>
        <div class="find">
          <label for="search">${text.search}</label>
          <input id="search" type="search" autocomplete="off" />
        </div>
        <p class="answer" role="status" data-lending-status></p>
        <ul class="books">
          ${text.books.map(
            ({ id, title, author, year, about }, index) =>
              html`<li data-book="${id}">
                ${cover(index)}
                <h2 id="title-${id}">${title}</h2>
                <p class="author">${author}, ${year}</p>
                <p>${about}</p>
                <button type="button" aria-describedby="title-${id}">${text.borrow}</button>
              </li>`,
          )}
        </ul>
      </section>
    `,
    footer: html`<p>${everyPage[language].demo}</p>
      <p><a href="${island}/laeringsoen">${text.toIsland}</a></p>
      <p><a href="${island}/">${everyPage[language].tryPage}</a></p>`,
  });
}
