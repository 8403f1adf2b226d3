import { LitElement, type TemplateResult } from 'lit';
import type { Answer, HandedOut, Step } from '../../../shared/contract/sign-in.ts';
import * as da from '../../../shared/i18n/sign-in/da.ts';
import * as en from '../../../shared/i18n/sign-in/en.ts';
import type { PasswordMessages } from '../../../shared/i18n/sign-in/messages.ts';
import { Messages } from '../../controllers/messages.ts';
import { Voice } from '../../controllers/voice.ts';
import { UniloginPicturePad } from '../picture-pad/picture-pad.ts';
import { loadPictures, type Pictures } from '../pictures.ts';
import { findingsOf, unmet } from './checklist.ts';
import { DrawnSecret } from './drawn-secret.ts';
import { spokenOf } from './handed-out.ts';
import { PasswordViews } from './password-views.ts';
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
    isSeen: { state: true },
    isAsked: { state: true },
  };

  declare step: PasswordStep | undefined;
  /** Asks the provider for a password to show; the one before no longer counts. */
  declare draw: (() => Promise<HandedOut>) | undefined;
  /** Takes the answer to the server. */
  declare send: ((answer: Answer) => void) | undefined;
  /** The field, where it is not simply in the slot. */
  declare field: (() => HTMLInputElement) | undefined;
  /** Brings the picture set, where it is not ours. */
  loadPictures: () => Promise<Pictures> = loadPictures;
  declare private isSeen: boolean;
  declare private isAsked: boolean;
  readonly #drawn = new DrawnSecret(this);
  readonly #voice = new Voice(this);
  readonly #text = new Messages<PasswordMessages>(
    this,
    { da: da.password, en: en.password },
    { da: da.signInFailures, en: en.signInFailures },
  );
  readonly #views = new PasswordViews(this.#text, this.#drawn, this.#voice, {
    another: () => this.#draw(),
    read: () => this.#read(),
    typed: () => this.#typed(),
    hide: () => (this.isSeen = false),
    // What nobody knows any more, as after a reload, cannot be shown: the provider hands out another one
    again: () => (this.#drawn.secret ? (this.isSeen = true) : this.send?.({ answer: 'back' })),
    send: (answer) => this.send?.(answer),
    loadPictures: () => this.loadPictures(),
  });

  constructor() {
    super();
    this.step = undefined;
    this.draw = undefined;
    this.send = undefined;
    this.field = undefined;
    this.isSeen = false;
    this.isAsked = false;
  }

  /** Answers the step with what the person has written, pressed or seen; says what is missing where something is. */
  submit(): void {
    switch (this.step?.at) {
      case 'new-password':
        if (this.#drawn.secret) this.send?.({ answer: 'keep' });
        return;
      case 'choose-password':
        return this.#chosen(this.step);
      case 'rehearse':
        return this.#rehearsed(this.step);
      case undefined:
        return;
    }
  }

  /** Complete when the pad of a rehearsal is, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const board = this.renderRoot.querySelector('unilogin-picture-pad');
    if (board instanceof UniloginPicturePad) await board.updateComplete;
    return isComplete;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('step')) return;
    const before = changed.get('step') as PasswordStep | undefined;
    if (this.step?.at === before?.at) return;
    this.isSeen = false;
    this.isAsked = false;
    this.#voice.hush();
    if (this.step?.at === 'choose-password') this.#drawn.forget();
    if (this.step?.at === 'new-password') this.#draw();
  }

  protected override render(): TemplateResult | undefined {
    switch (this.step?.at) {
      case 'new-password':
        return this.#views.offered(this.step);
      case 'choose-password':
        return this.#views.choosing(this.step, this.#input()?.value ?? '', this.isAsked);
      case 'rehearse':
        return this.isSeen && this.#drawn.secret
          ? this.#views.shownAgain(this.#drawn.secret)
          : this.#views.rehearsing(this.step);
      case undefined:
        return undefined;
    }
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
    this.isAsked = false;
    this.send?.({ answer: 'own-password', password });
  }

  #rehearsed(step: Extract<PasswordStep, { at: 'rehearse' }>): void {
    if (this.isSeen) return void (this.isSeen = false);
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

  #draw(): void {
    const { draw } = this;
    if (draw) void this.#drawn.draw({ draw, pictures: this.loadPictures });
  }

  #read(): void {
    const { secret, art } = this.#drawn;
    if (secret) this.#voice.say(spokenOf(secret, art));
  }

  #typed(): void {
    this.#input()?.removeAttribute('aria-invalid');
    this.requestUpdate();
  }

  #input(): HTMLInputElement | undefined {
    if (this.field) return this.field();
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="new-password"]');
    const [field] = slot?.assignedElements({ flatten: true }) ?? [];
    return field?.querySelector('input') ?? undefined;
  }
}
