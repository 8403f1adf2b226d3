import { html } from 'hono/html';
import type { Person } from '../../shared/contract/session.ts';
import type { Language } from '../server/language.ts';
import { everyPage } from '../text/every-page.ts';
import { marks } from '../text/marks.ts';
import { type Display, islandAt } from './display.ts';
import { renderDocument, type Html } from './document.ts';
import { greeting } from './greeting.ts';

export interface MarksOptions {
  language: Language;
  display: Display;
  /** Who the service's own session says is here. */
  person: Person | undefined;
}

/** Own marks at Læringsøen: a page that anybody may open, over an API that asks for more than a password. */
export function renderMarks({ language, display, person }: MarksOptions): Html {
  const text = marks[language];
  const signIn = html`<unilogin-login backend="/unilogin" display="${display}"></unilogin-login>`;
  return renderDocument({
    language,
    title: text.title,
    description: text.description,
    style: 'island',
    scripts: ['greeting', 'marks'],
    icon: 'laeringsoen',
    header: html`
      <a class="brand" href="/laeringsoen"><img src="/laeringsoen.svg" alt="" width="40" height="40" />Læringsøen</a>
      <div class="account">${display === 'inline' ? '' : signIn}</div>
    `,
    main: html`
      <section class="panel marks" aria-labelledby="marks-title">
        <h1 id="marks-title">${text.heading}</h1>
        ${greeting(language, person)}
        <p>${text.lead}</p>
        ${display === 'inline' ? signIn : ''}
        <own-marks data-person="${person?.id ?? ''}">
          <dl hidden></dl>
          <button type="button" data-show>${text.show}</button>
          <form>
            <label for="reflection">${text.label}</label>
            <textarea id="reflection" rows="5" maxlength="2000" aria-describedby="reflection-hint"></textarea>
            <p id="reflection-hint" class="hint">${text.hint}</p>
            <button type="submit">${text.save}</button>
          </form>
          <p class="answer" role="status"></p>
          <section class="earlier" hidden>
            <h2>${text.said}</h2>
            <p></p>
          </section>
        </own-marks>
      </section>
    `,
    footer: html`<p>${everyPage[language].demo}</p>
      <p><a href="${islandAt[display]}">${text.back}</a></p>`,
  });
}
