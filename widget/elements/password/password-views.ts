import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, HandedOut, Step } from '../../../shared/contract/sign-in.ts';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import type { Messages } from '../../controllers/messages.ts';
import type { Voice } from '../../controllers/voice.ts';
import { icon } from '../../theme/icons.ts';
import type { Pictures } from '../pictures.ts';
import { checklist, findingsOf, unmet } from './checklist.ts';
import type { DrawnSecret } from './drawn-secret.ts';
import { handedOut } from './handed-out.ts';

/** What a person can set off beside the one button. */
interface Actions {
  another(): void;
  read(): void;
  typed(): void;
  hide(): void;
  again(): void;
  send(answer: Answer): void;
  loadPictures(): Promise<Pictures>;
}
type At<Name extends Step['at']> = Extract<Step, { at: Name }>;

/** Draws the steps to a new password. */
export class PasswordViews {
  readonly #text: Messages<PasswordMessages>;
  readonly #drawn: DrawnSecret;
  readonly #voice: Voice;
  readonly #actions: Actions;
  readonly #head = html`<slot name="head"></slot>`;

  constructor(text: Messages<PasswordMessages>, drawn: DrawnSecret, voice: Voice, actions: Actions) {
    this.#text = text;
    this.#drawn = drawn;
    this.#voice = voice;
    this.#actions = actions;
  }

  offered({ form, reason, mayChoose }: At<'new-password'>): TemplateResult {
    const { failure, secret } = this.#drawn;
    if (failure) {
      return html`${this.#head}
        <p class="bad" role="alert">${icon('warning')}<span>${this.#text.failure(failure)}</span></p>
        <p class="on">
          <button class="act" type="button" @click=${this.#actions.another}>${this.#text.say('try-again')}</button>
        </p>`;
    }
    // The buttons stay while another one is fetched: the focus is on one of them
    return html`${this.#head}
      <p>${this.#text.say('reason', { reason })}</p>
      <p class="muted">${this.#text.say('form', { form })}</p>
      ${secret ? this.#shown(secret) : html`<p class="quiet muted">${this.#text.say('drawing')}</p>`}
      <p class="heard" role="status">${secret ? this.#text.say('drawn') : this.#text.say('drawing')}</p>
      <div class="row">
        ${this.#readButton()}
        <button class="plain" type="button" @click=${this.#actions.another}>
          ${icon('again')}${this.#text.say('another', { form })}
        </button>
      </div>
      ${this.#mute()}
      <slot name="submit"></slot>
      ${mayChoose ? this.#link(this.#text.say('choose-own'), () => this.#actions.send({ answer: 'choose-own' })) : nothing}`;
  }

  choosing(step: At<'choose-password'>, candidate: string, isAsked: boolean): TemplateResult {
    const missing = unmet(findingsOf(step, candidate)).length;
    return html`${this.#head}
      ${
        isAsked && missing > 0
          ? html`<p class="bad" role="alert">
              ${icon('warning')}<span>${this.#text.say('missing', { count: missing })}</span>
            </p>`
          : nothing
      }
      <div @input=${this.#actions.typed}><slot name="new-password"></slot></div>
      ${checklist(step, candidate, this.#text, isAsked)}
      <p class="muted private">${this.#text.say('private')}</p>
      <slot name="submit"></slot>
      ${this.#link(this.#text.say('back-to-handed-out'), () => this.#actions.send({ answer: 'back' }))}`;
  }

  rehearsing(step: At<'rehearse'>): TemplateResult {
    const again = this.#link(this.#againWords(step), this.#actions.again);
    if (step.form === 'pictures' && step.chosen === 'handed-out') {
      return html`<unilogin-picture-pad .pictures=${step.pictures ?? []} .loadPictures=${this.#actions.loadPictures}>
        <div slot="head">${this.#head}</div>
        <div slot="submit"><slot name="submit"></slot>${again}</div>
      </unilogin-picture-pad>`;
    }
    return html`${this.#head}<slot name="new-password"></slot><slot name="submit"></slot>${again}`;
  }

  /** What was handed out, once more, in the middle of the rehearsal. */
  shownAgain(secret: HandedOut): TemplateResult {
    return html`${this.#head}
      <p class="muted">${this.#text.say('form', { form: secret.form })}</p>
      ${this.#shown(secret)}
      <div class="row">${this.#readButton()}</div>
      ${this.#mute()}
      <p class="on">
        <button class="act" type="button" @click=${this.#actions.hide}>
          ${this.#text.say('remember', { form: secret.form })}
        </button>
      </p>`;
  }

  #againWords({ chosen, form }: At<'rehearse'>): string {
    if (chosen === 'own') return this.#text.say('begin-again');
    return this.#drawn.secret ? this.#text.say('see-again', { form }) : this.#text.say('another', { form });
  }

  #shown(secret: HandedOut): TemplateResult {
    return handedOut(secret, this.#drawn.art, this.#text.language);
  }

  #readButton(): TemplateResult {
    return html`<button class="plain" type="button" @click=${this.#actions.read}>
      ${icon('speak')}${this.#text.say('read-aloud')}
    </button>`;
  }

  #mute(): TemplateResult | typeof nothing {
    return this.#voice.isMute ? html`<p class="muted" role="status">${this.#text.say('no-voice')}</p>` : nothing;
  }

  #link(words: string, act: () => void): TemplateResult {
    return html`<p class="centre"><button class="link" type="button" @click=${act}>${words}</button></p>`;
  }
}
