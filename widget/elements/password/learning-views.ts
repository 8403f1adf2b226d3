import { html, nothing, type TemplateResult } from 'lit';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { Voice } from '../../controllers/voice.ts';
import { icon } from '../../theme/icons.ts';
import type { Pictures } from '../pictures.ts';
import type { Words } from './checklist.ts';
import type { DrawnSecret } from './drawn-secret.ts';
import { handedOut, handingOut, usual, wordsIn } from './handed-out.ts';
import { hint, link } from './small-views.ts';
import type { PasswordStep } from './password-wishes.ts';

/** What a person can set off beside the one button. */
interface Actions {
  another(): void;
  read(): void;
  hide(): void;
  again(): void;
  chooseOwn(): void;
  loadPictures(): Promise<Pictures>;
}
type At<Name extends PasswordStep['at']> = Extract<PasswordStep, { at: Name }>;

/** Draws what was handed out, and its rehearsal. */
export class LearningViews {
  readonly #words: Words;
  readonly #drawn: DrawnSecret;
  readonly #voice: Voice;
  readonly #actions: Actions;
  #told = '';
  readonly #head = html`<slot name="head"></slot>`;

  constructor(words: Words, drawn: DrawnSecret, voice: Voice, actions: Actions) {
    this.#words = words;
    this.#drawn = drawn;
    this.#voice = voice;
    this.#actions = actions;
  }

  /** `lead` says why there is a new one; `on` is the button that leads on. */
  offered(
    { form, words = usual, mayChoose }: At<'new-password'>,
    lead: TemplateResult,
    on: TemplateResult,
  ): TemplateResult {
    const { text } = this.#words;
    const { failure, secret } = this.#drawn;
    if (failure) {
      return html`${this.#head}
        <p class="bad" role="alert">${icon('warning')}<span>${text.failure(failure)}</span></p>
        <p class="on">
          <button class="act" type="button" @click=${this.#actions.another}>${text.say('try-again')}</button>
        </p>`;
    }
    // The buttons stay while another one is fetched: the focus is on one of them
    return html`${this.#head} ${lead}
      <p class="muted">${text.say('form', { form, words })}</p>
      ${secret ? this.#shown(secret) : handingOut(form, words, text.say('drawing'))}
      <p class="heard" role="status">${secret ? text.say('drawn') : text.say('drawing')}</p>
      <div class="row">${this.#readButton()} ${this.#anotherButton(form)}</div>
      ${this.#left()} ${this.#mute(form)} ${on}
      ${mayChoose ? link(text.say('choose-own'), this.#actions.chooseOwn) : nothing}`;
  }

  /** `said` is what the last try was told; a rehearsal is not failed. */
  rehearsing(step: At<'rehearse'>, said: string, fields: TemplateResult, on: TemplateResult): TemplateResult {
    const again = link(this.#againWords(step), this.#actions.again);
    if (step.form === 'pictures' && step.chosen === 'handed-out') {
      return html`<unilogin-picture-pad
        .pictures=${step.pictures ?? []}
        .on=${this.#words.text.say('ready')}
        .loadPictures=${this.#actions.loadPictures}
      >
        <div slot="head">${this.#head}${hint(said)}</div>
        <div slot="submit">${on}${again}</div>
      </unilogin-picture-pad>`;
    }
    return html`${this.#head}${hint(said)}${fields}${on}${again}`;
  }

  /** What was handed out, once more, in the middle of the rehearsal. */
  shownAgain(secret: HandedOut, said: string): TemplateResult {
    const { text } = this.#words;
    return html`${this.#head}${hint(said)}
      <p class="muted">${text.say('form', { form: secret.form, words: wordsIn(secret) })}</p>
      ${this.#shown(secret)}
      <div class="row">${this.#readButton()}</div>
      ${this.#mute(secret.form)}
      <p class="on">
        <button class="act" type="button" @click=${this.#actions.hide}>
          ${text.say('remember', { form: secret.form })}
        </button>
      </p>`;
  }

  #againWords({ chosen, form }: At<'rehearse'>): string {
    const { text } = this.#words;
    if (chosen === 'own') return text.say('begin-again');
    return this.#drawn.secret ? text.say('see-again', { form }) : text.say('another', { form });
  }

  #shown(secret: HandedOut): TemplateResult {
    return handedOut(secret, this.#drawn.art, this.#words.way, this.#voice.spoken);
  }

  // With none left it goes, and the focus that was on it to the button beside it; below stands why
  #anotherButton(form: HandedOut['form']): TemplateResult | typeof nothing {
    if (this.#drawn.left <= 0) return nothing;
    return html`<button class="plain" type="button" @click=${this.#actions.another}>
      ${icon('again')}${this.#words.text.say('another', { form })}
    </button>`;
  }

  // While another one is fetched, what was told stays: else the button below would move, and it would be heard again
  #left(): TemplateResult {
    const { left, secret } = this.#drawn;
    const { way } = this.#words;
    const told = left > 0 ? way.say('others-left', { count: left }) : way.say('no-others');
    if (secret) this.#told = left < 4 ? told : '';
    return html`<p class="muted left" role="status">${this.#told}</p>`;
  }

  #readButton(): TemplateResult {
    return html`<button class="plain" type="button" @click=${this.#actions.read}>
      ${icon('speak')}${this.#words.text.say('read-aloud')}
    </button>`;
  }

  #mute(form: HandedOut['form']): TemplateResult | typeof nothing {
    if (!this.#voice.isMute) return nothing;
    return html`<p class="muted" role="status">${this.#words.text.say('no-voice', { form })}</p>`;
  }
}
