import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../../shared/contract/errors.ts';
import type { Answer } from '../../../shared/contract/answers.ts';
import { headingOf } from '../../../shared/i18n/sign-in/heading.ts';
import type { StepUpMessages } from '../../../shared/i18n/sign-in/step-up/messages.ts';
import { stepUp } from '../../../shared/i18n/sign-in/step-up/words.ts';
import { password, signIn, signInFailures } from '../../../shared/i18n/sign-in/words.ts';
import { LiveNews } from '../../controllers/live-news.ts';
import { Messages } from '../../controllers/messages.ts';
import { Voice } from '../../controllers/voice.ts';
import { icon } from '../../theme/icons.ts';
import { Countdown } from '../sign-in/countdown.ts';
import { AnswerTone } from './answer-tone.ts';
import { choosing, whyOf } from './choosing-view.ts';
import type { Choosing } from './steps.ts';
import { styles } from './step-up.styles.ts';
import { TimeLeft } from './time-left.ts';
import { told } from './told.ts';
import { type Waiting, waiting } from './waiting-view.ts';

/** The steps of a sign-in at which a grown-up can help. */
export type StepUpStep = Choosing | Waiting;

/**
 * Lets somebody show more than a password, with a grown-up's help: who can help, the number to say, how long there is, and
 * what came of it. A sign-in leads (`step`); what the person does goes to `send`. The number stands on the screen and nowhere else.
 *
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @slot head - what stands above, with a heading; the element's own heading when nothing is there
 * @csspart number - the two digits that the pupil says
 */
export class UniloginStepUp extends LitElement {
  static override styles = styles;
  static override properties = {
    step: { attribute: false },
    send: { attribute: false },
    usePasskey: { attribute: false },
    failure: { attribute: false },
    look: { attribute: false },
    news: { attribute: false },
  };

  /** Where the sign-in stands, in the server's words. */
  declare step: StepUpStep | undefined;
  /** Takes the answer to the server. */
  declare send: ((answer: Answer) => void) | undefined;
  /** Asks the person's authenticator, where a passkey is one of the ways. */
  declare usePasskey: (() => void) | undefined;
  /** What the page itself met on the way; what the server found stands in the step. */
  declare failure: Failure | undefined;
  /** Looks how it stands, and sets `step`. @throws UniloginError `too-busy` to be asked less often */
  declare look: (() => Promise<unknown>) | undefined;
  /** The stream that says when to look (shared/contract, `news.signIn`). Without it only the end of the time does. */
  declare news: string | undefined;
  readonly #text = new Messages<StepUpMessages>(this, stepUp, signInFailures);
  readonly #voice = new Voice(this);
  readonly #tone = new AnswerTone(this);
  readonly #countdown = new Countdown(this);
  readonly #live = new LiveNews(this, {
    address: () => (this.step && canBeLedOn(this.step) ? this.news : undefined),
    look: async () => this.look?.(),
  });
  readonly #time = new TimeLeft(this, () => this.#live.look());
  #shown: StepUpStep | undefined;

  /** Tells by a tone that an answer has come, if the person asked for that; resolves when the page may go on. */
  async ring(): Promise<void> {
    await this.#tone.ring();
  }

  protected override willUpdate(): void {
    const { step } = this;
    this.#time.follow(step?.at === 'waiting' ? step : undefined);
    const before = this.#shown;
    if (step?.at !== before?.at) this.#voice.hush();
    // An answer, or a door instead of one
    if (before?.at === 'waiting' && (step?.at !== 'waiting' || (!before.door && step.door))) void this.ring();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { step } = this;
    if (!step) return nothing;
    const { signIn, password } = this.#around;
    return html`<slot name="head"><h1 tabindex="-1">${headingOf(step, signIn, password)}</h1></slot>
      ${step.at === 'waiting' ? this.#waiting(step) : this.#choosing(step)}
      <p class="heard" role="status">
        ${step.at === 'waiting' ? [this.#text.say('say-number', { name: step.adult, number: step.number }), ' ', this.#opened(step)] : nothing}
      </p>`;
  }

  protected override updated(): void {
    const before = this.#shown;
    this.#shown = this.step;
    if (!before || before.revision === this.step?.revision) return;
    const head = this.renderRoot.querySelector<HTMLSlotElement>('slot[name=head]');
    if (head?.assignedElements().length === 0) head.querySelector('h1')?.focus(); // else the focus is the host's to move
  }

  readonly #send = (answer: Answer): void => this.send?.(answer);

  /** The sign-in's own words. */
  get #around() {
    return { signIn: this.#text.in(signIn), password: this.#text.in(password) };
  }

  #told({ at, failure: found }: StepUpStep): TemplateResult | typeof nothing {
    const failure = this.failure ?? found;
    if (!failure) return nothing;
    const words = at === 'waiting' ? this.#text.say('no-network') : this.#text.failure(failure);
    return told(failure, at === 'waiting' ? words : this.#text.failure(this.#countdown.now(failure)), words);
  }

  #choosing(step: Choosing): TemplateResult {
    const { signIn, password } = this.#around;
    const why = whyOf(step, this.#text);
    // What can be chosen, in the order in which it stands there
    const choices = () => Array.from(this.renderRoot.querySelectorAll('.act, a.plain:not(.tile), section > button, b'));
    return html`${this.#told(step)}
      <p>${why.join(' ')}</p>
      ${this.#speaker(() => [...why, ...choices().map(({ textContent }) => textContent)], password['read-aloud'])}
      ${choosing(step, this.#text, { ...signIn, send: this.#send, usePasskey: () => this.usePasskey?.() })}`;
  }

  #waiting(step: Waiting): TemplateResult {
    return waiting(step, this.#text, {
      secondsLeft: this.#time.seconds,
      notice: this.#told(step),
      isCalled: this.#tone.isOn,
      speaker: this.#speaker(() => Array.from(step.number), this.#text.say('hear-number')),
      door: step.door && { opened: this.#opened(step), goIn: this.#around.signIn['go-in'] },
      call: (isCalled) => this.#tone.turn(isCalled),
      send: this.#send,
    });
  }

  #opened({ door }: Waiting): string {
    return door ? this.#around.signIn['opened-by']({ name: door.by }) : '';
  }

  // The voice is Danish, and so must be what it says
  #speaker(pieces: () => string[], words: string): TemplateResult | typeof nothing {
    if (this.#text.language !== 'da') return nothing;
    return html`<p class="speaker">
        <button class="link" @click=${() => this.#voice.say(...pieces())}>${icon('speak')}${words}</button>
      </p>
      ${this.#voice.isMute ? html`<p class="hint" role="status"><span>${this.#around.password['no-voice']({ form: 'pictures' })}</span></p>` : nothing}`;
  }
}

/** By a grown-up who answers, or opens a door. */
function canBeLedOn(step: StepUpStep): boolean {
  return step.at === 'waiting' || step.adults.length > 0 || step.beside.length > 0;
}
