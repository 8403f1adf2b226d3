import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Answer, Secret } from '../../../shared/contract/sign-in.ts';
import type { BandPolicy } from '../../../shared/policy/table.ts';
import { UniloginPasswordPractisedEvent } from '../../events/password-practised.ts';
import { UniloginPasswordReadyEvent } from '../../events/password-ready.ts';
import { UniloginPicturePad } from '../picture-pad/picture-pad.ts';
import { Choice } from './choice.ts';
import type { Words } from './checklist.ts';
import type { Drawing } from './drawn-secret.ts';
import { type FormPart, partOf } from './form-part.ts';
import { Frame } from './frame.ts';
import { Learning } from './learning.ts';
import { loadDraw } from './load-draw.ts';
import { type FieldName, OwnFields } from './own-fields.ts';
import { after, beginning, type Place, type Shown, shownAt } from './own-way.ts';
import type { Wishes } from './password-wishes.ts';
import { policyOf, policyOfRules } from './policy-of.ts';
import { Practice } from './practice.ts';
import { hint, link } from './small-views.ts';
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
  #begun = '';
  #place: Place = 'choose-password';
  #pictures: readonly string[] = [];
  #shown: Shown | undefined;

  constructor(host: LitElement & Wishes) {
    this.#host = host;
    this.#words = wordsFor(host);
    this.#fields = new OwnFields(host);
    this.#frame = new Frame(host, this.#words, this.#fields, () => this.submit());
    this.#choice = new Choice(host, this.#words);
    this.#practice = new Practice(host);
    this.#learning = new Learning(host, this.#words, {
      drawing: () => this.#drawing(),
      chooseOwn: () => this.#answer({ answer: 'choose-own' }),
      back: () => this.#answer({ answer: 'back' }),
    });
  }

  /** Before each drawing: finds out where the person is, and begins there when it is somewhere else. */
  prepare(): void {
    const before = this.#shown;
    const shown = this.#host.step ?? this.#own();
    this.#shown = shown;
    this.#word(shown);
    if (shown.at !== before?.at || formOf(shown) !== formOf(before)) this.#enter(shown);
    else if (rulesOf(shown) !== rulesOf(before)) this.#judge();
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
      case 'practise':
        return this.#practice.view(this.#words, shown.form, this.#practiceTask(shown));
    }
  }

  /** Answers the step with what the person has written, pressed or seen; says what is missing where something is. */
  submit(): void {
    const shown = this.#shown;
    switch (shown?.at) {
      case 'new-password':
        if (this.#learning.drawn.secret) this.#answer({ answer: 'keep' });
        return;
      case 'choose-password':
        return this.#chosen(shown);
      case 'rehearse':
        return this.#rehearsed(shown);
      case 'ready':
        return void this.#host.dispatchEvent(new UniloginPasswordReadyEvent());
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
    if (this.#shown?.at === 'choose-password') return { kind: 'password', password: this.#typed() };
    return this.#shown?.at === 'ready' ? this.#learning.drawn.proven : undefined;
  }

  /** The current password, in change mode. */
  get current(): string | undefined {
    return this.#isChange ? (this.#fields.found('current-password')?.value ?? '') : undefined;
  }

  /** What goes into the form around the element. A sign-in that leads has its own way. */
  get formPart(): FormPart {
    const shown = this.#shown;
    const anchors = {
      field: this.#input(),
      current: this.#fields.found('current-password'),
      button: this.#host.renderRoot.querySelector<HTMLElement>('.act') ?? undefined,
    };
    const missing = shown?.at === 'choose-password' ? this.#choice.missing(shown, this.#typed()) : [];
    const flags = shown?.at === 'choose-password' ? this.#choice.flags(shown, this.#typed()) : {};
    const { secret, current } = this;
    return partOf(shown, { secret, current, missing, flags }, this.#host, anchors, this.#words);
  }

  /** Hears that something was typed or pressed. */
  typed(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) target.removeAttribute('aria-invalid');
    this.#learning.typed();
    this.#judge();
    this.#host.requestUpdate();
  }

  /** Somebody wanted to go on: what is missing stands out. */
  ask(): void {
    if (this.#shown?.at !== 'choose-password') return;
    this.#choice.isAsked = true;
    if (this.#typed() === '' || this.#choice.missing(this.#shown, this.#typed()).length > 0) {
      this.#input()?.setAttribute('aria-invalid', 'true');
    }
    this.#host.requestUpdate();
  }

  /** Begins anew, and forgets what was secret. */
  reset(): void {
    this.#fields.empty();
    this.#learning.drawn.forget();
    this.#practice.begin();
    this.#begun = '';
    this.#shown = undefined;
    this.#host.requestUpdate();
  }

  focus(options?: FocusOptions): void {
    const field = this.#isChange ? this.#fields.found('current-password') : this.#input();
    (field ?? this.#host.renderRoot.querySelector<HTMLElement>('.act'))?.focus(options);
  }

  get #isChange(): boolean {
    return !this.#host.step && this.#host.mode === 'change';
  }

  get #policy(): BandPolicy {
    return policyOf(this.#host.policy, this.#host.band);
  }

  #own(): Shown {
    const { mode } = this.#host;
    const policy = this.#policy;
    const begun = `${mode} ${policy.mayChoose}`;
    if (begun !== this.#begun) this.#place = beginning(this.#host, policy);
    this.#begun = begun;
    const { secret } = this.#learning.drawn;
    if (secret && secret.form !== policy.form && this.#place !== 'choose-password') this.#place = 'new-password';
    return shownAt(this.#place, this.#host, policy, this.#host.pictures ?? this.#pictures);
  }

  #enter(shown: Shown): void {
    this.#learning.begin();
    this.#choice.begin();
    this.#practice.begin();
    if (shown.at === 'choose-password') this.#learning.drawn.forget();
    if (this.#typed() !== '') this.#judge();
    if (shown.at === 'new-password') this.#learning.handOut();
    if (!this.#host.step && formOf(shown) === 'pictures' && this.#pictures.length === 0) void this.#shuffle();
  }

  // The fields are the page's, their words are ours: they follow the language and the step
  #word(shown: Shown): void {
    const { text, way } = this.#words;
    const label = (name: FieldName, words: string) => !this.#host.step && this.#fields.labelled(name, words);
    this.#fields.disable(this.#host.isDisabled);
    if (shown.at === 'choose-password') {
      if (this.#isChange) label('current-password', way.say('current-label'));
      label('new-password', text.say('choose-label'));
      const field = this.#input();
      if (field) this.#choice.ruleField(field, shown);
    }
    if (shown.at === 'rehearse' && shown.form !== 'pictures') label('new-password', text.say('rehearse-label'));
    if (shown.at === 'practise' && shown.form !== 'pictures') label('current-password', way.say('practise-label'));
  }

  #choosing(step: At<'choose-password'>): TemplateResult {
    const { text } = this.#words;
    const isWayBack = this.#host.step !== undefined || this.#host.mode === 'handed-out';
    return this.#choice.view(
      step,
      this.#typed(),
      {
        lead: this.#host.step ? nothing : this.#frame.lead(this.#host.reason, true),
        fields: html`${this.#isChange ? this.#frame.field('current-password') : nothing}
        ${this.#frame.field('new-password')}`,
        on: html`${this.#frame.save(text.say('save'))}
        ${isWayBack ? link(text.say('back-to-handed-out'), () => this.#answer({ answer: 'back' })) : nothing}`,
        drawIdea: () => this.#drawIdea(step),
      },
      (idea) => this.#take(idea),
    );
  }

  #practiceTask({ form }: At<'practise'>): TemplateResult {
    const { way } = this.#words;
    const ask = html`<p>${way.say(form === 'pictures' ? 'practise-pictures' : 'practise-words')}</p>`;
    const on = this.#frame.on(way.say('practise-done'));
    if (form !== 'pictures') return html`${ask}${this.#frame.field('current-password')}${on}`;
    return html`<unilogin-picture-pad
      .pictures=${this.#host.pictures ?? this.#pictures}
      .loadPictures=${() => this.#host.loadPictures()}
    >
      <div slot="head">${ask}</div>
      <div slot="submit">${on}</div>
    </unilogin-picture-pad>`;
  }

  async #shuffle(): Promise<void> {
    const { shuffledPictures } = await loadDraw();
    this.#pictures = shuffledPictures();
    this.#host.requestUpdate();
  }

  #drawing(): Drawing {
    const { username = '', names = [], school = '' } = this.#host.context ?? {};
    const own = async () => (await loadDraw()).drawOwn(this.#policy, { username, names, school });
    return { draw: () => this.#host.draw?.() ?? own(), pictures: () => this.#host.loadPictures() };
  }

  async #drawIdea({ rules, username, about }: At<'choose-password'>): Promise<string> {
    const { drawOwn } = await loadDraw();
    const policy = this.#host.step ? policyOfRules(rules) : this.#policy;
    const idea = drawOwn(policy.form === 'pictures' ? policyOfRules(rules) : policy, { username, ...about });
    return idea.form === 'pictures' ? '' : idea.password;
  }

  // Where a person would have typed it, and with the same consequences
  #take(idea: string): void {
    const field = this.#input();
    if (!field) return;
    field.value = idea;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.focus();
  }

  #answer(answer: Answer): void {
    if (this.#host.step) return this.#host.send?.(answer);
    this.#place = after(this.#place, answer);
    this.#host.requestUpdate();
  }

  #judge(): void {
    if (this.#shown?.at === 'choose-password') this.#choice.judge(this.#shown, this.#typed());
  }

  #chosen(step: At<'choose-password'>): void {
    const field = this.#input();
    const current = this.#isChange ? this.#fields.found('current-password') : undefined;
    if (current?.value === '') return current.focus();
    if (!field || field.value === '' || this.#choice.missing(step, field.value).length > 0) {
      this.ask();
      return field?.focus();
    }
    if (!this.#host.step) return void this.#host.dispatchEvent(new UniloginPasswordReadyEvent());
    const password = field.value;
    field.value = '';
    this.#choice.isAsked = false;
    this.#answer({ answer: 'own-password', password });
  }

  #rehearsed({ form, chosen }: At<'rehearse'>): void {
    if (this.#learning.hideWhenSeen()) return;
    const tried = form === 'pictures' && chosen === 'handed-out' ? this.#pressed() : this.#written('new-password');
    if (tried && this.#learning.fits(tried)) this.#answer({ answer: 'rehearse', secret: tried });
  }

  #practised({ form }: At<'practise'>): void {
    const { prove } = this.#host;
    if (this.#practice.isRight) return this.#practice.begin();
    const tried = form === 'pictures' ? this.#pressed() : this.#written('current-password');
    if (!tried || !prove) return;
    void this.#practice.try(tried, prove).then((isRemembered) => {
      if (isRemembered !== undefined) this.#host.dispatchEvent(new UniloginPasswordPractisedEvent(isRemembered));
    });
  }

  #pressed(): Secret | undefined {
    const board = this.#host.renderRoot.querySelector('unilogin-picture-pad');
    const pictures = board instanceof UniloginPicturePad ? board.take() : undefined;
    return pictures && { kind: 'pictures', pictures };
  }

  #written(name: FieldName): Secret | undefined {
    const field = name === 'new-password' ? this.#input() : this.#fields.found(name);
    const password = field?.value ?? '';
    if (field) field.value = '';
    field?.focus();
    return password === '' ? undefined : { kind: 'password', password };
  }

  #input(): HTMLInputElement | undefined {
    return this.#host.field?.() ?? this.#fields.found('new-password');
  }

  #typed(): string {
    return this.#input()?.value ?? '';
  }
}

const formOf = (shown: Shown | undefined) => (shown && 'form' in shown ? shown.form : undefined);
const rulesOf = (shown: Shown | undefined) => (shown && 'rules' in shown ? JSON.stringify(shown.rules) : undefined);
