import { LitElement, nothing, type TemplateResult } from 'lit';
import * as v from 'valibot';
import { newsAddress } from '../../../shared/contract/news.ts';
import { failure, toFailure, UniloginError } from '../../../shared/contract/errors.ts';
import { type Step, StepSchema } from '../../../shared/contract/sign-in.ts';
import { LocalFlow } from '../../../shared/flow/local-flow.ts';
import {
  type Effect,
  type Event as Told,
  signInFlow,
  type State,
  tookPassword,
  usernameFailure,
} from '../../../shared/flow/sign-in.ts';
import type { SignInMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { signIn, signInFailures } from '../../../shared/i18n/sign-in/words.ts';
import { UniloginPasswordAcceptedEvent } from '../../events/password-accepted.ts';
import { FlowController } from '../../controllers/flow-controller.ts';
import { Messages } from '../../controllers/messages.ts';
import { identityWorld } from './identity-world.ts';
import { type FieldName, PageFields } from './page-fields.ts';
import { SignInViews } from './sign-in-views.ts';
import { styles } from './sign-in.styles.ts';

/** Stands in until the server has said where the person is. */
const unknown: Step = { at: 'username', revision: -1, service: { name: '' }, username: '' };

/**
 * The provider's own sign-in: asks who is there, and leads them step by step as the server says. Its fields are the
 * page's own (slots), so they can be filled before any script has run.
 *
 * @attr sign-in-id - which sign-in this is
 * @attr strength-worker - address of the worker that tells how hard a new password is to guess; without it nobody tells
 * @attr {da|en} lang - the language; that of the page when nothing is said
 * @fires {UniloginPasswordAcceptedEvent} unilogin-password-accepted - the provider took a password that was typed
 * @slot username - label and field of the username
 * @slot password - label and field of the password
 * @slot new-password - label and field of a new password
 * @slot code - label and field of the words that an adult shows
 * @slot submit - the button that leads on
 * @slot others - other ways to sign in, beside the username
 * @csspart card - the frame
 * @cssprop --unilogin-act - the colour of the one action; `--unilogin-act-ink` is the text on it
 */
export class UniloginSignIn extends LitElement {
  static override styles = styles;
  static override properties = {
    signInId: { attribute: 'sign-in-id', reflect: true },
    strengthWorker: { attribute: 'strength-worker', reflect: true },
  };

  declare signInId: string | undefined;
  declare strengthWorker: string | undefined;
  #initial: Step | undefined;
  #shown: State | undefined;
  #isAsking = false;
  #drawn: ChildNode[] = [];
  /** The look that is under way, or was last. */
  #looked: Promise<unknown> = Promise.resolve();
  readonly #fields = new PageFields(this, () => this.#submit());
  readonly #text = new Messages<SignInMessages>(this, signIn, signInFailures);
  readonly #views = new SignInViews(this, this.#text, this.#fields, {
    send: (answer) => this.#flow.send({ type: 'answer', answer }),
    usePasskey: () => void this.#usePasskey(),
    handOut: () => identityWorld(this.signInId ?? '').handOut(),
    look: () => this.#look(),
    news: () => newsAddress.signIn.replace(':id', encodeURIComponent(this.signInId ?? '')),
    switchLanguage: () => void this.#switchLanguage(),
    strengthWorker: () => this.strengthWorker,
  });
  readonly #flow: FlowController<State, Told> = new FlowController<State, Told>(this, () => this.#start());

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#comeBack);
    document.addEventListener('visibilitychange', this.#comeBack);
    addEventListener('online', this.#comeBack);
    if (this.#initial === unknown) this.#flow.send({ type: 'look' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#comeBack);
    document.removeEventListener('visibilitychange', this.#comeBack);
    removeEventListener('online', this.#comeBack);
  }

  // What the server drew for the time without a script goes in the same breath in which ours comes
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#drawn = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** A step whose element is a chunk of its own is drawn when that is there: until then stands what stood before. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const coming = this.#flow.state && this.#views.coming(this.#flow.state.step);
    if (coming) return coming.then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  protected override willUpdate(): void {
    const { state } = this.#flow;
    if (state && state.step !== this.#shown?.step) this.#prepareFields(state.step);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.#flow;
    return state ? this.#views.card(state) : nothing;
  }

  protected override updated(): void {
    for (const one of this.#drawn.splice(0)) one.remove();
    const { state } = this.#flow;
    const before = this.#shown;
    this.#shown = state;
    if (!state) return;
    document.title = this.#views.title(state);
    if (before && tookPassword(before, state)) this.dispatchEvent(new UniloginPasswordAcceptedEvent());
    if (!before || (before.step === state.step && before.at === state.at)) return;
    if (state.at !== 'sending') void this.#focusWhereTheEyeGoes(state, before);
  }

  #start(): LocalFlow<State, Told, Effect> {
    this.#initial ??= this.#readStep();
    const world = identityWorld(this.signInId ?? '');
    const step = (signal: AbortSignal): Promise<Step> => (this.#looked = this.#ringFirst(world.step(signal)));
    return new LocalFlow(signInFlow(this.#initial, { ...world, step }));
  }

  /** Who asked to be told hears it before the page goes on. */
  async #ringFirst(looking: Promise<Step>): Promise<Step> {
    const step = await looking;
    if (step.at !== 'waiting') await this.#views.stepUp()?.ring();
    return step;
  }

  /** Resolves when the look has its answer. @throws UniloginError when it has none */
  async #look(): Promise<unknown> {
    this.#flow.send({ type: 'look' });
    return this.#looked;
  }

  /** The server's first word came with the page; it goes, so that no later look at the page finds it. */
  #readStep(): Step {
    const block = this.querySelector('script[type="application/json"]');
    if (!block) return unknown;
    block.remove();
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), StepSchema), block.textContent);
    return parsed.success ? parsed.output : unknown;
  }

  #prepareFields(step: Step): void {
    const before = this.#shown?.step;
    this.#initial = step; // an element that is moved in the page goes on where it was
    if (before) for (const name of ['password', 'new-password'] as const) this.#fields.clear(name);
    if (step.at !== 'window') this.#fields.clear('code'); // words on a wall: a child sees which letter was wrong
    const input = this.#fields.input('username');
    const name = 'username' in step ? step.username : '';
    // Beside a password the name stands there for password managers, out of sight; here it is the person's own text
    if (step.at !== 'username' || input.value === '' || (before && before.at !== 'username')) input.value = name;
  }

  #submit(): void {
    const { state } = this.#flow;
    if (state?.at !== 'showing') return; // busy: one press is one answer
    switch (state.step.at) {
      case 'username':
        return this.#giveUsername();
      case 'password':
        return this.#givePassword();
      case 'window':
        return this.#goThrough(state.step.codeShownBy !== undefined);
      case 'pictures': {
        const pictures = this.#views.pad()?.take();
        if (pictures)
          this.#flow.send({ type: 'answer', answer: { answer: 'secret', secret: { kind: 'pictures', pictures } } });
        return;
      }
      case 'new-password':
      case 'choose-password':
      case 'rehearse':
        return this.#views.password()?.submit();
      case 'expires-soon':
        return this.#flow.send({ type: 'answer', answer: { answer: 'change-now' } });
      case 'step-up':
      case 'waiting':
      case 'done':
      case 'refused':
        return;
    }
  }

  #giveUsername(): void {
    const input = this.#fields.input('username');
    const username = input.value.trim().toLowerCase();
    const typo = usernameFailure(username);
    this.#views.tell(typo);
    if (typo) {
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return;
    }
    input.removeAttribute('aria-invalid');
    this.#flow.send({ type: 'answer', answer: { answer: 'username', username } });
  }

  #givePassword(): void {
    const input = this.#fields.input('password');
    if (input.value === '') return input.focus();
    const password = this.#fields.take('password');
    this.#flow.send({ type: 'answer', answer: { answer: 'secret', secret: { kind: 'password', password } } });
  }

  #goThrough(asksCode: boolean): void {
    if (!asksCode) return this.#flow.send({ type: 'answer', answer: { answer: 'through-window' } });
    const input = this.#fields.input('code');
    const code = input.value.trim();
    if (code === '') return input.focus();
    this.#flow.send({ type: 'answer', answer: { answer: 'through-window', code } });
  }

  // The browser shows one such question at a time
  async #usePasskey(): Promise<void> {
    if (this.#isAsking || this.#flow.state?.at !== 'showing') return;
    this.#isAsking = true;
    this.#views.tell(undefined);
    try {
      const { usePasskey } = await import('./use-passkey.ts').catch((cause: unknown) => {
        throw new UniloginError('unreachable', {}, { cause });
      });
      this.#flow.send({ type: 'answer', answer: await usePasskey(this.signInId ?? '') });
    } catch (reason) {
      this.#flow.send({ type: 'failed', failure: toFailure(reason) });
    } finally {
      this.#isAsking = false;
    }
  }

  async #focusWhereTheEyeGoes(state: State, before: State): Promise<void> {
    const { step } = state;
    if (before.at === 'showing' && before.step.at === step.at && before.step.revision === step.revision) return;
    await this.#views.drawn();
    const field = state.at === 'showing' ? fieldOf(step) : undefined;
    if (field) this.#fields.input(field).focus();
    else this.#views.focusHeading();
    if (field === 'code') this.#fields.input(field).select();
  }

  // Keeps what is typed, the step and the caret; a reload finds the language in the address
  async #switchLanguage(): Promise<void> {
    const other = this.#text.language === 'da' ? 'en' : 'da';
    try {
      await this.#text.bring(other);
    } catch {
      this.#views.tell(failure('unreachable', {}));
      return;
    }
    document.documentElement.lang = other;
    if (this.hasAttribute('lang')) this.lang = other;
    const address = new URL(location.href);
    address.searchParams.set('lang', other);
    history.replaceState(history.state, '', address);
    this.requestUpdate();
  }

  // The page may have fallen behind: another tab went on, the back button brought it back, the network was away
  readonly #comeBack = (event: Event): void => {
    const isBack =
      event.type === 'pageshow' ? event instanceof PageTransitionEvent && event.persisted : !document.hidden;
    if (isBack && !this.#views.stepUp()) this.#flow.send({ type: 'look' }); // that one looks by itself
  };
}

/** The field that a step asks to fill, where it asks for one. */
function fieldOf(step: Step): FieldName | undefined {
  if (step.at === 'username' || step.at === 'password') return step.at;
  if (step.at === 'window') return step.codeShownBy && 'code';
  const isTyped = step.at === 'choose-password' || (step.at === 'rehearse' && step.form !== 'pictures');
  return isTyped ? 'new-password' : undefined;
}
