import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ExtensionMessages } from '../../shared/i18n/extension/messages.ts';
import { extension, extensionFailures } from '../../shared/i18n/extension/words.ts';
import { Messages } from '../../widget/controllers/messages.ts';
import { icon } from '../../widget/theme/icons.ts';
import type { Platform } from '../platform.ts';
import { openStore, type Seen } from '../session/store.ts';
import type { Status } from '../status.ts';
import type { Desk } from './desk.ts';
import { mark } from './mark.ts';
import { clock, trouble } from './notes.ts';
import { InFront } from './in-front.ts';
import { pageInFront } from './page-in-front.ts';
import { assurance, password, person, services } from './person.ts';
import { Standing } from './standing.ts';
import { styles } from './window.styles.ts';

/** The window of the toolbar's icon: who is signed in, how sure it is, how the password stands, and which pupils wait for a yes. */
export class UniloginWindow extends LitElement {
  static override styles = styles;
  readonly #text = new Messages<ExtensionMessages>(this, extension, extensionFailures);
  readonly #platform: Platform;
  readonly #standing: Standing;
  readonly #inFront: InFront;
  #shown: Status['at'] | undefined;
  /** Somebody has waited since the window opened: what they ask stands first, and stays there. */
  #isAsked = false;

  constructor(platform: Platform) {
    super();
    this.#platform = platform;
    this.#standing = new Standing(this, platform);
    this.#inFront = new InFront(this, platform);
  }

  protected override willUpdate(): void {
    this.#isAsked ||= this.#standing.waiting > 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { status } = this.#standing;
    if (!status) return nothing;
    return html`<main>
      <header>
        ${mark}<span>Unilogin</span>
        <button class="link" type="button" @click=${() => void this.#platform.openSettings()}>
          ${this.#text.say('settings')}
        </button>
      </header>
      ${pageInFront(this.#inFront.judged, this.#text)} ${this.#body(status)} ${this.#managed()}
    </main>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const at = this.#standing.status?.at;
    const isNews = this.#shown !== undefined && at !== this.#shown;
    this.#shown = at;
    // Whoever signed in or out hears how it ended; who only opened the window is left where they are
    if (isNews) this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  #body(status: Status): TemplateResult {
    switch (status.at) {
      case 'looking':
        return html`<p class="muted">${this.#text.say('looking')}</p>`;
      case 'signing-in':
        return html`<h1 tabindex="-1">${this.#text.say('signing-in')}</h1>
          <p>${this.#text.say('signing-in-advice')}</p>`;
      case 'out':
        return this.#out(status);
      case 'in':
        return this.#in(status);
    }
  }

  #out({ why, failure }: Status & { at: 'out' }): TemplateResult {
    return html`<h1 tabindex="-1">${this.#text.say('out', { why })}</h1>
      <p>${this.#text.say('out-advice', { why })}</p>
      <div role="alert">
        ${failure ? html`<p class="bad">${icon('warning')}<span>${this.#text.failure(failure)}</span></p>` : nothing}
      </div>
      <button class="act" type="button" @click=${() => this.#standing.tell('sign-in')}>
        ${icon('door')}${this.#text.say('sign-in')}
      </button>`;
  }

  #in({ seen, trouble: failure }: Status & { at: 'in' }): TemplateResult {
    const { me } = seen;
    const desk = this.#desk(seen);
    return html`<div role="status">
        ${failure ? trouble(failure, seen, desk, () => void this.#standing.look()) : nothing} ${clock(desk)}
      </div>
      ${me.mayVouch && this.#isAsked ? this.#approvals(desk) : nothing} ${person(me, desk)} ${assurance(me, desk)}
      ${password(me, desk)} ${me.mayVouch && !this.#isAsked ? this.#approvals(desk) : nothing} ${services(me, desk)}
      <footer>
        <a href=${desk.at('/me')}>${this.#text.say('account')}</a>
        <button class="link" type="button" @click=${() => this.#standing.tell('sign-out')}>
          ${this.#text.say('sign-out')}
        </button>
        <button class="link" type="button" @click=${() => this.#standing.tell('sign-out-everywhere')}>
          ${this.#text.say('sign-out-everywhere')}
        </button>
      </footer>`;
  }

  #approvals(desk: Desk): TemplateResult | typeof nothing {
    const { approvals } = this.#standing;
    if (!approvals) return nothing;
    return html`<unilogin-approvals
      brief
      .source=${approvals}
      sure-at=${desk.at('/me/approvals')}
      @unilogin-approvals-waiting=${this.#count}
    ></unilogin-approvals>`;
  }

  readonly #count = ({ count }: { count: number }): void => {
    void openStore(this.#platform).set('waiting', count);
  };

  #managed(): TemplateResult | typeof nothing {
    const { settings } = this.#standing;
    if (!settings?.managed.has('provider')) return nothing;
    return html`<p class="muted managed">${this.#text.say('managed', { host: settings.issuer.host })}</p>`;
  }

  #desk({ ahead }: Seen): Desk {
    const { settings } = this.#standing;
    return {
      text: this.#text,
      ahead,
      now: Date.now() + ahead,
      at: (path) => (settings ? new URL(path, settings.issuer).href : ''),
    };
  }
}
