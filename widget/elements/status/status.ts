import { html, LitElement, type TemplateResult } from 'lit';
import type { Person } from '../../../shared/contract/session.ts';
import { sessionOf } from '../../../shared/flow/service-session.ts';
import { SessionController } from '../../controllers/session-controller.ts';
import { sessionProperties } from '../../controllers/session-properties.ts';
import { loginWords, whereOf } from '../login-words.ts';
import { PersonText } from '../person-text.ts';
import { styles } from './status.styles.ts';

/**
 * Says who is signed in to the service, how sure that is, and until when. It shares its session with a
 * `<unilogin-login>` that names the same backend or client, and leaves announcing to that one.
 *
 * @attr backend - where the service has mounted its handler, such as `/unilogin`
 * @attr issuer - without a backend: the identity provider
 * @attr client-id - without a backend: the name under which the provider knows this page
 * @attr redirect-uri - without a backend: as at the `<unilogin-login>` beside it
 * @attr api - without a backend: as at the `<unilogin-login>` beside it
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @fires {UniloginSignedInEvent} unilogin-signed-in - somebody is signed in: `person`, never a token
 * @fires {UniloginSignedOutEvent} unilogin-signed-out - whoever was signed in no longer is
 * @fires {UniloginFailedEvent} unilogin-failed - something went wrong: `failure.code`
 * @csspart card - the frame around what is said
 * @cssprop --unilogin-surface - the colour of the card
 */
export class UniloginStatus extends LitElement {
  static override styles = styles;
  static override properties = sessionProperties;

  declare backend: string | undefined;
  declare issuer: string | undefined;
  declare clientId: string | undefined;
  declare redirectUri: string | undefined;
  declare api: string | undefined;

  readonly #session = new SessionController(this);
  readonly #text = loginWords(this);
  readonly #person = new PersonText(this.#text);

  protected override render(): TemplateResult {
    return html`<div class="card" part="card" role="group" aria-label="Unilogin">${this.#body()}</div>`;
  }

  #body(): TemplateResult {
    const { state } = this.#session;
    switch (state.at) {
      case 'unknown':
      case 'signed-out':
        return html`<p class="quiet">${this.#text.say('signed-out')}</p>`;
      case 'failed':
        return html`<p class="bad">${this.#text.failure(state.failure)}</p>`;
      case 'signing-in':
      case 'blocked':
        return html`<p class="quiet">${this.#text.say(whereOf(state.wish))}</p>`;
      case 'signing-out':
        return html`<p class="quiet">${this.#text.say('signing-out')}</p>`;
      case 'asked':
      case 'unframed':
      case 'signed-in': {
        const session = sessionOf(state);
        if (!session) return html`<p class="quiet">${this.#text.say('signed-out')}</p>`;
        const { person, expiresAt } = session;
        const rows = this.#rows(person).filter(([, value]) => value);
        return html`<dl>
            ${rows.map(
              ([label, value]) =>
                html`<dt>${this.#text.say(label)}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>
          <p class="until">${this.#person.until(expiresAt)}</p>`;
      }
    }
  }

  #rows(person: Person) {
    return [
      ['label-name', this.#person.name(person)],
      ['label-role', this.#person.role(person)],
      ['label-place', this.#person.places(person)],
      ['label-level', this.#person.assurance(person)],
    ] as const;
  }
}
