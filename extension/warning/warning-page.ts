import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { WarningMessages } from '../../shared/i18n/warning/messages.ts';
import { warning as words } from '../../shared/i18n/warning/words.ts';
import { Messages } from '../../widget/controllers/messages.ts';
import { icon, stroke } from '../../widget/theme/icons.ts';
import { addFinePlace } from '../guard/fine-places.ts';
import { openGuardStore } from '../guard/guard-store.ts';
import type { Reason } from '../genuine/judge.ts';
import { findWarning, type Warning } from '../guard/warnings.ts';
import type { Platform } from '../platform.ts';
import { readSettings } from '../settings.ts';
import { styles } from './warning-page.styles.ts';

/** How the page leaves; a test looks instead. */
export interface WayOut {
  to(address: string): void;
  back(): void;
}
const wayOut: WayOut = { to: (address) => location.replace(address), back: () => history.back() };

/**
 * Stands in the place of a page on which somebody was about to give their password away. What it says is what the worker has
 * kept for this tab under `id`; anything else, as when a page or a person made it up, is told that there is nothing to see.
 */
export class UniloginWarning extends LitElement {
  static override styles = styles;
  readonly #text = new Messages<WarningMessages>(this, words);
  readonly #platform: Platform;
  readonly #id: string;
  readonly #out: WayOut;
  #stop: () => void = () => undefined;
  #found: { warning: Warning | undefined; issuer: URL } | undefined;

  constructor(platform: Platform, id: string, out = wayOut) {
    super();
    this.#platform = platform;
    this.#id = id;
    this.#out = out;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.#platform.changed(() => void this.#find()); // more may become known, as that it was sent
    void this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#found) return nothing;
    const { warning } = this.#found;
    return html`<main>${warning ? this.#warned(warning) : this.#over()}</main>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    document.title = this.#text.say('tab');
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  async #find(): Promise<void> {
    const [{ issuer }, tab] = await Promise.all([readSettings(this.#platform), this.#platform.thisTab()]);
    const warning = await findWarning(this.#platform, { id: this.#id, tab });
    if (this.#found && JSON.stringify(warning) === JSON.stringify(this.#found.warning)) return;
    this.#found = { warning, issuer };
    this.requestUpdate();
  }

  #warned(warning: Warning): TemplateResult {
    const host = hostOf(warning.origin);
    const isPassword = warning.about === 'password';
    const wasSent = isPassword && warning.wasSent;
    return html`${sign}
      <h1 tabindex="-1">${this.#text.say(isPassword ? 'password-title' : 'look-alike-title')}</h1>
      <p>${this.#text.say(isPassword ? 'password-where' : 'look-alike-where', { host: `\u2068${host}\u2069` })}</p>
      ${isPassword ? html`<p class=${wasSent ? 'bad' : 'good'}>${icon(wasSent ? 'warning' : 'met')}<span>${this.#text.say('password-sent', { wasSent })}</span></p>` : nothing}
      <button class="act" type="button" @click=${() => this.#goToUnilogin(wasSent)}>
        ${icon(wasSent ? 'key' : 'door')}${this.#text.say(wasSent ? 'change-password' : 'to-unilogin')}
      </button>
      <button class="plain" type="button" @click=${this.#out.back}>${icon('undo')}${this.#text.say('go-back')}</button>
      ${
        isPassword && !wasSent
          ? html`<p class="muted">
              ${this.#text.say('password-read-along')}
              <button class="link" type="button" @click=${() => this.#goToUnilogin(true)}>
                ${this.#text.say('change-password')}
              </button>
            </p>`
          : nothing
      }
      <p class="muted">${this.#text.say('ask-adult')}</p>
      <details>
        <summary>${this.#text.say('how-title')}</summary>
        ${this.#how(warning)}
      </details>
      <details>
        <summary>${this.#text.say('fine-title')}</summary>
        <p>${this.#text.say(isPassword ? 'fine-password' : 'fine-look-alike')}</p>
        <button class="plain" type="button" @click=${() => this.#sayFine(warning)}>${this.#text.say('fine')}</button>
      </details>`;
  }

  #how(warning: Warning): TemplateResult {
    if (warning.about === 'password') return html`<p>${this.#text.say('how-password')}</p>`;
    return html`<ul>
      ${warning.why.map((reason) => html`<li>${this.#because(reason)}</li>`)}
    </ul>`;
  }

  #because(reason: Reason): string {
    switch (reason.code) {
      case 'letters':
        return this.#text.say('why-letters', reason);
      case 'near':
        return this.#text.say('why-near', reason);
      case 'name':
        return this.#text.say('why-name', reason);
      case 'title':
        return this.#text.say('why-title', reason);
    }
  }

  #over(): TemplateResult {
    return html`<h1 tabindex="-1">${this.#text.say('over-title')}</h1>
      <p>${this.#text.say('over-advice')}</p>
      <button class="act" type="button" @click=${() => this.#goToUnilogin(false)}>
        ${icon('door')}${this.#text.say('to-unilogin')}
      </button>`;
  }

  #goToUnilogin(toChange: boolean): void {
    const issuer = this.#found?.issuer;
    if (issuer) this.#out.to(new URL(toChange ? '/password' : '/me', issuer).href);
  }

  async #sayFine({ origin }: Warning): Promise<void> {
    await this.#platform.alone('unilogin-guard', () => addFinePlace(openGuardStore(this.#platform), origin));
    this.#out.back();
  }
}

/** As the address bar has it: letters of other alphabets are written out, so that none passes for another. */
function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}

/** A sign at which one stops. */
const sign = html`<span class="sign">${stroke('M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8ZM12 7v6m0 3.5h.01')}</span>`;
