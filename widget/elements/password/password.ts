import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { toFailure, type Failure } from '../../../shared/contract/errors.ts';
import type { Answer, HandedOut, Step } from '../../../shared/contract/sign-in.ts';
import * as da from '../../../shared/i18n/sign-in/da.ts';
import * as en from '../../../shared/i18n/sign-in/en.ts';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';
import { UniloginPicturePad } from '../picture-pad/picture-pad.ts';
import { loadPictures, type Pictures } from '../pictures.ts';
import { readAloud, stopReading } from '../read-aloud.ts';
import { checklist, findingsOf, unmet } from './checklist.ts';
import { handedOut, spokenOf } from './handed-out.ts';
import { styles } from './password.styles.ts';

/** The steps that lead to a new password. */
export type PasswordStep = Extract<Step, { at: 'new-password' | 'choose-password' | 'rehearse' }>;

/**
 * The way to a new password: handed out and read aloud, or one's own with the rules ticked as it grows; then written
 * once from memory. What was handed out is kept in this object until the step after the rehearsal, and nowhere else.
 *
 * @slot head - what stands above
 * @slot new-password - label and field of a new password
 * @slot submit - the button that leads on
 * @csspart part - one word or picture of what was handed out
 * @csspart rules - the list of rules
 */
export class UniloginPassword extends LitElement {
  static override styles = styles;
  static override properties = {
    step: { attribute: false },
    draw: { attribute: false },
    send: { attribute: false },
    field: { attribute: false },
    failure: { state: true },
    isSeen: { state: true },
    isAsked: { state: true },
    isMute: { state: true },
    art: { state: true },
  };

  declare step: PasswordStep | undefined;
  /** Asks the provider for a password to show; the one before no longer counts. */
  declare draw: (() => Promise<HandedOut>) | undefined;
  /** Takes the answer to the server. */
  declare send: ((answer: Answer) => void) | undefined;
  /** The field, where it is not simply in the slot. */
  declare field: (() => HTMLInputElement) | undefined;
  declare private failure: Failure | undefined;
  declare private isSeen: boolean;
  declare private isAsked: boolean;
  declare private isMute: boolean;
  declare private art: Pictures | undefined;
  #handedOut: HandedOut | undefined;
  #drawing = 0;
  readonly #text = new Messages<PasswordMessages>(
    this,
    { da: da.password, en: en.password },
    { da: da.signInFailures, en: en.signInFailures },
  );

  constructor() {
    super();
    this.step = undefined;
    this.draw = undefined;
    this.send = undefined;
    this.field = undefined;
    this.failure = undefined;
    this.isSeen = false;
    this.isAsked = false;
    this.isMute = false;
    this.art = undefined;
  }

  /** Answers the step with what the person has written, pressed or seen; says what is missing where something is. */
  submit(): void {
    switch (this.step?.at) {
      case 'new-password':
        if (this.#handedOut) this.send?.({ answer: 'keep' });
        else void this.#draw();
        return;
      case 'choose-password':
        return this.#chosen(this.step);
      case 'rehearse':
        return this.#rehearsed(this.step);
      case undefined:
        return;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
    stopReading();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('step')) return;
    const before = changed.get('step') as PasswordStep | undefined;
    if (this.step?.at === before?.at) return;
    this.isSeen = false;
    this.isAsked = false;
    this.isMute = false;
    this.failure = undefined;
    stopReading();
    if (this.step?.at === 'choose-password') this.#forget();
    if (this.step?.at === 'new-password') void this.#draw();
    if (this.step && 'form' in this.step && this.step.form === 'pictures') this.#loadArt();
  }

  protected override render(): TemplateResult {
    return html`<slot name="head"></slot>${this.#body()}`;
  }

  #body(): TemplateResult | undefined {
    switch (this.step?.at) {
      case 'new-password':
        return this.#offered(this.step);
      case 'choose-password':
        return this.#choosing(this.step);
      case 'rehearse':
        return this.isSeen && this.#handedOut ? this.#again() : this.#rehearsing(this.step);
      case undefined:
        return undefined;
    }
  }

  #offered(step: Extract<PasswordStep, { at: 'new-password' }>): TemplateResult {
    const { form } = step;
    if (this.failure) {
      return html`<p class="bad" role="alert">${icon('warning')}<span>${this.#text.failure(this.failure)}</span></p>
        <slot name="submit"></slot>`;
    }
    if (!this.#handedOut) return html`<p class="quiet muted" role="status">${this.#text.say('drawing')}</p>`;
    return html`<p class="muted">${this.#text.say('form', { form })}</p>
      ${handedOut(this.#handedOut, this.art)}
      <div class="row">
        ${this.#readButton()}
        <button class="plain" type="button" @click=${this.#drawAnother}>
          ${icon('again')}${this.#text.say('another', { form })}
        </button>
      </div>
      <slot name="submit"></slot>
      ${
        step.mayChoose
          ? html`<p class="centre">${this.#link('choose-own', () => this.send?.({ answer: 'choose-own' }))}</p>`
          : nothing
      }`;
  }

  #readButton(): TemplateResult {
    return html`<button class="plain" type="button" @click=${this.#read}>
        ${icon('speak')}${this.#text.say('read-aloud')}
      </button>
      ${this.isMute ? html`<p class="muted" role="status">${this.#text.say('no-voice')}</p>` : nothing}`;
  }

  #choosing(step: Extract<PasswordStep, { at: 'choose-password' }>): TemplateResult {
    const candidate = this.#input()?.value ?? '';
    const findings = findingsOf(step, candidate);
    const missing = unmet(findings).length;
    return html`${
        this.isAsked && missing > 0
          ? html`<p class="bad" role="alert">
              ${icon('warning')}<span>${this.#text.say('missing', { count: missing })}</span>
            </p>`
          : nothing
      }
      <div @input=${this.#typed}><slot name="new-password"></slot></div>
      ${checklist(findings, this.#text, this.isAsked)}
      <slot name="submit"></slot>
      <p class="centre">${this.#link('back-to-handed-out', () => this.send?.({ answer: 'back' }))}</p>`;
  }

  #rehearsing(step: Extract<PasswordStep, { at: 'rehearse' }>): TemplateResult {
    const again = this.#link('see-again', this.#seeAgain);
    if (step.form === 'pictures' && step.chosen === 'handed-out') {
      return html`<unilogin-picture-pad .pictures=${step.pictures ?? []}>
          <slot name="submit" slot="submit"></slot>
        </unilogin-picture-pad>
        <p class="centre">${again}</p>`;
    }
    return html`<slot name="new-password"></slot><slot name="submit"></slot>
      <p class="centre">${again}</p>`;
  }

  #again(): TemplateResult {
    return html`${this.#handedOut ? handedOut(this.#handedOut, this.art) : nothing}
      <div class="row">${this.#readButton()}</div>
      <p class="centre">
        <button class="act" type="button" @click=${this.#hide}>${this.#text.say('remember')}</button>
      </p>`;
  }

  #link(key: 'choose-own' | 'back-to-handed-out' | 'see-again', act: () => void): TemplateResult {
    return html`<button class="link" type="button" @click=${act}>${this.#text.say(key)}</button>`;
  }

  #chosen(step: Extract<PasswordStep, { at: 'choose-password' }>): void {
    const input = this.#input();
    if (!input) return;
    if (unmet(findingsOf(step, input.value)).length > 0) {
      this.isAsked = true;
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return;
    }
    const password = input.value;
    input.value = '';
    this.send?.({ answer: 'own-password', password });
  }

  #rehearsed(step: Extract<PasswordStep, { at: 'rehearse' }>): void {
    const board = this.renderRoot.querySelector('unilogin-picture-pad');
    if (step.form === 'pictures' && board instanceof UniloginPicturePad) {
      const pictures = board.take();
      if (pictures) this.send?.({ answer: 'rehearse', secret: { kind: 'pictures', pictures } });
      return;
    }
    const input = this.#input();
    if (!input?.value) return input?.focus();
    const password = input.value;
    input.value = '';
    this.send?.({ answer: 'rehearse', secret: { kind: 'password', password } });
  }

  async #draw(): Promise<void> {
    const drawing = (this.#drawing += 1);
    this.#handedOut = undefined;
    this.failure = undefined;
    this.requestUpdate();
    try {
      const drawn = await this.draw?.();
      if (drawing !== this.#drawing) return; // another one was asked for meanwhile: this one counts no more
      this.#handedOut = drawn;
      if (drawn?.form === 'pictures') this.#loadArt();
    } catch (reason) {
      if (drawing === this.#drawing) this.failure = toFailure(reason);
    }
    this.requestUpdate();
  }

  #forget(): void {
    this.#drawing += 1;
    this.#handedOut = undefined;
  }

  #loadArt(): void {
    void loadPictures().then((art) => (this.art = art));
  }

  #input(): HTMLInputElement | undefined {
    if (this.field) return this.field();
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="new-password"]');
    const [field] = slot?.assignedElements({ flatten: true }) ?? [];
    return field?.querySelector('input') ?? undefined;
  }

  readonly #drawAnother = (): void => void this.#draw();
  readonly #typed = (): void => {
    this.#input()?.removeAttribute('aria-invalid');
    this.requestUpdate();
  };
  readonly #hide = (): void => {
    this.isSeen = false;
  };
  readonly #read = (): void => {
    if (!this.#handedOut) return;
    void readAloud(spokenOf(this.#handedOut, this.art)).then((isSaid) => (this.isMute = !isSaid));
  };
  // After a reload nobody knows it any more: the provider hands out another one
  readonly #seeAgain = (): void => {
    if (this.#handedOut) this.isSeen = true;
    else this.send?.({ answer: 'back' });
  };
}
