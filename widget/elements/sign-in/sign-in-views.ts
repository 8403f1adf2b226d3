import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/contract/errors.ts';
import type { Answer } from '../../../shared/contract/answers.ts';
import type { HandedOut, Step } from '../../../shared/contract/sign-in.ts';
import { failureOf, type State } from '../../../shared/flow/sign-in.ts';
import { headingOf, pageTitleOf, titleOf } from '../../../shared/i18n/sign-in/heading.ts';
import type { PasswordMessages, SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { password } from '../../../shared/i18n/sign-in/words.ts';
import { Messages } from '../../controllers/messages.ts';
import { cardClass } from '../../theme/card-class.ts';
import { icon } from '../../theme/icons.ts';
import { UniloginPassword, type PasswordStep } from '../password/password.ts';
import type { StepUpStep, UniloginStepUp } from '../step-up/step-up.ts';
import { UniloginPicturePad } from '../picture-pad/picture-pad.ts';
import { buttonLabel } from './button-label.ts';
import { Countdown } from './countdown.ts';
import { done } from './done.ts';
import { expiresSoon } from './expires-soon.ts';
import type { PageFields } from './page-fields.ts';
import { passkeyButton } from './passkey-button.ts';
import { StepUpPart } from './step-up-part.ts';
import { openDoor, openedBy } from './window.ts';

/** What a person can set off beside the one button. */
interface Actions {
  send(answer: Answer): void;
  handOut(): Promise<HandedOut>;
  usePasskey(): void;
  look(): Promise<unknown>;
  /** Where the stream of this sign-in is. */
  news(): string;
  switchLanguage(): void;
  strengthWorker(): string | undefined;
}

type Host = LitElement & { readonly signInId: string | undefined };

/** Draws the card: where to, one question, one answer, help at the foot. */
export class SignInViews {
  readonly #host: Host;
  readonly #text: Messages<SignInMessages>;
  readonly #password: Messages<PasswordMessages>;
  readonly #fields: PageFields;
  readonly #actions: Actions;
  readonly #countdown: Countdown;
  #typo: Failure | undefined;
  #part: StepUpPart | undefined;

  constructor(host: Host, text: Messages<SignInMessages>, fields: PageFields, actions: Actions) {
    this.#host = host;
    this.#text = text;
    this.#fields = fields;
    this.#actions = actions;
    this.#countdown = new Countdown(host);
    this.#password = new Messages<PasswordMessages>(host, password);
  }

  /** A failure that never went to the server, until the next try. */
  tell(typo: Failure | undefined): void {
    this.#typo = typo;
    this.#host.requestUpdate();
  }

  title(state: State): string {
    return pageTitleOf(this.#heading(state), titleOf(state.step, this.#text.area));
  }

  card(state: State): TemplateResult {
    this.#wordFields(state);
    const other = this.#text.language === 'da' ? 'en' : 'da';
    return html`<div class=${cardClass(state.step)} part="card">
      ${this.#body(state)}
      <p class="still muted" role="status">
        ${state.at === 'sending' && state.isSlow ? this.#text.say('working') : nothing}
      </p>
      <div class="foot">
        <a href="/sign-in/${encodeURIComponent(this.#host.signInId ?? '')}/help?lang=${this.#text.language}"
          >${this.#text.say('help')}</a
        >
        <a href="?lang=${other}" hreflang=${other} lang=${other} @click=${this.#switchLanguage}>
          ${this.#text.say('other-language')}
        </a>
      </div>
    </div>`;
  }

  /** Resolves when what the step needs is there, or will not come; nothing, when it is there already. */
  coming(step: Step): Promise<void> | undefined {
    if (step.at !== 'step-up' && step.at !== 'waiting') return undefined;
    this.#part ??= new StepUpPart(this.#host);
    return this.#part.coming;
  }

  /** Resolves when the step's own element is drawn too: before that, what stands in its slots takes no focus. */
  async drawn(): Promise<void> {
    await (this.pad() ?? this.password() ?? this.stepUp())?.updateComplete;
  }

  /** Where a new step begins, for the ear and, where the page was scrolled, for the eye. */
  focusHeading(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  pad(): UniloginPicturePad | undefined {
    const found = this.#host.renderRoot.querySelector('unilogin-picture-pad');
    return found instanceof UniloginPicturePad ? found : undefined;
  }

  password(): UniloginPassword | undefined {
    const found = this.#host.renderRoot.querySelector('unilogin-password');
    return found instanceof UniloginPassword ? found : undefined;
  }

  stepUp(): UniloginStepUp | undefined {
    const found = this.#host.renderRoot.querySelector('unilogin-step-up');
    return found && 'ring' in found ? found : undefined; // until its chunk is there it is no such thing
  }

  #heading(state: State): string {
    return state.at === 'over' ? this.#text.say('over') : headingOf(state.step, this.#text.area, this.#password.area);
  }

  #body(state: State): TemplateResult {
    const { step } = state;
    const head = this.#head(state);
    if (state.at === 'over') return html`${head}${this.#wayBack()}`;
    switch (step.at) {
      case 'username':
        return html`${head}
          <div class="secret"><slot name="username"></slot></div>
          <slot name="submit"></slot>
          ${step.purpose === 'change' ? nothing : html`${passkeyButton(this.#text, this.#actions.usePasskey)}<slot name="others"></slot>`}`;
      case 'password':
        return html`${head}
          <div class="secret"><slot name="password"></slot>${this.#peek('password')}</div>
          ${this.#caps()}<slot name="submit"></slot>`;
      case 'pictures':
        return html`<unilogin-picture-pad .pictures=${step.pictures} .on=${this.#text.say('next')}>
          <div slot="head">${head}</div>
          <slot name="submit" slot="submit"></slot>
        </unilogin-picture-pad>`;
      case 'window':
        return html`${head}${openDoor(step, this.#text, () => this.#actions.send({ answer: 'pass-by' }))}`;
      case 'new-password':
        return this.#newPassword(step, html`${head}${openedBy(step, this.#text)}`);
      case 'choose-password':
      case 'rehearse':
        return this.#newPassword(step, head);
      case 'expires-soon':
        return html`${head}${expiresSoon(step, this.#text, () => this.#actions.send({ answer: 'later' }))}`;
      case 'step-up':
      case 'waiting':
        return this.#stepUp(step, state, head);
      case 'done':
        return html`${head}${done(step, this.#text, () => this.#wayBack())}`;
      case 'refused':
        return html`${head}${
          step.to || history.length > 1 // the pages before may be of a session that has ended
            ? html`<p class="stack">
                <a class="act" href=${step.to ?? `/me?lang=${this.#text.language}`}>${this.#text.say('back')}</a>
              </p>`
            : this.#wayBack()
        }`;
    }
  }

  // The page before is the service's: a sign-in is one page, and begins there. Before the first page of a window is nothing
  #wayBack(): TemplateResult {
    const isFirst = history.length < 2;
    return html`<p class="stack">
      <button class="act" type="button" @click=${() => (isFirst ? close() : history.back())}>
        ${this.#text.say(isFirst ? 'close' : 'back')}
      </button>
    </p>`;
  }

  // One template for both steps: what the person asked for in it lives on
  #stepUp(step: StepUpStep, state: State, head: TemplateResult): TemplateResult {
    if (this.#part?.isLost) return html`${head}${this.#part.lost(this.#text)}`;
    return html`<unilogin-step-up
      .step=${step}
      .failure=${failureOf(state)}
      .send=${this.#actions.send}
      .usePasskey=${this.#actions.usePasskey}
      .look=${this.#actions.look}
      .news=${this.#actions.news()}
    >
      <div slot="head">${head}</div>
    </unilogin-step-up>`;
  }

  // One template for three steps: the element in it lives on, and with it what was handed out
  #newPassword(step: PasswordStep, head: TemplateResult): TemplateResult {
    const isTyped = step.at === 'choose-password' || (step.at === 'rehearse' && step.form !== 'pictures');
    return html`<unilogin-password
      .step=${step}
      .draw=${this.#actions.handOut}
      .send=${this.#actions.send}
      .field=${() => this.#fields.input('new-password')}
      .strengthWorker=${this.#actions.strengthWorker()}
    >
      <div slot="head">${head}</div>
      <div slot="new-password" class="secret" ?hidden=${!isTyped}>
        <slot name="new-password"></slot>${isTyped ? this.#peek('new-password') : nothing}${this.#caps()}
      </div>
      <slot name="submit" slot="submit"></slot>
    </unilogin-password>`;
  }

  #head(state: State): TemplateResult {
    const { step } = state;
    return html`${
        step.service.name
          ? html`<p class="way">
              ${icon('door')}<span>${this.#text.say('on-the-way-to')} <b>${step.service.name}</b></span>
            </p>`
          : nothing
      }
      <h1 tabindex="-1">${this.#heading(state)}</h1>
      ${(step.at === 'pictures' || step.at === 'password' || step.at === 'window') && state.at !== 'over' ? this.#who(step.username) : nothing}
      ${this.#failure(state)}`;
  }

  #who(username: string): TemplateResult {
    return html`<p class="who">
      <span>${username}</span>
      <button class="link" type="button" @click=${() => this.#actions.send({ answer: 'restart' })}>
        ${this.#text.say('not-you')}
      </button>
    </p>`;
  }

  // The sentence that counts down is for the eye; the alert says once how it began
  #failure(state: State): TemplateResult | typeof nothing {
    const failure =
      (state.step.at === 'username' && state.at === 'showing' ? this.#typo : undefined) ?? failureOf(state);
    // A grown-up's answer, or none, is the step's own to say
    if (state.at !== 'over' && (state.step.at === 'step-up' || state.step.at === 'waiting')) return nothing;
    // What the rules refused, the element below says, beside what is missing: two alerts at once are none
    if (!failure || (state.step.at === 'choose-password' && failure.code === 'password-refused')) return nothing;
    return html`<p class="bad">
      ${icon('warning')}<span aria-hidden="true">${this.#text.failure(this.#countdown.now(failure))}</span
      ><span class="heard" role="alert">${this.#text.failure(failure)}</span>
    </p>`;
  }

  #peek(name: 'password' | 'new-password'): TemplateResult {
    const isShown = this.#fields.isShown(name);
    return html`<button
      class="link peek"
      type="button"
      aria-pressed=${isShown}
      @click=${() => {
        this.#fields.show(name, !isShown);
        this.#host.requestUpdate();
      }}
    >
      ${icon(isShown ? 'eye-off' : 'eye')}${this.#text.say(isShown ? 'hide' : 'show')}
    </button>`;
  }

  #caps(): TemplateResult | typeof nothing {
    if (!this.#fields.isCapsLockOn) return nothing;
    return html`<p class="hint" role="status">${icon('caps')}<span>${this.#text.say('caps-lock')}</span></p>`;
  }

  // The fields are the page's, their words are ours: they follow the language and the step
  #wordFields({ at, step }: State): void {
    const { button } = this.#fields;
    const isBusy = at === 'sending';
    button.setAttribute('aria-busy', String(isBusy));
    const label = buttonLabel(step, this.#text, this.#password);
    if (button.textContent !== label) button.textContent = label;
    if (step.at === 'username') {
      this.#fields.word('username', this.#text.say('username'), this.#text.say('username-hint'));
    }
    if (step.at === 'window' && step.codeShownBy) {
      const hint = this.#text.say('class-code-hint', { by: step.codeShownBy });
      this.#fields.word('code', this.#text.say('class-code'), hint);
    }
    if (step.at === 'password') this.#fields.word('password', this.#text.say('password'));
    if (step.at === 'choose-password') this.#fields.word('new-password', this.#password.say('choose-label'));
    if (step.at === 'rehearse') this.#fields.word('new-password', this.#password.say('rehearse-label'));
  }

  // The link leads to the same page in the other language; with a script at most its words have to load
  readonly #switchLanguage = (event: Event): void => {
    event.preventDefault();
    this.#actions.switchLanguage();
  };
}
