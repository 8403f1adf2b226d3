import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../../shared/i18n/sign-in/password/messages.ts';
import { UniloginPasswordLaterEvent } from '../../events/password-later.ts';
import { icon } from '../../theme/icons.ts';
import type { Words } from './checklist.ts';
import type { FieldName, OwnFields } from './own-fields.ts';
import type { Shown } from './own-way.ts';
import type { Wishes } from './password-wishes.ts';
import { link } from './small-views.ts';

/**
 * What stands around each step. A sign-in that leads has its own button, its own labels and its own way to show what is
 * typed; alone, the element brings them.
 */
export class Frame {
  readonly #host: LitElement & Wishes;
  readonly #words: Words;
  readonly #fields: OwnFields;
  readonly #submit: () => void;

  constructor(host: LitElement & Wishes, words: Words, fields: OwnFields, submit: () => void) {
    this.#host = host;
    this.#words = words;
    this.#fields = fields;
    this.#submit = submit;
  }

  /** Alone, the fields are the page's and their words are ours: they follow the language and the step. */
  word(shown: Shown): void {
    if (this.#host.step) return;
    const { text, way } = this.#words;
    this.#fields.disable(this.#host.isDisabled);
    if (shown.at === 'choose-password') {
      if (this.#host.mode === 'change') this.#fields.labelled('current-password', way.say('current-label'));
      this.#fields.labelled('new-password', text.say('choose-label'));
    }
    if (!('form' in shown) || shown.form === 'pictures') return;
    if (shown.at === 'rehearse') this.#fields.labelled('new-password', text.say('rehearse-label'));
    if (shown.at === 'current') this.#fields.labelled('current-password', way.say('current-label'));
    if (shown.at === 'practise') this.#fields.labelled('current-password', way.say('practise-label'));
  }

  /** Why there is a new password. `isChosen`: the person writes it. */
  lead(reason: Reason | undefined, isChosen: boolean): TemplateResult {
    if (reason === undefined) return html``;
    const { daysLeft, noLater } = this.#host;
    return html`<p>${this.#words.way.say('why', { reason, daysLeft, mayWait: !noLater, isChosen })}</p>`;
  }

  field(name: FieldName): TemplateResult {
    if (this.#host.step) return html`<slot name=${name}></slot>`;
    const isShown = this.#fields.found(name)?.type === 'text';
    return html`<div class="field">
      <slot name=${name}></slot>
      <button class="link peek" type="button" aria-pressed=${isShown} @click=${() => this.#peek(name, !isShown)}>
        ${icon(isShown ? 'eye-off' : 'eye')}${this.#words.way.say(isShown ? 'hide' : 'show')}
      </button>
    </div>`;
  }

  /** The button that leads on, with these words. */
  on(words: string): TemplateResult {
    return this.#host.step ? html`<slot name="submit"></slot>` : html`${this.#act(words)}${this.later()}`;
  }

  /** The button that ends the way: the form's own, where there is a form. */
  save(words: string): TemplateResult {
    if (this.#host.step) return html`<slot name="submit"></slot>`;
    return html`<slot name="submit">${this.#host.form ? nothing : this.#act(words)}</slot>${this.later()}`;
  }

  /** "I will wait", to the end of the last day, unless the page says that it may wait no more. */
  later(): TemplateResult | typeof nothing {
    const { reason, daysLeft, noLater, step } = this.#host;
    if (step || reason !== 'expires-soon' || daysLeft < 0 || noLater) return nothing;
    return link(this.#words.way.say('later'), () => this.#host.dispatchEvent(new UniloginPasswordLaterEvent()));
  }

  #act(words: string): TemplateResult {
    return html`<p class="on"><button class="act" type="button" @click=${this.#submit}>${words}</button></p>`;
  }

  #peek(name: FieldName, isShown: boolean): void {
    const field = this.#fields.found(name);
    if (field) field.type = isShown ? 'text' : 'password';
    this.#host.requestUpdate();
  }
}
