import { html, LitElement, type TemplateResult } from 'lit';
import type { Answer, Secret } from '../../../shared/contract/answers.ts';
import type { HandedOut } from '../../../shared/contract/sign-in.ts';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { password, signInFailures } from '../../../shared/i18n/sign-in/words.ts';
import type { Reason } from '../../../shared/i18n/sign-in/password/messages.ts';
import type { About, Band, Rule } from '../../../shared/policy/rule.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { Messages } from '../../controllers/messages.ts';
import { icon } from '../../theme/icons.ts';
import { UniloginPicturePad } from '../picture-pad/picture-pad.ts';
import { loadPictures, type Pictures } from '../pictures.ts';
import { type FormPart, tellForm } from './form-part.ts';
import type { PasswordBody } from './password-body.ts';
import type { Mode, PasswordStep, Wishes } from './password-wishes.ts';
import { styles } from './password.styles.ts';

export type { PasswordStep };

/**
 * The way to a new password: handed out and read aloud, or one's own with the rules ticked as it grows; then written
 * once from memory. Led by a sign-in (`step`), or alone in any form: then it is a form control of its own. What was handed
 * out is kept in this object until it is no longer needed, and nowhere else; no attribute, event or state has a secret.
 *
 * @attr name - the name under which a form gets the password; `current-` and this name is what holds now, in change mode
 * @attr required - the form is not sent without it
 * @attr disabled - as at any form control
 * @attr {choose|change|handed-out|practise} mode - what it is for; `change` asks first for what holds now
 * @attr {indskoling|mellemtrin|udskoling} band - whose rules hold, of those that Unilogin publishes
 * @attr {first|expired|grade-moved|own-wish|reset|expires-soon} reason - why there is a new password
 * @attr days-left - with `expires-soon`: whole days after today; "later" is offered to the end of the last one, which is 0
 * @attr no-later - with `expires-soon`: "later" is not offered, as when it was answered as often as the table allows
 * @attr others - how many more may be handed out, when the provider does not say; 5 when nothing is said
 * @attr strength-worker - address, on the page's own origin, of the worker that tells how hard a password is to guess
 * @attr prove-at - with `practise`: an address of the page's own origin that says whether a try is right
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @fires {UniloginPasswordReadyEvent} unilogin-password-ready - it may be taken with `take()`
 * @fires {UniloginPasswordJudgedEvent} unilogin-password-judged - other rules are unmet than before: their codes
 * @fires {UniloginPasswordLaterEvent} unilogin-password-later - the person wants to change it later
 * @fires {UniloginPasswordPractisedEvent} unilogin-password-practised - the person practised it
 * @slot head - what stands above
 * @slot current-password - label and field of the current password
 * @slot new-password - label and field of a new password
 * @slot forgotten - with `practise`: what to do when it is gone from memory, shown when it is hard
 * @slot done - with `practise`: the way on once it is over
 * @slot submit - the button that leads on
 * @csspart part - one word or picture of what was handed out
 * @csspart rules - the list of rules
 * @csspart strength - how hard it is to guess
 */
export class UniloginPassword extends LitElement implements Wishes {
  static readonly formAssociated = true;
  static override styles = styles;
  static override properties = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    mode: { reflect: true },
    band: { reflect: true },
    reason: { reflect: true },
    daysLeft: { type: Number, attribute: 'days-left', reflect: true },
    noLater: { type: Boolean, attribute: 'no-later', reflect: true },
    others: { type: Number, reflect: true },
    strengthWorker: { attribute: 'strength-worker', reflect: true },
    proveAt: { attribute: 'prove-at', reflect: true },
    policy: { attribute: false },
    context: { attribute: false },
    pictures: { attribute: false },
    check: { attribute: false },
    strength: { attribute: false },
    prove: { attribute: false },
    step: { attribute: false },
    draw: { attribute: false },
    send: { attribute: false },
    field: { attribute: false },
    isDisabled: { state: true },
  };

  declare name: string | undefined;
  declare required: boolean;
  declare disabled: boolean;
  declare mode: Mode;
  declare band: Band;
  declare reason: Reason | undefined;
  declare daysLeft: number;
  declare noLater: boolean;
  declare others: number;
  declare strengthWorker: string | undefined;
  declare proveAt: string | undefined;
  /** Rules of the page's own: a band of a table, or only what an own choice must keep. */
  declare policy: BandPolicy | readonly Rule[] | undefined;
  /** Whom it is for: names, school and username, which the password must not hold. */
  declare context: Partial<About> | undefined;
  /** The ids of all pictures, in the order in which they are shown. */
  declare pictures: readonly string[] | undefined;
  /** The server's verdict on what keeps all rules so far: the codes of those that are broken. */
  declare check: ((password: string, signal: AbortSignal) => Promise<readonly string[]>) | undefined;
  /** How hard it is to guess: advice, never a reason to refuse. Instead of `strength-worker`. */
  declare strength: Wishes['strength'];
  /** With `practise`: whether it is the person's own. */
  declare prove: ((secret: Secret, signal: AbortSignal) => Promise<boolean>) | undefined;
  declare step: PasswordStep | undefined;
  /** Asks the provider for a password to show; the one before no longer counts. Without it the page draws one itself. */
  declare draw: (() => Promise<HandedOut>) | undefined;
  /** Takes the answer to the server, where a sign-in leads. */
  declare send: ((answer: Answer) => void) | undefined;
  /** The field, where it is not simply in the slot. */
  declare field: (() => HTMLInputElement) | undefined;
  /** Brings the picture set, where it is not ours. */
  loadPictures: () => Promise<Pictures> = loadPictures;
  declare isDisabled: boolean;
  readonly #internals = this.attachInternals();
  /** Whether an `invalid` event is about somebody who wanted to go on, and not about a page that only looks. */
  #isAsked = true;
  #told: FormPart | undefined;
  /** The first bringing of the body: asked for once, because a second asking that fails counts as a person's. */
  #bringing: Promise<void> | undefined;
  readonly #body = new LaterPart<PasswordBody>(this, async () => {
    const { PasswordBody } = await import('./password-body.ts');
    return new PasswordBody(this);
  });
  readonly #text = new Messages<PasswordMessages>(this, password, signInFailures);

  constructor() {
    super();
    this.name = undefined;
    this.required = false;
    this.disabled = false;
    this.mode = 'choose';
    this.band = 'udskoling';
    this.reason = undefined;
    this.daysLeft = 0;
    this.noLater = false;
    this.others = 5;
    this.strengthWorker = undefined;
    this.proveAt = undefined;
    this.policy = undefined;
    this.context = undefined;
    this.pictures = undefined;
    this.check = undefined;
    this.strength = undefined;
    this.prove = undefined;
    this.step = undefined;
    this.draw = undefined;
    this.send = undefined;
    this.field = undefined;
    this.isDisabled = false;
    new FocusKeeper(this);
    this.addEventListener('input', (event) => this.#typed(event.target));
    this.addEventListener('invalid', () => this.#isAsked && this.#body.loaded?.ask());
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether a form may be sent with it. Nothing changes on the page. */
  checkValidity(): boolean {
    this.#isAsked = false;
    const isValid = this.#internals.checkValidity();
    this.#isAsked = true;
    return isValid;
  }

  /** As `checkValidity`; what is missing stands out when not, and the browser says why. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Answers the step with what the person has written, pressed or seen; says what is missing where something is. */
  submit(): void {
    this.#body.loaded?.submit();
  }

  /** Hands over the new password, and the current one in change mode, and forgets both. Gives nothing while something is missing. */
  take(): (Secret & { current?: Secret }) | undefined {
    const body = this.#body.loaded;
    this.#tell();
    if (!body?.secret || !this.#internals.validity.valid) return undefined;
    const { secret, current } = body;
    body.reset();
    return { ...secret, ...(current && { current }) };
  }

  override focus(options?: FocusOptions): void {
    this.#body.loaded?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#bringing ??= this.#bring();
  }

  formResetCallback(): void {
    this.#body.loaded?.reset();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  /** Complete when what was typed is judged, what it shows is there, and the pad in it is drawn, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#bringing;
    this.#body.loaded?.settle();
    const isComplete = await super.getUpdateComplete();
    const board = this.renderRoot.querySelector('unilogin-picture-pad');
    if (board instanceof UniloginPicturePad) await board.updateComplete;
    return isComplete;
  }

  protected override willUpdate(): void {
    if (!this.step) this.addEventListener('keydown', this.#press); // added once, however often
    this.#body.loaded?.prepare();
  }

  protected override render(): TemplateResult {
    const body = this.#body.loaded;
    if (body)
      return html`<div class=${body.isForYoungest ? 'young' : ''} ?inert=${this.isDisabled}>${body.view()}</div>`;
    if (this.#body.isLost) return this.#lost();
    return html`<slot name="head"></slot><slot name="current-password"></slot><slot name="new-password"></slot>
      <slot name="submit"></slot>`;
  }

  protected override updated(): void {
    this.#tell();
  }

  async #bring(): Promise<void> {
    await this.#body.get().catch(() => undefined);
  }

  #lost(): TemplateResult {
    return html`<slot name="head"></slot>
      <p class="bad" role="alert">
        ${icon('warning')}<span>${this.#text.failure({ code: 'unreachable', data: {} })}</span>
      </p>
      <p class="on">
        <button class="act" type="button" @click=${() => void this.#bring()}>${this.#text.say('try-again')}</button>
      </p>`;
  }

  #typed(target: EventTarget | null): void {
    this.#body.loaded?.typed(target);
    if (!this.step) this.#tell();
  }

  // A form sends itself; without one, Enter is the button
  readonly #press = ({ key, target }: KeyboardEvent): void => {
    if (key === 'Enter' && target instanceof HTMLInputElement && !this.form && !this.step) this.submit();
  };

  #tell(): void {
    const part = this.#body.loaded?.formPart;
    if (!part || part === this.#told) return;
    this.#told = part;
    tellForm(this.#internals, this.name, part);
  }
}
