import { html, nothing, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/contract/errors.ts';
import type { Person } from '../../../shared/contract/session.ts';
import type { State, Wish } from '../../../shared/flow/service-session.ts';
import type { LoginMessages } from '../../../shared/i18n/login/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import { loginWords, whereOf } from '../login-words.ts';
import { initialOf, PersonText } from '../person-text.ts';
import { warning } from '../warning-icon.ts';
import { styles } from './login.styles.ts';
import { ShownTeller } from './shown-teller.ts';

/** What a person can do here. */
export interface Actions {
  readonly signIn: () => void;
  readonly signOut: () => void;
  readonly cancel: () => void;
  /** Goes on in a window instead of the frame. */
  readonly inWindow: () => void;
}

const asks = { redirect: 'asked-page', popup: 'asked-window', inline: 'asked-here' } as const;

type Host = ReactiveControllerHost &
  HTMLElement & { readonly accountUrl: string | undefined; readonly display: string | undefined };

/** All that <unilogin-login> shows beyond its button. A chunk of its own, there before anybody can need it. */
export class LoginViews {
  readonly styles = styles;
  readonly #text: Messages<LoginMessages>;
  readonly #host: Host;
  readonly #shown: ShownTeller;
  readonly #person: PersonText;
  readonly #actions: Actions;

  constructor(host: Host, actions: Actions) {
    this.#host = host;
    this.#shown = new ShownTeller(host);
    this.#text = loginWords(host);
    this.#person = new PersonText(this.#text);
    this.#actions = actions;
  }

  /** Draws what the state has to show beyond the button into `place`, before `end`. */
  draw(state: State, place: HTMLElement, end: ChildNode): void {
    this.#shown.tell(state);
    render(this.#content(state), place, { renderBefore: end });
  }

  /** What a screen reader is told when it changes; failures are alerts, and the button says itself. */
  heard(state: State): string {
    switch (state.at) {
      case 'signed-in':
        return this.#text.say('signed-in-as', { name: this.#person.name(state.session.person) });
      case 'signing-in':
        return this.#text.say(whereOf(state.wish));
      case 'blocked':
        return this.#text.say('blocked');
      case 'asked': // an alert says it
      case 'unframed':
      case 'unknown':
      case 'signed-out':
      case 'failed':
      case 'signing-out':
        return '';
    }
  }

  #content(state: State): TemplateResult | typeof nothing {
    switch (state.at) {
      case 'unknown':
      case 'signed-out':
        return nothing;
      case 'failed':
        return this.#failed(state.failure);
      case 'signing-in':
        return this.#working(state.wish);
      case 'asked':
        return this.#asked(state.wish);
      case 'unframed':
        return this.#unframed();
      case 'blocked':
        return html`<div class="card" part="card"><p>${this.#text.say('blocked')}</p></div>`;
      case 'signing-out':
        return html`<div class="card" part="card"><p class="waits">${this.#text.say('signing-out')}</p></div>`;
      case 'signed-in':
        return this.#signedIn(state.session.person, state.session.expiresAt, state.notice);
    }
  }

  #failed(failure: Failure): TemplateResult {
    return html`<p class="bad" role="alert">${warning}<span>${this.#text.failure(failure)}</span></p>`;
  }

  #unframed(): TemplateResult {
    const { inWindow, cancel } = this.#actions;
    return html`<div class="card" part="card">
      <p class="waits" role="alert">${this.#text.say('unframed')}</p>
      <p class="quiet">${this.#text.say('asked-window')}</p>
      <div class="row">
        <button type="button" class="act" part="button" @click=${inWindow}>${this.#text.say('open-window')}</button>
        <button type="button" @click=${cancel}>${this.#text.say('not-now')}</button>
      </div>
    </div>`;
  }

  #asked({ display }: Wish): TemplateResult {
    const { signIn, cancel } = this.#actions;
    return html`<div class="card" part="card">
      <p class="waits" role="alert">${this.#text.say('asked')}</p>
      <p class="quiet">${this.#text.say(asks[display])}</p>
      <div class="row">
        <button type="button" class="act" part="button" @click=${signIn}>${this.#text.say('go-on')}</button>
        <button type="button" @click=${cancel}>${this.#text.say('not-now')}</button>
      </div>
    </div>`;
  }

  #working(wish: Wish): TemplateResult {
    const { signIn, cancel, inWindow } = this.#actions;
    const isWindow = wish.display === 'popup';
    const isFrame = wish.display === 'inline';
    return html`<div class="card" part="card">
      <p class="waits">${this.#text.say(whereOf(wish))}</p>
      ${isWindow ? html`<p class="quiet">${this.#text.say('window-gone')}</p>` : nothing}
      <div class="row">
        ${isWindow ? html`<button type="button" @click=${signIn}>${this.#text.say('open-again')}</button>` : nothing}
        ${isFrame ? html`<button type="button" @click=${inWindow}>${this.#text.say('open-window')}</button>` : nothing}
        <button type="button" @click=${cancel}>${this.#text.say('cancel')}</button>
      </div>
    </div>`;
  }

  // Another scheme, such as javascript:, is no page
  #account(): TemplateResult | typeof nothing {
    const url = URL.parse(this.#host.accountUrl ?? '', document.baseURI);
    if (this.#host.accountUrl === undefined || !url || !/^https?:$/.test(url.protocol)) return nothing;
    return html`<a class="account" part="account" href=${url.href}>${this.#text.say('account')}</a>`;
  }

  #signedIn(person: Person, expiresAt: number, notice: Failure | undefined): TemplateResult {
    const place = this.#person.roleAndPlace(person);
    return html`<div class="card" part="card">
      ${notice ? this.#failed(notice) : nothing}
      <div class="who">
        <span class="initial" aria-hidden="true">${initialOf(person)}</span>
        <p class="name" part="name">${this.#person.name(person)}</p>
        ${place ? html`<p class="quiet">${place}</p>` : nothing}
        <p class="quiet">${this.#person.until(expiresAt)}</p>
      </div>
      ${this.#account()}
      <button class="wide" type="button" @click=${this.#actions.signOut}>${this.#text.say('sign-out')}</button>
    </div>`;
  }
}
