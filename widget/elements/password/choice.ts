import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { About } from '../../../shared/policy/rule.ts';
import { lengthOf } from '../../../shared/policy/table.ts';
import { UniloginPasswordJudgedEvent } from '../../events/password-judged.ts';
import { ChecklistNews, sentenceOf } from './checklist-news.ts';
import { type Row, rowsOf, unmet } from './checklist-rows.ts';
import type { Words } from './checklist.ts';
import { choosingView, emptyMeter } from './choosing-view.ts';
import { Idea } from './idea.ts';
import { Judges } from './judges.ts';
import { LatestAnswer } from './latest-answer.ts';
import { passwordRules } from './password-rules.ts';
import type { Advice, PasswordStep, Wishes } from './password-wishes.ts';

type Choosing = Extract<PasswordStep, { at: 'choose-password' }>;

/** What the element draws around the choice, and what it does for it. */
interface Around {
  readonly lead: TemplateResult | typeof nothing;
  readonly fields: TemplateResult;
  readonly on: TemplateResult;
  drawIdea(): Promise<string>;
}

/** The choice of one's own password: judges what is typed, asks the page's two judges about it, and says what changed. */
export class Choice {
  readonly #host: ReactiveControllerHost & HTMLElement & Wishes;
  readonly #words: Words;
  readonly #news: ChecklistNews;
  readonly #idea: Idea;
  readonly #server: LatestAnswer<readonly string[]>;
  readonly #strength: LatestAnswer<Advice>;
  readonly #judges: Judges;
  #meter: ((advice: Advice, words: Words) => TemplateResult) | undefined;
  #unmet = '';
  /** The person wanted to go on: what is missing stands out. */
  isAsked = false;

  constructor(host: ReactiveControllerHost & HTMLElement & Wishes, words: Words) {
    this.#host = host;
    this.#words = words;
    this.#news = new ChecklistNews(host, words);
    this.#idea = new Idea(host);
    this.#server = new LatestAnswer(host, 400);
    this.#strength = new LatestAnswer(host, 120);
    this.#judges = new Judges(host);
  }

  begin(): void {
    this.isAsked = false;
    this.#unmet = '';
    this.#news.forget();
    this.#idea.forget();
    this.#server.forget();
    this.#strength.forget();
    this.#judges.dismiss();
  }

  /** Brings what the page itself can tell about a choice; calls back once it can. */
  callJudges(came: () => void): void {
    this.#judges.call(came);
  }

  rows(step: Choosing, candidate: string): Row[] {
    return rowsOf({
      rules: step.rules,
      about: this.#about(step, candidate),
      candidate,
      broken: this.#broken(step, candidate),
      isChecking: this.#server.isAsking,
      isAsked: this.isAsked,
    });
  }

  /** What is missing, each in words: the first rule that is not kept comes first. */
  missing(step: Choosing, candidate: string): string[] {
    const missing = unmet(this.rows(step, candidate)).map((row) => sentenceOf(row, candidate, this.#words));
    return missing.length === 0 && this.#isRefused(step, candidate) ? [this.#words.way.say('refused')] : missing;
  }

  /** Which bound of a length rule is broken, as native validity names it. */
  flags(step: Choosing, candidate: string): ValidityStateFlags {
    const { length } = Array.from(candidate.normalize('NFC'));
    const { min, max } = lengthOf(step.rules);
    return length < min ? { tooShort: true } : length > max ? { tooLong: true } : { customError: true };
  }

  /** Hears that something else stands in the field, or that other rules hold for it. */
  judge(step: Choosing, candidate: string): void {
    this.#server.forget();
    const rows = this.rows(step, candidate);
    const isKept = unmet(rows).length === 0 && candidate !== '';
    const { check } = this.#host;
    const strength = this.#host.strength ?? this.#judges.strength(this.#about(step, candidate));
    if (check && isKept) this.#server.ask(check, candidate);
    const isTooLong = this.flags(step, candidate).tooLong === true;
    if (strength && candidate !== '' && !isTooLong) this.#askStrength(strength, candidate);
    else this.#strength.forget();
    this.hear(step, candidate);
  }

  /** Tells those who do not see the list, and the page. */
  hear(step: Choosing, candidate: string): void {
    const rows = this.rows(step, candidate);
    this.#news.hear(rows, candidate);
    const broken = unmet(rows).map(({ finding }) => finding.rule.rule);
    if (broken.join() === this.#unmet) return;
    this.#unmet = broken.join();
    this.#host.dispatchEvent(new UniloginPasswordJudgedEvent([...new Set(broken)]));
  }

  /** Lets password managers see the rules. A browser that cuts what is too long tells nobody, so it is not asked to. */
  ruleField(field: HTMLInputElement, { rules }: Choosing): void {
    field.setAttribute('passwordrules', passwordRules(rules));
    field.minLength = lengthOf(rules).min;
    field.removeAttribute('maxlength');
  }

  view(step: Choosing, candidate: string, around: Around, take: (idea: string) => void): TemplateResult {
    const { answer } = this.#strength;
    return choosingView(
      {
        rows: this.rows(step, candidate),
        candidate,
        isAsked: this.isAsked,
        news: this.#news.said,
        isRefused: this.#isRefused(step, candidate),
        meter: answer && this.#meter ? this.#meter(answer, this.#words) : this.#meterRoom,
        lead: around.lead,
        fields: around.fields,
        idea: html`${this.#idea.view(this.#words, () => void this.#idea.think(around.drawIdea), take)}`,
        on: around.on,
      },
      this.#words,
    );
  }

  // What stands below stays where it is when the meter comes, and while its words change
  get #meterRoom(): TemplateResult | typeof nothing {
    const { strength, strengthWorker } = this.#host;
    return strength || strengthWorker !== undefined ? emptyMeter : nothing;
  }

  #askStrength(strength: NonNullable<Wishes['strength']>, candidate: string): void {
    const shown = this.#strength.answer;
    this.#strength.ask(strength, candidate);
    this.#strength.answer = shown; // what stands there stays until there is something better: a bar that blinks is no calm one
    if (this.#meter) return;
    void import('./strength-meter.ts').then(
      ({ strengthMeter }) => {
        this.#meter = strengthMeter;
        this.#host.requestUpdate();
      },
      () => undefined, // advice that does not come is not missed
    );
  }

  #about({ username, about }: Choosing, candidate: string): About {
    const common = this.#host.context?.common ?? this.#judges.common(candidate);
    return { username, ...about, ...(common && { common }) };
  }

  // The provider's word about what was sent last holds until something else is typed
  #broken({ failure }: Choosing, candidate: string): readonly string[] | undefined {
    if (candidate !== '') return this.#server.answer;
    return failure?.code === 'password-refused' ? failure.data.rules : undefined;
  }

  #isRefused(step: Choosing, candidate: string): boolean {
    const broken = this.#broken(step, candidate) ?? [];
    return candidate !== '' && broken.length > 0 && !step.rules.some(({ rule }) => broken.includes(rule));
  }
}
