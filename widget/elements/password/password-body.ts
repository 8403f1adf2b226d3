import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Answer, Secret } from '../../../shared/contract/answers.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import { UniloginPasswordPractisedEvent } from '../../events/password-practised.ts';
import { UniloginPasswordReadyEvent } from '../../events/password-ready.ts';
import { Choice } from './choice.ts';
import type { Words } from './checklist.ts';
import { CurrentSecret } from './current-secret.ts';
import { type FormPart, noPart, partOf } from './form-part.ts';
import { Frame } from './frame.ts';
import { Learning } from './learning.ts';
import { OwnFields } from './own-fields.ts';
import { OwnPlace } from './own-place.ts';
import { formOf, isAnew, rulesOf, type Shown } from './own-way.ts';
import type { Wishes } from './password-wishes.ts';
import { drawingFor, ideaFor } from './page-draws.ts';
import { policyOf } from './policy-of.ts';
import { PracticeTask } from './practice-task.ts';
import { Practice, proverOf } from './practice.ts';
import { hint, link } from './small-views.ts';
import { pressedIn, writeInto, writtenIn } from './tried.ts';
import { wordsFor } from './words-for.ts';

type At<Name extends Shown['at']> = Extract<Shown, { at: Name }>;

/** All that the element does beside standing in page and form: a chunk of its own, because most sign-ins need none of it. */
export class PasswordBody {
  readonly #host: LitElement & Wishes;
  readonly #words: Words;
  readonly #fields: OwnFields;
  readonly #frame: Frame;
  readonly #learning: Learning;
  readonly #choice: Choice;
  readonly #practice: Practice;
  readonly #task: PracticeTask;
  readonly #current: CurrentSecret;
  readonly #place = new OwnPlace();
  #pictures: readonly string[] = [];
  #shown: Shown | undefined;

  constructor(host: LitElement & Wishes) {
    this.#host = host;
    this.#words = wordsFor(host);
    this.#fields = new OwnFields(host);
    this.#frame = new Frame(host, this.#words, this.#fields, () => this.submit());
    this.#choice = new Choice(host, this.#words, () => this.#judge());
    this.#current = new CurrentSecret(host);
    this.#practice = new Practice(host);
    this.#task = new PracticeTask(host, this.#words, this.#frame);
    this.#learning = new Learning(host, this.#words, {
      drawing: () => drawingFor(host, this.#policy),
      chooseOwn: () => this.#answer({ answer: 'choose-own' }),
      back: () => this.#answer({ answer: 'back' }),
    });
  }

  /** Before each drawing: finds out where the person is, and begins there when it is somewhere else. */
  prepare(): void {
    const before = this.#shown;
    const known = { current: this.#current.secret, drawn: this.#learning.drawn.secret };
    const shown = this.#host.step ?? this.#place.shown(this.#host, this.#policy, this.#board, known);
    this.#shown = shown;
    this.#frame.word(shown);
    const field = this.#fields.chosen;
    if (field && shown.at === 'choose-password') this.#choice.ruleField(field, shown);
    if (shown.at !== before?.at || formOf(shown) !== formOf(before) || isAnew(shown, before))
      this.#enter(shown, before);
    else if (shown !== before && rulesOf(shown) !== rulesOf(before)) this.#judge();
  }

  view(): TemplateResult | typeof nothing {
    const { text, way } = this.#words;
    const shown = this.#shown;
    switch (shown?.at) {
      case undefined:
        return nothing;
      case 'new-password': {
        const reason = this.#host.step ? shown.reason : (this.#host.reason ?? 'own-wish');
        const on = this.#frame.on(text.say('remember', { form: shown.form }));
        return this.#learning.offered(shown, this.#frame.lead(reason, false), on);
      }
      case 'choose-password':
        return this.#choosing(shown);
      case 'rehearse':
        return this.#learning.rehearsing(shown, this.#frame.field('new-password'), this.#frame.on(text.say('ready')));
      case 'ready':
        return html`<slot name="head"></slot
          >${hint(way.say('ready', { form: shown.form }), 'met')}${this.#frame.save(text.say('save'))}
          ${link(text.say('another', { form: shown.form }), () => this.#answer({ answer: 'back' }))}`;
      case 'current':
        return html`<slot name="head"></slot>${this.#task.view('current', shown.form, this.#board, '')}`;
      case 'practise':
        return this.#practising(shown);
    }
  }

  /** Answers the step with what the person has written, pressed or seen; says what is missing where something is. */
  submit(): void {
    const shown = this.#shown;
    switch (shown?.at) {
      case 'new-password':
        if (this.#learning.drawn.secret) this.#answer({ answer: 'keep', draw: this.#learning.drawn.secret.draw });
        return;
      case 'choose-password':
        return this.#chosen(shown);
      case 'rehearse':
        return this.#rehearsed(shown);
      case 'ready':
        return void this.#host.dispatchEvent(new UniloginPasswordReadyEvent());
      case 'current':
        return this.#current.hear(shown.form, this.#fields.found('current-password'));
      case 'practise':
        return this.#practised(shown);
      case undefined:
        return;
    }
  }

  /** Pictures are for those who are learning to read: everything is larger. */
  get isForYoungest(): boolean {
    return formOf(this.#shown) === 'pictures';
  }

  /** What stands in the field, or was handed out and rehearsed. */
  get secret(): Secret | undefined {
    if (this.#shown?.at === 'choose-password') return { kind: 'password', password: this.#fields.typed };
    return this.#shown?.at === 'ready' ? this.#learning.drawn.proven : undefined;
  }

  /** What holds now, in change mode. */
  get current(): Secret | undefined {
    if (!this.#isChange) return undefined;
    if (this.#shown?.at === 'ready') return this.#current.secret;
    const password = this.#fields.found('current-password')?.value ?? '';
    return this.#shown?.at === 'choose-password' ? { kind: 'password', password } : undefined;
  }

  /** What goes into the form around the element. A sign-in that leads has its own way. */
  get formPart(): FormPart {
    if (this.#host.step) return noPart;
    const shown = this.#shown;
    const anchors = {
      field: this.#fields.chosen,
      current: this.#fields.found('current-password'),
      button: this.#host.renderRoot.querySelector<HTMLElement>('.act') ?? undefined,
    };
    const typed = this.#fields.typed;
    const isChoosing = shown?.at === 'choose-password';
    const missing = isChoosing ? this.#choice.missing(shown, typed) : [];
    const flags = isChoosing ? this.#choice.flags(shown, typed) : {};
    return partOf(
      shown,
      { secret: this.secret, current: this.current, missing, flags },
      this.#host,
      anchors,
      this.#words,
    );
  }

  /** Hears that something was typed or pressed. */
  typed(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) target.removeAttribute('aria-invalid');
    if (this.#shown?.at === 'choose-password') return this.#choice.typed();
    this.#learning.typed();
    this.#host.requestUpdate();
  }

  /** Judges now what was typed last. */
  settle(): void {
    this.#choice.settle();
  }

  /** Somebody wanted to go on: what is missing stands out. */
  ask(): void {
    if (this.#shown?.at !== 'choose-password') return;
    this.#choice.isAsked = true;
    if (this.#fields.typed === '' || this.#choice.missing(this.#shown, this.#fields.typed).length > 0) {
      this.#fields.chosen?.setAttribute('aria-invalid', 'true');
    }
    this.#host.requestUpdate();
  }

  /** Begins anew, and forgets what was secret. */
  reset(): void {
    this.#fields.empty();
    this.#learning.drawn.forget();
    this.#practice.begin();
    this.#current.secret = undefined;
    this.#place.reset();
    this.#shown = undefined;
    this.#host.requestUpdate();
  }

  focus(options?: FocusOptions): void {
    const field = this.#isChange ? this.#fields.found('current-password') : this.#fields.chosen;
    (field ?? this.#host.renderRoot.querySelector<HTMLElement>('.act'))?.focus(options);
  }

  get #isChange(): boolean {
    return !this.#host.step && this.#host.mode === 'change';
  }

  /** The pictures in the order in which they are shown. */
  get #board(): readonly string[] {
    return this.#host.pictures ?? this.#pictures;
  }

  get #policy(): BandPolicy {
    return policyOf(this.#host.policy, this.#host.band);
  }

  async #shuffle(): Promise<void> {
    const { shuffledPictures } = await import('./shuffled-pictures.ts');
    this.#pictures = shuffledPictures();
    this.#host.requestUpdate();
  }

  #enter(shown: Shown, before: Shown | undefined): void {
    this.#learning.begin(shown, before);
    this.#choice.begin();
    this.#practice.begin();
    if (shown.at === 'choose-password') this.#choice.callJudges();
    if (this.#fields.typed !== '') this.#judge();
    if (shown.at === 'new-password') this.#learning.handOut();
    if (!this.#host.step && formOf(shown) === 'pictures' && this.#board.length === 0) void this.#shuffle();
  }

  #choosing(step: At<'choose-password'>): TemplateResult {
    const { text } = this.#words;
    const isWayBack = this.#host.step !== undefined || this.#host.mode === 'handed-out';
    return this.#choice.view(
      step,
      this.#fields.typed,
      {
        lead: this.#host.step ? nothing : this.#frame.lead(this.#host.reason, true),
        fields: html`${this.#isChange ? this.#frame.field('current-password') : nothing}
        ${this.#frame.field('new-password')}`,
        on: html`${this.#frame.save(text.say('save'))}
        ${isWayBack ? link(text.say('back-to-handed-out'), () => this.#answer({ answer: 'back' })) : nothing}`,
        drawIdea: () => ideaFor(step),
      },
      (idea) => writeInto(this.#fields.chosen, idea),
    );
  }

  #answer(answer: Answer): void {
    if (this.#host.step) return this.#host.send?.(answer);
    this.#place.go(answer);
    this.#host.requestUpdate();
  }

  #judge(): void {
    if (this.#shown?.at === 'choose-password') this.#choice.judge(this.#shown, this.#fields.typed);
  }

  #chosen(step: At<'choose-password'>): void {
    const field = this.#fields.chosen;
    const current = this.#isChange ? this.#fields.found('current-password') : undefined;
    if (current?.value === '') return current.focus();
    if (!field || field.value === '' || this.#choice.missing(step, field.value).length > 0) {
      this.ask();
      return field?.focus();
    }
    if (!this.#host.step) return void this.#host.dispatchEvent(new UniloginPasswordReadyEvent());
    const password = field.value;
    field.value = '';
    this.#choice.sent(password);
    this.#answer({ answer: 'own-password', password });
  }

  #rehearsed({ form, chosen }: At<'rehearse'>): void {
    if (this.#learning.hideWhenSeen()) return;
    const tried =
      form === 'pictures' && chosen === 'handed-out'
        ? pressedIn(this.#host.renderRoot)
        : writtenIn(this.#fields.chosen);
    if (tried && this.#learning.fits(tried)) this.#answer({ answer: 'rehearse', secret: tried });
  }

  #practising({ form }: At<'practise'>): TemplateResult {
    const said = this.#practice.said(this.#words, form);
    return this.#practice.view(this.#words, form, this.#task.view('practise', form, this.#board, said));
  }

  #practised({ form }: At<'practise'>): void {
    const prove = proverOf(this.#host);
    if (this.#practice.isAsking) return;
    if (this.#practice.isRight) return this.#practice.begin();
    const tried =
      form === 'pictures' ? pressedIn(this.#host.renderRoot) : writtenIn(this.#fields.found('current-password'));
    if (!tried || !prove) return;
    void this.#practice.try(tried, prove).then((isRemembered) => {
      if (isRemembered !== undefined) this.#host.dispatchEvent(new UniloginPasswordPractisedEvent(isRemembered));
    });
  }
}
